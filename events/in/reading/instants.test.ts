import { describe, expect, it } from 'vitest';
import { instantOf } from './instants.ts';

describe('Given an instant as a monitoring system writes it', () => {
  it.each([
    ['2017-08-03T15:17:37.804-04:00', '2017-08-03T19:17:37.804Z'],
    ['2026-09-07T08:00:04.123+0000', '2026-09-07T08:00:04.123Z'],
    ['2021-10-12T09:51:03.157076Z', '2021-10-12T09:51:03.157Z'],
    ['2019-03-22T13:58:24.3713213Z', '2019-03-22T13:58:24.371Z'],
    ['2024-01-08 12:00:00.123', '2024-01-08T12:00:00.123Z'],
    ['2017-06-30T22:30:43', '2017-06-30T22:30:43.000Z'],
    [1498861843, '2017-06-30T22:30:43.000Z'],
    ['1498861843', '2017-06-30T22:30:43.000Z'],
    [1601033007849, '2020-09-25T11:23:27.849Z'],
  ])('reads %s', (text, instant) => {
    expect(instantOf(text)).toBe(instant);
  });

  it.each(['0001-01-01T00:00:00Z', 0, '0', '', 'soon', '$DATE', null, undefined, Number.NaN, 1e300])(
    'takes %s for none',
    (text) => {
      expect(instantOf(text)).toBeNull();
    },
  );
});
