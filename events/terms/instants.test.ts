import { describe, expect, test } from 'vitest';
import { believedInstant, GivenInstantSchema } from './instants.ts';

describe('Given an instant somebody sends', () => {
  test.each([
    ['1970-01-01T00:00:00Z', '1970-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59.999Z', '2199-12-31T23:59:59.999Z'],
    ['2026-12-01T01:00:00+02:00', '2026-11-30T23:00:00.000Z'],
  ])('%s is taken as %s', (given, expected) => {
    expect(GivenInstantSchema.parse(given)).toBe(expected);
  });

  test.each(['9999-12-31T23:59:59.999Z', '2200-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '0000-01-01T00:00:00Z'])(
    '%s is refused by its range',
    (given) => {
      expect(GivenInstantSchema.safeParse(given).error?.issues.map(({ message }) => message)).toEqual([
        'must lie between 1970-01-01 and the end of 2199',
      ]);
    },
  );
});

describe('Given what a machine or a mail says of when something was', () => {
  const arrived = '2026-09-07T08:00:00.000Z';

  test.each([
    ['half an hour ahead', '2026-09-07T08:30:00Z', '2026-09-07T08:30:00.000Z'],
    ['half a year ago', '2026-03-07T08:00:00Z', '2026-03-07T08:00:00.000Z'],
    ['more than an hour ahead', '2026-09-07T09:00:00.001Z', null],
    ['the year 1', '0001-01-01T00:00:00Z', null],
    ['the year 9999', '9999-12-31T23:59:59Z', null],
    ['no instant', 'yesterday', null],
    ['nothing', null, null],
  ])('%s: %s is believed as %s', (_, said, expected) => {
    expect(believedInstant(said, arrived)).toBe(expected);
  });
});
