import type { ChangeRecord } from '#domain/changes/change-record.ts';
import { CHANGE } from '#domain/changes/change-type.ts';
import { isOpenChange } from '#domain/changes/transitions.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { type ChangeFields, LONGEST_CHANGE_TEXT } from '#events/change/change.ts';
import { cutText } from '#events/terms/text.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { madeOfIncident } from '#shared/store/records/made-of-incident.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall } from '#shared/use-cases/kernel/idempotency.ts';
import { addNumbered, type Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { followedChange } from './changed-change.ts';
import type { ChangedChange, RequestedChange } from './changes.ts';

const RAISED_FROM = madeOfIncident('change');

/** Somebody else raises one from it at the same moment. */
const MOST_TRIES = 5;

/**
 * The change of an incident: the one that was raised from it, as long as that is open, else a new one. A version that is demanded is
 * the incident's, where it is to have one.
 *
 * @throws DomainError not-found, stale-version, busy
 */
export async function changeOfIncident(
  parts: DeskParts,
  { expectedVersion, ...context }: RequestContext,
  incident: string,
  said: Partial<ChangeFields>,
): Promise<ChangedChange & { readonly made: boolean }> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { record } = await readMeta(parts.table, context.tenant, incident);
    const { open, seen } = await openChangeOf(parts, record);
    if (open !== null) {
      return { ...(await followedChange(parts, context, { record: open, replayed: false })), made: false };
    }
    if (expectedVersion !== undefined && expectedVersion !== record.version)
      throw new DomainError('stale-version', { current: record.version });
    try {
      const kept = await raise(parts, context, record, { fields: fieldsOf(record, said), assignee: null }, seen);
      return { ...(await followedChange(parts, context, kept)), made: !kept.replayed };
    } catch (error) {
      // Recovery: it was raised since it was looked for.
      if (!isDomainError(error, 'duplicate')) throw error;
    }
  }
  throw new DomainError('busy', { reason: `others raise a change from ${incident} at the same time` });
}

/** One that says which incident it is for. @throws DomainError not-found, conflict where that has one */
export async function requestFor(
  parts: DeskParts,
  context: RequestContext,
  incident: string,
  asked: Omit<RequestedChange, 'incident'>,
): Promise<Kept<ChangeRecord>> {
  const work = async () => {
    const { record } = await readMeta(parts.table, context.tenant, incident);
    const { open, seen } = await openChangeOf(parts, record);
    if (open !== null) throw new DomainError('conflict', { reason: `${incident} has the change ${open.id}` });
    try {
      return await raise(parts, context, record, asked, seen);
    } catch (error) {
      if (!isDomainError(error, 'duplicate')) throw error;
      throw new DomainError('conflict', { reason: `a change is raised from ${incident} at the same time` });
    }
  };
  // The same request again meets the change it made.
  return orRecall(parts.table, context, work, async ({ answer }) => {
    if (typeof answer !== 'object') throw new Error('the key belongs to no command on a record');
    const { record } = await readRecord(parts.table, CHANGE, context.tenant, answer.number);
    return { record, replayed: true };
  });
}

async function openChangeOf({ table }: DeskParts, { tenant, number }: IncidentRecord) {
  const seen = await RAISED_FROM.read(table, tenant, number);
  if (seen === null) return { open: null, seen };
  const { record } = await readRecord(table, CHANGE, tenant, seen);
  return { open: isOpenChange(record.status) ? record : null, seen };
}

async function raise(
  parts: DeskParts,
  context: RequestContext,
  { number, mergedInto }: IncidentRecord,
  asked: Omit<RequestedChange, 'incident'>,
  seen: string | null,
): Promise<Kept<ChangeRecord>> {
  if (mergedInto !== null) throw new DomainError('conflict', { reason: `${number} goes on as ${mergedInto}` });
  const { document } = await parts.configurations.current(context.tenant);
  const command = { type: 'request', ...asked, incident: number, manager: document.changeManager } as const;
  return addNumbered(parts, CHANGE, context, command, {
    beside: ({ after }) => (after === null ? [] : [RAISED_FROM.item(after, number, seen)]),
  });
}

/** Nobody has looked at its risk yet: where none is said it is one in the middle. */
function fieldsOf({ title, description, configurationItems }: IncidentRecord, said: Partial<ChangeFields>) {
  return {
    title: said.title ?? title,
    description: cutText(said.description ?? description, { units: LONGEST_CHANGE_TEXT, mark: '…' }),
    risk: said.risk ?? ('medium' as const),
    configurationItems: said.configurationItems ?? configurationItems,
  };
}
