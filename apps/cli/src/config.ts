import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { loadConfig, printable } from '@verbatim/config';
import type { Config } from '@verbatim/config';

export const readConfig = (): Config => loadConfig(process.env, (path) => readFileSync(path, 'utf8'));

export function addConfig(program: Command): void {
  const config = program.command('config').description('look at the settings');
  config
    .command('print')
    .description('every setting as it is, secrets covered')
    .action(() => void process.stdout.write(`${JSON.stringify(printable(readConfig()), null, 2)}\n`));
  config
    .command('check')
    .description('say whether the settings are good; exit 2 if not')
    .option('--json', 'the answer as JSON')
    .action(({ json }: { readonly json?: boolean }) => {
      readConfig();
      if (json === true) process.stdout.write(`${JSON.stringify({ good: true })}\n`);
      process.stderr.write('The settings are good.\n');
    });
}
