import { createHash } from 'node:crypto';
import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import type { WireRequest } from '#local/service.ts';
import type { Messages, StoredMessage } from '#local/services/queues/messages.ts';
import type { Queue } from '#local/services/queues/queue-resources.ts';
import {
  CHANGE_VISIBILITY,
  DELETE,
  GET_ATTRIBUTES,
  GET_URL,
  PURGE,
  RECEIVE,
  SEND,
  SEND_BATCH,
} from '#local/services/queues/requests.ts';
import { jsonInput, unknownOperation } from '#local/services/wire/json-wire.ts';

/** Of a message, and of a batch together: what AWS takes in every region. */
const LARGEST_MESSAGE_BYTES = 256 * 1024;

export interface QueueContext {
  readonly runtime: Runtime;
  readonly queues: readonly Queue[];
  readonly messages: Messages;
}

type Operation = (context: QueueContext, request: WireRequest, caller: Principal) => unknown;

/** Answers an operation of the SQS JSON protocol after checking the caller's grant on the queue. */
export function answerQueueOperation(context: QueueContext, request: WireRequest, caller: Principal): unknown {
  const operation = OPERATIONS[request.operation];
  if (operation === undefined) throw unknownOperation(request);
  return operation(context, request, caller);
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  SendMessage(context, request, caller) {
    const input = jsonInput(request, SEND);
    assertFits([input], 'InvalidParameterValue');
    return sendOne(context, authorized(context, caller, 'sqs:SendMessage', input.QueueUrl), input);
  },
  SendMessageBatch(context, request, caller) {
    const input = jsonInput(request, SEND_BATCH);
    assertFits(input.Entries, 'BatchRequestTooLong');
    const queue = authorized(context, caller, 'sqs:SendMessage', input.QueueUrl);
    return {
      Successful: input.Entries.map((entry) => ({ Id: entry.Id, ...sendOne(context, queue, entry) })),
      Failed: [],
    };
  },
  ReceiveMessage(context, request, caller) {
    const input = jsonInput(request, RECEIVE);
    const queue = authorized(context, caller, 'sqs:ReceiveMessage', input.QueueUrl);
    const visibilityMs = input.VisibilityTimeout === undefined ? queue.visibilityMs : input.VisibilityTimeout * 1000;
    const received = context.messages.receive(
      queue,
      context.runtime.clock.now(),
      input.MaxNumberOfMessages,
      visibilityMs,
    );
    return received.length === 0 ? {} : { Messages: received.map(toWire) };
  },
  DeleteMessage(context, request, caller) {
    const input = jsonInput(request, DELETE);
    context.messages.delete(authorized(context, caller, 'sqs:DeleteMessage', input.QueueUrl).arn, input.ReceiptHandle);
    return {};
  },
  ChangeMessageVisibility(context, request, caller) {
    const input = jsonInput(request, CHANGE_VISIBILITY);
    const queue = authorized(context, caller, 'sqs:ChangeMessageVisibility', input.QueueUrl);
    const visibleAt = context.runtime.clock.now() + input.VisibilityTimeout * 1000;
    if (context.messages.changeVisibility(queue.arn, input.ReceiptHandle, visibleAt)) return {};
    throw new WireError('ReceiptHandleIsInvalid', 'The input receipt handle is invalid.');
  },
  GetQueueUrl(context, request, caller) {
    const queue = findQueue(context, jsonInput(request, GET_URL).QueueName);
    context.runtime.iam.assertAllowed(caller, 'sqs:GetQueueUrl', queue.arn);
    return { QueueUrl: `${context.runtime.addresses.aws}/${context.runtime.accountId}/${queue.name}` };
  },
  GetQueueAttributes(context, request, caller) {
    const input = jsonInput(request, GET_ATTRIBUTES);
    return {
      Attributes: attributesOf(
        context,
        authorized(context, caller, 'sqs:GetQueueAttributes', input.QueueUrl),
        input.AttributeNames,
      ),
    };
  },
  PurgeQueue(context, request, caller) {
    context.messages.purge(authorized(context, caller, 'sqs:PurgeQueue', jsonInput(request, PURGE).QueueUrl).arn);
    return {};
  },
};

function authorized(context: QueueContext, caller: Principal, action: string, queueUrl: string): Queue {
  const queue = findQueue(context, queueUrl.split('/').at(-1) ?? '');
  context.runtime.iam.assertAllowed(caller, action, queue.arn);
  return queue;
}

function findQueue(context: QueueContext, name: string): Queue {
  const queue = context.queues.find((candidate) => candidate.name === name);
  if (queue === undefined) throw new WireError('QueueDoesNotExist', 'The specified queue does not exist.');
  return queue;
}

interface Outgoing {
  readonly MessageBody: string;
  readonly MessageAttributes: StoredMessage['attributes'];
  readonly DelaySeconds: number;
}

/** Body, names, types and values of the attributes. */
function messageBytes({ MessageBody, MessageAttributes }: Outgoing): number {
  const attributes = Object.entries(MessageAttributes).flatMap(([name, value]) => [name, ...Object.values(value)]);
  return [MessageBody, ...attributes].reduce((sum, text = '') => sum + Buffer.byteLength(text), 0);
}

function assertFits(messages: readonly Outgoing[], code: string): void {
  if (messages.reduce((sum, message) => sum + messageBytes(message), 0) <= LARGEST_MESSAGE_BYTES) return;
  throw new WireError(
    code,
    `One or more parameters are invalid. Message must be shorter than ${LARGEST_MESSAGE_BYTES} bytes.`,
  );
}

function sendOne({ runtime, messages }: QueueContext, queue: Queue, message: Outgoing) {
  const delayMs = message.DelaySeconds * 1000;
  const MessageId = messages.send(
    queue.arn,
    message.MessageBody,
    message.MessageAttributes,
    runtime.clock.now(),
    delayMs,
  );
  return { MessageId, MD5OfMessageBody: md5(message.MessageBody) };
}

function toWire(message: StoredMessage) {
  return {
    MessageId: message.id,
    ReceiptHandle: message.receipt,
    Body: message.body,
    MD5OfBody: md5(message.body),
    MessageAttributes: message.attributes,
    Attributes: {
      SentTimestamp: String(message.sentAt),
      ApproximateReceiveCount: String(message.receives),
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
  };
}

function attributesOf({ runtime, messages }: QueueContext, queue: Queue, names: readonly string[]) {
  const depth = messages.depth(queue.arn, runtime.clock.now());
  const all: Record<string, string> = {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(depth.visible),
    ApproximateNumberOfMessagesNotVisible: String(depth.hidden),
    VisibilityTimeout: String(queue.visibilityMs / 1000),
    MessageRetentionPeriod: String(queue.retentionMs / 1000),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes('All') || names.includes(name)));
}

/** What the SDK compares a body with; not a matter of security. */
function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
