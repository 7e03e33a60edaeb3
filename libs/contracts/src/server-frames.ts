import { verbatim } from './generated/verbatim.js';
import type { ConversationRow, CountsJson, EventJson } from './json-types.ts';
import { encode } from './wire.ts';
import type { MessageClass } from './wire.ts';

/** What the server says, as JSON. */
export type ServerFrameJson =
  | {
      readonly welcome: {
        readonly role: string;
        readonly contactId?: string;
        readonly agentId?: string;
        readonly conversationId?: string;
        readonly resumeToken?: string;
        readonly heartbeatMs: number;
        readonly limits: { readonly textChars: number; readonly frameBytes: number };
      };
    }
  | { readonly ack: { readonly clientMessageId: string; readonly messageId: string; readonly conversationId: string } }
  | {
      readonly event: {
        readonly topic: string;
        readonly cursor: string;
        readonly previous?: string;
        readonly event: EventJson;
      };
    }
  | {
      readonly rows: {
        readonly topic: string;
        readonly cursor: string;
        readonly previous?: string;
        readonly rows: readonly ConversationRow[];
        readonly removed: readonly string[];
      };
    }
  | { readonly counts: { readonly topic: string; readonly counts: CountsJson } }
  | { readonly synced: { readonly topic: string; readonly cursor: string } }
  | { readonly reset: { readonly topic: string; readonly reason: string } }
  | {
      readonly typing: {
        readonly conversationId: string;
        readonly who: { readonly type: string; readonly id: string };
        readonly on: boolean;
      };
    }
  | { readonly presence: { readonly agentId: string; readonly presence: string; readonly accepting: boolean } }
  | {
      readonly error: {
        readonly code: string;
        readonly message: string;
        readonly path?: string;
        readonly ref?: string;
        readonly outcome?: 'refused' | 'unknown';
        readonly retryable: boolean;
        readonly retryAfterMs?: number;
        readonly requestId: string;
      };
    }
  | { readonly pong: { readonly nonce: string } }
  | { readonly drain: { readonly reconnectAfterMs: number } };

const FrameMessage = verbatim.v1.ServerFrame as unknown as MessageClass;
const EventMessage = verbatim.v1.Event as unknown as MessageClass;

/** The frame as protobuf; fields as in frames.proto (times in Unix milliseconds). */
export const encodeServerFrame = (frame: object): Uint8Array => encode(FrameMessage, frame);
export const encodeEvent = (event: object): Uint8Array => encode(EventMessage, event);
