import type { Due } from '#domain/incident/plan.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { later } from '#domain/time/later.ts';
import { FIRST, type Place } from './rounds.ts';

/**
 * The step that is due next, pages by other ways, and the moment at which whoever accepted has been silent for too long. None
 * while a record is kept quiet; when it is loud again the first step is (Semantics, rules 48 and 49).
 */
export function pagingDue({ paging, pagesAhead = [], silences = [], loudSince, status }: IncidentRecord): Due[] {
  if (silences.length > 0) return [];
  const ahead = pagesAhead.filter(({ at }) => loudSince === undefined || at >= loudSince);
  const first = ahead.reduce((earliest, { at }) => (earliest === '' || at < earliest ? at : earliest), '');
  return [
    ...(first === '' ? [] : [{ kind: 'page-ahead', at: first } as const]),
    ...(paging?.state === 'paging' && paging.next !== null
      ? [stepDue(loudAgain(paging.runsSince, loudSince) ?? paging.next)]
      : []),
    ...(paging?.state === 'acknowledged' && status === 'in_progress' ? againDue(paging) : []),
  ];
}

function stepDue(place: Place): Due {
  return { kind: 'page-step', at: place.at, page: place };
}

function loudAgain(runsSince: string, loudSince: string | undefined): Place | null {
  return loudSince !== undefined && loudSince > runsSince ? { ...FIRST, at: loudSince } : null;
}

function againDue({ reAcknowledgeAfter, heardAt }: NonNullable<IncidentRecord['paging']>): Due[] {
  if (reAcknowledgeAfter === null || heardAt === null) return [];
  return [{ kind: 'page-again', at: later(heardAt, reAcknowledgeAfter) }];
}
