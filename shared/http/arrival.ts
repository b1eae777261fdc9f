import { randomUUID } from 'node:crypto';

/** When a request came and what it is called; read at the edge, an argument everywhere else. */
export interface Arrival {
  readonly now: string;
  readonly id: string;
}

/** The one place of a function that reads the clock and rolls dice. */
export function arrive(): Arrival {
  return { now: new Date().toISOString(), id: randomUUID() };
}
