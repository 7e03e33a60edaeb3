import type { Permission } from '@verbatim/domain';
import type { InboxCaller, StaffCaller, VisitorCaller } from '@verbatim/edge';
import type { Place } from '@verbatim/ports';
import type { z } from 'zod';
import type { RestDeps } from './deps.ts';
import type { SessionCookie } from './http/cookies.ts';
import type { NOTHING } from './schemas.ts';
import type { RateLimits } from './http/rate-limits.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call. `public`: anybody; `visitor`: a visitor token; `inbox`: an inbox's key; `staff`: anybody signed in or with an API key; `session`: a
 * person in a browser; otherwise staff with this permission. There is no route without one.
 */
export type Access = 'public' | 'visitor' | 'inbox' | 'staff' | 'session' | Permission;

export type Speaker<Who extends Access> = Who extends 'public'
  ? null
  : Who extends 'visitor'
    ? VisitorCaller
    : Who extends 'inbox'
      ? InboxCaller
      : StaffCaller;

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  /** Where what was changed is in the log. */
  readonly place?: Place | null;
  readonly cookie?: string;
  /** In place of the body: what is written as it comes, as fast as the caller reads. */
  readonly stream?: AnswerStream;
}

export interface AnswerStream {
  readonly type: 'application/x-ndjson' | 'text/event-stream';
  readonly chunks: AsyncIterable<string>;
}

export interface Ask<Who extends Access, Params, Query, Body> {
  readonly deps: RestDeps;
  readonly caller: Speaker<Who>;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The Idempotency-Key, the caller's or a new one. */
  readonly key: string;
  readonly origin: string | null;
  /** What the caller's browser prefers to read: a language tag. */
  readonly language: string | null;
  readonly bearer: string | null;
  readonly address: string;
  readonly limits: RateLimits;
  readonly cookie: SessionCookie;
  /** What the caller would like to be answered with. */
  readonly accept: string;
  /** Where a caller of a stream was when it broke off. */
  readonly lastEventId: string | null;
  /** Fires when the caller is gone. */
  readonly gone: () => AbortSignal;
}

type Schema = z.ZodObject;

interface RouteOf<
  Who extends Access,
  Params extends Schema,
  Query extends Schema,
  Body extends Schema,
  Reply extends z.ZodType,
> {
  readonly method: Method;
  /** Below `/api/v1`; `{name}` stands for one segment. */
  readonly path: string;
  readonly access: Who;
  readonly says: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly answer: Reply;
  readonly status?: number;
  /** Answers 202 with the same when what was asked for is durable and its verdict is still out. */
  readonly canBePending?: boolean;
  /** Pages of other origins may call it. */
  readonly isCrossOrigin?: boolean;
  /** Only with an Idempotency-Key of the caller's. */
  readonly needsKey?: boolean;
  /** Takes a message: counted as one that was accepted. */
  readonly isMessage?: boolean;
  /** While the views are away staff are told the last known answer, with `Verbatim-Stale-Since`. */
  readonly isKept?: boolean;
  /** The media type of the answer where it is not JSON. */
  readonly type?: AnswerStream['type'];
  readonly handle: (
    ask: Ask<Who, z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<Answer<z.input<Reply>>>;
}

/** A route as the dispatcher knows it: types are checked where it is written. */
export interface Route {
  readonly method: Method;
  readonly path: string;
  readonly access: Access;
  readonly says: string;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  readonly answer: z.ZodType;
  readonly status?: number;
  readonly canBePending?: boolean;
  readonly isCrossOrigin?: boolean;
  readonly needsKey?: boolean;
  readonly isMessage?: boolean;
  readonly isKept?: boolean;
  readonly type?: AnswerStream['type'];
  readonly handle: (ask: Ask<Access, unknown, unknown, unknown>) => Promise<Answer<unknown>>;
}

type Nothing = typeof NOTHING;

export const route = <
  const Who extends Access,
  Params extends Schema = Nothing,
  Query extends Schema = Nothing,
  Body extends Schema = Nothing,
  Reply extends z.ZodType = z.ZodType,
>(
  made: RouteOf<Who, Params, Query, Body, Reply>,
): Route => made as unknown as Route;
