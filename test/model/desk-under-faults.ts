import type { Command } from '#domain/incident/commands.ts';
import { capacityOf } from '#domain/incident/record/capacity.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { toExecution } from '#functions/arm-timers/to-execution.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { type MetaItem, parseMeta } from '#shared/store/incidents/meta-item.ts';
import { executeCommand } from '#shared/use-cases/incidents/execute-command.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { fireTimer } from '#shared/use-cases/timers/fire-timer.ts';
import { sweepTimers } from '#shared/use-cases/timers/sweep-timers.ts';
import { ADA, LIN, REPORT, ROBOT } from '#test/harness/desk-history.ts';
import type { Act } from './act.ts';
import { FaultyTimers, type Firing } from './faulty-timers.ts';
import { MemoryTable } from './memory-table.ts';
import type { Schedule, Step } from './schedule.ts';

const PEOPLE: Record<Step['by'], Actor> = { ada: ADA, lin: LIN, robot: ROBOT };
const TENANT = 'default';

/** The real desk over a table in memory, and timers that go astray as the schedule says. */
export class DeskUnderFaults {
  /** What the desk did and saw, in the order in which it was written. */
  readonly acts: Act[] = [];
  readonly entries: Entry[] = [];
  readonly #schedule: Schedule;
  readonly #parts: DeskParts;
  readonly #timers: FaultyTimers;
  readonly #requests = new Map<string, Act>();
  #meta: MetaItem | null = null;
  /** The clock of the machine that fires or sweeps. */
  #machineTime = 0;

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
    this.#timers = new FaultyTimers(schedule.deliveries);
    const { table } = new MemoryTable((before, after) => this.#written(before, parseMeta(after)));
    const versioned = { version: 0, document: schedule.configuration, secrets: {} };
    const configurations = {
      current: async () => versioned,
      fault: async () => null,
      version: async () => versioned,
      at: async () => versioned,
      published: async () => versioned,
      draft: async () => versioned.document,
      replace: async () => false,
      refer: async () => {},
    };
    this.#parts = { table, configurations, keyring: async () => aKeyring };
  }

  get snapshot(): MetaItem {
    if (this.#meta === null) throw new Error('nothing was opened');
    return this.#meta;
  }

  async open(): Promise<void> {
    const { openedAt, opening } = this.#schedule;
    const { by, requester: who, ...levels } = opening;
    const requester = who === null ? null : { email: PEOPLE[who].id, name: null };
    await openIncident(this.#parts, context(openedAt, PEOPLE[by], 'open'), { ...REPORT, ...levels, requester });
  }

  /** Carries a command out, perhaps in the very moment in which a timer fires; a refusal is part of life. */
  async ask(command: Command, { by, withTimer, skew }: Step, at: number): Promise<void> {
    const actor = PEOPLE[by];
    const { record, generation } = this.snapshot;
    const id = `request-${this.#requests.size}`;
    this.#requests.set(id, { now: at + skew, by: capacityOf(actor, record.requester), command });
    const firing: Firing = { at, generation, skew, machines: 1, retries: 0 };
    await Promise.all([
      executeCommand(this.#parts, context(at + skew, actor, id), record.number, command).catch(unlessRefused),
      withTimer ? this.#fire(firing) : undefined,
    ]);
  }

  /** Lets time pass, and every message on the way arrive. */
  async passUntil(now: number): Promise<void> {
    for (let firing = this.#timers.take(now); firing !== undefined; firing = this.#timers.take(now)) {
      const machines = Array.from({ length: firing.machines }, () => this.#fire(firing));
      const outcomes = await Promise.all(machines);
      if (outcomes.some(({ outcome }) => outcome === 'early')) this.#timers.retry(firing);
    }
  }

  /** @returns how many were found, one at most */
  async sweep(now: number): Promise<number> {
    this.#machineTime = now;
    const { found, failures } = await sweepTimers(this.#parts, iso(now));
    if (failures.length > 0) throw failures[0];
    return found;
  }

  #fire({ at, generation, skew }: Firing) {
    this.#machineTime = at + skew;
    const { number } = this.snapshot.record;
    return fireTimer(this.#parts, { tenant: TENANT, number, generation }, iso(at + skew));
  }

  /** A command that changed nothing may have brought to light what was due. */
  #act(id: string, { entries }: MetaItem): Act {
    const asked = this.#requests.get(id) ?? { now: this.#machineTime, by: 'automation', command: null };
    return entries.every(({ by }) => by === 'system') ? { ...asked, command: null } : asked;
  }

  #written(before: Record<string, unknown> | null, after: MetaItem): void {
    this.#meta = after;
    this.entries.push(...after.entries);
    const [id] = after.entries[0]?.id.match(/^.*(?=-\d+$)/) ?? [];
    if (id !== undefined && before !== null) this.acts.push(this.#act(id, after));
    const seen = before === null ? null : { version: Number(before.version), generation: Number(before.generation) };
    const execution = toExecution({ before: seen, after });
    if (execution !== null) this.#timers.start(execution);
  }
}

function context(now: number, actor: Actor, id: string) {
  return { tenant: TENANT, actor, now: iso(now), id };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function unlessRefused(error: unknown): void {
  if (!(error instanceof DomainError)) throw error;
}
