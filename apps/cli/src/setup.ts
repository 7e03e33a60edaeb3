import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { rest } from '@verbatim/client';
import { Fault } from '@verbatim/kit';
import { readConfig } from './config.ts';

interface Options {
  readonly url?: string;
  readonly account: string;
  readonly name: string;
  readonly email: string;
}

export interface SetUp {
  readonly account: { readonly id: string };
  readonly agent: { readonly id: string };
  readonly inbox: { readonly id: string };
  readonly apiKey: { readonly key: string } | string;
}

/** The token that lets the first person in, from the settings or from beside the data. */
export function readSetupToken(dataDir: string, fromSettings: string | undefined): string {
  if (fromSettings !== undefined) return fromSettings;
  try {
    return readFileSync(join(dataDir, 'setup-token'), 'utf8').trim();
  } catch {
    throw new Fault('DATA_MISSING', `There is no setup-token in ${dataDir}; start the product first.`, {
      retryable: false,
    });
  }
}

/** A password never stands on a command line. */
function readPassword(): string {
  const password =
    process.env['VERBATIM_OWNER_PASSWORD'] ?? (process.stdin.isTTY ? '' : readFileSync(0, 'utf8').trim());
  if (password === '')
    throw new Fault('CONFIG_INVALID', 'Give the owner’s password on standard input.', { retryable: false });
  return password;
}

export function addSetup(program: Command): void {
  program
    .command('setup')
    .description('make the first account and its owner; the password is read from standard input')
    .requiredOption('--account <name>', 'name of the account')
    .requiredOption('--name <name>', 'name of the owner')
    .requiredOption('--email <email>', 'e-mail of the owner')
    .option('--url <url>', 'where the product runs')
    .action(async ({ url, account, name, email }: Options) => {
      const config = readConfig();
      const baseUrl = url ?? config.PUBLIC_URL ?? `http://${config.HTTP_HOST}:${config.HTTP_PORT}`;
      const setupToken = readSetupToken(config.DATA_DIR, config.SETUP_TOKEN);
      const api = rest({ baseUrl, fetch });
      const made = await api.post<SetUp>('/setup', {
        setupToken,
        account: { name: account },
        owner: { name, email, password: readPassword() },
      });
      process.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
    });
}
