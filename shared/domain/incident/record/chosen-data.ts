import { chosen } from '#domain/kernel/chosen.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';

/** @returns what an entry says, as far as its event says it to others */
export function chosenData(type: EventName, data: object): object {
  // Each event's data is an object; which one, the compiler cannot follow through the name.
  return chosen(EVENTS[type].data, data as never) as object;
}
