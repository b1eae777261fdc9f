import * as z from 'zod';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { ZoneSchema } from '#domain/time/zone-schema.ts';
import { PersonFieldsSchema, PersonSchema } from '#events/person/person.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { journalRoutes } from '#functions/http-api/api/journal-routes.ts';
import { Paging, pageOfItems } from '#functions/http-api/api/paging.ts';
import { KEEPERS, PEOPLE } from '#functions/http-api/api/roles.ts';
import { etag } from '#shared/http/conditions.ts';
import { isReadableItem } from '#shared/store/table/listed-item.ts';
import { peopleService } from '#shared/use-cases/directory/people-service.ts';
import type { Kept } from '#shared/use-cases/kernel/one-record.ts';
import { addressIn, newAddressIn } from './address-in.ts';

const about = { tag: 'People', access: 'roles' } as const;
const PERSON_ANSWER = { type: 'json', status: 200, name: 'Person', schema: PersonSchema, tagged: true } as const;

/** What was read can be sent back as it is: whose it is stands in the path, absences have routes of their own. */
const BodySchema = PersonFieldsSchema.extend({
  zone: ZoneSchema.optional(),
  email: z.unknown().optional(),
  absences: z.unknown().optional(),
});

export const listPeople = defineRoute({
  ...about,
  method: 'GET',
  path: '/people',
  id: 'listPeople',
  summary: 'The desk’s people, by address',
  roles: PEOPLE,
  changes: 'nothing',
  query: z.strictObject(Paging),
  answer: { type: 'json', status: 200, name: 'People', schema: pageOfItems(PersonSchema), tagged: false },
  async handle({ context, query }, { serviceOf }) {
    const page = await serviceOf(peopleService).list(context, { limit: query.limit, cursor: query.cursor ?? null });
    const items = page.items.map((item) => (isReadableItem(item) ? PERSON.present.of(item) : item));
    return { body: { items, nextCursor: page.nextCursor } };
  },
});

export const getPerson = defineRoute({
  ...about,
  method: 'GET',
  path: '/people/{email}',
  id: 'getPerson',
  summary: 'One of the desk’s people',
  roles: PEOPLE,
  changes: 'nothing',
  answer: PERSON_ANSWER,
  async handle({ context, params }, { serviceOf }) {
    return shown(await serviceOf(peopleService).read(context, addressIn(params)));
  },
});

export const putPerson = defineRoute({
  ...about,
  method: 'PUT',
  path: '/people/{email}',
  id: 'putPerson',
  summary: 'Add one of the desk’s people, or replace what is kept of them',
  description: 'Groups and calendar are names of the configuration. Absences stay.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'person-changed',
  body: {
    type: 'json',
    schema: BodySchema,
    example: { name: 'Lin Ito', groups: ['infrastructure'], skills: { network: 2 }, zone: 'Europe/Berlin' },
  },
  answer: PERSON_ANSWER,
  async handle({ context, params, body: { email: _email, absences: _absences, ...fields } }, { serviceOf }) {
    return replied(await serviceOf(peopleService).put(context, newAddressIn(params), fields));
  },
});

export const deletePerson = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/people/{email}',
  id: 'deletePerson',
  summary: 'Somebody is none of the desk’s people any more',
  description: 'The journal of what was kept of them stays.',
  roles: KEEPERS,
  changes: 'existing',
  act: 'person-changed',
  answer: PERSON_ANSWER,
  async handle({ context, params }, { serviceOf }) {
    return replied(await serviceOf(peopleService).remove(context, addressIn(params)));
  },
});

export const PERSON_JOURNAL = journalRoutes({
  path: '/people/{email}',
  param: 'email',
  name: 'Person',
  tag: 'People',
  roles: KEEPERS,
  journals: ({ serviceOf }) => serviceOf(peopleService).journals,
});

function shown(record: PersonRecord) {
  return { body: PERSON.present.of(record), headers: { etag: etag(record.version) } };
}

function replied({ record, replayed }: Kept<PersonRecord>) {
  const { body, headers } = shown(record);
  return { body, headers: { ...headers, ...(replayed && { 'idempotency-replayed': 'true' }) } };
}
