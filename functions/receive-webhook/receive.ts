import { DomainError, isDomainError } from '#domain/kernel/errors.ts';
import { DEFAULT_TENANT, type Tenancy, TenantNameSchema } from '#domain/kernel/tenant.ts';
import { TESTED } from '#shared/alerts-in/report-message.ts';
import { type TakenIn, takeIn } from '#shared/alerts-in/take-in.ts';
import type { Arrival } from '#shared/http/arrival.ts';
import { HttpError } from '#shared/http/http-error.ts';
import type { HeardNow } from '#shared/store/alerts/heard-integrations.ts';
import { findIntegration } from '#shared/use-cases/administration/find-integration.ts';
import { readToken } from '#shared/use-cases/administration/integration-token.ts';
import { type Credential, credentialOf } from './credential.ts';
import type { Calls } from './note-calls.ts';
import { type Proofs, prove } from './prove.ts';
import type { ChatServices } from './slack/receive-slack.ts';
import { confirmationUrl, type SnsMessage } from './sns.ts';
import { tenantNamed } from './user-pool-token.ts';
import { bodyOf, type WebhookEvent } from './webhook-event.ts';

/** What receiving works with; built once per container. */
export interface Services extends ChatServices {
  readonly proofs: Proofs;
  /** Where sources have the token in their body. */
  readonly bodyTokens: readonly (readonly string[])[];
  readonly confirm: (url: URL) => Promise<void>;
  /** Notes when integrations were last heard of. */
  readonly calls: Calls;
}

/** When a body came, and how long there is for it. */
export interface TimedArrival extends Arrival {
  readonly mayGoOn: () => boolean;
}

/** A body that was taken in, or a subscription that was confirmed. */
export type Received = (TakenIn | { readonly confirmed: true }) & { readonly tenant: string; readonly source: string };

/**
 * One body, in this order: its size, the source, the proof, its alerts, the answer after everything is written.
 *
 * @throws HttpError too-large, unauthenticated, unavailable; DomainError not-found, forbidden, invalid
 */
export async function receive(services: Services, event: WebhookEvent, arrival: TimedArrival): Promise<Received> {
  const { parts, proofs } = services;
  const { now, mayGoOn } = arrival;
  const body = bodyOf(event);
  const text = body.toString('utf8');
  const json = parsed(text);
  const credential = credentialOf(event, json, services.bodyTokens);
  const tenant = tenantOf(credential, event, services.tenancy);
  const { document } = await parts.configurations.current(tenant);
  const name = event.pathParameters?.source ?? '';
  const integration = findIntegration(document, name);
  if (integration === null) throw new DomainError('not-found', { what: `source ${name}` });
  const { headers } = event;
  const heard = { tenant, name: integration.name, now };
  const claim = { tenant, integration, credential, headers, body, json, now };
  const sns = await proven(services, heard, () => prove(proofs, claim));
  const whose = { tenant, source: integration.source.id };
  if (sns !== null && sns.Type !== 'Notification') return { ...(await answerSns(services, sns)), ...whose };
  // Of any form: it is only ever compared, and an alert is not to be lost for its header.
  const key = headers['idempotency-key'] || null;
  const message = { tenant, integration, configuration: document, key, receivedAt: now };
  const taken = await takeIn(parts, message, text, { now, mayGoOn });
  await services.calls.seen(heard, 'accepted' in taken && taken.accepted.includes(TESTED));
  return { ...taken, ...whose };
}

/** What proves nothing is counted, so that a sender with a wrong token shows. */
async function proven<Proof>({ calls }: Services, heard: HeardNow, check: () => Promise<Proof>): Promise<Proof> {
  try {
    return await check();
  } catch (error) {
    // Recovery: none; it is refused as it is, and noted.
    if (isRefusal(error)) await calls.refused(heard);
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  return (error instanceof HttpError && error.code === 'unauthenticated') || isDomainError(error, 'forbidden');
}

/** A subscription is confirmed where its confirmation leads to SNS; that one ended asks for nothing. */
async function answerSns({ confirm }: Services, sns: SnsMessage): Promise<{ readonly confirmed: true }> {
  if (sns.Type === 'UnsubscribeConfirmation') return { confirmed: true };
  const url = confirmationUrl(sns);
  if (url === null) throw new DomainError('forbidden', { reason: 'SubscribeURL does not lead to SNS' });
  await confirm(url);
  return { confirmed: true };
}

/** The tenant somebody claims to be of. A signature says none: its sender says it in the address, or is of the default one. */
function tenantOf(credential: Credential, { queryStringParameters }: WebhookEvent, tenancy: Tenancy): string {
  const named = namedBy(credential, tenancy);
  if (named !== null) return named;
  const { tenant } = queryStringParameters ?? {};
  return TenantNameSchema.safeParse(tenant).data ?? DEFAULT_TENANT;
}

function namedBy(credential: Credential, tenancy: Tenancy): string | null {
  switch (credential.kind) {
    case 'token':
      return readToken(credential.text)?.tenant ?? null;
    case 'jwt':
      return tenantNamed(credential.text, tenancy);
    case 'none':
      return null;
    default:
      return credential satisfies never;
  }
}

/** @returns undefined for what is not JSON; what becomes of it is decided when the sender has proven itself */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Recovery: it holds no token and no message of SNS; reading it again says what is wrong.
    return undefined;
  }
}
