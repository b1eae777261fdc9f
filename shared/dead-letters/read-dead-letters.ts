import { ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';

/** One message that a function was given and failed on after every retry. */
export interface DeadLetter {
  /** The same as long as it lies there. */
  readonly id: string;
  /** As the function was given it. */
  readonly input: unknown;
}

/** SQS hands out ten at a time. */
const AT_ONCE = 10;
/** Looked at in one sweep: a second or two. The others come to it as these are settled. */
const MOST_ROUNDS = 20;
/** Each is looked at and left where it is; out of sight no longer than a look at all of them takes. */
const OUT_OF_SIGHT_SECONDS = 10;

/** What Lambda writes of an asynchronous call that failed; a rule of the bus writes the bare event. */
const FailedCallSchema = z.object({ requestContext: z.unknown(), requestPayload: z.unknown() });

/** Looks at what lies in a queue of dead letters and leaves all of it there: it is the operator's to send again. */
export async function readDeadLetters(sqs: SQSClient, queueUrl: string): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: AT_ONCE,
        VisibilityTimeout: OUT_OF_SIGHT_SECONDS,
      }),
    );
    if (Messages.length === 0) break;
    letters.push(...Messages.map(({ MessageId = '', Body = '' }) => ({ id: MessageId, input: inputOf(Body) })));
  }
  return letters;
}

function inputOf(body: string): unknown {
  const message = parsed(body);
  const call = FailedCallSchema.safeParse(message);
  return call.success && call.data.requestContext !== undefined ? call.data.requestPayload : message;
}

/** What is no JSON is kept as the text it is. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Recovery: whoever keeps it says that it cannot be read.
    return body;
  }
}
