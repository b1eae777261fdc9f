import { EventBridgeClient, PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import type { Runtime } from '#local/runtime.ts';
import { ApiClient } from './api-client.ts';
import { type Addresses, Controls, type PublishedEvent } from './controls.ts';
import { Mailer } from './smtp.ts';
import { Stores } from './stores.ts';
import { Watch } from './watch.ts';

/** A desk that runs: where it answers, what it told its operator, and how it stops. */
export interface RunningDesk {
  readonly api: string;
  readonly warnings: () => readonly string[];
  readonly stop: () => Promise<void>;
  /** Hands an event to a function once more, as a service that repeats itself would; only where the desk runs in this process. */
  readonly deliver?: (functionName: string, event: unknown) => Promise<void>;
  /** Empties it; only where it runs in this process. */
  readonly reset?: Runtime['reset'];
  /** Where it keeps its files; only where it runs in this process. */
  readonly folder?: string;
}

/** Any credentials do: they are the operator's. */
const OPERATOR = { accessKeyId: 'operator', secretAccessKey: 'operator' };
/** PutEvents takes ten entries. */
const ENTRIES_PER_CALL = 10;

/** A whole desk from the outside: HTTP, SMTP and the AWS wire, virtual time, and a watch over what it does unasked. */
export class DeskOnThisMachine {
  readonly watch = new Watch(
    () => this.controls,
    () => this.#running.warnings(),
  );
  readonly #start: () => Promise<RunningDesk>;
  #desk: { running: RunningDesk; controls: Controls; addresses: Addresses } | undefined;
  #people: string[] = [];
  #newcomers = 0;

  constructor(start: () => Promise<RunningDesk>) {
    this.#start = start;
  }

  async start(): Promise<void> {
    const running = await this.#start();
    const controls = new Controls(running.api);
    this.#desk = { running, controls, addresses: await controls.addresses() };
  }

  async stop(): Promise<void> {
    await this.#desk?.running.stop();
    this.#desk = undefined;
  }

  /** A new address for every scenario, so that none sees another's records and mails. */
  person(name: string): string {
    this.#newcomers += 1;
    const address = `${name}.${this.#newcomers}@example.com`;
    this.#people.push(address);
    return address;
  }

  async as(
    role: string,
    options: { email?: string; tenant?: string; expiresIn?: string; tokenUse?: string } = {},
  ): Promise<ApiClient> {
    const email = options.email ?? this.person(role);
    const token = await this.controls.token({ ...options, email, roles: [role] });
    return new ApiClient(this.addresses.api, email, token);
  }

  async settle(): Promise<void> {
    await this.controls.settle();
  }

  /** Through every timer on the way. @returns how many fired */
  async advance(duration: string): Promise<number> {
    return (await this.#explained(this.controls.advance(duration))).fired;
  }

  async moveTo(instant: string): Promise<number> {
    return (await this.#explained(this.controls.moveTo(instant))).fired;
  }

  /** Puts events on a bus with the AWS SDK; `default` is the account's own. */
  async putEvents(entries: readonly PutEventsRequestEntry[], bus = 'default'): Promise<void> {
    const { aws: endpoint, region } = this.addresses;
    const client = new EventBridgeClient({ region, endpoint, credentials: OPERATOR });
    const calls = Array.from({ length: Math.ceil(entries.length / ENTRIES_PER_CALL) }, (_, call) =>
      entries.slice(call * ENTRIES_PER_CALL, (call + 1) * ENTRIES_PER_CALL),
    );
    const answers = await Promise.all(
      calls.map((some) =>
        client.send(new PutEventsCommand({ Entries: some.map((entry) => ({ EventBusName: bus, ...entry })) })),
      ),
    );
    client.destroy();
    const refused = answers.reduce((sum, { FailedEntryCount = 0 }) => sum + FailedEntryCount, 0);
    if (refused > 0) throw new Error(`${refused} events were refused`);
  }

  /** The desk's own alert, on the desk's bus. */
  putAlert(detail: object): Promise<void> {
    const entry = { Source: 'firstline.alert', DetailType: 'Alert', Detail: JSON.stringify(detail) };
    return this.putEvents([entry], this.addresses.bus);
  }

  /** @param name - of the function's folder @throws Error when the desk runs in a process of its own */
  async deliver(name: string, event: unknown): Promise<void> {
    if (this.#running.deliver === undefined) throw new Error('this desk cannot be handed an event');
    await this.#running.deliver(name, event);
  }

  get mailer(): Mailer {
    return new Mailer(Number(new URL(this.addresses.smtp).port));
  }

  get stores(): Stores {
    return new Stores(this.addresses);
  }

  /** Where people write to. */
  get mailbox(): string {
    return `desk@${this.addresses.mailDomain}`;
  }

  /** The next mail to an address, after all is quiet. */
  async mailTo(address: string) {
    await this.settle();
    return this.watch.takeMail(address);
  }

  /** Events of an incident in the order in which they were published. */
  async eventsOf(number: string, type?: string): Promise<PublishedEvent[]> {
    await this.settle();
    return (await this.controls.events(type)).filter(({ detail }) => detail.number === number);
  }

  /** What the scenario did not expect; from now on its people are gone. */
  async leftovers(): Promise<string[]> {
    await this.settle();
    const leftovers = await this.watch.leftovers();
    this.watch.forget(this.#people);
    this.#people = [];
    return leftovers;
  }

  /** A failure of the desk's is explained by what it told its operator. */
  async #explained<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      throw new Error(`${cause}\n${this.#running.warnings().slice(-5).join('\n')}`, { cause });
    }
  }

  get isRunning(): boolean {
    return this.#desk !== undefined;
  }

  /** What the desk told its operator so far. */
  get warnings(): readonly string[] {
    return this.#running.warnings();
  }

  get controls(): Controls {
    return this.#started.controls;
  }

  get addresses(): Addresses {
    return this.#started.addresses;
  }

  get #running(): RunningDesk {
    return this.#started.running;
  }

  get #started() {
    if (this.#desk === undefined) throw new Error('the desk is not running');
    return this.#desk;
  }
}
