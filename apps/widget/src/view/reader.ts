/** So near to the end counts as being there: new messages then stay in sight. */
const NEAR_PX_MAX = 60;

/** By their first and last line two drawings are told apart. */
export interface Extent {
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Keeps the words where they are being read: at the end the reader follows, further up nothing moves. */
export class Reader {
  readonly #find: () => Element | null;
  #extent: Extent = { first: undefined, last: undefined };

  constructor(find: () => Element | null) {
    this.#find = find;
  }

  toEnd(): void {
    const box = this.#find();
    if (box !== null) box.scrollTop = box.scrollHeight;
  }

  isAtEnd(): boolean {
    const box = this.#find();
    return box === null || box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX_MAX;
  }

  /** Draws, and says whether something has come in that is out of sight. */
  during(draw: () => void, extent: Extent): boolean {
    const { scrollTop = 0, scrollHeight = 0 } = this.#find() ?? {};
    const wasAtEnd = this.isAtEnd();
    const { first, last } = this.#extent;
    this.#extent = extent;
    draw();
    const box = this.#find();
    if (wasAtEnd) this.toEnd();
    else if (box !== null && extent.first !== first) box.scrollTop = scrollTop + box.scrollHeight - scrollHeight;
    return !wasAtEnd && extent.last !== last;
  }
}
