import { articleOfIncident } from '#domain/articles/article-of-incident.ts';
import type { ArticleRecord } from '#domain/articles/article-record.ts';
import { ARTICLE } from '#domain/articles/article-type.ts';
import { isDomainError } from '#domain/kernel/errors.ts';
import { readMeta } from '#shared/store/incidents/incident-reader.ts';
import { madeOfIncident } from '#shared/store/records/made-of-incident.ts';
import { readRecord } from '#shared/store/records/record-store.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { addNumbered, type Kept } from '#shared/use-cases/kernel/one-record.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

const ARTICLE_OF = madeOfIncident('article');

interface Made extends Kept<ArticleRecord> {
  readonly isThereAlready: boolean;
}

/**
 * Adds a record to knowledge: a draft of what solved it, once however often it is asked for.
 *
 * @throws DomainError not-found, wrong-status before it is solved
 */
export async function draftOfIncident(parts: DeskParts, context: RequestContext, incident: string): Promise<Made> {
  const known = await ARTICLE_OF.read(parts.table, context.tenant, incident);
  if (known !== null) return existing(parts, context, known);
  const [{ record }, { document }] = await Promise.all([
    readMeta(parts.table, context.tenant, incident),
    parts.configurations.current(context.tenant),
  ]);
  const fields = articleOfIncident(record, { owner: context.actor.id, language: document.mail.language });
  try {
    const made = await addNumbered(...([parts, ARTICLE, context, { type: 'draft', fields, incident }] as const), {
      beside: ({ after, written }) => (after === null || !written ? [] : [ARTICLE_OF.item(after, incident, null)]),
    });
    return { ...made, isThereAlready: false };
  } catch (error) {
    // Recovery: somebody else added it at the same moment.
    const now = isDomainError(error, 'duplicate') ? await ARTICLE_OF.read(parts.table, context.tenant, incident) : null;
    if (now === null) throw error;
    return existing(parts, context, now);
  }
}

async function existing({ table }: DeskParts, { tenant }: RequestContext, number: string): Promise<Made> {
  const { record } = await readRecord(table, ARTICLE, tenant, number);
  return { record, replayed: false, isThereAlready: true };
}
