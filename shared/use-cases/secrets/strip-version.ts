import * as z from 'zod';
import { WebhookSchema } from '#domain/escalation/webhook.ts';
import { isApart, withSecretsApart } from '#domain/escalation/webhooks-apart.ts';
import { unpackedDocument } from '#shared/store/tenants/packed-document.ts';
import { replaceStored } from '#shared/store/tenants/webhook-references.ts';
import type { StoredItem, StripParts } from './strip-secrets.ts';
import { keepWebhooks } from './webhook-secrets.ts';

/** No more of a document than it takes: an old one need not be of today's form. */
const DocumentSchema = z.looseObject({ webhooks: z.record(z.string(), WebhookSchema).default({}) });
const ReferencesSchema = z.record(z.string(), z.string()).default({});

/**
 * Keeps apart what the webhooks of a version hold, and takes it out of the version.
 *
 * @returns whether anything was in it
 */
export async function stripVersion(parts: StripParts, { tenant, ...stored }: StoredItem): Promise<boolean> {
  const unpacked = unpackedDocument(stored);
  if (unpacked === undefined) return false;
  const document = DocumentSchema.parse(unpacked);
  const inside = Object.fromEntries(Object.entries(document.webhooks).filter(([, webhook]) => !isApart(webhook)));
  if (Object.keys(inside).length === 0) return false;
  const secrets = { ...ReferencesSchema.parse(stored.secrets), ...(await keepWebhooks(parts, tenant, inside)) };
  await replaceStored(parts.table, stored, withSecretsApart(document), secrets);
  return true;
}
