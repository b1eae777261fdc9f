import type { Actor } from '#domain/kernel/actor.ts';

/** What every use of the desk brings along. Time and ids are arguments all the way down. */
export interface RequestContext {
  readonly tenant: string;
  readonly actor: Actor;
  readonly now: string;
  /** Unique to this request; the ids of its journal entries are made from it. */
  readonly id: string;
  /** The version an `If-Match` demands. */
  readonly expectedVersion?: number | undefined;
  readonly idempotency?: Idempotency | undefined;
}

/** The same key with the same request is answered with what the first one was (Semantics, rule 39). */
export interface Idempotency {
  readonly key: string;
  /** Fingerprint of method, path and body. */
  readonly request: string;
}
