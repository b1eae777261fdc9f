import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { IncidentSchema } from '#events/incident/incident.ts';
import { ownView } from '#functions/http-api/routes/incidents/own-view.ts';
import { toEvents } from '#functions/publish-events/to-events.ts';
import { toPublic } from '#shared/use-cases/records/present.ts';
import { claimsOf, request } from './http-call.ts';
import { aRecord, incidentsDouble } from './incidents-double.ts';

/** Long enough to stand nowhere by chance. */
const Secret = fc.uuid().map((id) => `secret-${id}`);
/** Keys a record of tomorrow may have, on the record itself and within its parts. */
const Place = fc.constantFrom('', 'requester', 'hold', 'resolution', 'priorityOverride', 'data');
const ENTRY = { id: 'e', version: 7, at: '2026-09-07T08:00:00.000Z', by: 'lin@example.com', as: 'desk', why: null };

function withSecret(place: string, key: string, secret: string): IncidentRecord {
  const record = aRecord({
    hold: { reason: 'r', since: ENTRY.at, followUpAt: null, reminded: 0 },
    priorityOverride: { priority: 'low', reason: 'x' },
    removedParticipants: [secret],
  });
  const part = (record as Record<string, unknown>)[place];
  return { ...record, ...(part ? { [place]: { ...part, [key]: secret } } : { [key]: secret }) } as IncidentRecord;
}

const DESTINATION = { busName: 'bus', publicUrl: 'https://desk.example.net' };

it('given a stored record with any key its schema does not name, none of it is on the bus or in an answer', async () => {
  const names = Object.keys(EVENTS) as EventName[];
  const key = fc.string({ minLength: 1 }).map((text) => `_${text}`);
  await fc.assert(
    fc.asyncProperty(Place, key, Secret, fc.constantFrom(...names), async (place, name, secret, type) => {
      const record = withSecret(place, name, secret);
      const data = { ...EVENTS[type].example, ...(place === 'data' && { [name]: secret }) };
      const entries = [{ ...ENTRY, type, data, hash: 'h' }] as never;
      const [event] = toEvents({ before: null, after: { record, entries, readings: [] } as never }, DESTINATION);
      expect(event?.Detail).not.toContain(secret);
      const claims = claimsOf('lin@example.com', 'agent');
      const { body } = await request(incidentsDouble(record).incidents, 'GET /incidents/{number}', { claims });
      expect(body).not.toContain(secret);
      expect(JSON.stringify(ownView(toPublic(record, [])))).not.toContain(secret);
    }),
  );
});

it('given a record as it is stored today, every key of the answer is one of the schema', () => {
  const shown = Object.keys(toPublic(aRecord({ removedParticipants: ['eve@example.com'] }), []));
  expect(shown.filter((key) => !(key in IncidentSchema.shape))).toEqual([]);
});
