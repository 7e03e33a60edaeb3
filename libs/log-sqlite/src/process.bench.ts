import { fork, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Order, Report } from './appender.bench.ts';

const APPENDER = fileURLToPath(new URL('./appender.bench.ts', import.meta.url));

/** Another process that appends to this log. */
export interface Appender {
  readonly pid: number;
  /** Has it append so many records, resolves with what became of each. */
  order(append: number): Promise<readonly Report[]>;
  /** Has it append without end, kills it after so many reports; resolves with all that it reported. */
  killAfter(reports: number): Promise<readonly Report[]>;
  kill(): Promise<void>;
}

export async function startAppender(file: string): Promise<Appender> {
  const child = fork(APPENDER, [file], { execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const hasEnded = once(child, 'close');
    child.kill('SIGKILL');
    await hasEnded;
  };
  return {
    pid: child.pid ?? 0,
    kill,
    async order(append) {
      const reports = take(child, append);
      child.send({ append } satisfies Order);
      return reports;
    },
    async killAfter(reports) {
      const all: Report[] = [];
      child.on('message', (report: Report) => all.push(report));
      const enough = take(child, reports);
      child.send({ append: Number.MAX_SAFE_INTEGER } satisfies Order);
      await enough;
      await kill();
      return all;
    },
  };
}

function take(child: ChildProcess, count: number): Promise<readonly Report[]> {
  return new Promise((resolve) => {
    const reports: Report[] = [];
    const listen = (report: Report): void => {
      if (reports.push(report) < count) return;
      child.off('message', listen);
      resolve(reports);
    };
    child.on('message', listen);
  });
}

/** Why no system call of another process can be made to fail here; null when it can. */
export function whyNotStrace(): string | null {
  const { error, stderr, status } = spawnSync('strace', ['-e', 'inject=fsync:error=EIO', 'true'], { encoding: 'utf8' });
  if (error !== undefined) return `strace is not installed (${error.message})`;
  return status === 0 ? null : `strace does not work: ${stderr.trim()}`;
}

/** Makes flushes of the process fail: the next one of each thread it has now, or all until it is told to stop. */
export async function failFlushes(pid: number, which: 'next' | 'all'): Promise<() => Promise<void>> {
  const threads = which === 'all' ? [String(pid)] : readdirSync(`/proc/${pid}/task`);
  const when = which === 'all' ? '1+' : '1';
  const inject = `inject=fsync,fdatasync:error=EIO:when=${when}`;
  const attach = [...(which === 'all' ? ['-f'] : []), ...threads.flatMap((thread) => ['-p', thread])];
  const strace = spawn('strace', ['-e', 'trace=fsync,fdatasync', '-e', inject, ...attach], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const chunk of strace.stderr.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (said.split('attached').length > threads.length) break;
  }
  strace.stderr.resume();
  return async () => {
    const hasEnded = once(strace, 'close');
    strace.kill('SIGTERM');
    await hasEnded;
  };
}
