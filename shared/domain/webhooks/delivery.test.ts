import { describe, expect, it } from 'vitest';
import { RETRY_DELAYS } from './back-off.ts';
import { afterTry, askedAgain, isConstantFailure, newDelivery, type TryOutcome } from './delivery.ts';

const AT = '2026-09-07T08:00:00.000Z';
const NEW = newDelivery('0-a', { event: 'incident.opened.v1', eventId: 'a', number: 'INC-000001', at: AT });
const answered = (status: number): TryOutcome => ({ status, reason: null });

/** After so many failures, each at its instant. */
function failed(times: number) {
  let delivery = NEW;
  for (let n = 0; n < times; n++) delivery = afterTry(delivery, answered(500), delivery.nextTryAt ?? AT);
  return delivery;
}

describe('given a delivery', () => {
  it('when it was taken then it waits for nothing', () => {
    expect(afterTry(NEW, answered(204), AT)).toMatchObject({ state: 'delivered', nextTryAt: null, tries: 1 });
  });

  it('when it failed then it waits for its next try, and has failed for good after the last', () => {
    const [first, last] = [failed(1), failed(RETRY_DELAYS.length)];
    expect(first).toMatchObject({ state: 'waiting', triedSince: AT, attempts: [{ at: AT, status: 500 }] });
    expect((first.nextTryAt ?? '') > AT).toBe(true);
    expect(last.state).toBe('waiting');
    expect(afterTry(last, answered(500), last.nextTryAt ?? '')).toMatchObject({ state: 'failed', nextTryAt: null });
  });

  it('when its receiver says that it is gone then it has failed at once', () => {
    expect(afterTry(NEW, answered(410), AT)).toMatchObject({ state: 'failed', nextTryAt: null });
  });

  it('when it is asked for again then it has all its tries, and what was tried stays', () => {
    const again = askedAgain(failed(3), AT);
    expect(again).toMatchObject({ state: 'waiting', nextTryAt: AT, tries: 0, triedSince: null });
    expect(again.attempts).toHaveLength(3);
  });

  it('when it has failed for good then its receiver is given up unless anything was taken since its first try', () => {
    const over = failed(RETRY_DELAYS.length + 1);
    expect(isConstantFailure(over, AT)).toBe(true);
    expect(isConstantFailure(over, '2026-09-07T09:00:00.000Z')).toBe(false);
    expect(isConstantFailure(over, undefined)).toBe(false);
    expect(isConstantFailure(failed(2), AT)).toBe(false);
  });
});
