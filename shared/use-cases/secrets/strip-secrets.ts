import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { Table } from '#shared/store/table/table.ts';
import { isFromOutside } from '#shared/store/table/transient.ts';
import { setSecretsApart } from '#shared/store/tenants/secrets-apart.ts';
import type { SecretParts } from './secret-parts.ts';
import { stripIntegration } from './strip-integration.ts';
import { stripVersion } from './strip-version.ts';

export interface Stripped {
  /** Of configurations, every one there ever was. */
  readonly versions: number;
  readonly integrations: number;
  /** What nobody can read is left as it is: its partition and place. */
  readonly unreadable: readonly string[];
}

export type StripParts = Pick<SecretParts, 'table' | 'keyring' | 'secrets'>;

/** What somebody changes meanwhile is found by the next pass. */
const MOST_PASSES = 5;

/**
 * Takes secrets that are kept apart out of the table, of every tenant. Afterwards the release before secrets were kept apart finds
 * them no more (ADR 0095). Done twice, the second time finds nothing.
 *
 * @param pause - ends when no request is under way any more that began before it
 * @throws Error when somebody changes what is stripped as fast as it is
 */
export async function stripSecrets(parts: StripParts, pause: () => Promise<void>): Promise<Stripped> {
  // Where nobody ever signed anything there is no keyring yet, which says that secrets are apart.
  await parts.keyring();
  await setSecretsApart(parts.table);
  await pause();
  const stripped = { versions: 0, integrations: 0 };
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const versions = await stripEach(parts, 'CONFIGURATION#', stripVersion);
    const integrations = await stripEach(parts, 'INTEGRATIONS#', stripIntegration);
    stripped.versions += versions.stripped;
    stripped.integrations += integrations.stripped;
    const unreadable = [...versions.unreadable, ...integrations.unreadable];
    if (versions.stripped + integrations.stripped === 0) return { ...stripped, unreadable };
  }
  throw new Error(`After ${MOST_PASSES} passes there still are secrets in the table: try again`);
}

type Strip = (parts: StripParts, item: StoredItem) => Promise<boolean>;

/** One that cannot be read keeps nobody from the others. */
async function stripEach(parts: StripParts, prefix: string, strip: Strip) {
  let stripped = 0;
  const unreadable: string[] = [];
  for await (const item of itemsOf(parts.table, prefix)) {
    try {
      if (await strip(parts, item)) stripped += 1;
    } catch (error) {
      // Recovery: it is named to whoever runs this; what AWS fails on would fail for the others, too.
      if (isFromOutside(error)) throw error;
      unreadable.push(`${item.pk} ${item.sk}`);
    }
  }
  return { stripped, unreadable };
}

/** An item as it is stored, and whose it is. */
export type StoredItem = Readonly<Record<string, unknown>> & { readonly tenant: string };

/** Only somebody at the account may scan the table; no function may. */
async function* itemsOf({ name: TableName, client }: Table, prefix: string): AsyncGenerator<StoredItem> {
  const pages = paginateScan(
    { client },
    {
      ...{ TableName, ConsistentRead: true, FilterExpression: 'begins_with(pk, :prefix)' },
      ExpressionAttributeValues: { ':prefix': prefix },
    },
  );
  for await (const { Items = [] } of pages) {
    for (const item of Items) yield { ...item, tenant: String(item.pk).slice(prefix.length) };
  }
}
