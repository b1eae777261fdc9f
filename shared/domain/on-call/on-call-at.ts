import type { Override } from '#events/schedule/schedule.ts';
import { type CompiledLayer, compileLayer, layerAt } from './layer.ts';
import { BY_OVERRIDE, type Roster, type Stretch } from './roster.ts';

interface CompiledOverride {
  readonly from: number;
  readonly to: number;
  readonly override: Override;
}

/** By the object of the schedule and of the list: share one, do not copy it for each question. */
const layersOf = new WeakMap<Roster['schedule'], readonly CompiledLayer[]>();
const overridesOf = new WeakMap<Roster['overrides'], readonly CompiledOverride[]>();

/**
 * Who is on call at an instant, and until when at least it stays so (Semantics, rules 45 and 46). Reckoned from the instant
 * alone: how long ago the schedule began costs nothing.
 *
 * @param at - milliseconds since 1970 in UTC
 */
export function stretchAt(roster: Roster, at: number): Stretch {
  let until = Number.POSITIVE_INFINITY;
  const partial: Override[] = [];
  for (const { from, to, override } of compiledOverrides(roster.overrides)) {
    if (from > at) until = Math.min(until, from);
    if (at < from || at >= to) continue;
    until = Math.min(until, to);
    // What is older, and what the layers say, is beaten by it.
    if (override.replaces === undefined) return replaced(partial, { ...saidBy(override), until });
    partial.push(override);
  }
  const layers = layersAt(roster, at);
  return replaced(partial, { ...layers, until: Math.min(until, layers.until) });
}

/** Where layers overlap the later one wins. */
function layersAt({ schedule, absences }: Roster, at: number): Stretch {
  let until = Number.POSITIVE_INFINITY;
  for (const layer of compiledLayers(schedule)) {
    const stretch = layerAt(layer, absences, at);
    until = Math.min(until, stretch.until);
    if (stretch.person !== null) return { ...stretch, until };
  }
  return { person: null, by: null, until };
}

/** @param partial - overrides of one person's time, the newest first */
function replaced(partial: readonly Override[], stretch: Stretch): Stretch {
  let left = stretch;
  for (const override of partial.toReversed()) {
    if (left.person === override.replaces) left = { ...left, ...saidBy(override) };
  }
  return left;
}

function saidBy({ person }: Override): Pick<Stretch, 'person' | 'by'> {
  return { person, by: BY_OVERRIDE };
}

/** The last one first. */
function compiledLayers(schedule: Roster['schedule']): readonly CompiledLayer[] {
  const known = layersOf.get(schedule);
  if (known) return known;
  const { layers, zone } = schedule;
  const fresh = layers.flatMap((layer) => compileLayer(layer, zone) ?? []).toReversed();
  layersOf.set(schedule, fresh);
  return fresh;
}

/** The newest first. */
function compiledOverrides(overrides: readonly Override[]): readonly CompiledOverride[] {
  const known = overridesOf.get(overrides);
  if (known) return known;
  const fresh = overrides
    .map((override) => ({ from: Date.parse(override.from), to: Date.parse(override.to), override }))
    .toReversed();
  overridesOf.set(overrides, fresh);
  return fresh;
}
