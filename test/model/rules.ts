import type { Configuration } from '#domain/configuration/configuration.ts';
import type { RecordFacts } from './act.ts';
import type { Promised } from './clock-model.ts';
import { OpenMinutes } from './open-minutes.ts';

const UNITS: Record<string, number> = { H: 3_600_000, M: 60_000, S: 1000 };
const calendars = new WeakMap<object, OpenMinutes>();

/** A configuration, read by the model: plain look-ups, the first policy that fits. */
export class Rules {
  readonly #configuration: Configuration;

  constructor(configuration: Configuration) {
    this.#configuration = configuration;
  }

  promises(record: RecordFacts): Map<'response' | 'resolution', Promised> {
    const found = (['response', 'resolution'] as const).map((clock) => [clock, this.#promise(clock, record)] as const);
    return new Map(found.flatMap(([clock, promise]) => (promise === null ? [] : [[clock, promise]])));
  }

  /** Rule 24. */
  closesAt(resolvedAt: number): number {
    const { businessDays, calendar } = this.#configuration.autoClosure;
    return this.#calendar(calendar).businessDaysAfter(resolvedAt, businessDays);
  }

  /** How often the requester of a hold is reminded, and when for the n-th time. */
  remindersOf(reason: string): { count: number; at: (since: number, nth: number) => number } | null {
    const rule = this.#configuration.holdReasons[reason]?.reminders ?? null;
    if (rule === null) return null;
    const calendar = this.#calendar(rule.calendar);
    return { count: rule.count, at: (since, nth) => calendar.businessDaysAfter(since, nth * rule.everyBusinessDays) };
  }

  pausedBy(reason: string): readonly string[] {
    return this.#configuration.holdReasons[reason]?.pauses ?? [];
  }

  tellsRequester(reason: string): boolean {
    return this.#configuration.holdReasons[reason]?.tellRequester ?? false;
  }

  resumesOnAnswer(reason: string): boolean {
    const rule = this.#configuration.holdReasons[reason];
    return rule?.resumesOnAnswer === true || (rule?.reminders ?? null) !== null;
  }

  #promise(clock: 'response' | 'resolution', { impact, urgency, override, category }: RecordFacts): Promised | null {
    const matrix: Record<string, Record<string, string>> = this.#configuration.priorityMatrix;
    const priority = override ?? matrix[impact]?.[urgency];
    const policy = this.#configuration.serviceLevels.find(({ match, clocks }) => {
      const fits = (wanted: unknown, value: unknown) => wanted === undefined || wanted === value;
      return clocks[clock] !== undefined && fits(match.priority, priority) && fits(match.category, category);
    });
    const promised = policy?.clocks[clock];
    if (policy === undefined || promised === undefined || !('duration' in promised.target)) return null;
    return {
      policy: policy.name,
      targetMillis: millisOf(promised.target.duration),
      calendar: this.#calendar(promised.calendar ?? policy.calendar),
      thresholds: (promised.thresholds ?? policy.thresholds).filter((threshold) => typeof threshold === 'number'),
      reopen: policy.reopen,
      mode: policy.mode,
    };
  }

  /** Worked out once for each calendar. */
  #calendar(name: string): OpenMinutes {
    const calendar = this.#configuration.calendars[name];
    if (calendar === undefined) throw new Error(`no calendar ${name}`);
    const known = calendars.get(calendar) ?? new OpenMinutes(calendar);
    calendars.set(calendar, known);
    return known;
  }
}

function millisOf(duration: string): number {
  return [...duration.matchAll(/(\d+)([HMS])/g)].reduce(
    (sum, [, n, unit = '']) => sum + Number(n) * (UNITS[unit] ?? 0),
    0,
  );
}
