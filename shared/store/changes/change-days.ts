import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ChangeRecord } from '#domain/changes/change-record.ts';
import { type ChangeWindow, dayOf, daysOf, isWithin, overlap } from '#domain/changes/change-window.ts';
import { isOpenChange } from '#domain/changes/transitions.ts';
import { canonicalJson } from '#domain/kernel/canonical-json.ts';
import type { Window } from '#events/change/change.ts';
import type { Table } from '#shared/store/table/table.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';

/*
 * Changes by the days, in UTC, in which they are done: one query has what is worked on at an instant, however many changes a
 * desk ever had. Written in the transaction of the change, so that an alert finds its window as soon as it has one.
 */

/** Of one day: some 300 bytes each. What is beyond is not found, and its alerts are told. */
export const MOST_CHANGES_A_DAY = 500;
/** Six weeks of a calendar and a little; so many queries at once. */
export const MOST_DAYS_ASKED = 45;
const KEPT_SECONDS = 86_400;

const DayChangeSchema = z.object({
  change: z.string(),
  from: z.string(),
  to: z.string(),
  items: z.array(z.string()),
  /** Whether it is still ahead or at work: what was implemented holds no alert any more. */
  planned: z.boolean(),
  /** When it was implemented. */
  at: z.string().nullable(),
});

/** What is known of a change under a day. */
export type DayChange = Readonly<z.output<typeof DayChangeSchema>>;

/** @returns what is to be written under each day that a change is in, or was before; nothing where that is as it was */
export function dayItems(before: ChangeRecord | null, after: ChangeRecord): UniqueItem[] {
  const [was, is] = [before && dayChange(before), dayChange(after)];
  if (canonicalJson(was) === canonicalJson(is)) return [];
  const now = is === null ? [] : daysOfChange(is);
  const left = was === null ? [] : daysOfChange(was).filter((day) => !now.includes(day));
  const key = (day: string) => ({ pk: dayPk(after.tenant, day), sk: after.id, over: 'change' });
  const expiresAt = Math.floor(Date.parse(after.updatedAt) / 1000) + KEPT_SECONDS;
  return [
    ...now.map((day) => ({ ...key(day), attributes: { ...is } })),
    ...left.map((day) => ({ ...key(day), attributes: { change: after.id, gone: true }, expiresAt })),
  ];
}

/** Strongly consistent: what is worked on at an instant. */
export async function windowsAt(table: Table, tenant: string, now: string): Promise<readonly ChangeWindow[]> {
  const found = await changesOn(table, tenant, dayOf(now));
  return found.filter((one) => one.planned && isWithin(one, now));
}

/** @returns changes that are or were worked on within a span, by when that began; of at most 45 days */
export async function changesWithin(table: Table, tenant: string, span: Window): Promise<DayChange[]> {
  const days = daysOf(span).slice(0, MOST_DAYS_ASKED);
  const found = (await Promise.all(days.map((day) => changesOn(table, tenant, day)))).flat();
  const distinct = [...new Map(found.map((one) => [one.change, one])).values()];
  return distinct.filter((one) => isIn(one, span)).toSorted(byBeginning);
}

/** @returns changes of any of the items that are or were worked on within a span, or were implemented in it */
export async function changesAbout(
  table: Table,
  tenant: string,
  { items, ...span }: Window & { readonly items: readonly string[] },
): Promise<DayChange[]> {
  if (items.length === 0) return [];
  return (await changesWithin(table, tenant, span)).filter((one) => one.items.some((item) => items.includes(item)));
}

function dayChange({ id: change, status, fields, window, implementation }: ChangeRecord): DayChange | null {
  const at = implementation?.at ?? null;
  if (status !== 'implemented' && !isOpenChange(status)) return null;
  const { from, to } = window ?? { from: at, to: at };
  if (from === null || to === null) return null;
  return { change, from, to, items: fields.configurationItems, planned: at === null, at };
}

function daysOfChange({ from, to, at }: DayChange): string[] {
  return [...new Set([...daysOf({ from, to }), ...(at === null ? [] : [dayOf(at)])])];
}

function isIn(one: DayChange, span: Window): boolean {
  return overlap(one, span) || (one.at !== null && isWithin(span, one.at));
}

function byBeginning(a: DayChange, b: DayChange): number {
  const [one, other] = [`${a.from} ${a.change}`, `${b.from} ${b.change}`];
  return one < other ? -1 : Number(one > other);
}

function dayPk(tenant: string, day: string): string {
  return `CHANGES-ON#${tenant}#${day}`;
}

async function changesOn({ name, client }: Table, tenant: string, day: string): Promise<DayChange[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': dayPk(tenant, day) },
      ConsistentRead: true,
      Limit: MOST_CHANGES_A_DAY,
    }),
  );
  return Items.flatMap((item) => (item.gone === true ? [] : DayChangeSchema.parse(item)));
}
