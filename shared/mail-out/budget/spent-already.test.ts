import { describe, expect, it } from 'vitest';
import { MAILS_PER_ADDRESS_AND_HOUR, type Spending, spentAlready } from './budget.ts';

/** The second of three windows. */
const NOW = Date.parse('2026-09-07T09:25:00.000Z');
const WINDOW_ENDS = Date.parse('2026-09-07T09:40:00.000Z');
const digest = { after: 5, withinMinutes: 20 };

const spent = (item: Record<string, number> | undefined, mail: Partial<Spending> = {}) =>
  spentAlready(item, { tenant: 'acme', to: 'lin@example.com', subject: 'INC-000001', digest, ...mail }, NOW);

describe('given what an address was sent in this hour', () => {
  it('when there is room then spending is to be tried', () => {
    expect([spent(undefined), spent({ sent: 4, w1: 4 }), spent({ sent: 9, w0: 9 })]).toEqual([null, null, null]);
  });

  it('when its window is full then what can wait waits for the end of it, and nothing else is kept back', () => {
    expect(spent({ sent: 5, w1: 5 })).toEqual({ kind: 'wait', untilMs: WINDOW_ENDS });
    expect(spent({ sent: 5, w1: 5 }, { digest: null })).toBeNull();
  });

  it('when the hour is full then it is refused, or waits where somebody of the desk needs it, and what is critical goes', () => {
    const full = { sent: MAILS_PER_ADDRESS_AND_HOUR };
    expect(spent(full)).toEqual({ kind: 'refused', reason: 'too many mails' });
    expect(spent(full, { urgency: 'bundled' })).toMatchObject({ kind: 'wait' });
    expect(spent(full, { urgency: 'at-once' })).toBeNull();
  });
});
