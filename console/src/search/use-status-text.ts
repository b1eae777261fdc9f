import { useArticlesWords } from '../articles/use-articles-words.ts';
import { useChangesWords } from '../changes/use-changes-words.ts';
import { useMajorsWords } from '../majors/use-majors-words.ts';
import { useProblemsWords } from '../problems/use-problems-words.ts';
import { useWords } from '../words/words.ts';
import type { Hit, Kind } from './hit.ts';

/** What a status is called where records of its kind have their page; as it is where they do not know it. */
export function useStatusText(): (hit: Hit) => string {
  const known: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
    incident: useWords().terms.status,
    problem: useProblemsWords().statuses,
    change: useChangesWords().statuses,
    article: useArticlesWords().statuses,
    announcement: useMajorsWords().announcements.sections,
  };
  return ({ kind, status }) => known[kind][status] ?? status;
}
