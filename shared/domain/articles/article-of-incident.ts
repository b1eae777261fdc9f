import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { DomainError } from '#domain/kernel/errors.ts';
import type { ArticleFields } from '#events/article/article.ts';
import type { Language, Status } from '#events/terms/vocabulary.ts';
import { withoutPeople } from './without-people.ts';

type Solved = Pick<
  IncidentRecord,
  'status' | 'title' | 'requester' | 'participants' | 'language' | 'resolution' | 'configurationItems' | 'tags'
>;

const SOLVED: readonly Status[] = ['resolved', 'closed'];

/**
 * What a record leaves to whoever has the same: its title and how it was solved. What its requester wrote stays in the record, and of
 * who they are nothing comes along (Semantics, rule 64). It is a draft for the desk, until somebody read it.
 *
 * @throws DomainError wrong-status before it is solved
 */
export function articleOfIncident(
  { status, resolution, title, requester, participants, configurationItems, tags, ...record }: Solved,
  { owner, language }: { readonly owner: string; readonly language: Language },
): ArticleFields {
  if (!SOLVED.includes(status) || resolution === null)
    throw new DomainError('wrong-status', { status, command: 'article', allowed: SOLVED });
  const people = [...(requester === null ? [] : [requester]), ...participants];
  return {
    title: withoutPeople(title, people),
    body: withoutPeople(resolution.notes, people),
    language: record.language ?? language,
    audience: 'internal',
    keywords: [...tags],
    configurationItems: [...configurationItems],
    tier: null,
    owner,
    reviewAt: null,
  };
}
