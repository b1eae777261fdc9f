import { expect, it } from 'vitest';
import { isLate } from './lateness.ts';

const at = (seconds: number) => new Date(Date.parse('2026-09-07T10:00:00Z') + seconds * 1000).toISOString();
const message = (state: 'firing' | 'resolved', sentAt: string | null) => ({ state, sentAt, member: 'm' });
const fired = (firedAt: string | null) => ({ state: 'firing' as const, firedAt, recoveredAt: null });
const over = (firedAt: string | null, recoveredAt: string | null) => ({
  state: 'resolved' as const,
  ...{ firedAt, recoveredAt },
});

it.each([
  ['is behind ours, in both messages', fired(at(-3600)), at(-3570), false],
  ['is behind ours, and the alert told no time', fired(null), at(-30), false],
  ['is ahead of ours, in both messages', fired(at(3600)), at(3630), false],
  ['tells no time with the recovery', fired(at(3600)), null, false],
  ['tells the same second twice', fired(at(0)), at(0), false],
  ['says that the recovery is older than the alert', fired(at(0)), at(-1), true],
  ['is of a member nobody heard of', null, at(-30), false],
])('given a recovery whose clock %s, says whether it is late', (_, heard, sentAt, late) => {
  expect(isLate(message('resolved', sentAt), heard, [])).toBe(late);
});

it.each([
  ['is behind ours, in both messages', over(at(-3600), at(-3570)), at(-3540), false],
  ['tells no time, though the recovery did', over(null, at(3600)), null, false],
  ['tells a time, though the recovery told none', over(at(0), null), at(-30), false],
  ['says that it is older than the recovery', over(at(-60), at(0)), at(-1), true],
])('given a firing whose clock %s, says whether it is late', (_, heard, sentAt, late) => {
  expect(isLate(message('firing', sentAt), heard, [])).toBe(late);
});

it('given a recovery that belongs to no incident, then a firing older than it is late', () => {
  expect(isLate(message('firing', at(-1)), null, [at(0)])).toBe(true);
  expect(isLate(message('firing', at(1)), null, [at(0)])).toBe(false);
  expect(isLate(message('firing', null), null, [at(0)])).toBe(false);
});
