import { describe, expect, it } from 'vitest';
import { decideRecord, foldRecord } from '#domain/kernel/decide-record.ts';
import type { Override } from '#events/schedule/schedule.ts';
import { MOST_OVERRIDE_BYTES, newOverride, overrideToRemove, withOverride } from './overrides.ts';
import type { ScheduleCommand, ScheduleRecord } from './schedule-record.ts';
import { SCHEDULE } from './schedule-type.ts';

const DAY_MS = 86_400_000;
const NOW = '2026-09-07T09:00:00.000Z';
const day = (days: number) => new Date(Date.parse(NOW) + days * DAY_MS).toISOString();
const override = (number: number, from: number): Override => ({
  ...{ id: `O${number}`, from: day(from), to: day(from + 1), person: `${'x'.repeat(40)}@example.com` },
});
const record = (overrides: readonly Override[]) => ({ overrides, overridesMade: overrides.length }) as ScheduleRecord;

describe('given a schedule with as many overrides as fit', () => {
  const full = Array.from({ length: 5000 }, (_, index) => override(index, index + 1)).slice(0, 1560);

  it('when all of them are ahead then another is refused, naming the limit', () => {
    const more = { from: day(1), to: day(2), person: null };
    expect(() => newOverride(record([...full, ...full]), more, NOW)).toThrow(`${MOST_OVERRIDE_BYTES} bytes`);
  });

  it('when some are over then the oldest of those go', () => {
    const over = Array.from({ length: 1500 }, (_, index) => override(index, index - 1500));
    const kept = withOverride([...over.slice(1200), ...full.slice(0, 1300)], override(9999, 3), NOW);
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(MOST_OVERRIDE_BYTES);
    expect(kept.at(-1)?.id).toBe('O9999');
    expect(kept.filter(({ to }) => to > NOW)).toHaveLength(1301);
  });

  it('when they are over for more than a year then they go in any case', () => {
    expect(withOverride([override(1, -500), override(2, -300)], override(3, 1), NOW).map(({ id }) => id)).toEqual([
      ...['O2', 'O3'],
    ]);
  });
});

it('lets somebody take back what concerns them alone', () => {
  const own = { ...override(1, 1), person: 'a', replaces: 'b' };
  expect(overrideToRemove(record([own]), 'O1', 'b')).toBe(own);
  expect(() => overrideToRemove(record([own]), 'O1', 'c')).toThrow('forbidden');
  expect(() => overrideToRemove(record([own]), 'O2', undefined)).toThrow('not-found');
});

describe('given the journal of a schedule', () => {
  const fields = { label: 'Nights', zone: 'UTC', owner: 'mia@example.com', layers: [] };
  const facts = {
    tenant: 't',
    subject: 'nights',
    actor: { kind: 'person', id: 'ada@example.com', staff: true },
  } as const;

  it('when it is folded from nothing then it is the snapshot, and what came back begins without overrides', () => {
    const commands: ScheduleCommand[] = [
      { type: 'put', fields },
      { type: 'add-override', from: day(1), to: day(2), person: null },
      { type: 'tell-gaps', found: [{ from: day(1), to: day(2) }], closed: [] },
      { type: 'put', fields: { ...fields, label: 'Late' } },
      { type: 'remove' },
      { type: 'put', fields },
      { type: 'add-override', from: day(3), to: day(4), person: null },
    ];
    let now: ScheduleRecord | null = null;
    const entries = commands.flatMap((command, index) => {
      const decided = decideRecord(SCHEDULE, now, command, { ...facts, now: NOW, id: `${index}` });
      now = decided?.record ?? null;
      return decided?.entries ?? [];
    });
    expect(foldRecord(SCHEDULE, entries)).toEqual(now);
    expect(now).toMatchObject({ version: 7, overridesMade: 2, overrides: [{ id: 'O2' }], gapsTold: [] });
  });
});
