import type { Webhook } from '#domain/escalation/webhook.ts';
import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import type { Post } from './post.ts';
import { webhookHeaders } from './sign.ts';

/** What calling needs of the world. */
export interface Dependencies {
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

/** Calls every webhook a step names, once each; what failed is for the next try, and the receiver knows a repetition by its id. */
export async function callWebhooks(
  { webhooksOf, post, loopback }: Dependencies,
  event: IncidentEvent<'escalation-stepped'>,
  nowMs: number,
): Promise<Called[]> {
  const names = [...new Set(event.data.actions.flatMap((action) => (action.do === 'call' ? [action.webhook] : [])))];
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
      return { webhook: name, ...(await attempt(() => post({ url: webhook.url, headers, body, reach }))) };
    }),
  );
}

/** One that fails must not keep the others from being called: its failure is a result like any other. */
async function attempt(call: () => Promise<number>): Promise<Omit<Called, 'webhook'>> {
  try {
    const status = await call();
    if (status >= 200 && status < 300) return { outcome: 'called' };
    return { outcome: 'failed', reason: `answered ${status}` };
  } catch (error) {
    return { outcome: 'failed', reason: codeOf(error) };
  }
}

/** Where it went is a secret, and messages name it. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Type, timestamp and data, as Standard Webhooks advises; the data is the detail of the event on the bus. */
function bodyOf({ name, ...detail }: IncidentEvent<'escalation-stepped'>): string {
  return JSON.stringify({ type: `incident.${name}`, timestamp: detail.at, data: detail });
}
