import { expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { proposedMajor } from '#domain/majors/proposed-major.ts';
import { at, History, LIN, REPORT } from '#test/harness/desk-history.ts';
import { hasMark, indexKeys } from './index-keys.ts';

const configuration = shippedConfiguration('desk@example.com');
const PROPOSED = proposedMajor(null, null);
const { record } = new History().open(at(7, '09:00'), LIN, REPORT);

it.each([
  ['is new', {}, { held: false, majorProposed: false }],
  ['is on hold', { status: 'on_hold' }, { held: true, majorProposed: false }],
  ['is on hold and proposed', { status: 'on_hold', major: PROPOSED }, { held: true, majorProposed: true }],
  ['was put away', { status: 'waiting', major: PROPOSED }, { held: null, majorProposed: null }],
] as const)('Given a record that %s, its key among all says what it is counted by', (_, changed, marks) => {
  const { stateSk } = indexKeys({ ...record, ...changed }, null, configuration);
  expect({ held: hasMark(stateSk, 'held'), majorProposed: hasMark(stateSk, 'majorProposed') }).toEqual(marks);
});
