import * as z from 'zod';
import type { ScheduleRecord } from '#domain/on-call/schedule-record.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { ScheduleFieldsSchema, ScheduleSchema } from '#events/schedule/schedule.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { journalRoutes } from '#functions/http-api/api/journal-routes.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { KEEPERS, STAFF } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import { schedulesService } from '#shared/use-cases/on-call/schedules-service.ts';
import { newScheduleIn, SCHEDULE_EXAMPLE } from './schedule-in.ts';

const about = { tag: 'On call', access: 'roles' } as const;
const SCHEDULE_ANSWER = { type: 'json', status: 200, name: 'Schedule', schema: ScheduleSchema, tagged: true } as const;

export const listSchedules = defineRoute({
  ...about,
  method: 'GET',
  path: '/schedules',
  id: 'listSchedules',
  summary: 'The schedules of who is on call, by name',
  roles: STAFF,
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: { type: 'json', status: 200, name: 'Schedules', schema: pageOfItems(ScheduleSchema), tagged: false },
  async handle({ context, query }, { serviceOf }) {
    const page = await serviceOf(schedulesService).list(context, { limit: query.limit, cursor: query.cursor ?? null });
    const items = page.items.map((item) => (isReadableItem(item) ? SCHEDULE.present.of(item) : item));
    return { body: { items, nextCursor: page.nextCursor } };
  },
});

export const getSchedule = defineRoute({
  ...about,
  method: 'GET',
  path: '/schedules/{name}',
  id: 'getSchedule',
  summary: 'One schedule',
  roles: STAFF,
  changes: 'nothing',
  answer: SCHEDULE_ANSWER,
  async handle({ context, params }, { serviceOf }) {
    return shown(await serviceOf(schedulesService).read(context, params.name));
  },
});

export const putSchedule = defineRoute({
  ...about,
  method: 'PUT',
  path: '/schedules/{name}',
  id: 'putSchedule',
  summary: 'Add a schedule, or replace its zone, owner and layers',
  description: 'Whoever takes turns is one of the desk’s people. Overrides stay.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'schedule-changed',
  body: {
    type: 'json',
    // What was read can be sent back as it is: which one it is stands in the path.
    schema: ScheduleFieldsSchema.extend({ name: z.unknown().optional() }),
    example: SCHEDULE_EXAMPLE,
  },
  answer: SCHEDULE_ANSWER,
  async handle({ context, params, body: { name: _, ...fields } }, { serviceOf }) {
    return replied(await serviceOf(schedulesService).put(context, newScheduleIn(params), fields));
  },
});

export const deleteSchedule = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/schedules/{name}',
  id: 'deleteSchedule',
  summary: 'A schedule is none any more',
  description: 'Its overrides go with it. Its journal stays.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'schedule-changed',
  answer: SCHEDULE_ANSWER,
  async handle({ context, params }, { serviceOf }) {
    return replied(await serviceOf(schedulesService).remove(context, params.name));
  },
});

export const SCHEDULE_JOURNAL = journalRoutes({
  path: '/schedules/{name}',
  param: 'name',
  name: 'Schedule',
  tag: 'On call',
  roles: STAFF,
  journals: ({ serviceOf }) => serviceOf(schedulesService).journals,
});

function shown(record: ScheduleRecord) {
  return { body: SCHEDULE.present.of(record), headers: { etag: etag(record.version) } };
}

function replied({ record, replayed }: Kept<ScheduleRecord>) {
  const { body, headers } = shown(record);
  return { body, headers: { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) } };
}
