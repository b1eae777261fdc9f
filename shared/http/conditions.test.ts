import { describe, expect, it } from 'vitest';
import { etag, idempotencyKey, versionDemanded } from './conditions.ts';

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

describe('Idempotency-Key', () => {
  it.each(['a', 'a b', 'x'.repeat(255), undefined])('takes %j', (header) => {
    expect(idempotencyKey(header)).toBe(header);
  });

  it.each(['', ' ', 'x'.repeat(256), 'ü', 'a\nb'])('refuses %j', (header) => {
    expect(() => idempotencyKey(header)).toThrow(invalid);
  });
});
