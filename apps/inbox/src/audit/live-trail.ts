import { useEffect, useState } from 'react';
import { EventStreamReader } from './event-stream.ts';
import type { StreamedEvent } from './event-stream.ts';
import { addressOfTail } from './audit-query.ts';
import type { AuditFilter, AuditRow } from './audit-query.ts';

const AGAIN_MS_MIN = 1_000;
const AGAIN_MS_MAX = 30_000;

export type Liveness = 'opening' | 'live' | 'broken';

export interface LiveTrail {
  /** Latest first. */
  readonly rows: readonly AuditRow[];
  readonly liveness: Liveness;
  /** Forgets what has come: it is among what was read by now. */
  readonly forget: () => void;
}

/** What is recorded from now on, as far as the filter goes, over every break of the line without a gap. */
export function useLiveTrail(filter: AuditFilter): LiveTrail {
  const [rows, setRows] = useState<readonly AuditRow[]>(NONE);
  const [liveness, setLiveness] = useState<Liveness>('opening');
  useEffect(() => {
    const ended = new AbortController();
    setRows(NONE);
    setLiveness('opening');
    if (filter.to === '') void follow(filter, { take: (row) => setRows((all) => [row, ...all]), setLiveness, ended });
    return () => ended.abort();
  }, [filter]);
  return { rows, liveness, forget: () => setRows(NONE) };
}

const NONE: readonly AuditRow[] = [];

interface Following {
  readonly take: (row: AuditRow) => void;
  readonly setLiveness: (liveness: Liveness) => void;
  readonly ended: AbortController;
}

async function follow(filter: AuditFilter, { take, setLiveness, ended: { signal } }: Following): Promise<void> {
  let last: string | null = null;
  let againMs = AGAIN_MS_MIN;
  const hear = ({ id, data }: StreamedEvent): void => {
    setLiveness('live');
    againMs = AGAIN_MS_MIN;
    if (id === '') return;
    last = id;
    take(JSON.parse(data) as AuditRow);
  };
  while (!signal.aborted) {
    await told(addressOfTail(filter, last), signal, hear);
    if (signal.aborted) return;
    setLiveness('broken');
    await pause(againMs, signal);
    againMs = Math.min(againMs * 2, AGAIN_MS_MAX);
  }
}

/** Ends when the line breaks, for whatever reason: a fault of the filter is told by the rows that were asked for beside. */
async function told(address: string, signal: AbortSignal, hear: (event: StreamedEvent) => void): Promise<void> {
  try {
    for await (const event of streamed(address, signal)) hear(event);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

/** Events as they come; one without an id says that the line is open. */
async function* streamed(address: string, signal: AbortSignal) {
  const answer = await fetch(address, { headers: { accept: 'text/event-stream' }, signal });
  if (!answer.ok || answer.body === null) throw new Error(`The trail answered ${answer.status}.`);
  yield { id: '', data: '' };
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const events = new EventStreamReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield* events.take(piece.value);
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
