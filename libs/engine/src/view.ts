import type { AnyRecorded } from '@verbatim/domain';
import type { Place, Value, ViewSchema } from '@verbatim/ports';

/** An opened event and where it stands in the log. */
export interface Placed {
  readonly event: AnyRecorded;
  readonly place: Place;
}

/**
 * A read model: a pure fold. A document is fed by one stream only; what belongs to another is joined when read. Raising
 * the schema's version builds it anew from the start of the log, byte for byte the same from the same log.
 */
export interface View<Doc> {
  readonly schema: ViewSchema;
  /** Whose document an event changes; null: nobody's. */
  key(placed: Placed): string | null;
  /** Whether the event begins its document, so that there is none to read before it. */
  begins?(placed: Placed): boolean;
  /** The document after the event; the very same object when nothing changes; null: no document. */
  apply(doc: Doc | null, placed: Placed): Doc | null;
  /** The values of the schema's columns. */
  columns(doc: Doc): Readonly<Record<string, Value>>;
  /** What is kept of a document whose columns say the rest; all of it where this is missing. */
  kept?(doc: Doc): unknown;
}
