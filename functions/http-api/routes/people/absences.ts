import * as z from 'zod';
import { DomainError } from '#domain/kernel/errors.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { AbsenceSchema, PersonSchema } from '#events/person/person.ts';
import { GivenInstantSchema } from '#events/terms/instants.ts';
import { boundedText } from '#events/terms/text.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { pageOf } from '#functions/http-api/api/paging.ts';
import { KEEPERS, PEOPLE, type Role } from '#functions/http-api/api/roles.ts';
import { peopleService } from '#shared/use-cases/directory/people-service.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { addressIn } from './address-in.ts';

const WithReasonSchema = AbsenceSchema.extend({
  reason: z.string().nullable().meta({ description: 'Shown to themselves and to those who keep people' }),
});
const about = { tag: 'People', access: 'roles', roles: PEOPLE } as const;
const answer = { type: 'json', name: 'Absence', schema: WithReasonSchema, tagged: false } as const;

export const listAbsences = defineRoute({
  ...about,
  method: 'GET',
  path: '/people/{email}/absences',
  id: 'listAbsences',
  summary: 'When somebody is away, and why',
  description: 'By themselves, or by those who keep people.',
  changes: 'nothing',
  answer: { type: 'json', status: 200, name: 'Absences', schema: pageOf(WithReasonSchema), tagged: false },
  async handle({ context, params, roles }, { serviceOf }) {
    const email = addressIn(params);
    checkMay(context, roles, email);
    const { absences } = await serviceOf(peopleService).read(context, email);
    return { body: { items: [...absences], nextCursor: null } };
  },
});

export const addAbsence = defineRoute({
  ...about,
  method: 'POST',
  path: '/people/{email}/absences',
  id: 'addAbsence',
  summary: 'Say when somebody is away',
  description: 'By themselves, or by those who keep people.',
  changes: 'new',
  body: {
    type: 'json',
    schema: z.strictObject({
      from: GivenInstantSchema,
      to: GivenInstantSchema,
      reason: boundedText({ characters: 200, least: 1 }).nullish(),
    }),
    example: { from: '2026-12-24T00:00:00Z', to: '2026-12-28T00:00:00Z', reason: 'Holidays' },
  },
  answer: { ...answer, status: 201 },
  async handle({ context, params, body, roles }, { serviceOf }) {
    const email = addressIn(params);
    checkMay(context, roles, email);
    const command = { type: 'add-absence', from: body.from, to: body.to, reason: body.reason ?? null } as const;
    const { record, replayed } = await serviceOf(peopleService).command(context, email, command);
    return {
      body: latestOf(record, command),
      headers: { ...(replayed && { 'idempotency-replayed': 'true' }) },
    };
  },
});

export const removeAbsence = defineRoute({
  ...about,
  method: 'DELETE',
  path: '/people/{email}/absences/{id}',
  id: 'removeAbsence',
  summary: 'Somebody is not away after all',
  description: 'By themselves, or by those who keep people.',
  changes: 'new',
  answer: { type: 'json', status: 200, name: 'Person', schema: PersonSchema, tagged: false },
  async handle({ context, params, roles }, { serviceOf }) {
    const email = addressIn(params);
    checkMay(context, roles, email);
    const { record, replayed } = await serviceOf(peopleService).command(context, email, {
      type: 'remove-absence',
      absence: params.id,
    });
    return {
      body: PERSON.present.of(record),
      headers: { ...(replayed && { 'idempotency-replayed': 'true' }) },
    };
  },
});

/** When somebody is away they say themselves. @throws DomainError forbidden */
function checkMay({ actor }: RequestContext, roles: readonly Role[], email: string): void {
  if (actor.id === email || roles.some((role) => KEEPERS.some((keeper) => keeper === role))) return;
  throw new DomainError('forbidden', { reason: 'absences are said by oneself, or by those who keep people' });
}

/** The last that was said so: the same again is another one. */
function latestOf({ absences }: PersonRecord, { from, to }: { readonly from: string; readonly to: string }) {
  const numberOf = ({ id }: { readonly id: string }) => Number(id.slice(1));
  const same = absences.filter((absence) => absence.from === from && absence.to === to);
  const [latest] = same.toSorted((a, b) => numberOf(b) - numberOf(a));
  if (latest === undefined) throw new DomainError('conflict', { reason: 'it was taken back meanwhile' });
  return latest;
}
