import { keeperCapacity } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { followed } from '#domain/kernel/followed.ts';
import { decideKept, foldKept } from '#domain/kernel/kept-document.ts';
import type { CommandFacts, Fact, RecordType } from '#domain/kernel/record-type.ts';
import { SCHEDULE_EVENTS } from '#events/schedule/changes.v1.ts';
import type { Schedule } from '#events/schedule/schedule.ts';
import { newOverride, overrideToRemove, withOverride } from './overrides.ts';
import {
  type ScheduleCommand,
  type ScheduleEntry,
  type ScheduleRecord,
  ScheduleRecordSchema,
} from './schedule-record.ts';
import { gapsAhead, gapsWithout } from './told-gaps.ts';

/** Who is on call when: layers, and what was agreed otherwise. */
export const SCHEDULE: RecordType<ScheduleRecord, ScheduleEntry, ScheduleCommand, Schedule> = {
  name: 'schedule',
  prefix: 'SCHEDULE',
  path: 'schedules',
  schema: ScheduleRecordSchema,
  events: SCHEDULE_EVENTS,
  idOf: ({ id }) => id,
  isThere: ({ removed }) => !removed,
  capacityOf: keeperCapacity,
  decide,
  evolve,
  dueAt: ({ updatedAt }) => updatedAt,
  present: { as: 'schedule', of: ({ id, fields }) => ({ name: id, ...fields }) },
};

function decide(
  before: ScheduleRecord | null,
  command: ScheduleCommand,
  facts: CommandFacts,
): readonly Fact<ScheduleEntry>[] {
  const { subject, now } = facts;
  switch (command.type) {
    case 'put':
    case 'remove':
      return decideKept(before, command, facts);
    case 'add-override': {
      const { type: _, ...asked } = command;
      return [{ type: 'override-added', data: { override: newOverride(known(before, subject), asked, now) } }];
    }
    case 'remove-override': {
      const override = overrideToRemove(known(before, subject), command.override, command.of);
      return [{ type: 'override-removed', data: { override } }];
    }
    case 'tell-gaps': {
      const { owner } = known(before, subject).fields;
      const [found, closed] = [[...command.found], [...command.closed]];
      return [
        ...(closed.length > 0 ? [{ type: 'gaps-closed', data: { gaps: closed } } as const] : []),
        ...(found.length > 0 ? [{ type: 'gaps-found', data: { owner, gaps: found } } as const] : []),
      ];
    }
    default:
      return command satisfies never;
  }
}

const NOTHING_AGREED: Pick<ScheduleRecord, 'overrides' | 'gapsTold'> = { overrides: [], gapsTold: [] };

function known(before: ScheduleRecord | null, name: string): ScheduleRecord {
  if (before === null || before.removed) throw new DomainError('not-found', { what: `schedule ${name}` });
  return before;
}

function evolve(before: ScheduleRecord | null, entry: ScheduleEntry): ScheduleRecord {
  switch (entry.type) {
    case 'override-added': {
      const { overrides, overridesMade, ...rest } = begun(before);
      const more = withOverride(overrides, entry.data.override, entry.at);
      return { ...rest, overrides: more, overridesMade: overridesMade + 1, ...followed(before, entry) };
    }
    case 'override-removed': {
      const { overrides, ...rest } = begun(before);
      const others = overrides.filter(({ id }) => id !== entry.data.override.id);
      return { ...rest, overrides: others, ...followed(before, entry) };
    }
    case 'gaps-found': {
      const { gapsTold, ...rest } = begun(before);
      return { ...rest, gapsTold: gapsAhead([...gapsTold, ...entry.data.gaps], entry.at), ...followed(before, entry) };
    }
    case 'gaps-closed': {
      const { gapsTold, ...rest } = begun(before);
      const left = gapsWithout(gapsTold, entry.data.gaps);
      return { ...rest, gapsTold: gapsAhead(left, entry.at), ...followed(before, entry) };
    }
    default: {
      const { overridesMade = 0 } = before ?? {};
      // What comes back under the name of one that went begins without its overrides.
      const { overrides, gapsTold } = before !== null && entry.type === 'changed' ? before : NOTHING_AGREED;
      return { ...foldKept(before, entry), overrides, overridesMade, gapsTold };
    }
  }
}

function begun(before: ScheduleRecord | null): ScheduleRecord {
  if (before === null) throw new DomainError('conflict', { reason: 'a journal begins with what was added' });
  return before;
}
