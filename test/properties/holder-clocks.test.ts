import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tierSeconds } from '#domain/incident/assignment/tier-times.ts';
import { evolve } from '#domain/incident/evolve.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { explainClock } from '#domain/sla/clock/clock-explanation.ts';
import { ServiceLevelPolicySchema } from '#domain/sla/policy.ts';
import { instant, millis } from '#domain/time/instant.ts';
import { History } from '#test/harness/desk-history.ts';
import { live, steps } from './incident-generators.ts';

/** The clocks of those who have a record, against a model that only adds up hours. */

const HOUR = 3_600_000;

const promise = (hours: number, onReassign: string) => {
  const target = { duration: `PT${hours}H` };
  const clocks = { resolution: { target }, group: { target, onReassign }, supplier: { target, onReassign } };
  return ServiceLevelPolicySchema.parse({
    name: 'p',
    calendar: 'always',
    thresholds: [50, { before: 'PT1H' }],
    clocks,
  });
};

const desk = (hours: number, onReassign: string) => () =>
  new History({
    serviceLevels: [promise(hours, onReassign)],
    ...{ escalation: { bouncesToManager: 2 }, incidentManager: 'ines@example.com' },
  });

const hours = fc.integer({ min: 1, max: 300 });
const rule = fc.constantFrom('restart', 'continue');

/** What the model knows: who has the record, whether its time counts, and how much of it everyone has used. */
class Model {
  readonly used = new Map<string, number>();
  readonly breaches: [string, string][] = [];
  readonly #missed = new Set<string>();
  readonly #target: number;
  readonly #restarts: boolean;
  #holder = '';
  #counts = false;
  #since = 0;

  constructor(target: number, onReassign: string) {
    this.#target = target;
    this.#restarts = onReassign === 'restart';
  }

  get holder(): string {
    return this.#holder;
  }

  advance(to: number): void {
    const before = this.used.get(this.#holder) ?? 0;
    const after = before + (this.#counts ? to - this.#since : 0);
    if (this.#counts && after >= this.#target && !this.#missed.has(this.#holder)) {
      this.#missed.add(this.#holder);
      this.breaches.push([this.#holder, instant(this.#since + this.#target - before)]);
    }
    this.used.set(this.#holder, after);
    this.#since = to;
  }

  take(entry: Entry, record: IncidentRecord): void {
    const at = millis(entry.at);
    if (entry.type === 'opened') this.#since = at;
    else this.advance(Math.max(at, this.#since));
    if (record.group !== this.#holder && this.#restarts) {
      this.used.delete(record.group);
      this.#missed.delete(record.group);
    }
    this.#holder = record.group;
    this.#counts = ['new', 'assigned', 'in_progress'].includes(record.status);
  }
}

function modelOf(entries: readonly Entry[], target: number, onReassign: string): Model {
  const model = new Model(target, onReassign);
  let record: IncidentRecord | null = null;
  for (const entry of entries) {
    record = evolve(record, entry);
    model.take(entry, record);
  }
  return model;
}

it('every holder has used what it had, and misses its promise once, at its second', () => {
  return fc.assert(
    fc.property(steps, hours, rule, (raw, target, onReassign) => {
      let now = '';
      const each = (_history: History, at: string) => {
        now = at;
      };
      const { record, entries, configuration } = live(raw, each, desk(target, onReassign));
      const model = modelOf(entries, target * HOUR, onReassign);
      const last = now > record.updatedAt ? now : record.updatedAt;
      const group = record.clocks.find(({ name }) => name === 'group');
      const breached = entries.flatMap(({ type, data }) =>
        type === 'sla-breached' && data.clock === 'group' ? [[data.group, data.breachedAt]] : [],
      );
      expect(breached).toEqual(model.breaches);
      model.advance(millis(last));
      const read = group && explainClock(group, configuration.calendars, last);
      expect(read?.group).toBe(record.group);
      expect(read?.elapsedSeconds).toBe((model.used.get(model.holder) ?? 0) / 1000);
    }),
    { numRuns: 300 },
  );
});

it('no holder and no verdict is lost, and a supplier’s clock is only ever a supplier’s', () => {
  return fc.assert(
    fc.property(steps, hours, rule, (raw, target, onReassign) => {
      const { record, entries } = live(raw, undefined, desk(target, onReassign));
      const all = (name: string) =>
        record.clocks.filter((clock) => clock.name === name).flatMap((clock) => [clock, ...(clock.earlier ?? [])]);
      const holders = entries.flatMap(({ type, data }) =>
        type === 'opened' || (type === 'assigned' && data.group !== data.previous.group) ? [data.group] : [],
      );
      const kept = all('group').map(({ term }) => term.group);
      if (onReassign === 'restart') expect(kept.toSorted()).toEqual(holders.toSorted());
      else expect(kept.toSorted()).toEqual([...new Set(holders)].toSorted());
      const breaches = entries.filter(
        ({ type, data }) => type === 'sla-breached' && 'clock' in data && data.clock === 'group',
      );
      const known = all('group').filter(
        ({ breach, cycles }) => breach !== null || cycles.some((cycle) => cycle.breach !== null),
      );
      expect(known).toHaveLength(breaches.length);
      expect(all('supplier').every(({ term }) => term.group === 'vendor')).toBe(true);
      expect(all('supplier').length > 0).toBe(holders.includes('vendor'));
    }),
  );
});

it('the time at the tiers is the time the record was unresolved', () => {
  return fc.assert(
    fc.property(steps, (raw) => {
      const { record, entries } = live(raw);
      let [open, since, sum] = [false, 0, 0];
      let folded: IncidentRecord | null = null;
      for (const entry of entries) {
        folded = evolve(folded, entry);
        const unresolved = folded.closedAt === null && folded.resolvedAt === null;
        if (open && !unresolved) sum += millis(entry.at) - since;
        if (!open && unresolved) since = millis(entry.at);
        open = unresolved;
      }
      const now = instant(millis(record.updatedAt) + HOUR);
      if (open) sum += millis(now) - since;
      const times = Object.values(tierSeconds(record, now));
      expect(times.reduce((all, seconds) => all + seconds, 0)).toBe(sum / 1000);
      expect(record.tierTimes.filter(({ to }) => to === null)).toHaveLength(open ? 1 : 0);
    }),
  );
});
