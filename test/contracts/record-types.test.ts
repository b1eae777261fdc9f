import { describe, expect, it } from 'vitest';
import { RECORD_TYPES } from '#domain/record-types.ts';
import { OTHER_RECORD_EVENTS } from '#events/catalogue.ts';
import { files, withoutComments } from './imports.ts';

/** docs/development.md, "Adding a kind of record": what one touches beside its own folders. */

const EVENTS: Readonly<Record<string, object>> = OTHER_RECORD_EVENTS;

describe('Given the kinds of record', () => {
  it('each has its events in the catalogue, under its own name, and the catalogue has no others', () => {
    expect(RECORD_TYPES.map(({ name }) => name).toSorted()).toEqual(Object.keys(EVENTS).toSorted());
    for (const { name, events } of RECORD_TYPES) {
      expect(events).toBe(EVENTS[name]);
      for (const event of Object.values(events)) expect(event.record).toBe(name);
    }
  });

  it.each(['name', 'prefix', 'path'] as const)('no two have the same %s', (what) => {
    expect(new Set(RECORD_TYPES.map((type) => type[what])).size).toBe(RECORD_TYPES.length);
  });

  it('each is kept under a prefix of its own that is one part of a key', () => {
    for (const { prefix } of RECORD_TYPES) expect(prefix).toMatch(/^[A-Z]+$/);
  });
});

describe('Given what has to do with every kind of record', () => {
  /** `configurationItem`, `CONFIGURATION_ITEM` and `configuration-items` alike. */
  const spelt = (text: string) => text.toLowerCase().replaceAll(/[-_]/g, '');
  /** Configuration items have folders and a service that are called so. */
  const REGISTER = /\bregister(service)?\b/;
  const isNamed = (text: string, name: string) =>
    text.includes(spelt(name)) || (name === 'configuration-item' && REGISTER.test(text));
  const code = files
    // The console has pages of some kinds, the list of limits a line for what has one, and a scenario may be about several of them.
    .filter(
      ({ path }) => !/^(console|bench|local|docs\/generate\/limits|test\/(harness|scenarios|console))\//.test(path),
    )
    .map(({ path, text }) => ({ path, text: spelt(withoutComments(text)) }));

  it('names all kinds in four files, to which another kind is a line in each', () => {
    const all = code.filter(({ text }) =>
      RECORD_TYPES.every(({ name, path }) => isNamed(text, name) || isNamed(text, path)),
    );
    expect(all.map(({ path }) => path).toSorted()).toEqual([
      'events/catalogue.ts',
      'functions/http-api/routes/chapters.ts',
      'shared/domain/record-types.ts',
      'shared/domain/words/words.ts',
    ]);
  });
});
