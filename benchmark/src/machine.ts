import { execFileSync } from 'node:child_process';
import { arch, availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';

const GIB_BYTES = 2 ** 30;

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGib: number;
  readonly system: string;
  readonly node: string;
  /** What else was running when the run began: its figures are worth less the higher this is. */
  readonly loadAverage: number;
}

export const machine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGib: Math.round(totalmem() / GIB_BYTES),
  system: `${process.platform} ${release()} ${arch()}`,
  node: process.version,
  loadAverage: Math.round((loadavg()[0] ?? 0) * 100) / 100,
});

/** The commit that was measured, with a `+` when files differ from it. */
export function commit(): string {
  try {
    return (
      git('rev-parse', '--short=12', 'HEAD') +
      (git('status', '--porcelain', '--untracked-files=no', '--', ':!benchmark/results') === '' ? '' : '+')
    );
  } catch {
    return 'unknown';
  }
}

const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
