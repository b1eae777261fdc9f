import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { FunctionConfig } from '#local/lambda/function-config.ts';
import type { InvokeResult, LocalState, Log, VirtualClock, Work } from '#local/runtime.ts';

// Lambda tries a failed asynchronous call again after one and after two minutes.
const RETRY_DELAYS_MS = [60_000, 120_000];

const RowSchema = z.object({
  id: z.string(),
  arn: z.string(),
  payload: z.string(),
  attempts: z.number(),
  not_before: z.number(),
});
const LookAgainSchema = z.object({ lookAgainAt: z.iso.datetime() });
/** No schedule of the template is shorter. */
const POLLED_EVERY_MS = 60_000;

type AsyncEvent = z.infer<typeof RowSchema>;

export interface AsyncQueueOptions {
  readonly state: LocalState;
  readonly clock: VirtualClock;
  readonly work: Work;
  readonly log: Log;
  readonly configOf: (arn: string) => FunctionConfig;
  readonly run: (arn: string, payload: string, requestId: string) => Promise<InvokeResult>;
  readonly sendFailure: (config: FunctionConfig, body: string) => Promise<void>;
}

/** Events accepted for asynchronous invocation: kept until the function or its on-failure destination has them. */
export class AsyncQueue {
  readonly #options: AsyncQueueOptions;

  constructor(options: AsyncQueueOptions) {
    this.#options = options;
    options.state.db.exec(
      'CREATE TABLE IF NOT EXISTS lambda_async (id TEXT PRIMARY KEY, arn TEXT NOT NULL, payload TEXT NOT NULL, attempts INTEGER NOT NULL, not_before REAL NOT NULL)',
    );
  }

  /** Durable when it returns. */
  accept(arn: string, payload: string): void {
    const event = {
      id: randomUUID(),
      arn,
      payload,
      attempts: 0,
      not_before: this.#options.clock.now(),
    };
    this.#options.state.db
      .prepare('INSERT INTO lambda_async (id, arn, payload, attempts, not_before) VALUES (?, ?, ?, ?, ?)')
      .run(event.id, event.arn, event.payload, event.attempts, event.not_before);
    this.#begin(event);
  }

  /** Goes on with what a former run of the desk had accepted. */
  start(): void {
    const rows = this.#options.state.db.prepare('SELECT * FROM lambda_async ORDER BY not_before, rowid').all();
    for (const event of rows.map((row) => RowSchema.parse(row))) {
      this.#options.clock.schedule(event.not_before, 'housekeeping', () => this.#begin(event));
    }
  }

  clear(): void {
    this.#options.state.db.exec('DELETE FROM lambda_async');
  }

  #begin(event: AsyncEvent): void {
    this.#options.work.background(`asynchronous call of ${event.arn}`, () => this.#attempt(event));
  }

  async #attempt(event: AsyncEvent): Promise<void> {
    const result = await this.#options.run(event.arn, event.payload, event.id);
    if (result.functionError === undefined) {
      this.#stopThere(result.payload);
      return this.#forget(event);
    }
    const config = this.#options.configOf(event.arn);
    const attempts = event.attempts + 1;
    if (attempts <= config.retries) return this.#retryLater({ ...event, attempts });
    await this.#options.sendFailure(config, failureRecord(event, attempts, result, this.#options.clock.now()));
    this.#forget(event);
  }

  /**
   * A function that polls by a schedule may say from when on there is something to find. A moved clock then stops a schedule's
   * length later, and what is polled is.
   */
  #stopThere(answer: unknown): void {
    const { data } = LookAgainSchema.safeParse(answer);
    if (data === undefined) return;
    this.#options.clock.schedule(Date.parse(data.lookAgainAt) + POLLED_EVERY_MS, 'housekeeping', () => undefined);
  }

  #retryLater(event: AsyncEvent): void {
    const delay = RETRY_DELAYS_MS[event.attempts - 1] ?? 0;
    const later = { ...event, not_before: this.#options.clock.now() + delay };
    this.#options.state.db
      .prepare('UPDATE lambda_async SET attempts = ?, not_before = ? WHERE id = ?')
      .run(later.attempts, later.not_before, later.id);
    this.#options.log.info(
      'lambda',
      `${later.arn} failed; attempt ${later.attempts + 1} at ${new Date(later.not_before).toISOString()}`,
    );
    this.#options.clock.schedule(later.not_before, 'housekeeping', () => this.#begin(later));
  }

  #forget(event: AsyncEvent): void {
    this.#options.state.db.prepare('DELETE FROM lambda_async WHERE id = ?').run(event.id);
  }
}

/** The record Lambda sends to an on-failure destination. */
function failureRecord(event: AsyncEvent, attempts: number, result: InvokeResult, now: number): string {
  return JSON.stringify({
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    requestContext: {
      requestId: event.id,
      functionArn: `${event.arn}:$LATEST`,
      condition: 'RetriesExhausted',
      approximateInvokeCount: attempts,
    },
    requestPayload: JSON.parse(event.payload),
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: result.functionError },
    responsePayload: result.payload,
  });
}
