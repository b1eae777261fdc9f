import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';
import type { Dependencies } from './dependencies.ts';
import { orGone } from './or-gone.ts';

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
