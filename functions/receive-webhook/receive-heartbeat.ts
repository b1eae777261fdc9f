import { DomainError } from '#domain/kernel/errors.ts';
import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import type { Arrival } from '#shared/http/arrival.ts';
import { HttpError } from '#shared/http/http-error.ts';
import { isOneOf, readToken } from '#shared/use-cases/administration/integration-token.ts';
import type { Beaten } from '#shared/use-cases/alerts/heartbeats.ts';
import { type Credential, credentialOf } from './credential.ts';
import type { Services } from './receive.ts';
import { tenantNamed } from './user-pool-token.ts';
import type { WebhookEvent } from './webhook-event.ts';

/**
 * Something says that it is well. Any token of an integration of the tenant is proof enough: it opens nothing and ends nothing but its
 * own alert.
 *
 * @throws HttpError unauthenticated; DomainError forbidden, not-found
 */
export async function receiveHeartbeat(services: Services, event: WebhookEvent, { now }: Arrival): Promise<Beaten> {
  const tenant = await provenTenant(services, credentialOf(event, undefined, []));
  const name = event.pathParameters?.name ?? '';
  const { beat } = await import('#shared/use-cases/alerts/heartbeats.ts');
  return beat(services.parts, { tenant, name }, now);
}

async function provenTenant({ proofs, tenancy }: Services, credential: Credential): Promise<string> {
  if (credential.kind === 'jwt') {
    const { kind } = await proofs.userPoolToken(credential.text);
    if (kind === 'no-role') throw new DomainError('forbidden', { reason: 'This takes the role integration' });
    const tenant = tenantNamed(credential.text, tenancy);
    if (kind === 'wrong' || tenant === null) throw unproven();
    return tenant;
  }
  const text = credential.kind === 'token' ? credential.text : '';
  const named = readToken(text);
  // Whatever is wrong with a token, the same is read and compared, so that the time it takes tells nothing.
  const { tokens } = await proofs.integration(named?.tenant ?? DEFAULT_TENANT, named?.integration ?? 'none');
  if (
    !isOneOf(
      text,
      tokens.map(({ hash }) => hash),
    ) ||
    named === null
  )
    throw unproven();
  return named.tenant;
}

function unproven(): HttpError {
  return new HttpError('unauthenticated', { reason: 'a valid token of an integration is needed' });
}
