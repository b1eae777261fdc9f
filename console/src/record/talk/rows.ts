import { type Kind, kindOf } from './entry-kinds.ts';
import type { Entry, Item } from './use-timeline.ts';

/** A mail the desk sent, withheld or could not send, as it stands between the entries. */
export interface Sent {
  readonly step: string;
  readonly to: string | null;
  readonly outcome: string;
  readonly at: string;
  readonly reason: string | null;
  readonly feedback: { readonly outcome: string; readonly at: string; readonly detail: string | null } | null;
}

export type Row =
  | { readonly row: 'entry'; readonly id: string; readonly kind: Kind; readonly version: number; readonly entry: Entry }
  /** What an alert did without anything else in between, as one. */
  | {
      readonly row: 'alerts';
      readonly id: string;
      readonly kind: 'alert';
      readonly version: number;
      readonly entries: readonly Entry[];
    }
  | { readonly row: 'unreadable'; readonly id: string; readonly kind: 'decision'; readonly version: number }
  | { readonly row: 'sent'; readonly id: string; readonly kind: 'mail'; readonly version: 0; readonly sent: Sent };

/** The journal as rows, and mails at their time between them. */
export function rowsOf(items: readonly Item[], mails: readonly Sent[] = []): Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if ('unreadable' in item)
      rows.push({ row: 'unreadable', id: `v${item.version}`, kind: 'decision', version: item.version });
    else if (!isOccurrence(item)) rows.push(entryRow(item));
    else if (last?.row === 'alerts')
      rows[rows.length - 1] = { ...last, version: item.version, entries: [...last.entries, item] };
    else rows.push({ row: 'alerts', id: item.id, kind: 'alert', version: item.version, entries: [item] });
  }
  return mails.length === 0 ? rows : withMails(rows, mails);
}

export type Filter = 'all' | Kind;

export const FILTERS: readonly Filter[] = ['all', 'mail', 'note', 'alert', 'decision'];

/** How many rows there are of each kind. */
export function countsOf(rows: readonly Row[]): Record<Filter, number> {
  const of = (kind: Kind) => rows.filter((row) => row.kind === kind).length;
  return { all: rows.length, mail: of('mail'), note: of('note'), alert: of('alert'), decision: of('decision') };
}

function entryRow(entry: Entry): Row {
  return { row: 'entry', id: entry.id, kind: kindOf(entry), version: entry.version, entry };
}

const isOccurrence = ({ type }: Entry) => type === 'alert-repeated' || type === 'alert-recovered';

const timeOf = (row: Row): string => {
  if (row.row === 'entry') return row.entry.at;
  if (row.row === 'alerts') return row.entries[0]?.at ?? '';
  return row.row === 'sent' ? row.sent.at : '';
};

/** A mail follows from an entry, so it stands behind the last one that is not later. */
function withMails(rows: readonly Row[], mails: readonly Sent[]): Row[] {
  const waiting = mails
    .map(
      (sent, place): Row => ({
        row: 'sent',
        id: `mail ${sent.at} ${sent.step} ${sent.to} ${place}`,
        kind: 'mail',
        version: 0,
        sent,
      }),
    )
    .sort((one, other) => timeOf(one).localeCompare(timeOf(other)));
  const merged: Row[] = [];
  for (const row of rows) {
    const at = timeOf(row);
    while (at !== '' && waiting[0] !== undefined && timeOf(waiting[0]) < at) merged.push(waiting.shift() as Row);
    merged.push(row);
  }
  return [...merged, ...waiting];
}
