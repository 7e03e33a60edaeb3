import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { rest } from '@verbatim/client';
import { Fault } from '@verbatim/kit';
import { baseUrlOf, readPassword, tell } from './asking.ts';
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

const founding = (command: Command, path: '/setup' | '/accounts'): Command =>
  command
    .requiredOption('--account <name>', 'name of the account')
    .requiredOption('--name <name>', 'name of the owner')
    .requiredOption('--email <email>', 'e-mail of the owner')
    .option('--url <url>', 'where the product runs')
    .action(async ({ url, account, name, email }: Options) => {
      const config = readConfig();
      const setupToken = readSetupToken(config.DATA_DIR, config.SETUP_TOKEN);
      const owner = { name, email, password: readPassword('the owner’s') };
      const api = rest({ baseUrl: baseUrlOf(url, config), fetch });
      tell(await api.post<SetUp>(path, { setupToken, account: { name: account }, owner }));
    });

export function addSetup(program: Command): void {
  founding(program.command('setup'), '/setup').description(
    'make the first account and its owner; the password is read from standard input',
  );
  const account = program.command('account').description('accounts of this installation');
  founding(account.command('create'), '/accounts').description(
    'make a further account and its owner; the password is read from standard input',
  );
}
