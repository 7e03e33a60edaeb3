import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100; // sysconf(_SC_CLK_TCK) is 100 on every Linux that Node runs on
const PAGE_BYTES = 4096;
const PARENT = 1;
const UTIME = 11;
const STIME = 12;
const ENDED_UTIME = 13;
const ENDED_STIME = 14;
const RSS_PAGES = 21;

/** CPU time of a process and all its threads so far, in ms. Its resolution is 10 ms: measure over seconds. */
export const cpuMs = (pid: number): number => {
  const stat = statOf(pid);
  return ((Number(stat[UTIME]) + Number(stat[STIME])) * 1000) / TICKS_PER_SECOND;
};

/** The same of a process and of all that it has started, those that have ended included. */
export function cpuMsOfTree(pid: number): number {
  const all = new Map<number, readonly string[]>();
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) all.set(Number(name), statIfThere(Number(name)));
  const children = new Map<number, number[]>();
  for (const [child, stat] of all) {
    const parent = Number(stat[PARENT]);
    children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const sum = (one: number): number =>
    ticks(all.get(one) ?? []) + (children.get(one) ?? []).reduce((total, child) => total + sum(child), 0);
  return (sum(pid) * 1000) / TICKS_PER_SECOND;
}

const ticks = (stat: readonly string[]): number =>
  [UTIME, STIME, ENDED_UTIME, ENDED_STIME].reduce((total, field) => total + Number(stat[field] ?? 0), 0);

function statIfThere(pid: number): readonly string[] {
  try {
    return statOf(pid);
  } catch {
    return []; // it has ended meanwhile
  }
}

export const residentBytes = (pid: number): number => Number(statOf(pid)[RSS_PAGES]) * PAGE_BYTES;

/** The fields after the command's name, which may hold spaces and brackets of its own. */
function statOf(pid: number): readonly string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
