import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { definePublicRoute, defineRoute } from '#functions/http-api/api/define-route.ts';
import { PEOPLE } from '#functions/http-api/api/roles.ts';
import type { PublicRoute, RolesRoute } from '#functions/http-api/api/route.ts';
import type { Services } from '#functions/http-api/api/services.ts';
import { calendarFeeds } from '#functions/http-api/services/calendar-feeds.ts';
import type { FedKind } from '#shared/use-cases/on-call/calendar-feeds.ts';
import { addressIn } from '../people/address-in.ts';

/** Where the API is below the console's address. */
const API = '/api';
const DESCRIPTION =
  'Whoever has the address reads the shifts without signing in. One for each who asks: a new one ends the one before. It also ends when who made it leaves the desk’s people.';

const TokenQuery = z.strictObject({ token: boundedText({ characters: 2000, untrimmed: true }) });

interface Feeds {
  readonly kind: FedKind;
  /** Of what it is, with its parameter. */
  readonly path: '/schedules/{name}' | '/people/{email}';
  readonly param: 'name' | 'email';
  readonly id: 'Schedule' | 'Person';
}

/** Declares `…/calendar-token` and `…/calendar.ics` of schedules, and of people. */
function feedRoutes({ kind, path, param, id }: Feeds): [RolesRoute, PublicRoute] {
  const tag = 'On call';
  const idOf = (params: unknown) => {
    const id = (params as Readonly<Record<string, string>>)[param] ?? '';
    return kind === 'person' ? addressIn({ email: id }) : id;
  };
  return [
    defineRoute({
      ...{ tag, access: 'roles', roles: PEOPLE, changes: 'new', method: 'POST' },
      path: `${path}/calendar-token`,
      id: `make${id}Calendar`,
      summary: 'Get an address of the shifts for a calendar program',
      description: DESCRIPTION,
      answer: {
        ...{ type: 'json', status: 200, name: 'CalendarAddress', tagged: false },
        schema: z.object({ url: z.string() }),
      },
      async handle({ context, params }, services) {
        const token = await services.serviceOf(calendarFeeds).make(context, { kind, id: idOf(params) });
        return { body: { url: `${apiOf(services)}${placeOf(path, idOf(params))}/calendar.ics?token=${token}` } };
      },
    }),
    definePublicRoute({
      ...{ tag, access: 'link', method: 'GET' },
      path: `${path}/calendar.ics`,
      id: `get${id}Calendar`,
      summary: 'The shifts of two weeks ago until four months ahead as iCalendar',
      query: TokenQuery,
      answer: { type: 'page', status: 200, media: 'text/calendar' },
      async handle({ params, query, now }, { serviceOf }) {
        const { text, etag } = await serviceOf(calendarFeeds).read({ kind, id: idOf(params) }, query.token, now);
        return { page: text, status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8', etag } };
      },
    }),
  ];
}

function placeOf(path: Feeds['path'], id: string): string {
  return path.replace(/\{\w+\}/, encodeURIComponent(id));
}

/** Without a console nobody knows the API’s own address: the path alone is answered. */
function apiOf({ consoleUrl }: Pick<Services, 'consoleUrl'>): string {
  return consoleUrl === null ? '' : `${new URL(consoleUrl).origin}${API}`;
}

export const SCHEDULE_FEEDS = feedRoutes({
  kind: 'schedule',
  path: '/schedules/{name}',
  param: 'name',
  id: 'Schedule',
});
export const PERSON_FEEDS = feedRoutes({ kind: 'person', path: '/people/{email}', param: 'email', id: 'Person' });
