import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { ApiError, rest } from '@verbatim/client';
import type { Rest } from '@verbatim/client';
import { Fault } from '@verbatim/kit';
import { readConfig } from './config.ts';
import { AGENTS, DIALOGUES, OWNER } from './demo-script.ts';
import type { DemoDialogue } from './demo-script.ts';
import { readSetupToken } from './setup.ts';
import type { SetUp } from './setup.ts';

export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('start the product with a sample account, agents and conversations in two languages')
    .action(async () => {
      const config = readConfig();
      const dataDir = process.env['VERBATIM_DATA_DIR'] ?? './data-demo';
      const server = spawn(process.execPath, [join(__dirname, '../scripts/start.mjs'), 'start'], {
        env: { ...process.env, VERBATIM_DATA_DIR: dataDir },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill('SIGTERM'));
      const url = await listening(server);
      await fill(url, readSetupToken(dataDir, config.SETUP_TOKEN));
      process.stderr.write(`\nThe demo runs: ${url}\n\n`);
      for (const { name, email, password } of [OWNER, ...AGENTS])
        process.stderr.write(`  ${name.padEnd(12)} ${email.padEnd(26)} ${password}\n`);
      process.stderr.write('\nCtrl-C ends it.\n');
      const [code] = (await once(server, 'exit')) as [number | null];
      process.exitCode = code ?? 0;
    });
}

async function listening(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('its output is piped');
  for await (const line of createInterface({ input: server.stdout })) {
    const { msg, http } = JSON.parse(line) as { readonly msg: string; readonly http: string };
    if (msg === 'listening') return http;
  }
  throw new Fault('START_FAILED', 'The product did not start; see above.', { retryable: false });
}

/** Once only: a demo that was filled before keeps what was done in it. */
async function fill(url: string, setupToken: string): Promise<void> {
  const made = await rest({ baseUrl: url, fetch })
    .post<SetUp>('/setup', { setupToken, account: { name: 'Lantern Tea' }, owner: OWNER })
    .catch((error: unknown) => {
      if (error instanceof ApiError && error.code === 'ALREADY_SET_UP') return null;
      throw error;
    });
  if (made === null) return;
  const api = rest({ baseUrl: url, fetch, token: typeof made.apiKey === 'string' ? made.apiKey : made.apiKey.key });
  for (const agent of AGENTS) await api.post('/agents', { ...agent, role: 'agent', scope: 'all' });
  for (const dialogue of DIALOGUES) await play(url, { api, inboxId: made.inbox.id }, dialogue);
}

async function play(
  url: string,
  { api, inboxId }: { readonly api: Rest; readonly inboxId: string },
  { name, turns, isResolved }: DemoDialogue,
): Promise<void> {
  const visitor = await rest({ baseUrl: url, fetch }).post<{ visitorToken: string; conversationId: string }>(
    `/inboxes/${inboxId}/visitors`,
    { name },
  );
  const asVisitor = rest({ baseUrl: url, fetch, token: visitor.visitorToken });
  const { conversationId } = visitor;
  for (const [index, { from, text }] of turns.entries()) {
    const clientMessageId = `demo-${index}`;
    if (from === 'customer') await asVisitor.post('/visitor/messages', { clientMessageId, text });
    else await api.post(`/conversations/${conversationId}/messages`, { clientMessageId, text, note: from === 'note' });
  }
  if (isResolved) await api.post(`/conversations/${conversationId}/resolve`);
}
