import type { Configuration } from '#domain/configuration/configuration.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { Act } from '#events/acts.ts';
import { sign } from '#shared/signing/signature.ts';
import { type Heard, NEVER_HEARD, readHeard } from '#shared/store/alerts/heard-integrations.ts';
import {
  type IntegrationItem,
  listIntegrations,
  noIntegration,
  readIntegration,
  writeIntegration,
} from '#shared/store/alerts/integrations.ts';
import { actItem } from '#shared/store/tenants/acts.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { orRecall, remember } from '#shared/use-cases/kernel/idempotency.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import { copySignatures } from '#shared/use-cases/secrets/copy-secrets.ts';
import { keepSignature } from '#shared/use-cases/secrets/integration-secrets.ts';
import type { SecretParts } from '#shared/use-cases/secrets/secret-parts.ts';
import { allIntegrations, findIntegration, type Integration } from './find-integration.ts';
import { formatToken, newSecret, SECRET_BYTES, tokenHash } from './integration-token.ts';

/** Two, so that a new one can be given to the sender before the old one is taken back. */
const MOST_TOKENS = 2;
const ID_LENGTH = 12;

/** An integration with what proves its messages; no secret is in it. */
export interface IntegrationView {
  readonly integration: Integration;
  readonly item: IntegrationItem;
}

/** With when it was last heard of. */
export type HeardIntegration = IntegrationView & { readonly heard: Heard };

/** @returns every integration there is, by name */
export async function viewIntegrations(parts: SecretParts, tenant: string): Promise<HeardIntegration[]> {
  const [configuration, items, heard] = await Promise.all([
    parts.configurations.current(tenant),
    listIntegrations(parts.table, tenant),
    readHeard(parts.table, tenant),
  ]);
  await copySignatures(parts, tenant, items);
  return allIntegrations(configuration.document).map((integration) => ({
    integration,
    item: items.find(({ name }) => name === integration.name) ?? noIntegration(integration.name),
    heard: heard.get(integration.name) ?? NEVER_HEARD,
  }));
}

/**
 * Makes a token; the oldest of three falls out. It is told this once: with an Idempotency-Key it follows from that key, so
 * that the same request is told the same, and nothing that is stored would give it away.
 *
 * @throws DomainError not-found, stale-version, key-reused, busy
 */
export async function mintToken(
  parts: DeskParts,
  context: RequestContext,
  name: string,
): Promise<IntegrationView & { id: string; token: string; replayed: boolean }> {
  const secret = await secretFor(parts, context, name);
  const token = formatToken({ tenant: context.tenant, integration: name }, secret);
  const hash = tokenHash(token);
  const id = hash.slice(0, ID_LENGTH);
  const made = { id, hash, createdAt: context.now, createdBy: context.actor.id };
  const edit = (item: IntegrationItem) => ({ ...item, tokens: [...item.tokens, made].slice(-MOST_TOKENS) });
  const changed = await change(parts, context, name, { what: 'token-made', edit });
  return { ...changed, id, token };
}

async function secretFor({ keyring }: DeskParts, context: RequestContext, name: string): Promise<Uint8Array> {
  const { tenant, actor, idempotency } = context;
  if (idempotency === undefined) return newSecret();
  const parts = [tenant, name, actor.id, idempotency.key, idempotency.request];
  return sign((await keyring()).current, 'integration', parts, SECRET_BYTES);
}

/** @throws DomainError not-found for a token that is not there, stale-version, key-reused, busy */
export function revokeToken(parts: DeskParts, context: RequestContext, name: string, id: string) {
  const edit = (item: IntegrationItem) => {
    const tokens = item.tokens.filter((token) => token.id !== id);
    if (tokens.length === item.tokens.length) throw new DomainError('not-found', { what: `token ${id}` });
    return { ...item, tokens };
  };
  return change(parts, context, name, { what: 'token-revoked', edit });
}

/** Sets what the sender signs with, or takes it away. @throws DomainError not-found, stale-version, key-reused, busy */
export function setSecret(parts: SecretParts, context: RequestContext, name: string, value: string | null) {
  const { tenant, now: setAt, actor } = context;
  const edit = async (item: IntegrationItem) => {
    if (value === null) return { ...item, secret: null };
    const kept = await keepSignature(parts, tenant, name, value);
    return { ...item, secret: { ...kept, setAt, setBy: actor.id } };
  };
  return change(parts, context, name, { what: 'secret-set', edit });
}

interface Change {
  readonly what: 'token-made' | 'token-revoked' | 'secret-set';
  readonly edit: (item: IntegrationItem) => IntegrationItem | Promise<IntegrationItem>;
}

async function change(
  parts: DeskParts,
  context: RequestContext,
  name: string,
  what: Change,
): Promise<IntegrationView & { replayed: boolean }> {
  const { document } = await parts.configurations.current(context.tenant);
  const integration = mustFind(document, name);
  const view = async () => ({ integration, item: await readIntegration(parts.table, context.tenant, name) });
  return orRecall<IntegrationView & { replayed: boolean }>(
    parts.table,
    context,
    async () => {
      await write(parts, context, name, what);
      return { ...(await view()), replayed: false };
    },
    async () => ({ ...(await view()), replayed: true }),
  );
}

async function write(
  { table }: DeskParts,
  context: RequestContext,
  name: string,
  { what, edit }: Change,
): Promise<void> {
  const before = await readIntegration(table, context.tenant, name);
  const { expectedVersion = before.revision } = context;
  if (expectedVersion !== before.revision) throw new DomainError('stale-version', { current: before.revision });
  const after = await edit(before);
  const act = actItem(context, actOf(what, name, before, after));
  const written = await writeIntegration(table, context.tenant, after, [act, ...remember(context, name)]);
  if (!written) throw new DomainError('busy', { reason: 'somebody else is changing this integration' });
}

function actOf(what: Change['what'], about: string, before: IntegrationItem, after: IntegrationItem): Act {
  const ids = ({ tokens }: IntegrationItem) => ({ tokens: tokens.map(({ id }) => id) });
  if (what !== 'secret-set') return { what, about, before: ids(before), after: ids(after) };
  const set = ({ secret }: IntegrationItem) => ({ set: secret !== null });
  return { what, about, before: set(before), after: set(after) };
}

function mustFind(configuration: Configuration, name: string): Integration {
  const integration = findIntegration(configuration, name);
  if (integration === null) throw new DomainError('not-found', { what: `integration ${name}` });
  return integration;
}
