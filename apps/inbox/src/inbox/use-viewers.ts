import { useEffect, useState } from 'react';
import { useActive } from '../live/activity.ts';
import { useDesk } from '../live/desk.ts';
import { useStore } from '../live/store.ts';

const REPEAT_MS = 20_000;
/** Who has not said so again has left: a closed laptop says nothing. */
const SILENT_MS_MAX = 45_000;

/** Tells colleagues that this conversation is on our screen, and answers with who else looks at it. */
export function useViewers(conversationId: string): readonly string[] {
  const { wire } = useDesk();
  const isLooking = useActive();
  const isLive = useStore(wire.connection) === 'live';
  const [seen, setSeen] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    setSeen(new Map());
    const stop = wire.onViewing(({ conversationId: where, who: { id }, on }) => {
      if (where !== conversationId) return;
      setSeen((before) => {
        const others = [...before].filter(([other]) => other !== id);
        return new Map(on ? [...others, [id, Date.now()]] : others);
      });
    });
    const timer = setInterval(() => setSeen(withoutSilent), REPEAT_MS);
    return () => {
      stop();
      clearInterval(timer);
    };
  }, [wire, conversationId]);
  useEffect(() => {
    if (!isLooking || !isLive) return;
    wire.viewing(conversationId, true);
    const timer = setInterval(() => wire.viewing(conversationId, true), REPEAT_MS);
    return () => {
      clearInterval(timer);
      wire.viewing(conversationId, false);
    };
  }, [wire, conversationId, isLooking, isLive]);
  return [...seen.keys()];
}

function withoutSilent(seen: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const now = Date.now();
  const left = [...seen].filter(([, at]) => now - at < SILENT_MS_MAX);
  return left.length === seen.size ? seen : new Map(left);
}
