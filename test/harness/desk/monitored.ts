import { expect } from 'vitest';
import type { Incident } from '#events/incident/incident.ts';
import type { ApiClient } from './api-client.ts';
import type { DeskOnThisMachine } from './desk-on-this-machine.ts';

/** The shipped groups, the default one with an address. */
export const groupsOf = (email: string) => ({
  'service-desk': { label: 'Service desk', tier: 1, email },
  infrastructure: { label: 'Infrastructure', tier: 2 },
  vendor: { label: 'Vendor', tier: 3, supplier: true },
});

/** What monitoring says of a thing, and what the desk makes of it. */
export class Monitored {
  readonly #desk: DeskOnThisMachine;
  readonly #agent: ApiClient;
  readonly item: string;

  constructor(desk: DeskOnThisMachine, agent: ApiClient, item: string) {
    this.#desk = desk;
    this.#agent = agent;
    this.item = item;
  }

  async fires(more: object = {}): Promise<void> {
    await this.#say({ state: 'firing', ...more });
  }

  async recovers(): Promise<void> {
    await this.#say({ state: 'resolved' });
  }

  /** A change a minute, beginning with a firing. */
  async comesAndGoes(changes: number): Promise<void> {
    for (let change = 0; change < changes; change++) {
      await (change % 2 === 0 ? this.fires() : this.recovers());
      await this.#desk.advance('PT1M');
    }
  }

  /** Every record about it, the oldest first. */
  async records(): Promise<Incident[]> {
    await this.#desk.settle();
    const about = `configurationItem=${this.item}`;
    const lists = [about, `${about}&waiting=only`, `${about}&status=closed`].map((query) => this.#agent.list(query));
    return (await Promise.all(lists)).flat().sort((a, b) => (a.number < b.number ? -1 : 1));
  }

  async onlyRecord(): Promise<Incident> {
    const found = await this.records();
    expect(found).toHaveLength(1);
    return this.#agent.read(found[0]?.number ?? '');
  }

  /** Ends whatever is open about it, so that no scenario after this one hears of it. */
  async isOver(): Promise<void> {
    const open = (await this.records()).filter(({ status }) => status !== 'closed' && status !== 'resolved');
    for (const { number } of open) await this.#agent.do(number, 'cancel', { reason: 'The scenario is over' });
    await this.#desk.settle();
  }

  async #say(detail: object): Promise<void> {
    await this.#desk.putAlert({ key: this.item, title: `${this.item} is broken`, resource: this.item, ...detail });
    await this.#desk.settle();
  }
}
