import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100; // sysconf(_SC_CLK_TCK) is 100 on every Linux that Node runs on
const PAGE_BYTES = 4096;
const UTIME = 11;
const STIME = 12;
const RSS_PAGES = 21;

/** CPU time of a process and all its threads so far, in ms. Its resolution is 10 ms: measure over seconds. */
export const cpuMs = (pid: number): number => {
  const stat = statOf(pid);
  return ((Number(stat[UTIME]) + Number(stat[STIME])) * 1000) / TICKS_PER_SECOND;
};

export const residentBytes = (pid: number): number => Number(statOf(pid)[RSS_PAGES]) * PAGE_BYTES;

/** The fields after the command's name, which may hold spaces and brackets of its own. */
function statOf(pid: number): readonly string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}
