import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { storedConfiguration } from '#domain/configuration/stored-configuration.ts';
import { CONFIGURATION, invalid } from '#domain/kernel/errors.ts';
import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import { byteLength } from '#events/terms/text.ts';
import type { CurrentHead } from '#shared/store/table/configuration-head.ts';
import { configurationHeadKey, configurationKey, mailAddressKey } from '#shared/store/table/keys.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';
import { readStored, type Unreadable } from '#shared/store/table/unreadable.ts';
import { composer, readCurrentHead } from './composed-configuration.ts';
import { packedDocument, unpackedDocument } from './packed-document.ts';
import { standingVersions } from './standing-version.ts';
import { refer, type WebhookReferences } from './webhook-references.ts';

/** A version with what its webhooks are kept under; null for one that was written when they were kept in it. */
export interface StoredVersion extends VersionedConfiguration {
  readonly secrets: WebhookReferences | null;
}

/**
 * The desk's configurations. A version never changes, so a container keeps every one it has read; only the small head,
 * which names the current version, is read each time.
 */
export interface ConfigurationStore {
  /** What holds now, with people and items as their records have them; where it cannot be read the last version that can. */
  current(tenant: string): Promise<StoredVersion>;
  /** The same by somebody who has read the head. */
  at(tenant: string, head: CurrentHead): Promise<StoredVersion>;
  /** A document as it would hold, were it published now. */
  draft(tenant: string, document: Configuration): Promise<Configuration>;
  /** The current one as it was published. */
  published(tenant: string): Promise<StoredVersion>;
  /** What of the current one cannot be read, looked at anew; null where all can. */
  fault(tenant: string): Promise<Unreadable | null>;
  /** One as it was published. @throws DomainError unreadable */
  version(tenant: string, version: number): Promise<StoredVersion>;
  /** Adds to a version what its webhooks are kept under, where nobody did before. */
  refer(tenant: string, version: number, secrets: WebhookReferences): Promise<void>;
  /**
   * @returns false when somebody else wrote first, or one of the unique items exists
   * @throws DomainError invalid when an address is another tenant's, or was not given to this one
   */
  replace(tenant: string, before: number, draft: ConfigurationDraft): Promise<boolean>;
}

export interface ConfigurationDraft {
  readonly document: Configuration;
  readonly secrets: WebhookReferences;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly unique: readonly UniqueItem[];
}

/**
 * @param deskAddress - the desk was deployed with; it is the default tenant's, no other starts with it
 * @param tell - is told of what cannot be read and should hold
 */
export function createConfigurationStore(
  table: Table,
  deskAddress: string,
  tell: (tenant: string, fault: Unreadable) => Promise<void> = async () => undefined,
): ConfigurationStore {
  const known = new Map<string, StoredVersion>();
  const shipped = shippedConfiguration(deskAddress);
  const ofDefault = { version: 0, document: shipped, secrets: {} };
  const ofOthers = { version: 0, document: { ...shipped, mail: { ...shipped.mail, addresses: [] } }, secrets: {} };

  async function version(tenant: string, number: number): Promise<StoredVersion> {
    if (number === 0) return tenant === DEFAULT_TENANT ? ofDefault : ofOthers;
    const { pk, sk } = configurationKey(tenant, number);
    const found = known.get(pk + sk) ?? (await readVersion(table, tenant, number));
    known.set(pk + sk, found);
    return found;
  }

  const composed = composer(table, version);
  const isThere = async (tenant: string, number: number) => (await readItem(table, tenant, number)) !== undefined;
  const standing = standingVersions({ read: version, isThere }, tell);
  const headOf = async (tenant: string, { directory, version }: CurrentHead) => ({
    directory,
    version: await standing.version(tenant, version),
  });
  const at = async (tenant: string, head: CurrentHead) => composed.at(tenant, await headOf(tenant, head));
  return {
    version,
    at,
    draft: composed.draft,
    current: async (tenant) => at(tenant, await readCurrentHead(table, tenant)),
    published: async (tenant) => version(tenant, (await headOf(tenant, await readCurrentHead(table, tenant))).version),
    fault: async (tenant) => standing.fault(tenant, (await readCurrentHead(table, tenant)).version),
    refer: async (tenant, number, secrets) => {
      await refer(table, tenant, number, secrets);
      const { pk, sk } = configurationKey(tenant, number);
      known.delete(pk + sk);
    },
    replace: (tenant, before, draft) => replace(table, tenant, before, draft),
  };
}

async function readVersion(table: Table, tenant: string, version: number): Promise<StoredVersion> {
  const item = await readItem(table, tenant, version);
  const document = readStored(CONFIGURATION, `version ${version}`, () => storedConfiguration(unpackedDocument(item)));
  return { version, document, secrets: (item?.secrets as WebhookReferences | undefined) ?? null };
}

async function readItem(table: Table, tenant: string, version: number): Promise<Record<string, unknown> | undefined> {
  const Key = configurationKey(tenant, version);
  return (await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }))).Item;
}

const headIsAsSeen = '#version = :before';
/** What is nobody's is the default tenant's; another has what it was given (tenant-addresses.ts). */
const addressIsFree = 'attribute_not_exists(pk) OR tenant = :tenant';
const addressWasGiven = 'tenant = :tenant';
const thereIsNoHead = 'attribute_not_exists(pk)';

/** Head, document and the desk's mail addresses change together: mail finds its tenant by the address it was sent to. */
async function replace(
  { name: TableName, client }: Table,
  tenant: string,
  before: number,
  { document, secrets, at, by, reason, unique }: ConfigurationDraft,
): Promise<boolean> {
  const version = before + 1;
  const addresses = document.mail.addresses.map((address) => ({
    Put: {
      TableName,
      Item: { ...mailAddressKey(address), tenant, version },
      ConditionExpression: tenant === DEFAULT_TENANT ? addressIsFree : addressWasGiven,
      ExpressionAttributeValues: { ':tenant': tenant },
    },
  }));
  const head = {
    TableName,
    Item: { ...configurationHeadKey(tenant), version },
    ...(before === 0
      ? { ConditionExpression: thereIsNoHead }
      : {
          ConditionExpression: headIsAsSeen,
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':before': before },
        }),
  };
  const once = unique.map((item) => ({ Put: { ...uniquePut(item).Put, TableName } as typeof head }));
  const kept = {
    TableName,
    Item: {
      ...configurationKey(tenant, version),
      ...packedDocument(document, byteLength(JSON.stringify(secrets))),
      secrets,
      at,
      by,
      reason,
    },
  };
  const writes = [{ Put: head }, { Put: kept }, ...once, ...addresses];
  try {
    await client.send(new TransactWriteCommand({ TransactItems: writes }));
    return true;
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    const firstAddress = writes.length - addresses.length;
    const foreign = refusal.refused.find(({ position }) => position >= firstAddress);
    if (foreign) throw invalid(`mail.addresses.${foreign.position - firstAddress}`, notOurs(tenant));
    return false;
  }
}

function notOurs(tenant: string): string {
  if (tenant === DEFAULT_TENANT) return 'is the address of another tenant';
  return `was not given to the tenant ${tenant}: the operator gives addresses with PUT /tenants/${tenant}`;
}
