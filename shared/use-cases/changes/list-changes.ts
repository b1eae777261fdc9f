import type { ChangeRecord } from '#domain/changes/change-record.ts';
import { CHANGE } from '#domain/changes/change-type.ts';
import { firstThatFit } from '#domain/kernel/page-bytes.ts';
import { openCursor, sealCursor } from '#shared/signing/cursor.ts';
import { changesWithin, type DayChange } from '#shared/store/changes/change-days.ts';
import { readRecords } from '#shared/store/records/record-store.ts';
import { isReadableItem, type UnreadableItem } from '#shared/store/table/listed-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { listRecords } from '#shared/use-cases/kernel/one-record.ts';
import type { Page } from '#shared/use-cases/kernel/page.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';
import type { ChangesAsked } from './changes.ts';

/** For a page of those of one person, or of a span: where few are, it comes short, with a cursor. */
const MOST_CALLS = 4;
/** Between the two parts of a place in time. */
const GAP = ' ';

/** A page of changes: by number, or, of a span, by when they begin. */
export function listChanges(
  parts: DeskParts,
  context: RequestContext,
  { span, ...asked }: ChangesAsked,
): Promise<Page<ChangeRecord | UnreadableItem>> {
  return span === undefined ? byNumber(parts, context, asked) : inSpan(parts, context, { ...asked, span });
}

async function byNumber(
  parts: DeskParts,
  context: RequestContext,
  { limit, status, assignee, ...asked }: Omit<ChangesAsked, 'span'>,
): Promise<Page<ChangeRecord | UnreadableItem>> {
  const found: (ChangeRecord | UnreadableItem)[] = [];
  let cursor = asked.cursor;
  for (let call = 0; call < MOST_CALLS; call++) {
    const page = await listRecords(parts, CHANGE, context, { limit: limit - found.length, cursor, standing: status });
    found.push(...page.items.filter((item) => !isReadableItem(item) || isOf(item, { assignee })));
    cursor = page.nextCursor;
    if (assignee === undefined || cursor === null || found.length === limit) break;
  }
  return { items: found, nextCursor: cursor };
}

async function inSpan(
  parts: DeskParts,
  { tenant }: RequestContext,
  { span, limit, cursor, ...wanted }: ChangesAsked & { readonly span: NonNullable<ChangesAsked['span']> },
): Promise<Page<ChangeRecord | UnreadableItem>> {
  const [keyring, all] = await Promise.all([parts.keyring(), changesWithin(parts.table, tenant, span)]);
  const name = `changes ${span.from} ${span.to}`;
  const after = cursor === null ? '' : openCursor(keyring, tenant, name, cursor);
  const left = all.filter((one) => placeOf(one) > after);
  const numbers = left.slice(0, limit).map(({ change }) => change);
  const records = await readRecords(parts.table, CHANGE, tenant, numbers);
  const read = numbers.flatMap((number) => records.get(number)?.record ?? []);
  const items = firstThatFit(read);
  const taken = items.length < read.length ? numbers.indexOf(items.at(-1)?.id ?? '') + 1 : numbers.length;
  const last = taken < left.length ? left[taken - 1] : undefined;
  return {
    items: items.filter((item) => isOf(item, wanted)),
    nextCursor: last === undefined ? null : sealCursor(keyring, tenant, name, placeOf(last)),
  };
}

function placeOf({ from, change }: DayChange): string {
  return `${from}${GAP}${change}`;
}

function isOf(record: ChangeRecord, { status, assignee }: Pick<ChangesAsked, 'status' | 'assignee'>): boolean {
  return (status === undefined || record.status === status) && (assignee === undefined || record.assignee === assignee);
}
