import type { Command } from '#domain/incident/commands.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import { readClock } from '#domain/sla/clock/clock-reading.ts';
import type { Act, Fact } from './act.ts';
import { DeskUnderFaults } from './desk-under-faults.ts';
import { IncidentModel } from './incident-model.ts';
import { Rules } from './rules.ts';
import type { Asked, Schedule, When } from './schedule.ts';

const DAY_MS = 86_400_000;
/** Beyond any wait, hold and closure of a schedule. */
const END_MS = 60 * DAY_MS;
/** Nothing happens beyond: the model knows no later minutes. */
const LAST_MS = Date.parse('2027-05-01T00:00:00Z');
/** A sweep grants timers their way. */
const SWEEP_AFTER_MS = 46_000;
const SWEEP_EVERY_MS = 10 * DAY_MS;
const LONGEST_JUMP_MS = 45 * DAY_MS;

export interface Comparison {
  readonly desk: { readonly facts: readonly string[]; readonly clocks: readonly string[] };
  readonly model: { readonly facts: readonly string[]; readonly clocks: readonly string[] };
  readonly acts: readonly Act[];
}

/**
 * Runs a schedule through the desk, then gives the model what was done, in the order in which it was written.
 *
 * @param sees - whether the model is told when timers fired: needed only where clocks differ, for then what a fast one saw
 * stands although a slow one acts before it
 */
export async function runSchedule(schedule: Schedule, sees: boolean): Promise<Comparison> {
  const desk = new DeskUnderFaults(schedule);
  const end = await live(desk, schedule);
  const model = modelOf(schedule, sees ? desk.acts : desk.acts.filter(({ command }) => command !== null), end);
  const { clocks } = desk.snapshot.record;
  const now = new Date(end).toISOString();
  return {
    desk: {
      facts: desk.entries.flatMap(factOf).map(shown).toSorted(),
      clocks: clocks.map((clock) => {
        const { state, elapsedSeconds, dueAt } = readClock(clock, schedule.configuration.calendars, now);
        return stand(clock.name, state, elapsedSeconds, dueAt);
      }),
    },
    model: { facts: model.facts.map(shown).toSorted(), clocks: readings(model, end) },
    acts: desk.acts,
  };
}

/** @returns the instant at which all has come to rest */
async function live(desk: DeskUnderFaults, { openedAt, steps }: Schedule): Promise<number> {
  let now = openedAt;
  await desk.open();
  for (const step of steps) {
    now = Math.min(Math.max(now, instantOf(step.when, desk, now)), LAST_MS - END_MS);
    await desk.passUntil(now);
    if (step.sweepBefore) await desk.sweep(now);
    const command = step.asked && commandOf(step.asked, now + step.skew);
    if (command !== null && !opensAnother(command, desk)) await desk.ask(command, step, now);
  }
  const end = now + END_MS;
  for (let at = now; at < end; at += SWEEP_EVERY_MS) {
    await desk.passUntil(at);
    await desk.sweep(at);
  }
  for (let found = 1; found > 0; ) {
    await desk.passUntil(end);
    found = await desk.sweep(end + SWEEP_AFTER_MS);
  }
  return end;
}

function instantOf(when: When, desk: DeskUnderFaults, now: number): number {
  if ('after' in when) return now + when.after;
  const { timer } = desk.snapshot;
  const about = timer === null ? now : Date.parse(timer.at) + when.aboutTimer;
  return about - now > LONGEST_JUMP_MS ? now : about;
}

function commandOf({ ahead, ...asked }: Asked, now: number): Command {
  const at = ahead ? new Date(now + ahead).toISOString() : null;
  return {
    ...asked,
    ...(asked.type === 'wait' && { until: at }),
    ...(asked.type === 'hold' && { followUpAt: at }),
  } as never;
}

/** An answer to a finished record opens a new one, which is another story. */
function opensAnother({ type }: Command, desk: DeskUnderFaults): boolean {
  return type === 'comment' && ['closed', 'canceled'].includes(desk.snapshot.record.status);
}

function modelOf({ configuration, openedAt, opening }: Schedule, acts: readonly Act[], end: number): IncidentModel {
  const { by, requester, channel, impact, urgency } = opening;
  const model = new IncidentModel(new Rules(configuration), {
    at: openedAt,
    by: by === 'robot' ? 'automation' : by === 'ada' || requester === 'lin' ? 'requester' : 'desk',
    asked: requester !== null,
    inPerson: ['phone', 'chat', 'sms', 'walk_in'].includes(channel),
    facts: { impact, urgency, override: null, category: null },
  });
  for (const act of acts) model.act(act);
  model.act({ now: end, by: 'automation', command: null });
  return model;
}

function readings({ clocks }: IncidentModel, now: number): string[] {
  return [...clocks].map(([name, clock]) => {
    const { state, elapsedSeconds, dueAt } = clock.reading(now);
    return stand(name, state, elapsedSeconds, dueAt === null ? null : new Date(dueAt).toISOString());
  });
}

/** What a clock that was met would have been due at is nobody's business any more. */
function stand(name: string, state: string, elapsedSeconds: number, dueAt: string | null): string {
  return [name, state, `${elapsedSeconds} s`, ...(state === 'met' ? [] : [dueAt])].join(' ');
}

/** The entries that came by the passing of time. */
function factOf({ type, at, data }: Entry): Fact[] {
  switch (type) {
    case 'sla-warned':
      return [{ type: 'warned', at, clock: data.clock, threshold: Number(data.threshold) }];
    case 'sla-breached':
      return [{ type: 'breached', at: data.breachedAt, clock: data.clock }];
    case 'woken':
      return [{ type: 'woken', at }];
    case 'follow-up-due':
      return [{ type: 'follow-up', at }];
    case 'hold-reminded':
      return [{ type: 'reminded', at }];
    case 'resolved':
      return data.code === 'no_answer' ? [{ type: 'resolved', at }] : [];
    case 'closed':
      return data.how === 'automatically' ? [{ type: 'closed', at }] : [];
    default:
      return [];
  }
}

function shown({ at, type, clock, threshold }: Fact): string {
  return [at, type, clock, threshold].filter((part) => part !== undefined).join(' ');
}
