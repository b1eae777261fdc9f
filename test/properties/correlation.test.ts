import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Anchor, freeItems, neighbourhoodOf, parentAmong, rootsBelow } from '#domain/alerts/correlation.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { instant } from '#domain/time/instant.ts';

/** Alerts about a small register, minutes apart, some of which end: everything the desk keeps of them, without a desk. */

const START = Date.parse('2026-09-07T09:00:00Z');
const MINUTE = 60_000;
const WINDOW = 15;
const ITEMS = ['a', 'b', 'c', 'd', 'e'];

/** Who depends on whom; an item depends on earlier ones alone, so that there is no circle. */
const register = fc
  .array(fc.subarray(ITEMS), { minLength: ITEMS.length, maxLength: ITEMS.length })
  .map((choices) =>
    Object.fromEntries(
      ITEMS.map((id, index) => [
        id,
        { label: id, names: [], dependsOn: (choices[index] ?? []).filter((other) => ITEMS.indexOf(other) < index) },
      ]),
    ),
  );
const steps = fc.array(
  fc.record({
    item: fc.constantFrom(...ITEMS),
    minutes: fc.integer({ min: 0, max: 20 }),
    ends: fc.option(fc.nat({ max: 30 })),
  }),
  { maxLength: 30 },
);

type Facts = { -readonly [K in 'number' | 'status' | 'parent']: IncidentRecord[K] } & { item: string; at: number };

/** Opens them one after another as the desk would, with the moves done at once. */
function live(configurationItems: Parameters<typeof neighbourhoodOf>[1]['configurationItems'], raw: Step[]) {
  const { alerts } = shippedConfiguration('desk@example.com');
  const anchors = new Map<string, Anchor>();
  const records = new Map<string, Facts>();
  let now = START;
  return raw.map(({ item, minutes, ends }, index) => {
    now += minutes * MINUTE;
    const ended = records.get(`INC-${ends}`);
    if (ended) ended.status = 'resolved';
    const facts = { source: 'generic', integration: null, severity: 'low' as const, title: 't', labels: {}, names: [] };
    const alert = { ...facts, registered: [item], configurationItems: [item] };
    const near = neighbourhoodOf(alert, { alerts, configurationItems });
    if (near === null) throw new Error('the shipped rule fits everything');
    const around = { anchors, records, now: instant(now) };
    const parent = parentAmong(near, around);
    const number = `INC-${index}`;
    const at = { parentStatus: parent && records.get(parent)?.status, adopted: parent ? [] : rootsBelow(near, around) };
    if (parent === null) {
      for (const free of freeItems(near, around)) anchors.set(free, { number, at: around.now });
      for (const one of records.values())
        if (at.adopted.includes(one.number) || (one.parent && at.adopted.includes(one.parent))) one.parent = number;
    }
    records.set(number, { number, status: 'new', parent, item, at: now });
    const picture = new Map([...records].map(([key, record]) => [key, { ...record }]));
    return { ...at, number, parent, picture };
  });
}

type Step = { item: string; minutes: number; ends: number | null };

it('there is one level, whatever comes in whatever order', () => {
  return fc.assert(
    fc.property(register, steps, (items, raw) => {
      for (const { picture } of live(items, raw))
        for (const { parent } of picture.values()) if (parent !== null) expect(picture.get(parent)?.parent).toBeNull();
    }),
  );
});

it('nothing comes under what is resolved, and nothing resolved is taken in', () => {
  return fc.assert(
    fc.property(register, steps, (items, raw) => {
      for (const { parent, parentStatus, adopted, picture } of live(items, raw)) {
        if (parent !== null) expect(parentStatus).toBe('new');
        for (const number of adopted) expect(picture.get(number)?.status).toBe('new');
      }
    }),
  );
});

it('two open roots about one item are further apart than the window', () => {
  return fc.assert(
    fc.property(register, steps, (items, raw) => {
      const last = live(items, raw).at(-1)?.picture ?? new Map<string, Facts>();
      const roots = [...last.values()].filter(({ parent, status }) => parent === null && status === 'new');
      for (const a of roots)
        for (const b of roots)
          if (a.item === b.item && a.number !== b.number)
            expect(Math.abs(a.at - b.at)).toBeGreaterThanOrEqual(WINDOW * MINUTE);
    }),
  );
});

it('what depends on something that opened within the window and is open comes under something', () => {
  return fc.assert(
    fc.property(register, steps, (items, raw) => {
      const all = live(items, raw);
      const last = all.at(-1);
      const own = last?.picture.get(last.number);
      if (last === undefined || own === undefined) return;
      const upstream = items[own.item]?.dependsOn ?? [];
      const causes = [...last.picture.values()].filter(
        ({ item, status, parent, at, number }) =>
          number !== own.number &&
          upstream.includes(item) &&
          status === 'new' &&
          parent === null &&
          own.at - at < WINDOW * MINUTE,
      );
      if (causes.length > 0) expect(last.parent).not.toBeNull();
    }),
  );
});
