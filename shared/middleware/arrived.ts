import type { MiddlewareObj } from '@middy/core';
import type { Arrival } from '#shared/http/arrival.ts';

/** An event that knows when it came and what it is called: the edge alone reads the clock and rolls dice. */
export interface Arrived {
  readonly arrival: Arrival;
}

export function arrived(arrive: () => Arrival): MiddlewareObj<Arrived> {
  return {
    before: (request) => {
      request.event = { ...request.event, arrival: arrive() };
    },
  };
}
