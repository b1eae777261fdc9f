import { isDomainError } from '#domain/kernel/errors.ts';
import type { ReadIncident } from '#shared/use-cases/incidents/read-incident.ts';

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
