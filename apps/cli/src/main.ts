import { Command } from 'commander';
import { addConfig } from './config.ts';
import { addDemo } from './demo.ts';
import { addDoctor } from './doctor.ts';
import { addEvents } from './events.ts';
import { explain } from './explain.ts';
import { feedCommand } from './feed.ts';
import { addBackup, addExport } from './export.ts';
import { addImport, addRestore } from './import.ts';
import { addParked } from './parked.ts';
import { addPasswd } from './passwd.ts';
import { addSetup } from './setup.ts';

const EXIT_USAGE = 2;

/** The command line: data goes to stdout, everything else to stderr. */
const program = new Command('verbatim')
  .description('Self-hosted customer service in which every word said and every decision made is an immutable event.')
  .version('0.1.0')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : EXIT_USAGE));

program.command('start').description('start the product (what `npm start` does)');
addDemo(program);
feedCommand(program);
addEvents(program);
addConfig(program);
addDoctor(program);
addSetup(program);
addPasswd(program);
addExport(program);
addImport(program);
addBackup(program);
addRestore(program);
addParked(program);

for (const command of commandsOf(program))
  if (!command.options.some(({ long }) => long === '--json'))
    command.option('--json', 'data as JSON; here it is so anyway');

// Who reads our output may stop early (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

/** Those that do something, however deep they stand. */
function commandsOf({ commands }: Command): readonly Command[] {
  return commands.flatMap((command) => (command.commands.length === 0 ? [command] : commandsOf(command)));
}

program.parseAsync(process.argv).catch((error: unknown) => explain(error));
