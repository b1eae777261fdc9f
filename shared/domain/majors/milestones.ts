import { invalid } from '#domain/kernel/errors.ts';
import { type KeyDurations, MILESTONES, type Milestone, type MilestoneName } from '#events/incident/major/major.ts';

const ORDER: readonly string[] = MILESTONES;

/** @returns the milestones with this one, in the order of MILESTONES, those of other names behind by their instants */
export function withMilestone(milestones: readonly Milestone[], added: Milestone): Milestone[] {
  const others = milestones.filter(({ name }) => name !== added.name);
  return [...others, added].toSorted((a, b) => placeOf(a) - placeOf(b) || (a.at < b.at ? -1 : 1));
}

export function milestoneAt(milestones: readonly Milestone[], name: MilestoneName): string | null {
  return milestones.find((one) => one.name === name)?.at ?? null;
}

/**
 * They do not run backwards (Semantics, rule 55): none lies before one that comes earlier, behind one that comes later, or ahead.
 *
 * @throws DomainError invalid, naming the other one
 */
export function checkMilestone(milestones: readonly Milestone[], { name, at }: Milestone, now: string): void {
  if (at > now) throw invalid('at', 'must not lie ahead');
  const place = ORDER.indexOf(name);
  if (place === -1) return;
  const others = milestones.filter((other) => other.name !== name && ORDER.includes(other.name));
  const before = others.filter((other) => placeOf(other) < place && other.at > at).at(-1);
  if (before) throw invalid('at', `must not lie before the milestone ${before.name} (${before.at})`);
  const after = others.find((other) => placeOf(other) > place && other.at < at);
  if (after) throw invalid('at', `must not lie after the milestone ${after.name} (${after.at})`);
}

/**
 * How long each step took, in whole seconds: to detect from when it began, to declare and to identify from detection, to mitigate and to
 * restore from when it began, or else from detection.
 */
export function keyDurations(milestones: readonly Milestone[]): KeyDurations {
  const at = (name: MilestoneName) => milestoneAt(milestones, name);
  const start = at('began') ?? at('detected');
  return {
    detect: between(at('began'), at('detected')),
    declare: between(at('detected'), at('declared')),
    identify: between(at('detected'), at('identified')),
    mitigate: between(start, at('mitigated')),
    restore: between(start, at('restored')),
  };
}

function between(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
}

function placeOf({ name }: Milestone): number {
  const place = ORDER.indexOf(name);
  return place === -1 ? ORDER.length : place;
}
