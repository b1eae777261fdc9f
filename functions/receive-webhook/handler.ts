import { randomUUID } from 'node:crypto';
import type { HttpResponse } from '#shared/http/response.ts';
import { answered, refused } from './answer.ts';
import { services } from './dependencies.ts';
import { receive } from './receive.ts';
import type { WebhookEvent } from './webhook-event.ts';

interface LambdaContext {
  getRemainingTimeInMillis(): number;
}

/** What an alert that is under way may still take when DynamoDB is slow, and the answer after it. */
const RESERVE_MS = 5000;

/** Takes in what monitoring systems send: `POST /alerts/{source}`. */
export async function handler(event: WebhookEvent, context: LambdaContext): Promise<HttpResponse> {
  const id = randomUUID();
  const mayGoOn = () => context.getRemainingTimeInMillis() > RESERVE_MS;
  try {
    return answered(await receive(services, event, { now: new Date().toISOString(), id, mayGoOn }));
  } catch (error) {
    // Recovery: the sender is told what was wrong, and whether to send the same again.
    return refused(error, id);
  }
}
