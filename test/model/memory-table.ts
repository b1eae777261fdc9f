import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Table } from '#shared/store/table/table.ts';

type Item = Record<string, unknown>;
type Write = NonNullable<TransactWriteCommand['input']['TransactItems']>[number];
type Put = NonNullable<Write['Put']>;

/** The table as far as incidents and timers need it: conditions of records hold, transactions are all or nothing. */
export class MemoryTable {
  readonly #items = new Map<string, string>();
  /** The index byTimer: of each record the keys it has there. */
  readonly #timers = new Map<string, Item>();
  #last = 0;
  readonly #most: number;
  /** Called with every record's snapshot that was written, as the stream would. */
  readonly #onSnapshot: (before: Item | null, after: Item) => void;

  /** @param most - records there may be; one more is refused */
  constructor(onSnapshot: (before: Item | null, after: Item) => void, most = 1) {
    this.#onSnapshot = onSnapshot;
    this.#most = most;
  }

  get table(): Table {
    // The desk only ever sends commands; whatever else a client can do is missing here and fails.
    return { name: 'desk', client: { send: (command: unknown) => this.#send(command) } as Table['client'] };
  }

  async #send(command: unknown): Promise<object> {
    if (command instanceof GetCommand) {
      const Item = this.#read(command.input.Key ?? {});
      return Item === null ? {} : { Item };
    }
    if (command instanceof BatchGetCommand) {
      const found = command.input.RequestItems?.desk?.Keys?.flatMap((key) => this.#read(key) ?? []) ?? [];
      return { Responses: { desk: found } };
    }
    if (command instanceof QueryCommand) return this.#query(command.input);
    if (command instanceof TransactWriteCommand) return this.#write(command.input.TransactItems ?? []);
    if (command instanceof PutCommand) return this.#put(command.input);
    // Only the counter of numbers is updated.
    if (command instanceof UpdateCommand) {
      this.#last = Math.min(this.#last + 1, this.#most);
      return { Attributes: { last: this.#last } };
    }
    throw new Error('the model has no such command');
  }

  #read({ pk, sk }: Item): Item | null {
    const text = this.#items.get(`${pk} ${sk}`);
    return text === undefined ? null : JSON.parse(text);
  }

  #query({ IndexName, ExpressionAttributeValues: values = {} }: QueryCommand['input']): object {
    const Items = IndexName === undefined ? this.#partition(String(values[':pk'])) : this.#due(values);
    return { Items, Count: Items.length };
  }

  #partition(pk: string): Item[] {
    return [...this.#items].filter(([key]) => key.startsWith(`${pk} `)).map(([, text]) => JSON.parse(text));
  }

  #due(values: Item): Item[] {
    const [shard, before] = [values[':pk'], String(values[':before'])];
    return [...this.#timers.values()].filter(({ timerPk, timerSk }) => timerPk === shard && String(timerSk) < before);
  }

  #write(writes: readonly Write[]): object {
    const puts = writes.flatMap(({ Put }) => (Put === undefined ? [] : [Put]));
    const reasons = puts.map((put) => this.#refusal(put));
    if (reasons.some(({ Code }) => Code !== 'None')) {
      throw new TransactionCanceledException({ CancellationReasons: reasons, message: 'refused', $metadata: {} });
    }
    for (const { pk, sk } of writes.flatMap(({ Delete }) => Delete?.Key ?? [])) this.#items.delete(`${pk} ${sk}`);
    for (const { Item = {} } of puts) {
      const before = this.#read(Item);
      this.#items.set(`${Item.pk} ${Item.sk}`, JSON.stringify(Item, bytesAsBase64));
      if (Item.sk !== 'META') continue;
      this.#timers.set(String(Item.pk), { timerPk: Item.timerPk, timerSk: Item.timerSk });
      this.#onSnapshot(before, Item);
    }
    return {};
  }

  #put(put: Put): object {
    const { Code } = this.#refusal(put);
    if (Code === 'None') return this.#write([{ Put: put }]);
    throw new ConditionalCheckFailedException({ message: 'refused', $metadata: {} });
  }

  /** Condition of a new item, or of one whose fields are as they were seen. */
  #refusal({ Item = {}, ConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues: seen = {} }: Put) {
    const found = this.#read(Item);
    const isAsSeen = ([placeholder, field]: [string, string]) => found?.[field] === seen[placeholder.replace('#', ':')];
    const holds =
      ConditionExpression === undefined ||
      (ConditionExpression.startsWith('attribute_not_exists(pk)')
        ? found === null ||
          Object.keys(found).some((field) => ConditionExpression.endsWith(` attribute_exists(${field})`))
        : Object.entries(ExpressionAttributeNames ?? {}).every(isAsSeen));
    return holds ? { Code: 'None' } : { Code: 'ConditionalCheckFailed', ...(found && { Item: marshall(found) }) };
  }
}

/** Packed clocks are bytes; a stream carries them like this, too. */
function bytesAsBase64(this: Item, key: string, value: unknown): unknown {
  const bytes = this[key];
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64') : value;
}
