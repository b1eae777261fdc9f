import type { AlertSilence } from '#domain/alerts/silence/alert-silence.ts';
import type { ChangeWindow } from '#domain/changes/change-window.ts';
import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import type { Command } from '#domain/incident/commands.ts';
import { decide, decideOpening } from '#domain/incident/decide.ts';
import type { Decision } from '#domain/incident/draft.ts';
import type { OpenCommand } from '#domain/incident/open-command.ts';
import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Staff } from '#domain/paging/staff.ts';

/** People and instants the specifications speak of. Monday is 2026-09-07. */
export const ADA: Actor = { kind: 'person', id: 'ada@example.com', staff: false };
export const LIN: Actor = { kind: 'person', id: 'lin@example.com', staff: true };
export const MAX: Actor = { kind: 'person', id: 'max@example.com', staff: true };
export const ROBOT: Actor = { kind: 'integration', id: 'aws.cloudwatch', staff: false };

/** @param time - `HH:MM` or `HH:MM:SS` on the given day of September 2026 in UTC */
export function at(day: number, time: string): string {
  return new Date(`2026-09-${String(day).padStart(2, '0')}T${time.padEnd(8, ':00')}Z`).toISOString();
}

export const REPORT: Omit<OpenCommand, 'type' | 'tenant' | 'number'> = {
  kind: 'incident',
  title: 'Checkout answers 502',
  description: '',
  requester: { email: ADA.id, name: 'Ada' },
  channel: 'email',
  configurationItems: [],
  attachments: [],
  links: [],
  mail: null,
};

/** Decisions one after another, as the desk would take them, without a store. */
export class History {
  readonly entries: Entry[] = [];
  #configuration: VersionedConfiguration;
  #record: IncidentRecord | null = null;
  #commands = 0;
  /** What people quieted by hand by the next command. */
  silences: readonly AlertSilence[] = [];
  /** Windows of changes, for what is done from then on. */
  changes: readonly ChangeWindow[] = [];

  readonly #seed: string | undefined;

  /** @param seed - chance for the salts of its entries; without one they have none */
  constructor(change: Partial<Configuration> = {}, seed?: string) {
    this.#seed = seed;
    this.#configuration = { version: 0, document: { ...shippedConfiguration('desk@example.com'), ...change } };
  }

  /** Who there is from the next command on. */
  with(staff: Staff): this {
    this.#configuration = { ...this.#configuration, staff };
    return this;
  }

  get record(): IncidentRecord {
    if (this.#record === null) throw new Error('nothing was opened yet');
    return this.#record;
  }

  get configuration(): Configuration {
    return this.#configuration.document;
  }

  get types(): string[] {
    return this.entries.map(({ type }) => type);
  }

  open(now: string, by: Actor = ADA, change: Partial<typeof REPORT> = {}): this {
    const command = { ...REPORT, ...change, type: 'open' as const, tenant: 'default', number: 'INC-000001' };
    return this.#take(decideOpening(command, this.#context(now, by)));
  }

  /** @throws DomainError when the command is refused */
  do(now: string, by: Actor, command: Command): this {
    return this.#take(decide(this.record, command, this.#context(now, by)));
  }

  #context(now: string, actor: Actor) {
    this.#commands += 1;
    const saltSeed = this.#seed && `${this.#seed} ${this.#commands}`;
    const { silences, changes } = this;
    const planned = { silences, changes };
    const context = { actor, now, id: `c${this.#commands}`, configuration: this.#configuration, planned };
    return saltSeed ? { ...context, saltSeed } : context;
  }

  #take({ record, entries, configuration }: Decision): this {
    this.#record = record;
    this.#configuration = configuration;
    this.entries.push(...entries);
    return this;
  }
}
