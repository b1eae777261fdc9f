import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { evolve } from '#domain/incident/evolve.ts';
import { nextTimer, plan } from '#domain/incident/plan.ts';
import { TRANSITIONS } from '#domain/incident/record/lifecycle.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { IncidentRecordSchema } from '#domain/incident/record/record.ts';
import { SLICES } from '#domain/incident/slices.ts';
import { firstBrokenLink } from '#domain/kernel/chain.ts';
import { live, steps } from './incident-generators.ts';

it('replaying the journal gives the snapshot, versions have no gaps, and the chain holds', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      const { entries, record } = live(raw);
      expect(entries.map(({ version }) => version)).toEqual(entries.map((_entry, index) => index + 1));
      expect(entries.reduce<IncidentRecord | null>(evolve, null)).toEqual(record);
      expect(firstBrokenLink(entries)).toBeNull();
      expect(IncidentRecordSchema.safeParse(record).error).toBeUndefined();
    }),
  );
});

it('after any command nothing that is due is left undone, and the next timer is the first of the plan', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      live(raw, (history, now, before) => {
        const ahead = plan(history.record, history.configuration);
        expect(nextTimer(history.record, history.configuration)?.at).toBe(ahead[0]?.at);
        if (history.record !== before) expect(ahead.every(({ at }) => at > now)).toBe(true);
      });
    }),
  );
});

it('what a slice has ahead of a record, its own effects bring about', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      live(raw, ({ record, configuration }) => {
        for (const { plan: ahead, effects = {} } of SLICES)
          for (const { kind } of ahead?.(record, configuration) ?? []) expect(effects).toHaveProperty(kind);
      });
    }),
  );
});

it('every change of status is one the table of transitions allows', () => {
  const allowed = (from: string, to: string) =>
    Object.values(TRANSITIONS).some((row) => {
      const target = (row as Record<string, string>)[from];
      return target === to || (target?.startsWith('back') ?? false);
    });
  return fc.assert(
    fc.property(steps, (raw) => {
      const { entries } = live(raw);
      let record: IncidentRecord | null = null;
      for (const entry of entries) {
        const next = evolve(record, entry);
        if (record !== null && record.status !== next.status)
          expect([record.status, next.status, allowed(record.status, next.status)]).toContain(true);
        record = next;
      }
    }),
  );
});

it('a breach is told at most once for each clock and cycle, and a finished record has no timer', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      const { entries, record, configuration } = live(raw);
      for (const clock of ['response', 'resolution']) {
        const breaches = entries.filter(
          ({ type, data }) => type === 'sla-breached' && 'clock' in data && data.clock === clock,
        );
        expect(breaches.length).toBeLessThanOrEqual(1);
      }
      if (record.status === 'closed' || record.status === 'canceled')
        expect(nextTimer(record, configuration)).toBeNull();
    }),
  );
});
