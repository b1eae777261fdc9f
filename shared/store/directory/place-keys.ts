import type { RecordState } from '#domain/kernel/record-type.ts';
import type { Stored } from '#shared/store/records/record-store.ts';
import { recordName } from '#shared/store/table/keys.ts';

/**
 * What the place of a record in the directory has beside the record, by which an index finds it: the list it stands in, and when the
 * sweep is to look at it.
 */
export function placeKeys<State extends RecordState>(type: Stored<State>, record: State): Record<string, string> {
  return { ...standingKeys(type, record), ...dueKeys(type, record) };
}

function standingKeys<State extends RecordState>(type: Stored<State>, record: State): Record<string, string> {
  const standing = type.standingOf?.(record);
  return standing === undefined
    ? {}
    : { statePk: standingPk(type, record.tenant, standing), stateSk: type.idOf(record) };
}

/** Beside the buckets of incidents: a kind has a prefix none of them has. */
export function standingPk({ prefix }: Pick<Stored<RecordState>, 'prefix'>, tenant: string, standing: string): string {
  return `T#${tenant}#${recordName(prefix, standing)}`;
}

/** Of a kind that the sweep looks at, each place stands beside the timers of incidents in the same index, under its kind. */
export const duePk = ({ prefix }: Pick<Stored<RecordState>, 'prefix'>) => `DUE#${prefix}`;

function dueKeys<State extends RecordState>(type: Stored<State>, record: State): Record<string, string> {
  const at = type.dueAt?.(record) ?? null;
  return at === null ? {} : { timerPk: duePk(type), timerSk: dueSk(at, record.tenant, type.idOf(record)) };
}

/** Tenants have no `#` in their names. */
export function dueSk(at: string, tenant: string, id: string): string {
  return `${at}#${tenant}#${id}`;
}
