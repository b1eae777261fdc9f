import type { IncidentRecord } from '#domain/incident/record/record.ts';
import { memberItem, type StoredMember } from '#shared/store/alerts/alert-members.ts';
import { readAlert, toUniqueAlert } from '#shared/store/alerts/alert-store.ts';
import { membersOf } from '#shared/store/alerts/moved-alert.ts';
import type { UniqueItem } from '#shared/store/table/unique-item.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

interface Move {
  readonly from: string;
  readonly to: string;
  readonly members: readonly string[];
}

/**
 * What makes an alert's next message land on another record: its key's item, and its members as they stand. Whoever counts at the
 * same time changes the counter of the record it leaves, on which both records' writes are conditional.
 */
export async function movedAlert(
  { table }: DeskParts,
  { tenant, alert }: IncidentRecord,
  { from, to, members }: Move,
): Promise<{ readonly unique: readonly UniqueItem[] }> {
  if (alert === null) return { unique: [] };
  const [known, standing, there] = await Promise.all([
    readAlert(table, tenant, alert),
    membersOf(table, tenant, from, members),
    membersOf(table, tenant, to, members),
  ]);
  const key = known?.number === from ? [toUniqueAlert(tenant, alert, known, { ...known, number: to })] : [];
  const before = new Map(there.map((member) => [member.id, member]));
  return { unique: [...key, ...standing.map((member) => moved(tenant, to, before.get(member.id), member))] };
}

/** One that the other record has of an alert of its own would stand for two. */
function moved(tenant: string, to: string, before: StoredMember | undefined, member: StoredMember): UniqueItem {
  return memberItem(tenant, to, before ?? null, { ...member, revision: (before?.revision ?? 0) + 1 });
}
