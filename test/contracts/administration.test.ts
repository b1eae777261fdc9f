import { expect, it } from 'vitest';
import { ACTS } from '#events/acts.ts';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { KINDS } from './kinds.ts';

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
  ...KINDS.flatMap(({ work }) => work),
];
/** They answer a question; the body is part of it. */
const QUESTIONS = ['POST /configuration/preview', 'POST /calendars/preview'];

const routes = ROUTES.flatMap((route) => (route.access === 'roles' ? [route] : []));
/** What is done to a record that has a number stands in its journal. */
const isOfARecord = (path: string) => /^\/[a-z-]+\/\{number\}/.test(path);
const nameOf = ({ method, path }: (typeof routes)[number]) => `${method} ${path}`;

it('given any route that changes something, then it works on a record, is listed as work, or is an act of the audit', () => {
  const others = routes
    .filter(({ changes, act, path }) => changes !== 'nothing' && act === undefined && !isOfARecord(path))
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
      method !== 'GET' && !isOfARecord(path) && !roles.some((role) => everybody.includes(role)),
  );
  const others = kept.filter(({ path, act }) => act === undefined && !isOfARecord(path));
  const unnamed = others.filter((route) => ![...WORK, ...QUESTIONS].includes(nameOf(route)));
  expect(unnamed.map(nameOf)).toEqual([]);
});

it.each(Object.values(ACTS))('given $name, then its example is what its schema says', ({ state, example }) => {
  expect(() => state.strict().nullable().parse(example.before)).not.toThrow();
  expect(() => state.strict().nullable().parse(example.after)).not.toThrow();
});
