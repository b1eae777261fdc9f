import type { Entry } from '#domain/incident/record/journal.ts';
import { isPageEvent, type PageEventName, type Way } from '#events/incident/paging.ts';
import { deliveryItemKey } from '#shared/mail-out/deliveries.ts';
import { type ListedDelivery, readDeliveries } from '#shared/mail-out/list-deliveries.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import {
  type PageAttemptItem,
  type PageOutcome,
  pageAttemptKey,
  readPageAttempts,
} from '#shared/store/incidents/page-attempts.ts';
import { isReadableEntry } from '#shared/store/records/journal-entry.ts';
import { readWholeJournal } from '#shared/store/records/journal-reader.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';

/** One attempt to reach somebody by one way (contract: `GET …/pages`). */
export interface PageAttempt {
  /** When it was due; when it was bundled or failed, too. */
  readonly at: string;
  readonly person: string;
  readonly via: Way;
  readonly step: number | null;
  readonly outcome: PageOutcome;
  readonly reason: string | null;
}

/**
 * Every attempt about a record, oldest first: what its journal asked for, with what became of it. One that is on its way this
 * moment is not there yet.
 *
 * @throws DomainError invalid for a cursor of another list
 */
export async function listPages(
  { table, keyring }: Pick<DeskParts, 'table' | 'keyring'>,
  tenant: string,
  number: string,
  { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
): Promise<Page<PageAttempt>> {
  const keys = await keyring();
  const name = `pages ${number}`;
  const after = cursor === null ? 0 : Number(openCursor(keys, tenant, name, cursor));
  const [journal, mails, others] = await Promise.all([
    readWholeJournal(table, tenant, number),
    readDeliveries(table, tenant, number),
    readPageAttempts(table, tenant, number),
  ]);
  const all = journal.filter(isReadableEntry).flatMap((entry) => {
    if (!isPage(entry)) return [];
    const { id: entryId, at, data } = entry;
    const step = entry.type === 'page-stepped' ? entry.data.step : null;
    return data.pages.flatMap(({ person, via }): PageAttempt[] => {
      const id = { tenant, number, entryId };
      const known =
        via === 'mail'
          ? ofMail(mails.get(deliveryItemKey({ ...id, to: person, step: '' }).sk))
          : ofAttempt(others.get(pageAttemptKey({ ...id, person, via }).sk));
      return known === null ? [] : [{ at, person, via, step, ...known }];
    });
  });
  const items = all.slice(after, after + limit);
  const next = after + items.length;
  return { items, nextCursor: next < all.length ? sealCursor(keys, tenant, name, String(next)) : null };
}

const isPage = (entry: Entry): entry is Entry<PageEventName> => isPageEvent(entry.type);

type Known = Pick<PageAttempt, 'outcome' | 'reason'>;

function ofMail(delivery: ListedDelivery | undefined): Known | null {
  if (delivery === undefined) return null;
  const { outcome, reason, feedback } = delivery;
  switch (outcome) {
    case 'sending':
      return null;
    case 'digested':
      return { outcome: 'bundled', reason };
    case 'impossible':
      return { outcome: 'failed', reason };
    case 'suppressed':
      return { outcome, reason };
    case 'sent':
      return afterwards(feedback);
    default:
      return outcome satisfies never;
  }
}

function afterwards(feedback: ListedDelivery['feedback']): Known {
  switch (feedback?.outcome) {
    case 'delivered':
      return { outcome: 'delivered', reason: null };
    case 'bounced':
    case 'rejected':
      return { outcome: 'failed', reason: feedback.detail ?? feedback.outcome };
    default:
      return { outcome: 'sent', reason: null };
  }
}

function ofAttempt(attempt: PageAttemptItem | undefined): Known | null {
  if (attempt === undefined || attempt.outcome === 'claimed') return null;
  return { outcome: attempt.outcome, reason: attempt.reason ?? null };
}
