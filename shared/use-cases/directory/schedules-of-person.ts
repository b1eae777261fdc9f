import { DomainError } from '#domain/kernel/errors.ts';
import { takesTurns } from '#domain/on-call/layer.ts';
import { SCHEDULE } from '#domain/on-call/schedule-type.ts';
import { lookAt } from '#shared/store/directory/due-places.ts';
import { readDirectory } from '#shared/store/directory/read-directory.ts';
import type { DeskParts } from '#shared/use-cases/kernel/desk-parts.ts';

const MOST_NAMED = 20;

/** Whose time it is stays one of the desk’s people: a schedule would name nobody. @throws DomainError conflict */
export async function checkTakesNoTurns(parts: DeskParts, tenant: string, email: string): Promise<void> {
  const names = await schedulesOf(parts, tenant, email);
  if (names.length === 0) return;
  throw new DomainError('conflict', { reason: `takes turns in ${names.slice(0, MOST_NAMED).join(', ')}` });
}

/** Somebody is away, or not after all: the schedules in which they take turns may have gaps, or none any more. */
export async function lookAtSchedulesOf(parts: DeskParts, tenant: string, email: string, now: string): Promise<void> {
  const names = await schedulesOf(parts, tenant, email);
  await Promise.all(names.map((id) => lookAt(parts.table, SCHEDULE, { tenant, id }, now)));
}

async function schedulesOf({ table }: DeskParts, tenant: string, email: string): Promise<string[]> {
  const { records } = await readDirectory(table, SCHEDULE, tenant);
  return [...records.values()].filter(({ fields }) => takesTurns(fields, email)).map(({ id }) => id);
}
