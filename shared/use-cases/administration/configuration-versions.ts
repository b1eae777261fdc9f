import type { Configuration } from '#domain/configuration/configuration.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import {
  type PublishedVersion,
  readPublication,
  readVersions,
  SHIPPED_VERSION,
} from '#shared/store/tenants/configuration-versions.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';

const LIST = 'configuration versions';

/** Who published what of a tenant's configuration, and why, down to the shipped one. @throws DomainError invalid */
export async function listVersions(
  { table, keyring }: DeskParts,
  tenant: string,
  { limit, cursor }: { limit: number; cursor: string | null },
): Promise<Page<PublishedVersion>> {
  const before = cursor === null ? null : Number(openCursor(await keyring(), tenant, LIST, cursor));
  const { versions, more } = await readVersions(table, tenant, { before, limit });
  const last = versions.at(-1);
  if (!more || last === undefined) return { items: [...versions, SHIPPED_VERSION], nextCursor: null };
  return { items: versions, nextCursor: sealCursor(await keyring(), tenant, LIST, String(last.number)) };
}

/** One as it was published, without what its webhooks keep secret. @throws DomainError not-found, unreadable */
export async function readVersion(
  { table, configurations }: DeskParts,
  tenant: string,
  number: number,
): Promise<{ published: PublishedVersion; document: Configuration }> {
  const published = await readPublication(table, tenant, number);
  if (published === null) throw new DomainError('not-found', { what: `version ${number} of the configuration` });
  return { published, document: (await configurations.version(tenant, number)).document };
}
