import { expect, it } from 'vitest';
import { ACTS } from '#events/acts.ts';
import { ROUTES } from '#functions/http-api/routes/table.ts';

/** What changes no rule and no permission: work on what waits in a list, which says itself who did it. */
const WORK = [
  'POST /incidents',
  'POST /mail/unprocessed/{id}/accept',
  'POST /mail/unprocessed/{id}/refuse',
  'POST /alerts/unparsed/{id}/redrive',
  'POST /alerts/unparsed/redrive',
  // A list somebody looks at again; nothing of the desk is changed by it.
  'PUT /views/{id}',
  'DELETE /views/{id}',
  // Somebody says when they are away; their journal has it.
  'POST /people/{email}/absences',
  'DELETE /people/{email}/absences/{id}',
  // How they are reached, too.
  'PUT /people/{email}/contacts',
  'POST /people/{email}/contacts/verify',
  'POST /people/{email}/contacts/chat-code',
  // So has that of a schedule who takes whose time.
  'POST /schedules/{name}/overrides',
  'DELETE /schedules/{name}/overrides/{id}',
  // Each their own.
  'POST /schedules/{name}/calendar-token',
  'POST /people/{email}/calendar-token',
];
/** They answer a question; the body is part of it. */
const QUESTIONS = ['POST /configuration/preview', 'POST /calendars/preview'];

const routes = ROUTES.flatMap((route) => (route.access === 'roles' ? [route] : []));
const nameOf = ({ method, path }: (typeof routes)[number]) => `${method} ${path}`;

it('given any route that changes something, then it works on a record, is listed as work, or is an act of the audit', () => {
  const others = routes
    .filter(({ changes, act, path }) => changes !== 'nothing' && act === undefined && !path.startsWith('/incidents/{'))
    .map(nameOf);
  expect(others.toSorted()).toEqual(WORK.toSorted());
});

it('given any act, then a route does it, and its event is named as the act', () => {
  const done = routes.flatMap(({ act }) => act ?? []);
  expect([...new Set(done)].toSorted()).toEqual(Object.keys(ACTS).toSorted());
  for (const [name, act] of Object.entries(ACTS)) expect(act.name).toBe(name);
});

it('given what no requester, agent or machine may do, then it is an entry of its record, an act of the audit or listed as work', () => {
  const everybody = ['requester', 'agent', 'integration'];
  const kept = routes.filter(
    // What is done to a record stands in its journal.
    ({ method, path, roles }) =>
      method !== 'GET' && !path.startsWith('/incidents/{') && !roles.some((role) => everybody.includes(role)),
  );
  const others = kept.filter(({ path, act }) => act === undefined && !path.startsWith('/incidents/{'));
  const unnamed = others.filter((route) => ![...WORK, ...QUESTIONS].includes(nameOf(route)));
  expect(unnamed.map(nameOf)).toEqual([]);
});

it.each(Object.values(ACTS))('given $name, then its example is what its schema says', ({ state, example }) => {
  expect(() => state.strict().nullable().parse(example.before)).not.toThrow();
  expect(() => state.strict().nullable().parse(example.after)).not.toThrow();
});
