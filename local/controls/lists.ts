import * as z from 'zod';
import type { Control } from '#local/controls/context.ts';
import { checked } from '#local/controls/problem.ts';
import { LongList } from '#local/controls/send-json.ts';

/** `limit=` keeps the newest of a long list; without it a list is whole. */
const LIMIT = z.coerce.number().int().positive().optional();

function limitOf(query: URLSearchParams): number | undefined {
  return checked(z.object({ limit: LIMIT }), { limit: query.get('limit') ?? undefined }).limit;
}

/** `GET /_local/mail?to=&limit=`: newest last. */
export const listMail: Control = ({ mailOut }, { query }) =>
  new LongList(mailOut.list({ to: query.get('to') ?? undefined, limit: limitOf(query) }));

/** `GET /_local/events?type=&bus=&source=&limit=`: oldest first; without a filter, what the desk itself says on its bus. */
export const listEvents: Control = ({ events }, { query }) => {
  const bus = query.get('bus');
  const type = query.get('type') ?? undefined;
  const source = query.get('source') ?? (bus === null && type === undefined ? 'firstline' : undefined);
  return new LongList(events.published({ bus: bus ?? events.deskBus, source, type, limit: limitOf(query) }));
};

/** `GET /_local/messages?to=`: text messages and calls, newest last. */
export const listMessages: Control = ({ messages }, { query }) => messages.kept.list(query.get('to'));

/** `GET /_local/dead-letters` */
export const listDeadLetters: Control = ({ queues }) => queues.deadLetters();

/** `GET /_local/logs?function=`: the latest lines, of a function if one is named. */
export const listLogs: Control = ({ runtime }, { query }) => {
  const wanted = (query.get('function') ?? '').toLowerCase();
  return runtime.log.recent().filter(({ from }) => from.toLowerCase().includes(wanted));
};

/** `GET /_local/webhooks`: what came to `/_local/webhooks/receive`, newest last. */
export const listWebhooks: Control = ({ received }) => new LongList(received.list());
