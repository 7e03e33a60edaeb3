import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** The command on one core alone, where the machine has `taskset` and that many cores; as it is otherwise. */
export function pinned(core: number, command: readonly [string, ...string[]]): readonly [string, ...string[]] {
  return canPin && core < availableParallelism() ? ['taskset', '-c', String(core), ...command] : command;
}

const canPin = hasTaskset();

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
