/** The fields of a socket's events that are looked at. Browsers' events and those of `ws` have them. */
export interface SocketEvent {
  readonly type?: string;
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
}

/** What a WebSocket must be able to do. The browser's and that of `ws` can. */
export interface Socket {
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: SocketEvent) => void): void;
  send(text: string): void;
  close(code?: number, reason?: string): void;
  /** `ws` only: gives the connection up without waiting for the other side, which a half-open one would never answer. */
  terminate?(): void;
}

export type SocketConstructor = new (url: string, protocols: string[]) => Socket;
