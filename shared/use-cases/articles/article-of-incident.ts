import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { articleOfIncident } from '#domain/articles/article-of-incident.ts';
import type { ArticleRecord } from '#domain/articles/article-record.ts';
import { ARTICLE } from '#domain/articles/article-type.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { addNumbered, type Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

interface Made extends Kept<ArticleRecord> {
  readonly isThereAlready: boolean;
}

/**
 * Adds a record to knowledge: a draft of what solved it, once however often it is asked for.
 *
 * @throws DomainError not-found, wrong-status before it is solved
 */
export async function draftOfIncident(parts: DeskParts, context: RequestContext, incident: string): Promise<Made> {
  const known = await articleOf(parts.table, context.tenant, incident);
  if (known !== null) return existing(parts, context, known);
  const [{ record }, { document }] = await Promise.all([
    readMeta(parts.table, context.tenant, incident),
    parts.configurations.current(context.tenant),
  ]);
  const fields = articleOfIncident(record, { owner: context.actor.id, language: document.mail.language });
  try {
    const made = await addNumbered(...([parts, ARTICLE, context, { type: 'draft', fields, incident }] as const), {
      beside: ({ after, written }) => (after === null || !written ? [] : [articleItem(after, incident)]),
    });
    return { ...made, isThereAlready: false };
  } catch (error) {
    // Recovery: somebody else added it at the same moment.
    const now = isDomainError(error, 'duplicate') ? await articleOf(parts.table, context.tenant, incident) : null;
    if (now === null) throw error;
    return existing(parts, context, now);
  }
}

async function existing({ table }: DeskParts, { tenant }: RequestContext, number: string): Promise<Made> {
  const { record } = await readRecord(table, ARTICLE, tenant, number);
  return { record, replayed: false, isThereAlready: true };
}

/* An index would know it a moment later, and whoever asks twice would write it twice. */

function keyOf(tenant: string, incident: string) {
  return { pk: `ARTICLE-OF#${tenant}#${incident}`, sk: 'ARTICLE-OF' };
}

async function articleOf({ name, client }: Table, tenant: string, incident: string): Promise<string | null> {
  const Key = keyOf(tenant, incident);
  const { Item } = await client.send(new GetCommand({ TableName: name, Key, ConsistentRead: true }));
  return Item === undefined ? null : String(Item.article);
}

function articleItem({ tenant, id: article }: ArticleRecord, incident: string): UniqueItem {
  return { ...keyOf(tenant, incident), attributes: { article } };
}
