import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Configuration, VersionedConfiguration } from '#domain/configuration/configuration.ts';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { storedConfiguration } from '#domain/configuration/stored-configuration.ts';
import { invalid } from '#domain/kernel/errors.ts';
import { DEFAULT_TENANT } from '#domain/kernel/tenant.ts';
import { byteLength } from '#events/terms/text.ts';
import type { CurrentHead } from '#shared/store/table/configuration-head.ts';
import { configurationHeadKey, configurationKey, mailAddressKey } from '#shared/store/table/keys.ts';
import { readRefusal } from '#shared/store/table/refusal.ts';
import type { Table } from '#shared/store/table/table.ts';
import { type UniqueItem, uniquePut } from '#shared/store/table/unique-item.ts';
import { composer, readCurrentHead } from './composed-configuration.ts';
import { packedDocument, unpackedDocument } from './packed-document.ts';
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
  /** What holds now, with people and items as their records have them. */
  current(tenant: string): Promise<StoredVersion>;
  /** The same by somebody who has read the head. */
  at(tenant: string, head: CurrentHead): Promise<StoredVersion>;
  /** A document as it would hold, were it published now. */
  draft(tenant: string, document: Configuration): Promise<Configuration>;
  /** The current one as it was published. */
  published(tenant: string): Promise<StoredVersion>;
  /** One as it was published. */
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
  readonly unique: readonly UniqueItem[];
}

/** @param deskAddress - the desk was deployed with; it is the default tenant's, no other starts with it */
export function createConfigurationStore(table: Table, deskAddress: string): ConfigurationStore {
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
  return {
    version,
    ...composed,
    current: async (tenant) => composed.at(tenant, await readCurrentHead(table, tenant)),
    published: async (tenant) => version(tenant, (await readCurrentHead(table, tenant)).version),
    refer: async (tenant, number, secrets) => {
      await refer(table, tenant, number, secrets);
      const { pk, sk } = configurationKey(tenant, number);
      known.delete(pk + sk);
    },
    replace: (tenant, before, draft) => replace(table, tenant, before, draft),
  };
}

async function readVersion(table: Table, tenant: string, version: number): Promise<StoredVersion> {
  const Key = configurationKey(tenant, version);
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  return { version, document: storedConfiguration(unpackedDocument(Item)), secrets: Item?.secrets ?? null };
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
  { document, secrets, at, by, unique }: ConfigurationDraft,
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
