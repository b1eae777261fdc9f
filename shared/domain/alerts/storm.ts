import { LEVELS, type Level } from '#events/terms/vocabulary.ts';
import type { AlertsPart } from './alerts-fragment.ts';

/**
 * A storm is more new alerts within a window than anybody can read. Counted in fifths of the window, so that it slides
 * without a list of instants: a count covers four to five fifths of what the configuration says.
 */
const FIFTHS = 5;

export interface StormWindow {
  /** So many new alerts are none yet. */
  readonly incidents: number;
  readonly minutes: number;
  /** Where each fifth begins, the current one first. */
  readonly buckets: readonly string[];
  /** Epoch seconds after which the current one counts no more. */
  readonly expiresAt: number;
}

/** What one fifth of a window has counted. */
export interface StormBucket {
  /** One for each alert while there is no storm: whoever tries twice counts once. */
  readonly marks: readonly string[];
  /** Alerts counted while there is a storm: then only that they come matters. */
  readonly count: number;
}

/** @returns the window as it is at an instant; null when the configuration wants no storms */
export function stormWindow(settings: AlertsPart['alerts']['storm'], now: string): StormWindow | null {
  if (settings === null) return null;
  const { incidents, withinMinutes: minutes } = settings;
  const fifth = (minutes * 60_000) / FIFTHS;
  const current = Math.floor(Date.parse(now) / fifth) * fifth;
  const buckets = Array.from({ length: FIFTHS }, (_, back) => new Date(current - back * fifth).toISOString());
  return { incidents, minutes, buckets, expiresAt: Math.ceil((current + 2 * FIFTHS * fifth) / 1000) };
}

/** @returns how many different alerts were marked, and how many came in a storm: who tries again in the next fifth is no other */
export function totalOf(buckets: readonly StormBucket[]): number {
  const marked = new Set(buckets.flatMap(({ marks }) => marks));
  return buckets.reduce((sum, { count }) => sum + count, marked.size);
}

/** Carries the severity and the name of the alert's own item, so that those before the storm are found again. */
export function markOf(severity: Level, name: string): string {
  return `${LEVELS.indexOf(severity)}${name}`;
}

/** @returns the worst severity among marks, and the names in them */
export function readMarks(marks: readonly string[]): { worst: Level; names: string[] } {
  const worst = Math.min(LEVELS.length - 1, ...marks.map((mark) => Number(mark.charAt(0))));
  return { worst: LEVELS[worst] ?? 'low', names: marks.map((mark) => mark.slice(1)) };
}

export function stormTitle({ incidents, minutes }: StormWindow): string {
  return `Alert storm: more than ${incidents} new alerts in ${minutes} minutes`;
}
