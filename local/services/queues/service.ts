import { WireError } from '#local/core/wire-error.ts';
import type { DestinationMessage, Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { deadLetterArns } from '#local/services/queues/dead-letter-arns.ts';
import { Messages } from '#local/services/queues/messages.ts';
import { answerQueueOperation } from '#local/services/queues/operations.ts';
import { readQueues } from '#local/services/queues/queue-resources.ts';
import { jsonAnswer } from '#local/services/wire/json-wire.ts';

export interface DeadLetter {
  readonly queue: string;
  readonly id: string;
  readonly at: string;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Queues extends Service {
  /** Messages in every queue that is somebody's dead-letter target, oldest first. */
  deadLetters(): readonly DeadLetter[];
}

/** SQS: the template's queues, durable, visibility in virtual time. */
export function createQueues(runtime: Runtime): Queues {
  const queues = readQueues(runtime.resources);
  const messages = new Messages(runtime.state);
  const targets = deadLetterArns(runtime.resources);

  async function sendTo(arn: string, message: DestinationMessage): Promise<void> {
    if (!queues.some((queue) => queue.arn === arn)) throw new WireError('QueueDoesNotExist', `${arn} does not exist.`);
    const attributes = Object.entries(message.attributes ?? {}).map(
      ([name, value]) => [name, { DataType: 'String', StringValue: value }] as const,
    );
    messages.send(arn, message.body, Object.fromEntries(attributes), runtime.clock.now());
  }
  runtime.destinations.register('sqs', sendTo);

  return {
    name: 'queues',
    wire: {
      services: ['sqs'],
      handle: async (request, caller) =>
        jsonAnswer(answerQueueOperation({ runtime, queues, messages }, request, caller), '1.0'),
    },
    start: async () => {},
    stop: async () => {},
    reset: async () => messages.clear(),
    deadLetters: () =>
      queues
        .filter((queue) => targets.has(queue.arn))
        .flatMap((queue) => messages.all(queue.arn).map((message) => ({ queue, message })))
        .sort((a, b) => a.message.seq - b.message.seq)
        .map(({ queue, message }) => ({
          queue: queue.name,
          id: message.id,
          at: new Date(message.sentAt).toISOString(),
          body: parsedOrText(message.body),
          attributes: Object.fromEntries(
            Object.entries(message.attributes).map(([name, { StringValue }]) => [name, StringValue ?? '']),
          ),
        })),
  };
}

function parsedOrText(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Recovery: a body need not be JSON; it is then shown as it is.
    return body;
  }
}
