import { describe, expect, it } from 'vitest';
import type { SourceAlert } from '#events/in/define-source.ts';
import { ALERT_LIMITS, withinLimits } from './limits.ts';

const alert: SourceAlert = {
  key: 'orders',
  state: 'firing',
  severity: null,
  title: 'Orders are slow',
  description: '',
  at: null,
  url: null,
  runbook: null,
  items: ['orders'],
  labels: { team: 'shop' },
};

describe('Given an alert longer than a record holds', () => {
  it('leaves one within the limits as it is', () => {
    expect(withinLimits(alert)).toEqual(alert);
  });

  it('keeps two long keys apart that differ at their ends alone', () => {
    const long = 'x'.repeat(ALERT_LIMITS.key);
    const [one, other] = ['a', 'b'].map((end) => withinLimits({ ...alert, key: long + end }).key);
    expect(one).toHaveLength(ALERT_LIMITS.key);
    expect(one).not.toBe(other);
  });

  it('cuts texts and counts, and drops a link instead of cutting it', () => {
    const many = Array.from({ length: 100 }, (_, index) => `item-${index}`);
    const cut = withinLimits({
      ...alert,
      title: 't'.repeat(400),
      description: 'd'.repeat(40_000),
      url: `https://example.com/${'u'.repeat(3000)}`,
      items: many,
      labels: Object.fromEntries(many.map((name) => [name, 'v'.repeat(3000)])),
    });
    expect(cut.title).toHaveLength(ALERT_LIMITS.title);
    expect(cut.description).toHaveLength(ALERT_LIMITS.description);
    expect(cut.url).toBeNull();
    expect(cut.items).toHaveLength(ALERT_LIMITS.items);
    expect(Object.keys(cut.labels)).toHaveLength(ALERT_LIMITS.labels);
    expect(cut.labels['item-0']).toHaveLength(ALERT_LIMITS.labelValue);
  });
});
