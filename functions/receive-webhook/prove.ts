import { DomainError } from '#domain/kernel/errors.ts';
import { HttpError } from '#shared/http/http-error.ts';
import type { IntegrationItem } from '#shared/store/alerts/integrations.ts';
import type { Integration } from '#shared/use-cases/administration/find-integration.ts';
import { isOneOf, readToken } from '#shared/use-cases/administration/integration-token.ts';
import type { Credential } from './credential.ts';
import { checkSignature } from './signature.ts';
import { type SnsMessage, SnsMessageSchema } from './sns.ts';
import type { TokenVerdict } from './user-pool-token.ts';
import type { WebhookEvent } from './webhook-event.ts';

/** What is looked up to check a proof. */
export interface Proofs {
  readonly integration: (tenant: string, name: string) => Promise<IntegrationItem>;
  /** What an integration signs with; null where nothing is set. */
  readonly signature: (tenant: string, item: IntegrationItem) => Promise<string | null>;
  readonly userPoolToken: (token: string) => Promise<TokenVerdict>;
  readonly snsSignature: (message: SnsMessage) => Promise<boolean>;
}

/** Answered as any other missing proof, and counted apart: somebody may be trying. */
export class ReplayedSignature extends HttpError<'unauthenticated'> {
  constructor() {
    super('unauthenticated', { reason: 'the signature is of another time: it was recorded, or a clock is wrong' });
  }
}

export interface Claim {
  readonly tenant: string;
  readonly integration: Integration;
  readonly credential: Credential;
  readonly headers: WebhookEvent['headers'];
  readonly body: Buffer;
  /** The body, parsed as far as it can be. */
  readonly json: unknown;
  readonly now: string;
}

/**
 * Whether a body is from the integration it was sent for. A topic bound in the configuration, a signature or a token is
 * proof enough; what SNS sends must be signed by SNS as well.
 *
 * @returns the message, where SNS sent it
 * @throws HttpError unauthenticated; DomainError forbidden for the proof of somebody else
 */
export async function prove(proofs: Proofs, claim: Claim): Promise<SnsMessage | null> {
  const { source } = claim.integration;
  const { authentication } = source;
  if (authentication.by === 'sns') return proveSns(proofs, claim);
  if (authentication.by === 'hmac' && claim.credential.kind === 'none') {
    const item = await proofs.integration(claim.tenant, claim.integration.name);
    const secret = await proofs.signature(claim.tenant, item);
    const verdict = checkSignature(authentication, claim.headers, claim.body, secret, claim.now);
    if (verdict === 'valid') return null;
    if (verdict === 'replayed') throw new ReplayedSignature();
    throw unproven('a valid signature or a token is needed');
  }
  await proveToken(proofs, claim);
  return null;
}

async function proveSns(proofs: Proofs, claim: Claim): Promise<SnsMessage> {
  const read = SnsMessageSchema.safeParse(claim.json);
  const bound = read.success && claim.integration.settings?.topics?.includes(read.data.TopicArn) === true;
  if (!bound || claim.credential.kind !== 'none') await proveToken(proofs, claim);
  if (!read.success || !(await proofs.snsSignature(read.data))) throw unproven('SNS did not sign this message');
  return read.data;
}

/** Whatever is wrong with a token, the same is read and compared, so that the time it takes tells nothing. */
async function proveToken(proofs: Proofs, { tenant, integration, credential }: Claim): Promise<void> {
  if (credential.kind === 'jwt') return proveUserPoolToken(proofs, credential.text);
  const text = credential.kind === 'token' ? credential.text : '';
  const named = readToken(text) ?? { tenant, integration: integration.name };
  const { tokens } = await proofs.integration(named.tenant, named.integration);
  const hashes = tokens.map(({ hash }) => hash);
  if (!isOneOf(text, hashes)) throw unproven('a valid token of this integration is needed');
  if (named.integration !== integration.name) {
    throw new DomainError('forbidden', { reason: 'The token is of another integration' });
  }
}

async function proveUserPoolToken(proofs: Proofs, token: string): Promise<void> {
  const { kind } = await proofs.userPoolToken(token);
  if (kind === 'wrong') throw unproven('the token is not valid');
  if (kind === 'no-role') throw new DomainError('forbidden', { reason: 'This takes the role integration' });
}

function unproven(reason: string): HttpError {
  return new HttpError('unauthenticated', { reason });
}
