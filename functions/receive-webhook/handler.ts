import { arrive } from '#shared/http/arrival.ts';
import { LARGEST_CHAT_BYTES } from '#shared/http/json-body.ts';
import type { HttpResponse } from '#shared/http/response.ts';
import { type Arrived, arrived } from '#shared/middleware/arrived.ts';
import { framed } from '#shared/middleware/framed.ts';
import { notKept, outOfTime, refusedBy } from '#shared/middleware/http-answers.ts';
import { answered, heard, refused } from './answer.ts';
import { services } from './dependencies.ts';
import { receive } from './receive.ts';
import { receiveHeartbeat } from './receive-heartbeat.ts';
import { bodyOf, type WebhookEvent } from './webhook-event.ts';

/** What an alert that is under way may still take when DynamoDB is slow, and the answer after it. */
const RESERVE_MS = 5000;

const HEARTBEAT = 'POST /heartbeats/{name}';

/** What people do in a chat is loaded with its first request. */
const SLACK = {
  'POST /chat/slack/actions': async () => (await import('./slack/receive-slack.ts')).receiveAction,
  'POST /chat/slack/commands': async () => (await import('./slack/receive-slack.ts')).receiveCommand,
} as const;
const isSlack = (key = ''): key is keyof typeof SLACK => Object.hasOwn(SLACK, key);

/** Takes in what monitoring systems send: `POST /alerts/{source}`, what says that it is well: `POST /heartbeats/{name}`, and what Slack posts. The sender is told what was wrong, and whether to send the same again. */
export const handler = framed<WebhookEvent, HttpResponse>(outOfTime)
  .use(arrived(arrive))
  .use(notKept())
  .use(
    refusedBy<WebhookEvent & Arrived>((error, { arrival, routeKey = '' }) =>
      refused(error, { requestId: arrival.id, route: routeKey, alerts: !isSlack(routeKey) }),
    ),
  )
  .handler(async (event, context) => {
    const { routeKey } = event;
    if (isSlack(routeKey)) {
      const posted = { headers: event.headers, bytes: bodyOf(event, LARGEST_CHAT_BYTES) };
      return (await SLACK[routeKey]())(services, posted, event.arrival);
    }
    if (routeKey === HEARTBEAT) return heard(await receiveHeartbeat(services, event, event.arrival));
    const mayGoOn = () => context.getRemainingTimeInMillis() > RESERVE_MS;
    return answered(await receive(services, event, { ...event.arrival, mayGoOn }));
  });
