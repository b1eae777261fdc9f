import { arrive } from '#shared/http/arrival.ts';
import type { HttpResponse } from '#shared/http/response.ts';
import { type Arrived, arrived } from '#shared/middleware/arrived.ts';
import { framed } from '#shared/middleware/framed.ts';
import { notKept, refusedBy } from '#shared/middleware/http-answers.ts';
import { answered, heard, refused } from './answer.ts';
import { services } from './dependencies.ts';
import { receive } from './receive.ts';
import { receiveHeartbeat } from './receive-heartbeat.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** What an alert that is under way may still take when DynamoDB is slow, and the answer after it. */
const RESERVE_MS = 5000;

const HEARTBEAT = 'POST /heartbeats/{name}';

/** Takes in what monitoring systems send: `POST /alerts/{source}`, and what says that it is well: `POST /heartbeats/{name}`. The sender is told what was wrong, and whether to send the same again. */
export const handler = framed<WebhookEvent, HttpResponse>()
  .use(arrived(arrive))
  .use(notKept())
  .use(refusedBy<WebhookEvent & Arrived>((error, { arrival }) => refused(error, arrival.id)))
  .handler(async (event, context) => {
    if (event.routeKey === HEARTBEAT) return heard(await receiveHeartbeat(services, event, event.arrival));
    const mayGoOn = () => context.getRemainingTimeInMillis() > RESERVE_MS;
    return answered(await receive(services, event, { ...event.arrival, mayGoOn }));
  });
