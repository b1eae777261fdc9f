import { describe, expect, it } from 'vitest';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import { deliveryOf } from './delivery-of.ts';

const ALERT: SourceAlert = {
  ...{ key: 'disk', state: 'firing', severity: null, title: 'Disk', description: '', at: '2026-09-07T08:00:00.000Z' },
  ...{ url: null, runbook: null, items: [], labels: {} },
};
const SENT = { integration: 'generic', key: null, place: '0.0', one: { host: 'web-1', value: 7 } };

const words = deliveryOf(SENT, ALERT);
const byKey = deliveryOf({ ...SENT, key: 'k1' }, ALERT);
const byId = deliveryOf(SENT, { ...ALERT, delivery: 'm-1' });

describe('what makes a message the same', () => {
  it('are its words, in whatever order they are', () => {
    expect(deliveryOf({ ...SENT, one: { value: 7, host: 'web-1' }, place: '3.0' }, ALERT)).toEqual(words);
    expect(deliveryOf({ ...SENT, one: { host: 'web-1', value: 8 } }, ALERT)).not.toEqual(words);
    expect(deliveryOf(SENT, { ...ALERT, state: 'resolved' })).not.toEqual(words);
  });

  it('is its own id before its words, for its key and state', () => {
    expect(deliveryOf({ ...SENT, one: 'otherwise' }, { ...ALERT, delivery: 'm-1' })).toEqual(byId);
    expect(deliveryOf(SENT, { ...ALERT, delivery: 'm-1', key: 'cpu' })).not.toEqual(byId);
    expect(deliveryOf(SENT, { ...ALERT, delivery: 'm-2' })).not.toEqual(byId);
  });

  it("is the sender's key before all, for each place of the body", () => {
    expect(deliveryOf({ ...SENT, key: 'k1', one: 'otherwise' }, { ...ALERT, delivery: 'm-1' })).toEqual(byKey);
    expect(deliveryOf({ ...SENT, key: 'k1', place: '1.0' }, ALERT)).not.toEqual(byKey);
  });

  it('is never that of another integration', () => {
    for (const [sent, mine] of [
      [SENT, words],
      [{ ...SENT, key: 'k1' }, byKey],
    ] as const) {
      expect(deliveryOf({ ...sent, integration: 'other' }, ALERT)).not.toEqual(mine);
    }
  });
});
