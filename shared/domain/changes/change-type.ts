import { keeperCapacity } from '#domain/kernel/actor.ts';
import type { NumberedType } from '#domain/kernel/record-type.ts';
import type { Change } from '#events/change/change.ts';
import { CHANGE_EVENTS } from '#events/change/changes.v1.ts';
import { type ChangeCommand, type ChangeEntry, type ChangeRecord, ChangeRecordSchema } from './change-record.ts';
import { CHANGE_SEARCH } from './change-search.ts';
import { decideChange } from './decide-change.ts';
import { evolveChange } from './evolve-change.ts';

/** What is to be done to items of the register, from the request to its outcome (CHG1). */
export const CHANGE: NumberedType<ChangeRecord, ChangeEntry, ChangeCommand, Change> = {
  ...{ name: 'change', prefix: 'CHG', letters: 'CHG', path: 'changes', events: CHANGE_EVENTS },
  schema: ChangeRecordSchema,
  idOf: ({ id }) => id,
  isThere: () => true,
  capacityOf: keeperCapacity,
  decide: decideChange,
  evolve: evolveChange,
  standingOf: ({ status }) => status,
  search: CHANGE_SEARCH,
  present: { as: 'change', of: shownChange },
};

/** As the desk sees it. */
export function shownChange(record: ChangeRecord): Change {
  const { id: number, status, fields, incident, requestedBy, assignee, approval, refusal } = record;
  const { window, implementation, requestedAt, updatedAt, version } = record;
  return {
    ...{ number, status, ...fields, incident, requestedBy, assignee, approval, refusal },
    ...{ window, implementation, requestedAt, updatedAt, version },
  };
}
