export interface StreamedEvent {
  readonly id: string;
  readonly data: string;
}

/** Server-sent events of a text that comes in pieces, wherever the pieces were cut. */
export class EventStreamReader {
  #rest = '';

  /** What is whole by now. Comments, which only show that somebody is there, are none. */
  take(piece: string): readonly StreamedEvent[] {
    const parts = (this.#rest + piece).split('\n\n');
    this.#rest = parts.pop() ?? '';
    return parts.flatMap((part) => {
      const fields = new Map(part.split('\n').map(fieldOf));
      const data = fields.get('data');
      return data === undefined ? [] : [{ id: fields.get('id') ?? '', data }];
    });
  }
}

function fieldOf(line: string): readonly [string, string] {
  const at = line.indexOf(':');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1).replace(/^ /, '')];
}
