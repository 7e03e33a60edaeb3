import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commit, machine } from './machine.ts';

const FORMATTER = join(import.meta.dirname, '../../node_modules/.bin/oxfmt');
const RESULTS = join(import.meta.dirname, '../results');
const COMMAND = `npx tsx benchmark/src/${basename(process.argv[1] ?? '')} ${process.argv.slice(2).join(' ')}`.trim();
const about = { command: COMMAND, commit: commit(), at: new Date().toISOString(), machine: machine() };

export interface Result {
  readonly name: string;
  /** What the table's figures are, in a sentence. */
  readonly says: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly raw: unknown;
}

/** Prints the result, and keeps it in `results/` as JSON and as a table. */
export function record({ name, says, columns, rows, raw }: Result): void {
  const { cpu, cores, memoryGib, system, node, loadAverage } = about.machine;
  const table = [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
  const text = `# ${name}

${says}

${table}

\`${about.command}\` at commit ${about.commit}, ${about.at}. ${cores} cores of ${cpu}, ${memoryGib} GiB, ${system}, Node ${node}, load average before: ${loadAverage}.
`;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.md`), text);
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify({ ...about, name, says, raw }, null, 2)}\n`);
  execFileSync(FORMATTER, [RESULTS], { stdio: 'ignore' }); // kept files pass the check of formats
  process.stdout.write(`${text}\n`);
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;

const cell = (value: string | number): string =>
  typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(Math.abs(value) < 10 ? 2 : 1) : String(value);

export const progress = (text: string): void => void process.stderr.write(`${text}\n`);
