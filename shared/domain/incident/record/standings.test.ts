import { describe, expect, it } from 'vitest';
import { isRaisedRightly } from './standings.ts';

const child = (number: string, priority: 'critical' | 'high' | 'low') => ({ number, priority });
const raisedBy = (by: string) => ({ priority: 'critical' as const, raised: { priority: 'critical' as const, by } });
const medium = { priority: 'medium' as const, raised: null };

describe('Given a parent, what raised it is right', () => {
  it.each([
    ['while that child is as urgent', raisedBy('A'), [child('A', 'critical'), child('B', 'low')], true],
    ['not when that child is gone, whatever others are', raisedBy('A'), [child('B', 'critical')], false],
    ['not when that child is less urgent now', raisedBy('A'), [child('A', 'high')], false],
    ['when nothing raised it and nothing under it is worse', medium, [child('A', 'low')], true],
    ['not when nothing raised it and something under it is worse', medium, [child('A', 'high')], false],
    ['when nothing is under it', medium, [], true],
  ])('%s', (_, parent, children, right) => {
    expect(isRaisedRightly(parent, children)).toBe(right);
  });
});
