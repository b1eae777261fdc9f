import type { SHIPPED_CALENDARS } from '#domain/time/calendars-fragment.ts';
import type { Level } from '#events/terms/vocabulary.ts';
import type { ServiceLevelPolicy } from './policy.ts';

/** What a new desk promises until its process owner says otherwise (contract, shipped configuration). */
export const SHIPPED_POLICIES: ServiceLevelPolicy[] = [
  policy('critical', 'PT15M', 'PT4H', 'always'),
  policy('high', 'PT30M', 'PT8H', 'always'),
  policy('medium', 'PT4H', 'PT24H', 'business-hours'),
  policy('low', 'PT8H', 'PT40H', 'business-hours'),
];

function policy(
  priority: Level,
  response: string,
  resolution: string,
  calendar: keyof typeof SHIPPED_CALENDARS,
): ServiceLevelPolicy {
  return {
    name: priority,
    match: { priority },
    clocks: { response: { target: { duration: response } }, resolution: { target: { duration: resolution } } },
    calendar,
    thresholds: [50, 75],
    reopen: 'resume',
    mode: 'retroactive',
    zoneFrom: 'calendar',
  };
}
