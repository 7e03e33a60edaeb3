import type { ClientFrame, ServerFrame, Subscribe } from './protocol.ts';

/** One attempt at being connected. It ends once, with `down`, and is never opened again. */
export interface Channel {
  /** False when the frame could not even be handed over. */
  readonly send: (frame: ClientFrame) => boolean;
  /** Asks whether the other side is still there; if not, the channel goes down soon. */
  readonly probe: () => void;
  readonly close: () => void;
}

export interface ChannelEvents {
  readonly frame: (frame: ServerFrame) => void;
  readonly down: () => void;
}

/** With what a channel introduces itself. */
export interface Greeting {
  readonly token: string;
  readonly subscription: Subscribe | null;
}

export type OpenChannel = (greeting: Greeting, events: ChannelEvents) => Channel;
