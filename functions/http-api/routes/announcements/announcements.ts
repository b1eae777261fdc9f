import * as z from 'zod';
import { announcementAt } from '#domain/announcements/announcement-at.ts';
import type { AnnouncementRecord } from '#domain/announcements/announcement-record.ts';
import { ANNOUNCEMENT_STATUSES, AnnouncementSchema, OwnAnnouncementSchema } from '#events/announcement/announcement.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { journalRoutes } from '#functions/http-api/api/journal-routes.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { ROLES, type Role, STAFF } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import { announcementsService } from '#shared/use-cases/announcements/announcements-service.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import {
  ANNOUNCEMENT_EXAMPLE,
  AnnouncementBodyInSchema,
  AnnouncementPatchSchema,
  LastWordSchema,
  NewsSchema,
  patchOf,
} from './announcement-in.ts';

/** Who speaks for the desk to everybody. */
const ANNOUNCERS = ['incident_manager', 'admin'] as const satisfies readonly Role[];

const about = { tag: 'Announcements', access: 'roles' } as const;
const answer = { type: 'json', status: 200, name: 'Announcement', schema: AnnouncementSchema, tagged: true } as const;

export const listAnnouncements = defineRoute({
  ...about,
  method: 'GET',
  path: '/announcements',
  id: 'listAnnouncements',
  summary: 'What was announced, by number',
  description:
    'Requesters read what runs and what is planned, as far as it is meant for them: all of it on one page, whatever is asked for.',
  roles: ROLES,
  changes: 'nothing',
  query: z.strictObject({ ...Paging, status: z.enum(ANNOUNCEMENT_STATUSES).optional() }),
  answer: {
    ...{ type: 'json', status: 200, name: 'Announcements', schema: pageOfItems(AnnouncementSchema), tagged: false },
    own: { name: 'OwnAnnouncements', schema: pageOfItems(OwnAnnouncementSchema) },
  },
  async handle({ context, scope, query: { limit, cursor = null, status } }, { serviceOf }) {
    const service = serviceOf(announcementsService);
    if (scope === 'own') return { body: { items: [...(await service.listOwn(context))], nextCursor: null } };
    const page = await service.list(context, { limit, cursor, status });
    const items = page.items.map((item) => (isReadableItem(item) ? announcementAt(item, context.now) : item));
    return { body: { items, nextCursor: page.nextCursor } };
  },
});

export const addAnnouncement = defineRoute({
  ...about,
  method: 'POST',
  path: '/announcements',
  id: 'addAnnouncement',
  summary: 'Announce an outage, a maintenance, or something else',
  description:
    'Requesters of open records about its services, or about what depends on them, and who subscribed to these get a mail; so they do of each update and of its end. With `startsAt` it is planned until then, with `endsAt` it ends by itself.',
  roles: ANNOUNCERS,
  changes: 'new',
  body: { type: 'json', schema: AnnouncementBodyInSchema, example: ANNOUNCEMENT_EXAMPLE },
  answer: { ...answer, status: 201 },
  async handle({ context, body }, { serviceOf }) {
    const added = await serviceOf(announcementsService).announce(context, body);
    const { body: shown, headers } = replied(added, context.now);
    return { body: shown, headers: { ...headers, location: `/announcements/${added.record.id}` } };
  },
});

export const getAnnouncement = defineRoute({
  ...about,
  method: 'GET',
  path: '/announcements/{number}',
  id: 'getAnnouncement',
  summary: 'One announcement',
  roles: ROLES,
  changes: 'nothing',
  answer: { ...answer, own: { name: 'OwnAnnouncement', schema: OwnAnnouncementSchema } },
  async handle({ context, scope, params: { number } }, { serviceOf }) {
    const service = serviceOf(announcementsService);
    if (scope === 'all') return shown(await service.read(context, number), context.now);
    const own = await service.readOwn(context, number);
    return { body: own, headers: { etag: etag(own.version) } };
  },
});

export const changeAnnouncement = defineRoute({
  ...about,
  method: 'PATCH',
  path: '/announcements/{number}',
  id: 'changeAnnouncement',
  summary: 'Correct texts, services or times of an announcement',
  description: 'What is left out stays. It tells nobody, unless `tell` says so: what is new is an update.',
  roles: ANNOUNCERS,
  changes: 'existing',
  body: { type: 'json', schema: AnnouncementPatchSchema, example: { title: 'Card payments fail' } },
  answer,
  async handle({ context, params: { number }, body }, { serviceOf }) {
    const service = serviceOf(announcementsService);
    return replied(await service.change(context, number, patchOf(body), body.tell), context.now);
  },
});

export const updateAnnouncement = defineRoute({
  ...about,
  method: 'POST',
  path: '/announcements/{number}/updates',
  id: 'updateAnnouncement',
  summary: 'Say what is new',
  description: 'After its end it is refused.',
  roles: ANNOUNCERS,
  changes: 'existing',
  body: { type: 'json', schema: NewsSchema, example: { body: 'Cards work again in most shops.', state: 'degraded' } },
  answer,
  handle: async ({ context, params: { number }, body }, { serviceOf }) =>
    replied(await serviceOf(announcementsService).update(context, number, body), context.now),
});

export const resolveAnnouncement = defineRoute({
  ...about,
  method: 'POST',
  path: '/announcements/{number}/resolve',
  id: 'resolveAnnouncement',
  summary: 'It is over',
  description: 'Whoever was told of it is told of its end, also who is affected no longer.',
  roles: ANNOUNCERS,
  changes: 'existing',
  body: { type: 'json', schema: LastWordSchema, example: { body: 'All cards work again.' } },
  answer,
  handle: async ({ context, params: { number }, body }, { serviceOf }) =>
    replied(await serviceOf(announcementsService).resolve(context, number, body), context.now),
});

export const ANNOUNCEMENT_JOURNAL = journalRoutes({
  path: '/announcements/{number}',
  param: 'number',
  name: 'Announcement',
  tag: 'Announcements',
  roles: STAFF,
  journals: ({ serviceOf }) => serviceOf(announcementsService).journals,
});

function shown(record: AnnouncementRecord, now: string) {
  return { body: announcementAt(record, now), headers: { etag: etag(record.version) } };
}

function replied({ record, replayed }: Kept<AnnouncementRecord>, now: string) {
  const { body, headers } = shown(record, now);
  return { body, headers: { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) } };
}
