import { expect, it } from 'vitest';
import { type Configuration, ConfigurationSchema } from './configuration.ts';
import { FRAGMENTS } from './fragments.ts';
import { governing } from './governing.ts';
import { shippedConfiguration } from './shipped.ts';

const shipped = shippedConfiguration('desk@example.com');
const keys = FRAGMENTS.flatMap(({ fields }) => Object.keys(fields));

it('each key of the document is declared by one concept, which ships a value for it', () => {
  expect(keys).toEqual([...new Set(keys)]);
  expect(Object.keys(ConfigurationSchema.shape)).toEqual(keys);
  expect(Object.keys(shipped)).toEqual(keys);
});

it('given a record of an earlier version, then promises are of that version, people and ways are of today, calendars of both', () => {
  const marked = (mark: string) =>
    Object.fromEntries(keys.map((key) => [key, { [mark]: mark }])) as unknown as Configuration;
  const { version, document } = governing(
    { version: 1, document: marked('before') },
    { version: 2, document: marked('now') },
  );
  const of = (value: object) =>
    keys.filter((key) => JSON.stringify(document[key as keyof Configuration]) === JSON.stringify(value));
  expect(version).toBe(1);
  expect(of({ now: 'now' })).toEqual([
    'groups',
    'defaultGroup',
    'heartbeats',
    'maintenanceWindows',
    'configurationItems',
    'paging',
    'majorIncidents',
    'chains',
    'incidentManager',
    'problemManager',
    'changeManager',
    'people',
    'webhooks',
    'answers',
    'mail',
    'portal',
    'statusPage',
    'problemTrends',
  ]);
  expect(of({ now: 'now', before: 'before' })).toEqual(['calendars']);
});
