import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { aPerson, aStaff } from '#domain/paging/staff-for-tests.ts';
import type { ChoosingMethod } from '#events/incident/assignment.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { type MetaItem, parseMeta } from '#shared/store/incidents/meta-item.ts';
import type { Table } from '#shared/store/table/table.ts';
import { openIncident } from '#shared/use-cases/incidents/open-incident.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { fireTimer } from '#shared/use-cases/timers/fire-timer.ts';
import { REPORT, ROBOT } from '#test/harness/desk-history.ts';
import { fixedConfigurations } from '#test/harness/fixed-configurations.ts';
import { MemoryTable } from './memory-table.ts';

type Send = (command: unknown) => Promise<unknown>;

/** What ends a function before it is done: the call is not made any more, or was made and nobody hears of it. */
export interface Death {
  readonly after: number;
  readonly made: boolean;
}

class Killed extends Error {}

const NOW = '2026-09-07T10:00:00.000Z';

/** A desk whose only group assigns by itself, over a table in memory; each function may be killed at any of its calls. */
export class DeskOfTurns {
  readonly metas = new Map<string, MetaItem>();
  /** Table calls of all functions together. */
  calls = 0;
  readonly #table: Table;
  readonly #configurations: DeskParts['configurations'];

  /**
   * @param inTurn - wraps every call of the table, so that a scheduler decides whose is next
   * @param capacity - of each of them
   */
  constructor(people: readonly string[], method: ChoosingMethod, inTurn: (send: Send) => Send, capacity?: number) {
    const { table } = new MemoryTable((_before, after) => {
      const meta = parseMeta(after);
      this.metas.set(meta.record.number, meta);
    }, Number.POSITIVE_INFINITY);
    const send = inTurn(table.client.send.bind(table.client) as unknown as Send);
    this.#table = { name: table.name, client: { send } as unknown as Table['client'] };
    const shipped = shippedConfiguration('desk@example.net');
    const group = { label: 'Service desk', tier: 1, email: null, assignment: { method } } as const;
    const document = { ...shipped, groups: { 'service-desk': group } };
    const fields = { groups: ['service-desk'], skills: {}, ...(capacity !== undefined && { capacity }) };
    const staff = aStaff(people.map((email) => aPerson(email, { fields: { name: email, ...fields } })));
    const versioned = { version: 0, document, secrets: {}, staff };
    const read = async () => versioned;
    this.#configurations = { ...fixedConfigurations(), current: read, version: read, at: read, published: read };
  }

  async open(): Promise<void> {
    const context = { tenant: 'default', actor: ROBOT, now: NOW, id: `open-${this.metas.size}` };
    await openIncident(this.#parts(null), context, { ...REPORT, requester: null });
  }

  /** The timers of all that wait, at once; who is killed, or never wins, leaves it to the next round. */
  async fireAll(deaths: readonly (Death | null)[]): Promise<void> {
    const waiting = [...this.metas.values()].filter(({ record }) => record.assignment.state === 'waiting');
    await Promise.all(
      waiting.map(({ record, generation }, place) =>
        fireTimer(
          this.#parts(deaths[place % Math.max(1, deaths.length)] ?? null),
          { tenant: 'default', number: record.number, generation },
          NOW,
        ).catch(unlessLost),
      ),
    );
  }

  get assignees(): (string | null)[] {
    return [...this.metas.values()].map(({ record }) => record.assignee);
  }

  #parts(death: Death | null): DeskParts {
    let made = 0;
    const send = async (command: unknown) => {
      const dies = death !== null && made++ === death.after;
      if (dies && !death.made) throw new Killed();
      this.calls += 1;
      const answer = await (this.#table.client.send as unknown as Send)(command);
      if (dies) throw new Killed();
      return answer;
    };
    const table = { name: this.#table.name, client: { send } as unknown as Table['client'] };
    return { table, configurations: this.#configurations, keyring: async () => aKeyring };
  }
}

function unlessLost(error: unknown): void {
  if (error instanceof Killed || (error instanceof DomainError && error.code === 'busy')) return;
  throw error;
}
