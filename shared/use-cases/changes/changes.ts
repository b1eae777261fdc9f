import type { ChangePatch, ChangeRecord } from '#domain/changes/change-record.ts';
import type { ChangeFields, ChangeStatus, Window } from '#events/change/change.ts';
import type { DayChange } from '#shared/store/changes/change-days.ts';
import type { UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { Journals } from '#shared/use-cases/directory/journals.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** A change, and others whose windows meet its own on the same items. */
export interface WholeChange {
  readonly record: ChangeRecord;
  readonly conflicts: readonly DayChange[];
}

export interface ChangedChange extends WholeChange, Kept<ChangeRecord> {}

export interface ChangesAsked {
  readonly limit: number;
  readonly cursor: string | null;
  readonly status?: ChangeStatus | undefined;
  readonly assignee?: string | undefined;
  /** Those that are, or were, worked on in it, by when that began. */
  readonly span?: Window | undefined;
}

export interface RequestedChange {
  readonly fields: ChangeFields;
  readonly incident: string | null;
  readonly assignee: string | null;
}

type Implementation = Pick<NonNullable<ChangeRecord['implementation']>, 'outcome' | 'notes'>;

/** What is to be done to items of the register. */
export interface ChangesService {
  readonly journals: Journals;
  /** @throws DomainError invalid for a cursor of another list */
  readonly list: (context: RequestContext, asked: ChangesAsked) => Promise<Page<ChangeRecord | UnreadableItem>>;
  /** @throws DomainError not-found, unreadable */
  readonly read: (context: RequestContext, number: string) => Promise<WholeChange>;
  /** @throws DomainError invalid for an incident that is none, conflict for one that has a change */
  readonly request: (context: RequestContext, asked: RequestedChange) => Promise<ChangedChange>;
  /** The change of an incident: the one it has, else another. @throws DomainError not-found, busy */
  readonly ofIncident: (
    context: RequestContext,
    incident: string,
    said: Partial<ChangeFields>,
  ) => Promise<ChangedChange & { readonly made: boolean }>;
  readonly change: (context: RequestContext, number: string, patch: ChangePatch) => Promise<ChangedChange>;
  /** @throws DomainError forbidden for who asked for it, unless `ownToo` */
  readonly approve: (context: RequestContext, number: string, ownToo: boolean) => Promise<ChangedChange>;
  readonly reject: (context: RequestContext, number: string, reason: string | null) => Promise<ChangedChange>;
  /** @throws DomainError wrong-status before it is approved, invalid for what is no window */
  readonly schedule: (context: RequestContext, number: string, window: Window) => Promise<ChangedChange>;
  /** @throws DomainError wrong-status before it is approved */
  readonly implement: (context: RequestContext, number: string, done: Implementation) => Promise<ChangedChange>;
  readonly cancel: (context: RequestContext, number: string, reason: string | null) => Promise<ChangedChange>;
}
