import { describe, expect, it } from 'vitest';
import { etag, idempotencyKey, isKnown, versionDemanded } from './conditions.ts';

const invalid = expect.objectContaining({ code: 'invalid' });

describe('If-Match', () => {
  it('takes back the tag the desk gave, also a weakened one', () => {
    expect(versionDemanded(etag(3))).toBe(3);
    expect(versionDemanded('W/"3"')).toBe(3);
  });

  it('demands nothing when it is absent or *', () => {
    expect(versionDemanded(undefined)).toBeUndefined();
    expect(versionDemanded('*')).toBeUndefined();
  });

  it.each(['3', '"x"', '"1", "2"', '', '"-1"'])('refuses %j', (header) => {
    expect(() => versionDemanded(header)).toThrow(invalid);
  });
});

describe('If-None-Match', () => {
  it.each(['"3"', 'W/"3"', '"1", W/"3"', '*'])('knows "3" by %s', (header) => {
    expect(isKnown(header, etag(3))).toBe(true);
  });

  it.each(['"33"', '3', '', null])('does not know "3" by %s', (header) => {
    expect(isKnown(header, etag(3))).toBe(false);
  });

  it('knows nothing that has no tag', () => {
    expect(isKnown('*', undefined)).toBe(false);
  });
});

describe('Idempotency-Key', () => {
  it.each(['a', 'a b', 'x'.repeat(255), undefined])('takes %j', (header) => {
    expect(idempotencyKey(header)).toBe(header);
  });

  it.each(['', ' ', 'x'.repeat(256), 'ü', 'a\nb'])('refuses %j', (header) => {
    expect(() => idempotencyKey(header)).toThrow(invalid);
  });
});
