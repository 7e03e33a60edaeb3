import { Fault } from './fault.ts';

/** Every place on a message's way where a test may end the process, in the order of that way. */
export const FAILPOINTS = [
  'gw.after_parse',
  'gw.after_key_before_append',
  'gw.after_append_before_fsync',
  'gw.after_fsync_before_ack',
  'gw.after_ack_before_fanout',
  'proj.mid_batch',
  'proj.before_write',
  'proj.after_write',
  'boot.mid_replay',
  'follower.before_send',
  'follower.after_send',
  'timers.before_fact',
  'timers.after_fact',
] as const;

export type Failpoint = (typeof FAILPOINTS)[number];

/** How many hits are left; null as long as nobody asked for any, which is always but in tests. */
let armed: Map<string, number> | null = null;
let kill: () => void = () => {};

/** Ends the process here when a test has asked for it; costs one comparison otherwise. */
export function failpoint(name: Failpoint): void {
  if (armed !== null) hit(armed, name);
}

function hit(points: Map<string, number>, name: Failpoint): void {
  const left = points.get(name);
  if (left === undefined) return;
  points.set(name, left - 1);
  if (left === 1) kill();
}

const POINT = /^([\w.]+)=kill(?:@([1-9]\d{0,8}))?$/;

/** `gw.after_parse=kill@3,…`: the process ends at the third hit. An empty text asks for nothing. */
export function setFailpoints(spec: string, how: () => void): void {
  kill = how;
  armed = spec === '' ? null : new Map(spec.split(',').map(pointIn));
}

function pointIn(text: string): [string, number] {
  const [, name = '', hits = '1'] = POINT.exec(text.trim()) ?? [];
  if ((FAILPOINTS as readonly string[]).includes(name)) return [name, Number(hits)];
  throw new Fault(
    'CONFIG_INVALID',
    `VERBATIM_FAILPOINTS: write <point>=kill@<n>, with one of ${FAILPOINTS.join(', ')}.`,
    {
      retryable: false,
    },
  );
}
