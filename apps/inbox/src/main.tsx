import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startPreferences } from './session/preferences.ts';
import { prepareSession } from './session/session.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet has nothing to be named by
import './styles.css';
import { startWords } from './words/words.ts';

startPreferences();
const queries = new QueryClient();
void prepareSession(queries); // while the words are on their way
await startWords();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
