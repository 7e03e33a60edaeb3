import { describe, expect, it } from 'vitest';
import { EventStreamReader } from './event-stream.ts';

const TEXT = ': still here\n\nid: a1\nevent: NoteAdded\ndata: {"text":"a: b"}\n\nid: a2\nevent: SignedIn\ndata: {}\n\n';
const WHOLE = [
  { id: 'a1', data: '{"text":"a: b"}' },
  { id: 'a2', data: '{}' },
];

describe('a stream of events', () => {
  it('is the same wherever it is cut', () => {
    for (let at = 0; at <= TEXT.length; at++) {
      const reader = new EventStreamReader();
      expect([...reader.take(TEXT.slice(0, at)), ...reader.take(TEXT.slice(at))]).toEqual(WHOLE);
    }
  });

  it('tells nothing that is not whole', () => {
    expect(new EventStreamReader().take('id: a1\ndata: {"text":')).toEqual([]);
  });
});
