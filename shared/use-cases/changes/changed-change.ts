import type { ChangeCommand, ChangeRecord } from '#domain/changes/change-record.ts';
import { CHANGE } from '#domain/changes/change-type.ts';
import { changesAbout, type DayChange, dayItems } from '#shared/store/changes/change-days.ts';
import { log } from '#shared/telemetry/log.ts';
import type { Changed } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { changeOne, type Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { carryOutChange } from './carry-out.ts';
import type { ChangedChange, WholeChange } from './changes.ts';

/** Under which days it is found from now on, written with it. */
export const besideChange = ({ before, after }: Changed<ChangeRecord>) =>
  after === null ? [] : dayItems(before, after);

export async function changeChange(
  parts: DeskParts,
  context: RequestContext,
  id: string,
  command: ChangeCommand,
): Promise<ChangedChange> {
  const kept = await changeOne(parts, CHANGE, context, { id, command }, { beside: besideChange });
  return followedChange(parts, context, kept);
}

/** What it means for its incident, and for alerts its window held, is done at once; what fails is done in the background. */
export async function followedChange(
  parts: DeskParts,
  { tenant, now }: RequestContext,
  { record, replayed }: Kept<ChangeRecord>,
): Promise<ChangedChange> {
  const done = record.asks.length === 0 ? record : await carriedOut(parts, record, now);
  return { ...(await wholeChange(parts, tenant, done)), replayed };
}

async function carriedOut(parts: DeskParts, record: ChangeRecord, now: string): Promise<ChangeRecord> {
  const { tenant, id: number } = record;
  try {
    return (await carryOutChange(parts, { tenant, number, now })).record;
  } catch (error) {
    // Recovery: the entry is written, and its event has it done in the background.
    log('CHANGE_LEFT_TO_BACKGROUND', { tenant, number }, error);
    return record;
  }
}

export async function wholeChange({ table }: DeskParts, tenant: string, record: ChangeRecord): Promise<WholeChange> {
  return { record, conflicts: await conflictsOf({ table }, tenant, record) };
}

/** Two windows on one item at the same time: whoever schedules is told, and decides. */
async function conflictsOf(
  { table }: Pick<DeskParts, 'table'>,
  tenant: string,
  { id, status, window, fields }: ChangeRecord,
): Promise<DayChange[]> {
  if (status !== 'scheduled' || window === null) return [];
  const found = await changesAbout(table, tenant, { ...window, items: fields.configurationItems });
  return found.filter(({ change, planned }) => planned && change !== id);
}
