import { takesTurns } from '#domain/assignment/groups.ts';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { NO_STAFF } from '#domain/paging/staff.ts';
import type { PersonRecord } from '#domain/people/person-record.ts';
import { PERSON } from '#domain/people/person-type.ts';
import { waitingRecords } from '#shared/store/assignment/waiting-records.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';
import { runCommand } from '#shared/use-cases/records/run-command.ts';

/** What made somebody free; what is done because of it has ids made from it. */
export interface Freed {
  readonly tenant: string;
  readonly id: string;
  readonly now: string;
}

/** Of a group at once, some 20 ms each; what stands behind them is looked at with the next that frees somebody, and daily. */
const MOST_TRIED = 100;

/** Somebody has one record less: where that counts, the first that fits them is theirs (Semantics, rule 43). @returns how many were assigned */
export function assignFreed(parts: DeskParts, freed: Freed, person: string): Promise<number> {
  // Who takes as many as there are keeps nothing waiting.
  return forGroupsOf(parts, freed, person, { most: 1, asks: ({ fields }) => fields.capacity !== undefined });
}

/** Somebody came, is back, or can do more: whatever waits in their groups. @returns how many were assigned */
export function assignJoined(parts: DeskParts, freed: Freed, person: string): Promise<number> {
  return forGroupsOf(parts, freed, person, { most: MOST_TRIED, asks: () => true });
}

/** Whoever became free while it was being written down that nobody was is found now. @returns how many were assigned */
export async function assignAgain(parts: DeskParts, { tenant, id, now }: Freed, number: string): Promise<number> {
  const context = { tenant, now, id: `${id}.${number}`, actor: SYSTEM };
  const { entries } = await runCommand(parts, context, number, { command: { type: 'take-turn' } });
  return entries.some(({ type }) => type === 'assigned') ? 1 : 0;
}

/** Others are on call by a schedule: whatever waits for them. @returns how many were assigned */
export async function assignScheduled(parts: DeskParts, freed: Freed, schedule: string): Promise<number> {
  const { document } = await parts.configurations.current(freed.tenant);
  const groups = Object.entries(document.groups).filter(([, { assignment }]) => assignment?.schedule === schedule);
  return forGroups(
    parts,
    freed,
    groups.map(([name]) => name),
    MOST_TRIED,
  );
}

/** Groups may choose otherwise, or leave it to people again. @returns how many were assigned */
export async function assignAll(parts: DeskParts, freed: Freed): Promise<number> {
  const { document } = await parts.configurations.current(freed.tenant);
  return forGroups(parts, freed, Object.keys(document.groups), MOST_TRIED);
}

async function forGroupsOf(
  parts: DeskParts,
  freed: Freed,
  person: string,
  { most, asks }: { readonly most: number; readonly asks: (person: PersonRecord) => boolean },
): Promise<number> {
  const { tenant } = freed;
  const { document, staff = NO_STAFF } = await parts.configurations.current(tenant);
  const found = staff.people.get(person);
  if (found === undefined || !PERSON.isThere(found) || !asks(found)) return 0;
  return forGroups(
    parts,
    freed,
    found.fields.groups.filter((name) => takesTurns(name, document)),
    most,
  );
}

async function forGroups(parts: DeskParts, freed: Freed, groups: readonly string[], most: number): Promise<number> {
  let assigned = 0;
  for (const group of groups) {
    for (const number of await waitingRecords(parts.table, freed.tenant, group, MOST_TRIED)) {
      if (assigned >= most) return assigned;
      assigned += await assignAgain(parts, freed, number);
    }
  }
  return assigned;
}
