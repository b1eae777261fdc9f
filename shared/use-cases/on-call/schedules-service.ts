import { DomainError } from '#domain/kernel/errors.ts';
import { sharesOf } from '#domain/on-call/fairness.ts';
import type { Roster } from '#domain/on-call/roster.ts';
import { scheduleFaults, unknownPerson } from '#domain/on-call/schedule-faults.ts';
import type { AddOverride, ScheduleRecord } from '#domain/on-call/schedule-record.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { onCallAt, shiftsBetween } from '#domain/on-call/shifts.ts';
import type { ScheduleFields } from '#events/schedule/schedule.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import { journalsOf } from '#shared/use-cases/directory/journals.ts';
import { changeKept, listKept, readKept } from '#shared/use-cases/directory/kept-records.ts';
import type { Changed } from '#shared/use-cases/kernel/change-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { absencesOf, readRoster, readRosters } from './read-roster.ts';
import type { Draft, SchedulesService, ShiftsAndGaps, Span } from './schedules.ts';
import { whoIsOnCall } from './who-is-on-call.ts';

export function schedulesService(parts: DeskParts): SchedulesService {
  return {
    list: (context, page) => listKept(parts, SCHEDULE, context, page),
    read: (context, name) => readKept(parts, SCHEDULE, context, name),
    put: (context, name, fields) => putSchedule(parts, context, name, fields),
    remove: (context, name) =>
      changeKept(parts, SCHEDULE, context, { id: name, command: { type: 'remove' } }, act(context)),
    journals: journalsOf(parts, SCHEDULE),
    addOverride: (context, name, override) => addOverride(parts, context, name, override),
    removeOverride: (context, name, override, of) =>
      changeKept(parts, SCHEDULE, context, { id: name, command: { type: 'remove-override', override, of } }, () => []),
    onCall: ({ tenant }, name, at) => whoIsOnCall(parts, tenant, name, at),
    everyOnCall: async ({ tenant }, at) => {
      const { rosters, unreadable } = await readRosters(parts.table, tenant);
      const items = [...rosters].map(([schedule, { record, roster }]) => ({
        ...{ schedule, label: record.fields.label },
        ...onCallAt(roster, at),
      }));
      return { items, unreadable };
    },
    shifts: async ({ tenant }, name, span) => {
      const { roster } = await readRoster(parts.table, tenant, name);
      return { ...shown(roster, span), ...(span.layers && { layers: layersOf(roster, span) }) };
    },
    shiftsOf: ({ tenant }, email, span) => shiftsOf(parts, tenant, email, span),
    preview: (context, name, draft, span) => preview(parts, context, name, draft, span),
  };
}

async function putSchedule(parts: DeskParts, context: RequestContext, name: string, fields: ScheduleFields) {
  await checkFields(parts, context.tenant, fields);
  return changeKept(parts, SCHEDULE, context, { id: name, command: { type: 'put', fields } }, act(context));
}

async function checkFields(parts: DeskParts, tenant: string, fields: ScheduleFields): Promise<void> {
  const errors = scheduleFaults(fields, await peopleOf(parts, tenant));
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

async function addOverride(
  parts: DeskParts,
  context: RequestContext,
  name: string,
  override: AddOverride,
): Promise<Kept<ScheduleRecord>> {
  await checkOverride(parts, context.tenant, override);
  return changeKept(parts, SCHEDULE, context, { id: name, command: { type: 'add-override', ...override } }, () => []);
}

async function checkOverride(parts: DeskParts, tenant: string, { person, replaces }: AddOverride): Promise<void> {
  const people = await peopleOf(parts, tenant);
  const errors = [...unknownPerson('person', person, people), ...unknownPerson('replaces', replaces, people)];
  if (errors.length > 0) throw new DomainError('invalid', { errors });
}

/** With people as their records have them. */
async function peopleOf({ configurations }: DeskParts, tenant: string) {
  return (await configurations.current(tenant)).document.people;
}

/** Across all schedules that can be read. */
async function shiftsOf({ table }: DeskParts, tenant: string, email: string, { from, to }: Span) {
  const { rosters } = await readRosters(table, tenant);
  return [...rosters]
    .flatMap(([schedule, { record, roster }]) =>
      shiftsBetween(roster, from, to)
        .shifts.filter(({ person }) => person === email)
        .map((shift) => ({ ...shift, schedule, label: record.fields.label })),
    )
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

async function preview(
  parts: DeskParts,
  context: RequestContext,
  name: string,
  { schedule, override }: Draft,
  span: Span,
): Promise<{ before: ShiftsAndGaps | null; after: ShiftsAndGaps }> {
  const { tenant } = context;
  const known =
    schedule === undefined ? await readRoster(parts.table, tenant, name) : await orNull(parts, tenant, name);
  if (schedule !== undefined) await checkFields(parts, tenant, schedule);
  if (override !== undefined) await checkOverride(parts, tenant, override);
  const overrides = known?.roster.overrides ?? [];
  const fields = schedule ?? known?.record.fields ?? { zone: 'UTC', layers: [] };
  const roster: Roster = {
    schedule: fields,
    overrides: override === undefined ? overrides : [...overrides, { id: 'draft', ...override }],
    absences: await absencesOf(parts.table, tenant, fields),
  };
  return { before: known && shown(known.roster, span), after: shown(roster, span) };
}

async function orNull({ table }: DeskParts, tenant: string, name: string) {
  try {
    return await readRoster(table, tenant, name);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null;
    throw error;
  }
}

function shown(roster: Roster, { from, to }: Span): ShiftsAndGaps {
  const { shifts, gaps } = shiftsBetween(roster, from, to);
  return { items: shifts, gaps, shares: sharesOf(shifts, roster.schedule.zone) };
}

/** Each layer as if it were the only one. */
function layersOf({ schedule, absences }: Roster, { from, to }: Span): NonNullable<ShiftsAndGaps['layers']> {
  return schedule.layers.map((layer) => {
    const alone: Roster = { schedule: { ...schedule, layers: [layer] }, overrides: [], absences };
    return { name: layer.name, items: shiftsBetween(alone, from, to).shifts };
  });
}

const act =
  (context: RequestContext) =>
  ({ id, before, after, written }: Changed<ScheduleRecord>): readonly UniqueItem[] => {
    if (!written) return [];
    const state = (record: ScheduleRecord | null) => (record === null || record.removed ? null : record.fields);
    return [actItem(context, { what: 'schedule-changed', about: id, before: state(before), after: state(after) })];
  };
