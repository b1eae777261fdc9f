import { describe, expect, it } from 'vitest';
import { instantOf } from './bus-event.ts';
import { consolePage } from './console.ts';

describe('an instant as AWS writes it', () => {
  it.each([
    ['2026-09-07T08:00:04.123+0000', '2026-09-07T08:00:04.123Z'],
    ['2026-09-07T10:00:04+0200', '2026-09-07T08:00:04.000Z'],
    ['Mon, 07 Sep 2026 08:00:04 GMT', '2026-09-07T08:00:04.000Z'],
    ['2026-09-07T08:00:04Z', '2026-09-07T08:00:04.000Z'],
    ['soon', null],
    [undefined, null],
  ])('%s is %s', (text, expected) => {
    expect(instantOf(text)).toBe(expected);
  });
});

describe('a page of the console', () => {
  it.each([
    [
      'eu-central-1',
      '/states/home#/x',
      'https://eu-central-1.console.aws.amazon.com/states/home?region=eu-central-1#/x',
    ],
    ['cn-north-1', '/config/home', 'https://cn-north-1.console.amazonaws.cn/config/home?region=cn-north-1'],
    ['us-gov-west-1', '/a#b', 'https://us-gov-west-1.console.amazonaws-us-gov.com/a?region=us-gov-west-1#b'],
  ])('of %s stands at its own address', (region, path, expected) => {
    expect(consolePage(region, path)).toBe(expected);
  });
});
