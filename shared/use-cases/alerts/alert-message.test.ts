import { describe, expect, it } from 'vitest';
import { ALERT_FOR_TESTS, COUNTER_FOR_TESTS, MEMBER_FOR_TESTS } from './alert-for-tests.ts';
import { hasItem, isRepeated } from './alert-message.ts';

const context = (now: string) => ({
  ...{ tenant: 'default', id: 'c1', now },
  actor: { kind: 'integration' as const, id: 'alertmanager', staff: false as const },
});
const at = (seconds: number) => new Date(Date.parse(MEMBER_FOR_TESTS.seenAt) + seconds * 1000).toISOString();
const words = { ...ALERT_FOR_TESTS, identifiedBy: 'words' as const };
const reminder = { ...words, resendsAfterSeconds: 10 };
const finished = { ...COUNTER_FOR_TESTS, open: false };
const other = { ...MEMBER_FOR_TESTS, delivery: 'a message in between' };

describe('given a message without id and time', () => {
  it.each([
    ['the last words at once', words, 0, true, COUNTER_FOR_TESTS, MEMBER_FOR_TESTS],
    ['the last words a day later', words, 86_400, true, COUNTER_FOR_TESTS, MEMBER_FOR_TESTS],
    ['another message in between', words, 5, false, COUNTER_FOR_TESTS, other],
    ['a source that reminds, at once', reminder, 9, true, COUNTER_FOR_TESTS, MEMBER_FOR_TESTS],
    ['a source that reminds, some time later', reminder, 10, false, COUNTER_FOR_TESTS, MEMBER_FOR_TESTS],
    ['an incident that ended, at once', words, 119, true, finished, MEMBER_FOR_TESTS],
    ['an incident that ended a while ago', words, 120, false, finished, MEMBER_FOR_TESTS],
    ['a member nobody knew', words, 0, false, COUNTER_FOR_TESTS, null],
    ['a message with an id', ALERT_FOR_TESTS, 0, false, COUNTER_FOR_TESTS, MEMBER_FOR_TESTS],
  ])('and %s, says whether it is the same delivery', (_, alert, seconds, same, counter, member) => {
    expect(isRepeated(context(at(seconds)), alert, { counter, member })).toBe(same);
  });
});

describe('given a message whose words have a time in them', () => {
  const timed = { ...words, sentAt: at(0) };
  const over = { ...MEMBER_FOR_TESTS, state: 'resolved' as const };

  it('then it is known by an item of its own', () => {
    expect(hasItem(timed, MEMBER_FOR_TESTS)).toBe(true);
    expect(hasItem(timed, { ...over, recoveredAt: at(1) })).toBe(true);
    expect(hasItem(words, MEMBER_FOR_TESTS)).toBe(false);
  });

  it('when a recovery that told no time came between then it fires, for nobody knows which is older', () => {
    expect(hasItem(timed, over)).toBe(false);
    expect(hasItem({ ...timed, identifiedBy: 'id' }, over)).toBe(true);
  });
});
