import { describe, expect, it } from 'vitest';
import { lighterThan, whyUnreachable } from './address-state.ts';

describe('Given the state of an address', () => {
  it.each([
    ['bounced', []],
    ['suppressed', ['bounced']],
    ['complained', ['bounced', 'suppressed']],
  ] as const)('%s replaces %j', (state, lighter) => {
    expect(lighterThan(state)).toEqual(lighter);
  });

  it('says why nothing is sent', () => {
    const state = {
      address: 'a@b.example',
      state: 'bounced',
      since: '2026-09-07T08:00:00.000Z',
      why: '5.1.1',
    } as const;
    expect(whyUnreachable(state)).toBe('the address is marked as bounced since 2026-09-07T08:00:00.000Z: 5.1.1');
  });
});
