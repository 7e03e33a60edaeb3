import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { t } from 'i18next';
import { useDesk } from '../live/desk.ts';
import type { Wire } from '../live/wire.ts';
import { sayProblem } from '../session/say-problem.ts';
import { SESSION_KEY, signOut } from '../session/session.ts';
import { say } from '../ui/toasts.tsx';

/** Ends the session: here, and on the server. Drafts stay in this browser under their writer's id. */
export function useLeave(): () => void {
  const { wire } = useDesk();
  const queries = useQueryClient();
  return () => void leave(wire, queries);
}

async function leave(wire: Wire, queries: QueryClient): Promise<void> {
  try {
    await signOut();
    wire.close();
    queries.setQueryData(SESSION_KEY, null);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] }); // the next person sees nothing of ours
  } catch (error) {
    say(t('done.refused', { reason: sayProblem(error) }), { isProblem: true });
  }
}
