import type { Entry } from '#domain/incident/record/journal.ts';
import type { IncidentRecord } from '#domain/incident/record/record.ts';
import type { PagingRecord } from '#domain/paging/paging-record.ts';
import { isOverForPaged, type Page } from '#events/incident/paging.ts';
import { withMore } from './pages-ahead.ts';
import { FIRST } from './rounds.ts';

type Paged = Pick<IncidentRecord, 'paging' | 'pagesAhead' | 'pagedPeople' | 'pagedInChat'>;

/** Twenty bytes to two hundred each. */
const MOST_REMEMBERED = 100;

/** @returns the record's fields with those who are paged now among those who were */
export function remembering({ pagedPeople = [] }: Paged, pages: readonly Page[]): Paged {
  const all = new Set([...pages.map(({ person }) => person), ...pagedPeople]);
  const inChat = pages.some(({ via }) => via === 'chat');
  return { pagedPeople: [...all].slice(0, MOST_REMEMBERED), ...(inChat && { pagedInChat: true }) };
}

export function begun({ at, data }: Entry<'paging-begun'>): Paged {
  const { policy, why, steps, repeat, reAcknowledgeAfter } = data;
  const kept = { policy, why, steps, repeat, reAcknowledgeAfter };
  const now = { state: 'paging', since: at, runsSince: at, next: { ...FIRST, at }, reached: false } as const;
  const nobody = { acknowledgedBy: null, acknowledgedAt: null, heardAt: null };
  return { paging: { ...kept, ...now, ...nobody }, pagesAhead: [] };
}

export function stepped(record: IncidentRecord, { at, data }: Entry<'page-stepped'>): Paged {
  const { paging, pagesAhead = [] } = record;
  if (paging === undefined) return {};
  const { round, step, pages, ahead, next } = data;
  const isFirst = round === FIRST.round && step === FIRST.step;
  const reached = pages.length + ahead.length > 0 || (step > 0 && paging.reached);
  // What was to follow before the record was quiet follows from this step anew.
  const before = isFirst ? [] : pagesAhead;
  return {
    paging: { ...paging, next, reached, ...(isFirst && { runsSince: at }) },
    pagesAhead: withMore(before, ahead, at),
    ...remembering(record, pages),
  };
}

/** What an entry of any other concern means for whom is being looked for (Semantics, rules 48 and 49). */
export function foldPaging({ paging, pagesAhead }: Paged, entry: Entry): Paged {
  if (paging === undefined && pagesAhead === undefined) return {};
  if (entry.type === 'accepted') return { paging: paging && acknowledged(paging, entry), pagesAhead: [] };
  if (isOverForPaged(entry.type)) return { paging: paging && stopped(paging), pagesAhead: [] };
  if (paging === undefined) return {};
  if (entry.type === 'resumed') return { paging: wentOn(paging, entry) };
  if (entry.type === 'assigned') {
    // Whoever had accepted it has it no more.
    const isTheirs = paging.acknowledgedAt !== null;
    return isTheirs ? { paging: { ...stopped(paging), acknowledgedBy: null, acknowledgedAt: null } } : {};
  }
  const isHeard = paging.state === 'acknowledged' && entry.by === paging.acknowledgedBy;
  return isHeard ? { paging: { ...paging, heardAt: entry.at } } : {};
}

/** From here on their silence is a reason to page again, whether it was a page they answered or not (Semantics, rule 49). */
function acknowledged(paging: PagingRecord, { at, by }: Entry<'accepted'>): PagingRecord {
  return { ...paging, state: 'acknowledged', next: null, acknowledgedBy: by, acknowledgedAt: at, heardAt: at };
}

/** Whoever had accepted it before it stood still has it in hand again when the desk itself goes on. */
function wentOn(paging: PagingRecord, { at, as }: Entry<'resumed'>): PagingRecord {
  const isTheirs = paging.state === 'stopped' && paging.acknowledgedAt !== null && as === 'desk';
  return isTheirs ? { ...paging, state: 'acknowledged', heardAt: at } : paging;
}

function stopped(paging: PagingRecord): PagingRecord {
  return paging.state === 'exhausted' ? paging : { ...paging, state: 'stopped', next: null };
}
