const TRANSACTIONS = new Set(['TransactWriteItems', 'TransactGetItems']);
const MESSAGE =
  'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly.';

/** What the next calls of functions to one table are refused with, as a partition that has no room for them would. */
export interface Throttling {
  readonly table: string;
  /** Names of operations, e.g. `TransactWriteItems`. */
  readonly operations: readonly string[];
  readonly count: number;
}

/** How the table answers a call it has no room for. */
interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Calls that are refused although everything is right with them; on AWS a hot partition does that, here a test. */
export class Throttle {
  #throttling: Throttling | undefined;
  #left = 0;

  begin(throttling: Throttling): void {
    this.#throttling = throttling;
    this.#left = throttling.count;
  }

  end(): void {
    this.#left = 0;
  }

  get left(): number {
    return this.#left;
  }

  /** @returns the refusal, or undefined when the call may go on */
  take(operation: string, body: unknown): Refusal | undefined {
    const throttling = this.#throttling;
    if (throttling === undefined || this.#left <= 0 || !throttling.operations.includes(operation)) return undefined;
    if (!JSON.stringify(body).includes(`"${throttling.table}"`)) return undefined;
    this.#left -= 1;
    return { status: 400, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: bodyOf(operation, body) };
  }
}

/** A transaction is cancelled as a whole; its first item is the one there was no room for. */
function bodyOf(operation: string, body: unknown): string {
  if (!TRANSACTIONS.has(operation))
    return JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException', message: MESSAGE });
  const codes = itemsOf(body).map((_, index) => (index === 0 ? 'ThrottlingError' : 'None'));
  return JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes.join(', ')}]`,
    CancellationReasons: codes.map((Code) => (Code === 'None' ? { Code } : { Code, Message: MESSAGE })),
  });
}

function itemsOf(body: unknown): readonly unknown[] {
  const items = (body as { TransactItems?: unknown }).TransactItems;
  return Array.isArray(items) ? items : [];
}
