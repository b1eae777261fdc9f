import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS } from '#events/terms/vocabulary.ts';
import { ADA, at, History, LIN, ROBOT } from '#test/harness/desk-history.ts';

const NOW = at(7, '09:00');
const CRITICAL = { impact: 'critical', urgency: 'critical' } as const;
const levels = fc.uniqueArray(fc.constantFrom(...LEVELS));
const level = fc.option(fc.constantFrom(...LEVELS), { nil: undefined });

describe('Given what requesters may choose', () => {
  it('then they choose that and nothing else, on opening and on correcting', () => {
    fc.assert(
      fc.property(levels, levels, level, level, (impacts, urgencies, impact, urgency) => {
        const requesters = { mayChoose: { impact: impacts, urgency: urgencies } };
        const chosen = { ...(impact && { impact }), ...(urgency && { urgency }) };
        const may = (!impact || impacts.includes(impact)) && (!urgency || urgencies.includes(urgency));
        const tried = [
          () => new History({ requesters }).open(NOW, ADA, chosen),
          () => new History({ requesters }).open(NOW).do(NOW, ADA, { type: 'reclassify', ...chosen }),
        ];
        for (const attempt of tried) {
          if (may) expect(attempt().record).toMatchObject(chosen);
          else expect(attempt).toThrow(/a requester may choose/);
        }
      }),
    );
  });

  it('then people of the desk and machines choose what they like, for whomever', () => {
    for (const by of [LIN, ROBOT]) expect(new History().open(NOW, by, CRITICAL).record.priority).toBe('critical');
  });

  it('then without a choice the item’s criticality and the defaults decide', () => {
    const configurationItems = { shop: { label: 'Shop', names: [], dependsOn: [], criticality: 'critical' as const } };
    const { record } = new History({ configurationItems }).open(NOW, ADA, { configurationItems: ['shop'] });
    expect([record.impact, record.urgency]).toEqual(['critical', 'medium']);
  });
});

describe('Given a desk as shipped', () => {
  it('then a requester chooses an urgency up to high and no impact', () => {
    expect(new History().open(NOW, ADA, { urgency: 'high' }).record.urgency).toBe('high');
    expect(() => new History().open(NOW, ADA, CRITICAL)).toThrow(
      /a requester may choose no impact.*a requester may choose low, medium, high/,
    );
  });
});
