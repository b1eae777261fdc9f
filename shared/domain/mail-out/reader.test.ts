import { expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { anIncident } from './event-for-tests.ts';
import { readerOf } from './reader.ts';

const ADA = 'ada@example.com';
const LIN = 'lin@example.com';
const shipped = shippedConfiguration('desk@example.net');
const french = { ...anIncident, language: 'fr' as const };
const inParis = { 'service-desk': { label: 'Desk', tier: 1 as const, email: null, zone: 'Europe/Paris' } };
const known = { [ADA]: { language: 'de' as const, zone: 'Europe/Vienna' } };
const mail = { ...shipped.mail, language: 'de' as const };

it.each([
  ['nothing is known, then English and UTC', ADA, anIncident, shipped, ['en', 'UTC']],
  ['the requester wrote in a language, then that one', ADA, french, shipped, ['fr', 'UTC']],
  ['the requester wrote in a language, then nobody else reads it', LIN, french, shipped, ['en', 'UTC']],
  ['the desk has a language, then that one', LIN, french, { ...shipped, mail }, ['de', 'UTC']],
  ['the group has a zone, then that one', LIN, anIncident, { ...shipped, groups: inParis }, ['en', 'Europe/Paris']],
  [
    'the desk has a zone, then that one',
    LIN,
    anIncident,
    { ...shipped, groups: inParis, mail: { ...mail, zone: 'Europe/Berlin' } },
    ['de', 'Europe/Berlin'],
  ],
  ['a person is known, then theirs', ADA, french, { ...shipped, mail, people: known }, ['de', 'Europe/Vienna']],
])('given %s', (_, address, incident, directory, [language, zone]) => {
  expect(readerOf(address, incident, directory)).toEqual({ language, zone });
});
