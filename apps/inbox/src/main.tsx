import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startPreferences } from './session/preferences.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a stylesheet has nothing to be named by
import './styles.css';
import { startWords } from './words/words.ts';

startPreferences();
await startWords();

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
