import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100; // sysconf(_SC_CLK_TCK) is 100 on every Linux that Node runs on
const PAGE_BYTES = 4096;
const PARENT = 1;
const UTIME = 11;
const STIME = 12;
const RSS_PAGES = 21;

/** CPU time of a process and all its threads so far, in ms. Its resolution is 10 ms: measure over seconds. */
export const cpuMs = (pid: number): number => {
  const stat = statOf(pid);
  return ((Number(stat[UTIME]) + Number(stat[STIME])) * 1000) / TICKS_PER_SECOND;
};

/** The same of a process and of all that it has started and that still run. */
export function cpuMsOfTree(pid: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = parentOf(name);
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (one: number): number =>
    cpuMs(one) + (children.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(pid);
}

function parentOf(name: string): number | null {
  try {
    return /^\d+$/.test(name) ? Number(statOf(Number(name))[PARENT]) : null;
  } catch {
    return null; // it has ended meanwhile
  }
}

export const residentBytes = (pid: number): number => Number(statOf(pid)[RSS_PAGES]) * PAGE_BYTES;

/** The fields after the command's name, which may hold spaces and brackets of its own. */
function statOf(pid: number): readonly string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
