import { expect } from 'vitest';
import type { Random } from '#test/harness/random.ts';
import type { ApiClient } from './api-client.ts';
import type { DeskOnThisMachine } from './desk-on-this-machine.ts';

/** One thing asked of the desk, again and again until it said yes. What it is called is its name everywhere: it can be found. */
interface Wish {
  readonly kind: 'open' | 'comment' | 'mail' | 'alert';
  readonly name: string;
  /** The record of a comment. */
  readonly number: string;
  acknowledged: boolean;
}

const KINDS = ['open', 'open', 'comment', 'comment', 'mail', 'alert'] as const;

/** What people, mails and alarms asked of a desk that dies time and again, and whether all of it is there once. */
export class Ledger {
  readonly #wishes: Wish[] = [];
  readonly #numbers: string[] = [];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Asks one thing at random. A desk that dies meanwhile leaves the wish open. */
  async ask(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
    const number = this.#random.pick(this.#numbers);
    const kind = number === undefined ? 'open' : (this.#random.pick(KINDS) ?? 'open');
    const wish: Wish = { kind, name: `wish-${this.#wishes.length}`, number: number ?? '', acknowledged: false };
    this.#wishes.push(wish);
    await this.#say(desk, agent, wish);
  }

  /** Whoever got no answer asks again, with the same key or Message-ID; an alarm has neither and stays unanswered. */
  async askAgain(desk: DeskOnThisMachine, agent: ApiClient): Promise<void> {
    for (const wish of this.#wishes)
      if (!wish.acknowledged && wish.kind !== 'alert') await this.#say(desk, agent, wish);
  }

  get numbers(): readonly string[] {
    return this.#numbers;
  }

  get requesters(): string[] {
    return this.#wishes.filter(({ kind }) => kind === 'open' || kind === 'mail').map(addressOf);
  }

  /** Everything the desk said yes to is there, once; what it never answered is there once at most. */
  async check(agent: ApiClient): Promise<void> {
    for (const wish of this.#wishes) {
      const found = await this.#find(agent, wish);
      expect(found, `${wish.kind} ${wish.name} ${wish.number}`).toBeLessThanOrEqual(1);
      if (wish.acknowledged) expect(found, `${wish.kind} ${wish.name} ${wish.number}`).toBe(1);
    }
  }

  async #say(desk: DeskOnThisMachine, agent: ApiClient, wish: Wish): Promise<void> {
    const { name, number } = wish;
    const key = { 'idempotency-key': name };
    switch (wish.kind) {
      case 'open': {
        const answer = await agent.post('/incidents', { title: name, requester: { email: addressOf(wish) } }, key);
        expect(answer.status, name).toBe(201);
        this.#numbers.push((answer.body as { number: string }).number);
        break;
      }
      case 'comment': {
        const answer = await agent.post(`/incidents/${number}/comments`, { body: name, visibility: 'internal' }, key);
        expect(answer.status, name).toBe(200);
        break;
      }
      case 'mail':
        await desk.mailer.send({
          from: addressOf(wish),
          to: desk.mailbox,
          subject: name,
          text: name,
          messageId: `<${name}@example.com>`,
        });
        break;
      case 'alert':
        await desk.putAlert({ key: name, state: 'firing', title: name, resource: name });
        break;
      default:
        wish.kind satisfies never;
    }
    wish.acknowledged = true;
  }

  /** How often it is there. */
  async #find(agent: ApiClient, wish: Wish): Promise<number> {
    switch (wish.kind) {
      case 'open':
      case 'mail':
        return (await agent.list(`requester=${addressOf(wish)}`)).length;
      case 'comment':
        return (await agent.timeline(wish.number)).filter(({ data }) => data.body === wish.name).length;
      case 'alert': {
        const found = await agent.list(`configurationItem=${wish.name}`);
        return found.reduce((sum, { alert }) => sum + (alert?.occurrences ?? 0), 0);
      }
      default:
        return wish.kind satisfies never;
    }
  }
}

function addressOf({ name }: Wish): string {
  return `${name}@people.example.com`;
}
