import { describe, expect, it } from 'vitest';
import { howHeard } from './heard.ts';

const NOW = '2026-09-30T08:00:00.000Z';
const day = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString();

describe('given an integration with a token', () => {
  it.each([
    ['nobody brought it the token yet', [0.9, null, null], 'well'],
    ['it never spoke', [1.1, null, null], 'silent'],
    ['it spoke of late', [90, 29, null], 'well'],
    ['it fell silent', [90, 31, null], 'silent'],
    ['its last call was refused', [90, 2, 1], 'refused'],
    ['all its calls were refused', [0.1, null, 0.05], 'refused'],
    ['it was put right', [90, 1, 2], 'well'],
    ['it has no token any more', [null, 31, 1], 'well'],
  ] as const)('when %s then it counts as such', (_, [since, seen, refused], expected) => {
    const at = (days: number | null) => (days === null ? null : day(days));
    expect(howHeard({ since: at(since), lastSeenAt: at(seen), lastRefusedAt: at(refused) }, NOW)).toBe(expected);
  });
});
