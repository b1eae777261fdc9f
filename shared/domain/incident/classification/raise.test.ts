import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import { at, History, LIN } from '#test/harness/desk-history.ts';

const raise = (priority: Level | null, by: string | null, replaces: string | null = null) =>
  ({ type: 'raise', priority, by, replaces }) as const;
/** Medium by itself. */
const parent = () => new History().open(at(7, '09:00'));
const told = (...commands: ReturnType<typeof raise>[]) =>
  commands.reduce((history, command) => history.do(at(7, '10:00'), SYSTEM, command), parent()).record;

describe('Given a parent', () => {
  it.each([
    ['rises to a child that is more urgent', [raise('high', 'INC-2')], 'high', 'INC-2'],
    ['stays with one that is not', [raise('medium', 'INC-2')], 'medium', undefined],
    ['rises on to the worst', [raise('high', 'INC-2'), raise('critical', 'INC-3')], 'critical', 'INC-3'],
    [
      'stays with the worst when others come late',
      [raise('critical', 'INC-3'), raise('high', 'INC-2')],
      'critical',
      'INC-3',
    ],
    [
      'falls to the worst of the others',
      [raise('critical', 'INC-3'), raise('high', 'INC-2', 'INC-3')],
      'high',
      'INC-2',
    ],
    ['falls back when there is none', [raise('critical', 'INC-3'), raise(null, null, 'INC-3')], 'medium', undefined],
    [
      'stays when another one raised it meanwhile',
      [raise('high', 'INC-2'), raise(null, null, 'INC-3')],
      'high',
      'INC-2',
    ],
  ] as const)('it %s', (_, commands, priority, by) => {
    const record = told(...commands);
    expect([record.priority, record.raised?.by]).toEqual([priority, by]);
  });

  it('writes nothing when it is as urgent already', () => {
    expect(told(raise('high', 'INC-2')).version).toBe(told(raise('high', 'INC-2'), raise('high', 'INC-4')).version);
  });

  it('follows what people say of itself, never below the child, and an override above all', () => {
    const history = parent().do(at(7, '10:00'), SYSTEM, raise('high', 'INC-2'));
    history.do(at(7, '10:01'), LIN, { type: 'reclassify', impact: 'low', urgency: 'low' });
    expect(history.record.priority).toBe('high');
    history.do(at(7, '10:02'), LIN, { type: 'reclassify', priority: 'low', reason: 'Nobody is there' });
    expect(history.record.priority).toBe('low');
    history.do(at(7, '10:03'), LIN, { type: 'reclassify', priority: null });
    expect(history.record.priority).toBe('high');
  });
});
