import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Job, JobResult } from './load-process.ts';
import { pinned } from './pinned.ts';

const GENERATOR_CORE = 1;
const OUTPUT_BYTES_MAX = 64 * 2 ** 20;
const CPU_SHARE_MAX = 0.8;
const LATE_P99_MS_MAX = 5;
const SENT_SHARE_MIN = 0.995;

/** Runs a script in a process of its own, on the other core unless it is to share all of them; it says its result as JSON. */
export async function inProcess<Answer>(script: string, job: unknown, { isPinned = true } = {}): Promise<Answer> {
  const entry = join(import.meta.dirname, script);
  const run = [process.execPath, '--import', 'tsx', entry, JSON.stringify(job)] as const;
  const [command, ...args] = isPinned ? pinned(GENERATOR_CORE, run) : run;
  const { stdout, stderr } = await promisify(execFile)(command, args, { maxBuffer: OUTPUT_BYTES_MAX });
  if (stderr !== '') process.stderr.write(stderr);
  return JSON.parse(stdout) as Answer;
}

export const generate = (job: Job, options?: { readonly isPinned: boolean }): Promise<JobResult> =>
  inProcess('load-process.ts', job, options);

/** Why a run says nothing about the server, if it does not. */
export function voidReasons({ generatorCpuShare, lateTurns, sentShare }: JobResult): string[] {
  return [
    ...(generatorCpuShare > CPU_SHARE_MAX ? [`generator CPU ${percent(generatorCpuShare)}`] : []),
    ...(lateTurns.p99 > LATE_P99_MS_MAX ? [`generator loop late by ${lateTurns.p99.toFixed(1)} ms (p99)`] : []),
    ...(sentShare < SENT_SHARE_MIN ? [`only ${percent(sentShare)} sent in time`] : []),
  ];
}

/** What is wrong with the content, if anything. */
export function complaints({ faults, errors, readBack }: JobResult): string[] {
  return [
    ...Object.entries(faults).flatMap(([what, { lost, doubled, outOfOrder }]) =>
      lost + doubled + outOfOrder === 0
        ? []
        : [`${what}: ${lost} lost, ${doubled} doubled, ${outOfOrder} out of order`],
    ),
    ...Object.entries(errors).map(([error, count]) => `${count} × ${error}`),
    ...(readBack === null || readBack.wrong === 0 ? [] : [`${readBack.wrong} threads differ: ${readBack.firstWrong}`]),
  ];
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
