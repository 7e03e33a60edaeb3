import type { Command } from 'commander';
import type { Rest } from '@verbatim/client';
import { Fault } from '@verbatim/kit';
import { baseUrlOf, readPassword, tell, withApiKey } from './asking.ts';
import { readConfig } from './config.ts';

interface Options {
  readonly email: string;
  readonly url?: string;
}

interface Agent {
  readonly id: string;
  readonly email: string | null;
}

interface Page {
  readonly items: readonly Agent[];
  readonly nextCursor: string | null;
}

export function addPasswd(program: Command): void {
  program
    .command('passwd')
    .description(
      'set somebody’s password, read from standard input, in the running product; every session of theirs ends. VERBATIM_API_KEY: a key of scope admin',
    )
    .requiredOption('--email <email>', 'whose password it is')
    .option('--url <url>', 'where the product runs')
    .action(async ({ email, url }: Options) => {
      const api = withApiKey(baseUrlOf(url, readConfig()));
      const agent = await agentOf(api, email);
      tell(await api.patch(`/agents/${agent.id}`, { password: readPassword('the new') }));
    });
}

async function agentOf(api: Rest, email: string): Promise<Agent> {
  const wanted = email.trim().toLowerCase();
  let cursor: string | null = null;
  do {
    const page: Page = await api.get<Page>('/agents', { query: cursor === null ? {} : { cursor } });
    const found = page.items.find((agent) => agent.email?.toLowerCase() === wanted);
    if (found !== undefined) return found;
    cursor = page.nextCursor;
  } while (cursor !== null);
  throw new Fault('AGENT_NOT_FOUND', `Nobody of this account signs in as ${email}.`, { retryable: false });
}
