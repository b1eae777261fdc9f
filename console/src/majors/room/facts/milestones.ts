/** In the order in which they come; a test holds it against the desk's own. */
export const MILESTONES = ['began', 'detected', 'declared', 'identified', 'mitigated', 'restored'] as const;
export type MilestoneName = (typeof MILESTONES)[number];

export interface Milestone {
  readonly name: string;
  readonly at: string;
}

const instantOf = (milestones: readonly Milestone[], name: MilestoneName): number | null => {
  const found = milestones.find((one) => one.name === name);
  return found === undefined ? null : Date.parse(found.at);
};

/** Between which milestones each duration lies: of several beginnings the first that is known. */
const BETWEEN = {
  detect: [['began'], 'detected'],
  declare: [['detected'], 'declared'],
  identify: [['detected'], 'identified'],
  mitigate: [['began', 'detected'], 'mitigated'],
  restore: [['began', 'detected'], 'restored'],
} as const satisfies Record<string, readonly [readonly MilestoneName[], MilestoneName]>;

export type Duration = keyof typeof BETWEEN;
export const DURATIONS = Object.keys(BETWEEN) as Duration[];

/** @returns whole seconds; null while a milestone is missing */
export function durationBetween(milestones: readonly Milestone[], duration: Duration): number | null {
  const [beginnings, end] = BETWEEN[duration];
  const from = beginnings.map((name) => instantOf(milestones, name)).find((at) => at !== null);
  const to = instantOf(milestones, end);
  return from === undefined || to === null ? null : Math.max(0, Math.floor((to - from) / 1000));
}

/** When it began, as far as anybody knows; null while not even its detection is known. */
export function startOf(milestones: readonly Milestone[]): string | null {
  const of = (name: MilestoneName) => milestones.find((one) => one.name === name)?.at;
  return of('began') ?? of('detected') ?? null;
}

const MINUTE_MS = 60_000;

/**
 * The present as people mean it, to the minute, so that a browser's clock that is a little fast names no instant ahead.
 *
 * @returns not before what came earlier
 */
export function presentFor(name: MilestoneName, milestones: readonly Milestone[], now: number): string {
  const earlier = MILESTONES.slice(0, MILESTONES.indexOf(name)).map((one) => instantOf(milestones, one) ?? 0);
  return new Date(Math.max(now - (now % MINUTE_MS), ...earlier)).toISOString();
}
