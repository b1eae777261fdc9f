import { expect, it } from 'vitest';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { anIncident } from '#domain/mail-out/event-for-tests.ts';
import { whyNotWanted } from './wanted.ts';

const LIN = 'lin@example.com';
const MAX = 'max@example.com';
const AT = '2026-11-02T02:00:00.000Z';
const record = (facts: object): IncidentRecord =>
  ({ ...anIncident, silences: [], ...facts }) as unknown as IncidentRecord;
const taken = record({ status: 'in_progress', assignee: LIN });

it('given a page by hand that waited, when somebody has accepted meanwhile then it is not wanted', () => {
  expect(whyNotWanted(taken, AT, null)).toBe(`${LIN} has accepted`);
  expect(whyNotWanted(taken, AT, MAX)).toBe(`${LIN} has accepted`);
});

it('given a page by hand, when whoever had the record has it still then it is wanted, waiting or not', () => {
  expect(whyNotWanted(taken, AT, LIN)).toBeNull();
  expect(whyNotWanted(taken, AT)).toBeNull();
  expect(whyNotWanted(record({ status: 'assigned', assignee: LIN }), AT, null)).toBeNull();
});
