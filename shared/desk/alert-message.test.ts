import { expect, it } from 'vitest';
import { ALERT_FOR_TESTS, COUNTER_FOR_TESTS } from './alert-for-tests.ts';
import { isResent } from './alert-message.ts';

const context = (now: string) => ({
  ...{ tenant: 'default', id: 'c1', now },
  actor: { kind: 'integration' as const, id: 'alertmanager', staff: false as const },
});
const seenAt = '2026-09-07T10:00:00.000Z';
const same = { ...COUNTER_FOR_TESTS, delivery: ALERT_FOR_TESTS.delivery, seenAt };

it.each([
  ['the last words ten seconds later', '2026-09-07T10:00:10.000Z', true, same, true],
  ['the last words at once', '2026-09-07T10:00:09.999Z', true, same, false],
  ['other words than the last', '2026-09-07T10:05:00.000Z', true, { ...same, delivery: 'other' }, false],
  ['a source that never says the same again', '2026-09-07T10:05:00.000Z', false, same, false],
  ['nothing known', '2026-09-07T10:05:00.000Z', true, null, false],
])('given %s, says whether it was sent again on purpose', (_, now, resends, counter, expected) => {
  expect(isResent(context(now), { ...ALERT_FOR_TESTS, resends }, counter)).toBe(expected);
});
