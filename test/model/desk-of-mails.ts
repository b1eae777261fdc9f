import { type PutCommandInput, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { ingestMail } from '#functions/ingest-mail/ingest-mail.ts';
import { createReceivedMessages } from '#shared/mail-in/kept/received-messages.ts';
import { SesEventSchema, toDelivery } from '#shared/mail-in/ses-delivery.ts';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { mailAddressKey, recordOfPk } from '#shared/store/table/keys.ts';
import type { Table } from '#shared/store/table/table.ts';
import { fixedConfigurations } from '#test/harness/fixed-configurations.ts';
import { MemoryTable } from './memory-table.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const DESK = 'desk@example.net';

/** A mail by name; its id is `<name@example.com>`. */
export interface Letter {
  readonly name: string;
  readonly from: string;
  /** Beside the desk. */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  /** Names of mails, the oldest first. */
  readonly references?: readonly string[];
  readonly inReplyTo?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly recipient?: string;
  readonly dmarc?: 'PASS' | 'GRAY';
}

/** What ends a function before it is done: the call is not made any more, or was made and nobody hears of it. */
export interface Death {
  readonly after: number;
  readonly made: boolean;
}

type Send = (command: unknown) => Promise<unknown>;

class Killed extends Error {}

interface Landed {
  readonly number: string;
  readonly type: string;
  /** Of the mail it came by; empty where it came by none. */
  readonly name: string;
  readonly visibility: string | undefined;
}

/** A desk in memory that takes in mails; functions may be killed at any call of its table. */
export class DeskOfMails {
  /** What mails wrote, beside who takes part by them, in the order it was written. */
  readonly landed: Landed[] = [];
  /** How many writes the transactions had that were made. */
  readonly writes: number[] = [];
  readonly #memory = new MemoryTable(() => {}, 100);
  readonly #agents: readonly string[];
  readonly #inTurn: (send: Send) => Send;

  /** @param inTurn - wraps every call of the table, so that a scheduler decides whose is next */
  constructor(agents: readonly string[] = [], inTurn: (send: Send) => Send = (send) => send) {
    this.#agents = agents;
    this.#inTurn = inTurn;
  }

  async begin(): Promise<void> {
    const addresses = [`default ${DESK}`, 'acme acme@example.net'].map((line) => {
      const [tenant, address = ''] = line.split(' ');
      return { Put: { TableName: 'desk', Item: { ...mailAddressKey(address), tenant } } };
    });
    await this.#memory.table.client.send(new TransactWriteCommand({ TransactItems: addresses }));
  }

  /** @returns the numbers of the records the mail of this name is on */
  numbersOf(name: string): string[] {
    return this.landed.filter((one) => one.name === name).map(({ number }) => number);
  }

  /** A mail arrives; a function that dies is called again, as SES and Lambda do. */
  async arrive(letter: Letter, deaths: readonly (Death | null)[] = []): Promise<void> {
    for (const death of [...deaths, null]) {
      try {
        await this.#take(letter, death);
        return;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
    }
  }

  async #take(letter: Letter, death: Death | null): Promise<void> {
    const table = this.#tableOf(death);
    const raw = bytesOf(letter);
    const configurations = fixedConfigurations();
    const versioned = await configurations.current('default');
    const { document } = versioned;
    const known = { ...versioned, document: { ...document, mail: { ...document.mail, agents: [...this.#agents] } } };
    const ses = {
      mail: { messageId: `ses-${letter.name}`, timestamp: NOW },
      receipt: { recipients: [letter.recipient ?? DESK], dmarcVerdict: { status: letter.dmarc ?? 'PASS' } },
    };
    const [record] = SesEventSchema.parse({ Records: [{ eventSource: 'aws:ses', ses }] }).Records;
    if (!record) throw new Error('an event of one mail');
    const parts = {
      table,
      configurations: { ...configurations, current: async () => known, at: async () => known },
      keyring: async () => aKeyring,
    };
    const dependencies = {
      ...{ ...parts, forgetFailed: async () => {}, keepUnprocessed: async () => {} },
      bucket: { read: async () => raw, keepAttachments: async () => [] },
      addresses: { mark: async () => {}, clear: async () => {} },
      sent: { find: async () => null },
      received: createReceivedMessages(table),
    };
    await ingestMail(dependencies, toDelivery(record), NOW);
  }

  #tableOf(death: Death | null): Table {
    let calls = 0;
    const made = async (command: unknown) => {
      const answer = await this.#memory.table.client.send(command as TransactWriteCommand);
      if (command instanceof TransactWriteCommand) this.#note(command);
      return answer;
    };
    const send = this.#inTurn(async (command: unknown) => {
      if (calls++ !== death?.after) return made(command);
      if (death.made) await made(command);
      throw new Killed();
    });
    return { name: 'desk', client: { send } as unknown as Table['client'] };
  }

  #note({ input: { TransactItems = [] } }: TransactWriteCommand): void {
    this.writes.push(TransactItems.length);
    const items = TransactItems.flatMap(({ Put }) => (Put?.Item ? [Put.Item] : []));
    for (const item of items) this.landed.push(...landedBy(item));
  }
}

function landedBy({ pk, entry }: NonNullable<PutCommandInput['Item']>): Landed[] {
  if (entry === undefined || entry.type === 'participant-added') return [];
  const name = String(entry.data.mail?.messageId ?? '').replace(/^<|@.*$/g, '');
  return [{ number: recordOfPk(String(pk)).number, type: entry.type, name, visibility: entry.data.visibility }];
}

function bytesOf(letter: Letter): Uint8Array {
  const { name, from, to = [], cc = [], references = [], inReplyTo, recipient = DESK } = letter;
  const id = (of: string) => `<${of}@example.com>`;
  const lines = [
    `From: ${from}`,
    `To: ${[recipient, ...to].join(', ')}`,
    ...(cc.length > 0 ? [`Cc: ${cc.join(', ')}`] : []),
    `Subject: ${letter.subject ?? 'Printer on fire'}`,
    'Date: Mon, 7 Sep 2026 09:00:00 +0000',
    `Message-ID: ${id(name)}`,
    ...(references.length > 0 ? [`References: ${references.map(id).join(' ')}`] : []),
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${id(inReplyTo)}`]),
  ];
  return new TextEncoder().encode([...lines, '', letter.text ?? `It is ${name} who says so.`, ''].join('\r\n'));
}
