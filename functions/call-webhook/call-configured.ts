import type { Webhook } from '#domain/escalation/webhook.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { isTaken } from '#domain/webhooks/delivery.ts';
import { attempt } from './attempt.ts';
import type { Post } from './post.ts';
import { webhookHeaders } from './sign.ts';

/** What calling needs of the world. */
export interface Calling {
  /** Those of the webhooks that a tenant's configuration has today; null for one whose address is not there any more. */
  readonly webhooksOf: (tenant: string, names: readonly string[]) => Promise<Readonly<Record<string, Webhook | null>>>;
  readonly post: (post: Post) => Promise<number>;
  /** Whether this desk may call the machine it runs on. */
  readonly loopback: boolean;
}

export interface Called {
  readonly webhook: string;
  /** `unknown`: the configuration has no such webhook any more, and no try will find it. */
  readonly outcome: 'called' | 'unknown' | 'failed';
  readonly reason?: string;
}

/**
 * Calls the webhooks of the configuration that an event names, once each; what failed is for the next try, and the receiver knows a
 * repetition by its id.
 *
 * @param names - as far as they are no records, which are delivered to as to whoever wants the event
 */
export async function callConfigured(
  { webhooksOf, post, loopback }: Calling,
  event: IncidentEvent,
  names: readonly string[],
  nowMs: number,
): Promise<Called[]> {
  if (names.length === 0) return [];
  const webhooks = await webhooksOf(event.tenant, names);
  const body = bodyOf(event);
  // Whoever writes the configuration may call what is their own.
  const reach = { loopback, privately: true };
  return Promise.all(
    names.map(async (name): Promise<Called> => {
      const webhook = Object.hasOwn(webhooks, name) ? webhooks[name] : undefined;
      if (webhook === undefined) return { webhook: name, outcome: 'unknown' };
      if (webhook === null) return { webhook: name, outcome: 'failed', reason: 'SECRET_MISSING' };
      const headers = webhookHeaders(webhook, { id: event.id, body, nowMs });
      const tried = await attempt(() => post({ url: webhook.url, headers, body, reach }));
      if (isTaken(tried)) return { webhook: name, outcome: 'called' };
      return { webhook: name, outcome: 'failed', reason: tried.reason ?? '' };
    }),
  );
}

/** Type, timestamp and data, as Standard Webhooks advises; the data is the detail of the event on the bus. */
function bodyOf({ name, ...detail }: IncidentEvent): string {
  return JSON.stringify({ type: `incident.${name}`, timestamp: detail.at, data: detail });
}
