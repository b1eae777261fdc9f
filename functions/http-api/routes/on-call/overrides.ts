import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import type { AddOverride, ScheduleRecord } from '#domain/on-call/schedule-record.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { OverrideSchema, ScheduleSchema } from '#events/schedule/schedule.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { EmailSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { pageOf } from '#functions/http-api/api/paging.ts';
import { KEEPERS, PEOPLE, type Role, STAFF } from '#functions/http-api/api/roles.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { schedulesService } from '#shared/use-cases/on-call/schedules-service.ts';

const about = { tag: 'On call', access: 'roles' } as const;

/** `replaces: null` is the same as leaving it out. */
export const OverrideBodySchema = z.strictObject({
  from: GivenInstantSchema,
  to: GivenInstantSchema,
  person: EmailSchema.nullable().meta({ description: 'Null: nobody' }),
  replaces: EmailSchema.nullish(),
});

const OWN = 'By those who keep schedules; of their own time, given or taken, by anybody of the desk.';

export const listOverrides = defineRoute({
  ...about,
  method: 'GET',
  path: '/schedules/{name}/overrides',
  id: 'listOverrides',
  summary: 'What was agreed otherwise, from the oldest to the newest',
  roles: STAFF,
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'Overrides', schema: pageOf(OverrideSchema), tagged: false },
  async handle({ context, params }, { serviceOf }) {
    const { overrides } = await serviceOf(schedulesService).read(context, params.name);
    return { body: { items: [...overrides], nextCursor: null } };
  },
});

export const addOverride = defineRoute({
  ...about,
  method: 'POST',
  path: '/schedules/{name}/overrides',
  id: 'addOverride',
  summary: 'Put somebody else on call for a while, or nobody',
  description: OWN,
  roles: PEOPLE,
  changes: 'new',
  body: {
    type: 'json',
    schema: OverrideBodySchema,
    example: {
      ...{ from: '2026-12-24T12:00:00Z', to: '2026-12-25T12:00:00Z' },
      ...{ person: 'tom@example.com', replaces: 'lin@example.com' },
    },
  },
  answer: { type: 'json', status: 201, name: 'Override', schema: OverrideSchema, tagged: false },
  async handle({ context, params, body, roles }, { serviceOf }) {
    const override = overrideOf(body);
    checkMay(context, roles, override);
    const { record, replayed } = await serviceOf(schedulesService).addOverride(context, params.name, override);
    return {
      body: latestOf(record, override),
      headers: { ...(replayed && { 'idempotency-replayed': 'true' }) },
    };
  },
});

export const removeOverride = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/schedules/{name}/overrides/{id}',
  id: 'removeOverride',
  summary: 'An override holds no longer',
  description: OWN,
  roles: PEOPLE,
  changes: 'new',
  answer: { type: 'json', status: 200, name: 'Schedule', schema: ScheduleSchema, tagged: false },
  async handle({ context, params, roles }, { serviceOf }) {
    const { name, id } = params;
    const own = keeps(roles) ? undefined : context.actor.id;
    const { record, replayed } = await serviceOf(schedulesService).removeOverride(context, name, id, own);
    return {
      body: SCHEDULE.present.of(record),
      headers: { ...(replayed && { 'idempotency-replayed': 'true' }) },
    };
  },
});

export function overrideOf({ replaces, ...body }: z.output<typeof OverrideBodySchema>): AddOverride {
  return { ...body, ...(replaces != null && { replaces }) };
}

/** Whoever takes part in a shift gives it away or takes it. @throws DomainError forbidden */
function checkMay({ actor }: RequestContext, roles: readonly Role[], { person, replaces }: AddOverride): void {
  if (keeps(roles) || actor.id === person || actor.id === replaces) return;
  throw new DomainError('forbidden', {
    reason: 'an override is made by whom it concerns, or by those who keep schedules',
  });
}

function keeps(roles: readonly Role[]): boolean {
  return roles.some((role) => KEEPERS.some((keeper) => keeper === role));
}

/** The last that says so: the same again is another one. */
function latestOf({ overrides }: ScheduleRecord, { from, to, person, replaces }: AddOverride) {
  const latest = overrides.findLast(
    (one) => one.from === from && one.to === to && one.person === person && one.replaces === replaces,
  );
  if (latest === undefined) throw new DomainError('conflict', { reason: 'it was taken back meanwhile' });
  return latest;
}
