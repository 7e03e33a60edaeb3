/** Who did something. `name` is there when the installation shows visitors the names of its people. */
export interface Actor {
  readonly type: string;
  readonly id?: string;
  readonly name?: string | null;
}

/** An event as a visitor sees it; its data lie under the name of its type. */
export interface Envelope {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly stream?: string;
  readonly conversationId?: string;
  readonly clientMessageId?: string;
  readonly actor?: Actor;
  readonly [data: string]: unknown;
}

export interface Send {
  readonly clientMessageId: string;
  readonly text: string;
}

export interface Subscribe {
  readonly topic: string;
  readonly cursor?: string;
  readonly last?: number;
}

export interface UpTo {
  readonly conversationId: string;
  readonly seq: number;
}

/** Where the visitor is. */
export interface Visit {
  readonly page: string;
  readonly referrer: string;
  readonly browser: string;
  readonly locale: string;
}

export type ClientFrame =
  | {
      readonly hello: {
        readonly token: string;
        readonly subscriptions?: readonly Subscribe[];
        readonly client: string;
      };
    }
  | { readonly send: Send }
  | { readonly subscribe: Subscribe }
  | { readonly unsubscribe: { readonly topic: string } }
  | { readonly typing: { readonly conversationId: string; readonly on: boolean } }
  | { readonly delivered: UpTo }
  | { readonly read: UpTo }
  | { readonly end: UpTo }
  | { readonly visit: Visit }
  | { readonly ping: { readonly nonce: string } };

export interface Refusal {
  readonly code: string;
  readonly ref?: string;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number;
}

/** What the server may say. Frames leave defaults out, and a newer server may say more: every field is optional. */
export interface ServerFrame {
  readonly welcome?: {
    readonly conversationId?: string;
    readonly heartbeatMs?: number;
    readonly limits?: { readonly textChars?: number };
  };
  readonly ack?: { readonly clientMessageId: string; readonly messageId: string; readonly conversationId: string };
  readonly event?: {
    readonly topic: string;
    readonly cursor: string;
    readonly previous?: string | null;
    readonly event: Envelope;
  };
  readonly synced?: { readonly topic: string; readonly cursor?: string };
  readonly reset?: { readonly topic: string };
  readonly typing?: { readonly conversationId?: string; readonly who?: Actor; readonly on?: boolean };
  /** Where the conversation stands in its queue; 0: it waits no more. */
  readonly queue?: { readonly position?: number };
  readonly error?: Refusal;
  readonly pong?: unknown;
  readonly drain?: { readonly reconnectAfterMs?: number };
}

/** Null for anything that is not one JSON object: such a frame is passed over. */
export function parseFrame(raw: unknown): ServerFrame | null {
  try {
    const value: unknown = JSON.parse(String(raw));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
