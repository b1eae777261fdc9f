import type { Calendar } from '#domain/time/calendar.ts';
import { DAY_MS } from '#domain/time/local-day.ts';
import { openIntervals } from '#domain/time/windows.ts';
import { instantOfLocal } from '#domain/time/zone.ts';
import type { Layer, ScheduleFields } from '#events/schedule/schedule.ts';
import { type HandOffs, turnAt } from './hand-offs.ts';
import { parseLocalStart } from './local-start.ts';
import type { Away, Roster, Stretch } from './roster.ts';

/** A layer as it is reckoned with. */
export interface CompiledLayer extends HandOffs {
  readonly layer: Layer;
  /** Null: every hour. */
  readonly hours: Calendar | null;
  /** Hand-offs change nothing where one alone takes turns. */
  readonly takesTurns: boolean;
}

/** @returns null for a layer without people, or one whose start is none */
export function compileLayer(layer: Layer, zone: string): CompiledLayer | null {
  const start = parseLocalStart(layer.start);
  if (start === null || layer.people.length === 0) return null;
  const begins = instantOfLocal(zone, start.day, start.timeOfDay);
  const hours = layer.hours === undefined ? null : { zone, week: layer.hours };
  const takesTurns = new Set(layer.people).size > 1;
  return { layer, zone, start, begins, handoff: layer.handoff, hours, takesTurns };
}

/** Whether somebody is one of those who take turns. */
export function takesTurns({ layers }: Pick<ScheduleFields, 'layers'>, email: string): boolean {
  return layers.some(({ people }) => people.includes(email));
}

/** Who has the layer at an instant, overrides and other layers aside. */
export function layerAt(compiled: CompiledLayer, absences: Roster['absences'], at: number): Stretch {
  const { layer, begins, hours, takesTurns } = compiled;
  const nobody = (until: number) => ({ person: null, by: null, until });
  if (at < begins) return nobody(begins);
  const open = hours === null ? { is: true, until: Number.POSITIVE_INFINITY } : openAt(hours, at);
  if (!open.is) return nobody(open.until);
  const turn = takesTurns ? turnAt(compiled, at) : { number: 0, until: Number.POSITIVE_INFINITY };
  let until = Math.min(open.until, turn.until);
  for (const person of inTurn(layer, turn.number)) {
    const away = awayAt(absences.get(person) ?? [], at);
    until = Math.min(until, away.until);
    if (!away.is) return { person, by: layer.name, until };
  }
  return nobody(until);
}

/** Whose turn it is, and who is asked after them. */
function inTurn({ people, onAbsence = 'gap' }: Layer, turn: number): readonly string[] {
  const first = turn % people.length;
  if (onAbsence === 'gap') return people.slice(first, first + 1);
  return [...people.slice(first), ...people.slice(0, first)];
}

/** Whether something holds, and until when at least it stays so. */
interface Holding {
  readonly is: boolean;
  readonly until: number;
}

function awayAt(absences: readonly Away[], at: number): Holding {
  let [is, until] = [false, Number.POSITIVE_INFINITY];
  for (const absence of absences) {
    const [from, to] = [Date.parse(absence.from), Date.parse(absence.to)];
    if (from <= at && at < to) is = true;
    for (const edge of [from, to]) if (edge > at) until = Math.min(until, edge);
  }
  return { is, until };
}

/** A week of hours, and the days around it on which local dates differ from those of UTC. */
const DAYS_AHEAD = 9;

/** Within the hours of a week; looked at no further than they come again. */
function openAt(hours: Calendar, at: number): Holding {
  const today = Math.floor(at / DAY_MS);
  for (let day = today - 2; day <= today + DAYS_AHEAD; day++) {
    for (const { from, to } of openIntervals(hours, day)) {
      if (at < from) return { is: false, until: from };
      if (at < to) return { is: true, until: to };
    }
  }
  return { is: false, until: (today + DAYS_AHEAD) * DAY_MS };
}
