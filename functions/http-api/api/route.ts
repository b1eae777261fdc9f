import type * as z from 'zod';
import type { ActName } from '#events/acts.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { Role } from './roles.ts';
import type { Services } from './services.ts';

/**
 * A route is data: the gateway, the checks of roles and input, and the description for people and machines are all derived
 * from it. Loading one needs no environment and builds no client.
 */
export type Route = ServedRoute | ProofRoute;

/** What this function answers itself. */
export type ServedRoute = RolesRoute | PublicRoute;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface RouteFacts {
  readonly method: Method;
  /** As the gateway writes it, e.g. `/incidents/{number}/assign`. */
  readonly path: string;
  /** Unique; the operation's name for generated clients. */
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: z.ZodType;
  readonly body?: BodyFacts;
  readonly answer: AnswerFacts;
}

export interface BodyFacts<Schema extends z.ZodType = z.ZodType> {
  /** `lines`: newline-delimited JSON. The schema is that of a line; what the route is given are ReadLines, for one that is wrong spoils no other. */
  readonly type: 'json' | 'form' | 'lines';
  readonly schema: Schema;
  readonly example: z.input<Schema>;
  /** Of a form, the fields of which any number may come. */
  readonly lists?: readonly string[];
  /** Bytes it may have where that is not what any body may have (shared/http/json-body.ts). */
  readonly mostBytes?: number;
}

/** `headers` names those beyond what every answer has. */
export type AnswerFacts =
  | {
      readonly type: 'json';
      readonly status: 200 | 201 | 202;
      readonly name: string;
      readonly schema: z.ZodType;
      /** What those who are served own records only are shown instead. */
      readonly own?: OwnAnswer;
      readonly tagged: boolean;
    }
  /** A text as it is, or bytes; HTML where nothing else is said. */
  | { readonly type: 'page'; readonly status: 200; readonly media?: string | readonly string[] };

export interface OwnAnswer<Schema extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly schema: Schema;
}

/** Needs a token with one of the roles. */
export interface RolesRoute extends RouteFacts {
  readonly access: 'roles';
  /** With the role `requester` alone in common, somebody is served own records only. */
  readonly roles: readonly Role[];
  /** Whether it changes something: then it takes an Idempotency-Key, and `If-Match` for what exists already. */
  readonly changes: 'nothing' | 'new' | 'existing';
  /** What it is in the audit: set where it changes who may do what, or the rules everybody works by. */
  readonly act?: ActName;
  handle(request: RolesRequest, services: Services): Promise<Reply>;
}

/** Needs no token of the user pool: anybody, or whoever holds the signed link. */
export interface PublicRoute extends RouteFacts {
  readonly access: 'link' | 'open';
  handle(request: PublicRequest, services: Services): Promise<Reply>;
}

/** Answered by another function, which asks the sender for a proof of its own: a token, a signature. */
export interface ProofRoute extends RouteFacts {
  readonly access: 'proof';
  /** Its folder in functions/. */
  readonly servedBy: 'receive-webhook';
}

export interface PublicRequest<Params = Readonly<Record<string, string>>, Body = unknown, Query = unknown> {
  readonly params: Params;
  readonly body: Body;
  readonly query: Query;
  /** What the browser asks for, for pages of people nothing is known of. */
  readonly acceptLanguage: string | null;
  /** Tags of what whoever asks has already. */
  readonly ifNoneMatch: string | null;
  readonly now: string;
  readonly id: string;
}

export interface RolesRequest<Params = Readonly<Record<string, string>>, Body = unknown, Query = unknown>
  extends PublicRequest<Params, Body, Query> {
  readonly context: RequestContext;
  readonly scope: Scope;
  /** Every role of the caller, for the few answers that tell some roles more. */
  readonly roles: readonly Role[];
}

/** `own`: only records whose requester is the caller; any other is not there for them. */
export type Scope = 'all' | 'own';

export type Reply<Answer = unknown> = JsonReply<Answer> | UnchangedReply | PageReply;

/** Whoever asks has it already: 304. */
export interface UnchangedReply {
  readonly unchanged: true;
  readonly headers: { readonly etag: string };
}

export interface JsonReply<Answer = unknown> {
  /** Where it is another than the route's own. */
  readonly status?: 201;
  readonly body: Answer;
  readonly headers?: Record<string, string>;
  /** More of it changes than its tag knows of: the tag is for `If-Match` alone, and nobody has it already. */
  readonly whole?: true;
}

export interface PageReply {
  readonly page: string;
  readonly status: number;
  /** What is no text comes so; the gateway makes bytes of it. */
  readonly isBase64Encoded?: true;
  readonly headers?: Record<string, string>;
}
