import type { Roster } from '#domain/on-call/roster.ts';
import type { Layer, Override } from '#events/schedule/schedule.ts';
import { WallClock } from './wall-clock.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Who is on call as rules 45 and 46 read: hand-offs one after the other from the start, layers and overrides one by one. */
export class OnCallModel {
  readonly #roster: Roster;
  readonly #wall: WallClock;
  readonly #handOffs = new Map<Layer, number[]>();

  constructor(roster: Roster) {
    this.#roster = roster;
    this.#wall = new WallClock(roster.schedule.zone);
  }

  at(ms: number): { person: string | null; by: string | null } {
    let answer: { person: string | null; by: string | null } = { person: null, by: null };
    for (const layer of this.#roster.schedule.layers) {
      const person = this.#ofLayer(layer, ms);
      if (person !== null) answer = { person, by: layer.name };
    }
    for (const override of this.#roster.overrides) {
      if (covers(override, ms) && (override.replaces === undefined || override.replaces === answer.person))
        answer = { person: override.person, by: 'override' };
    }
    return answer;
  }

  #ofLayer(layer: Layer, ms: number): string | null {
    if (layer.people.length === 0 || ms < this.#handOff(layer, 0) || !this.#isWithinHours(layer, ms)) return null;
    let turn = 0;
    while (this.#handOff(layer, turn + 1) <= ms) turn += 1;
    const isThere = (person: string) => !(this.#roster.absences.get(person) ?? []).some((away) => covers(away, ms));
    for (let asked = 0; asked < layer.people.length; asked++) {
      const person = layer.people[(turn + asked) % layer.people.length] ?? '';
      if (isThere(person)) return person;
      if (layer.onAbsence !== 'next') return null;
    }
    return null;
  }

  #handOff(layer: Layer, number: number): number {
    const known = this.#handOffs.get(layer) ?? [];
    this.#handOffs.set(layer, known);
    while (known.length <= number) known.push(this.#nthHandOff(layer, known.length));
    return known[number] ?? Number.NaN;
  }

  #nthHandOff({ start, handoff: { every, unit } }: Layer, number: number): number {
    const wall = Date.parse(`${start.padEnd(19, ':00')}Z`);
    if (unit === 'hour') return this.#wall.firstAt(wall) + number * every * HOUR_MS;
    if (unit === 'month') return this.#wall.firstAt(monthsLater(wall, number * every));
    return this.#wall.firstAt(wall + number * every * (unit === 'week' ? 7 : 1) * DAY_MS);
  }

  #isWithinHours({ hours }: Layer, ms: number): boolean {
    if (hours === undefined) return true;
    const today = this.#wall.dayAt(ms);
    return [today - 1, today].some((day) => {
      const weekday = WEEKDAYS[new Date(day * DAY_MS).getUTCDay()] ?? 'sun';
      return (hours[weekday] ?? []).some((window) => {
        const [start = 0, end = 0] = window.split('-').map((time) => millisOf(time));
        const until = end > start ? end : end + DAY_MS;
        return this.#wall.firstAt(day * DAY_MS + start) <= ms && ms < this.#wall.firstAt(day * DAY_MS + until);
      });
    });
  }
}

function covers({ from, to }: Pick<Override, 'from' | 'to'>, ms: number): boolean {
  return Date.parse(from) <= ms && ms < Date.parse(to);
}

function millisOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR_MS + minutes * 60_000;
}

/** Month by month on the calendar, back to its last day where it ran over. */
function monthsLater(wall: number, count: number): number {
  const date = new Date(wall);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const month = date.getUTCMonth();
  date.setUTCDate(wanted);
  while (date.getUTCMonth() !== month) date.setUTCDate(date.getUTCDate() - 1);
  return date.getTime();
}
