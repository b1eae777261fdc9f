import { isDomainError } from '#domain/kernel/errors.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { Dependencies } from './dependencies.ts';

/** @returns each record once, by its number; null for one that is gone or cannot be read */
export async function readEach(
  { readIncident }: Pick<Dependencies, 'readIncident'>,
  tenant: string,
  pages: readonly { readonly number: string }[],
): Promise<ReadonlyMap<string, ReadIncident | null>> {
  const numbers = [...new Set(pages.map(({ number }) => number))];
  const reads = numbers.map(async (number) => [number, await orGone(readIncident(tenant, number))] as const);
  return new Map(await Promise.all(reads));
}

/** One that is gone or cannot be read keeps the others from nobody. */
export async function orGone(reading: Promise<ReadIncident>): Promise<ReadIncident | null> {
  try {
    return await reading;
  } catch (error) {
    // Recovery: it is left out.
    if (isDomainError(error, 'not-found') || isDomainError(error, 'unreadable')) return null;
    throw error;
  }
}
