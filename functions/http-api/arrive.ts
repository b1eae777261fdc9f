import { randomUUID } from 'node:crypto';
import type { Arrival } from './api/http-event.ts';

/** The one place of this function that reads the clock and rolls dice. */
export function arrive(): Arrival {
  return { now: new Date().toISOString(), id: randomUUID() };
}
