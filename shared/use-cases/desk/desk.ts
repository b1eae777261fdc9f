import type { VersionedConfiguration } from '#domain/configuration/configuration.ts';
import type { Command } from '#domain/incident/commands.ts';
import type { OpenCommand } from '#domain/incident/open-command.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Incident } from '#events/incident/incident.ts';
import type { UnreadableIncident } from '#events/incident/unreadable-incident.ts';
import type { HeadState } from '#shared/signing/head-seal.ts';
import type { ListedEntry } from '#shared/store/records/journal-entry.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { AddressedTenant } from '#shared/store/tenants/tenants-of-addresses.ts';

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

/** What a mutation did: the record after it, and whether the answer is that of an earlier, equal request. */
export interface Outcome {
  readonly record: IncidentRecord;
  readonly configuration: VersionedConfiguration;
  readonly entries: readonly Entry[];
  /** The instant it was decided at; a replayed answer is rendered for this instant, too. */
  readonly at: string;
  readonly replayed: boolean;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** The filters of `GET /incidents` (contract). */
export interface ListFilter {
  readonly queue?: string | undefined;
  readonly status?: string | undefined;
  readonly assignee?: string | undefined;
  readonly owner?: string | undefined;
  readonly requester?: string | undefined;
  readonly priority?: string | undefined;
  readonly kind?: string | undefined;
  readonly configurationItem?: string | undefined;
  readonly parent?: string | undefined;
  readonly tag?: string | undefined;
  readonly waiting?: 'only' | undefined;
}

/** An incident of a list, or the place of one that cannot be read. */
export type ListedIncident = Incident | UnreadableIncident;

export function isReadableIncident(item: ListedIncident): item is Incident {
  return !('unreadable' in item);
}

/** Tells whether the journal is as it was written. */
export interface Verification {
  readonly intact: boolean;
  readonly entries: number;
  /** The first version that does not fit. */
  readonly brokenAt: number | null;
  /** Whether the end of the journal is signed by the desk; `unsigned` was written before there were signatures. */
  readonly head: HeadState;
  /** Fields of the record that are not what its journal leads to. */
  readonly differs: readonly string[];
  /** Which part of what is stored beside the journal cannot be read; null when all of it can. */
  readonly unreadable: string | null;
}

/** What people, mail, alerts and timers can do with the desk. One implementation over DynamoDB: `createDesk`. */
export interface Desk {
  open(
    context: RequestContext,
    command: Omit<OpenCommand, 'type' | 'tenant' | 'number'>,
    unique?: readonly UniqueItem[] | ((number: string) => readonly UniqueItem[]),
  ): Promise<Outcome>;
  /** @throws DomainError not-found, wrong-status, conflict, forbidden, invalid, stale-version, key-reused, duplicate, busy, unreadable */
  execute(context: RequestContext, number: string, command: Command, unique?: readonly UniqueItem[]): Promise<Outcome>;
  /** Strongly consistent. @throws DomainError not-found, unreadable */
  read(tenant: string, number: string): Promise<{ record: IncidentRecord; configuration: VersionedConfiguration }>;
  list(
    tenant: string,
    filter: ListFilter,
    limit: number,
    cursor: string | null,
    now: string,
  ): Promise<Page<ListedIncident>>;
  timeline(
    tenant: string,
    number: string,
    options: { limit: number; cursor: string | null; publicOnly: boolean },
  ): Promise<Page<ListedEntry>>;
  /** @throws DomainError not-found */
  verify(tenant: string, number: string): Promise<Verification>;
  /**
   * Makes the snapshot anew of the journal, where it is not what that leads to, and writes down that it was done.
   *
   * @throws DomainError not-found, conflict when the journal itself does not hold
   */
  repair(context: RequestContext, number: string, reason: string): Promise<Verification>;
  configuration(tenant: string): Promise<VersionedConfiguration>;
  /** Every tenant whose configuration names one of the addresses; the default one when none does. */
  tenantsOf(addresses: readonly string[]): Promise<AddressedTenant[]>;
}
