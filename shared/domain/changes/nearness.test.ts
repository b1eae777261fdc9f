import { describe, expect, it } from 'vitest';
import { byNearness, type FoundChange, hoursBefore } from './nearness.ts';

const at = (time: string) => `2026-09-07T${time}.000Z`;
const found = (id: string, time: string, more: Partial<FoundChange> = {}): FoundChange => ({
  ...{ id, at: at(time), what: `${id} ${time}`, by: null, configurationItem: 'orders', source: 'aws.ecs', distance: 0 },
  ...more,
});
const order = (...changes: FoundChange[]) => byNearness(changes).map(({ what }) => what);

describe('given changes before a record', () => {
  it('when they came in any order then the last one is first, and of one instant what is nearer by dependencies', () => {
    const [near, far, late] = [found('a', '09:40:00'), found('b', '09:40:00', { distance: 2 }), found('c', '09:50:00')];
    for (const arrived of [
      [near, far, late],
      [late, far, near],
      [far, late, near],
    ]) {
      expect(order(...arrived)).toEqual(['c 09:50:00', 'a 09:40:00', 'b 09:40:00']);
    }
  });

  it('when several are steps of one, or it lies under several names, then the last step stands for all', () => {
    const steps = [found('d-1', '09:45:00'), found('d-1', '09:50:00'), found('d-1', '09:50:00', { distance: 1 })];
    expect(order(...steps)).toEqual(['d-1 09:50:00']);
  });

  it('when an account deploys all the time then the nearest fifty are shown', () => {
    const many = Array.from({ length: 60 }, (_, n) => found(`d-${n}`, `09:${String(n).padStart(2, '0')}:00`));
    expect(order(...many)).toHaveLength(50);
    expect(order(...many)[0]).toBe('d-59 09:59:00');
  });
});

describe('given a record', () => {
  it.each([
    ['a person reported it', null, '10:05:00.000'],
    ['its alert says no time', { firstAt: null }, '10:05:00.000'],
    ['its alert was told in time', { firstAt: at('10:02:00') }, '10:02:00.999'],
    ['its alert was told within the second', { firstAt: at('10:05:00') }, '10:05:00.000'],
    ['its alert was told long before', { firstAt: at('07:00:00') }, '10:05:00.000'],
  ])('when %s then its two hours are those before', (_, alert, end) => {
    const before = hoursBefore({ openedAt: at('10:05:00'), alert });
    expect(before.to).toBe(`2026-09-07T${end}Z`);
    expect(Date.parse(before.to) - Date.parse(before.from)).toBe(2 * 3_600_000);
  });
});
