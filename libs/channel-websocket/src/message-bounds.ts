const HEADER_BYTES_MIN = 2;
const MASK_BYTES = 4;
/** Bytes that follow the first two when the length does not fit into them, by what they say instead of it. */
const LENGTH_BYTES: Readonly<Record<number, number>> = { 126: 2, 127: 8 };
const CONTROL_OPCODE_MIN = 8;

/**
 * Knows from a peer's bytes whether it has begun a message and not ended it. Of frames only the headers are looked at
 * (RFC 6455, section 5.2); whether they are right is for others to judge.
 */
export class MessageBounds {
  #header: number[] = [];
  /** Bytes of the present frame that have not come. */
  #left = 0;
  #isFragmented = false;

  get isUnfinished(): boolean {
    return this.#left > 0 || this.#header.length > 0 || this.#isFragmented;
  }

  take(chunk: Uint8Array): void {
    let at = 0;
    while (at < chunk.length) {
      const body = Math.min(this.#left, chunk.length - at);
      this.#left -= body;
      at += body;
      while (at < chunk.length && this.#left === 0) this.#takeHeader(chunk[at++] ?? 0);
    }
  }

  #takeHeader(byte: number): void {
    this.#header.push(byte);
    const [first = 0, second = 0] = this.#header;
    const more = LENGTH_BYTES[second & 0x7f] ?? 0;
    const mask = (second & 0x80) === 0 ? 0 : MASK_BYTES;
    if (this.#header.length < HEADER_BYTES_MIN + more + mask) return;
    const long = this.#header.slice(HEADER_BYTES_MIN, HEADER_BYTES_MIN + more);
    this.#left = more === 0 ? second & 0x7f : long.reduce((length, part) => length * 256 + part, 0);
    if ((first & 0x0f) < CONTROL_OPCODE_MIN) this.#isFragmented = (first & 0x80) === 0;
    this.#header = [];
  }
}
