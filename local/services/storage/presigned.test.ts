import { describe, expect, it } from 'vitest';
import { assertNotExpired, overriddenHeaders } from '#local/services/storage/presigned.ts';

const SIGNED = new URLSearchParams(
  'X-Amz-Date=20260907T090000Z&X-Amz-Expires=300&response-content-disposition=attachment',
);

describe('given a presigned link that lives for five minutes', () => {
  it('when it is followed a moment before its end then it is good', () => {
    expect(() => assertNotExpired(SIGNED, Date.parse('2026-09-07T09:04:59.999Z'))).not.toThrow();
  });

  it('when it is followed at its end then it has expired', () => {
    expect(() => assertNotExpired(SIGNED, Date.parse('2026-09-07T09:05:00.000Z'))).toThrow('expired');
  });

  it('when its life is no number then it is refused', () => {
    expect(() => assertNotExpired(new URLSearchParams('X-Amz-Date=20260907T090000Z'), 0)).toThrow('malformed');
  });

  it('when it overrides a header then the answer carries that value', () => {
    expect(overriddenHeaders(SIGNED)).toEqual({ 'content-disposition': 'attachment' });
  });
});
