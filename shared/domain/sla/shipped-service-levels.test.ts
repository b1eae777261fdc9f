import { expect, test } from 'vitest';
import { CalendarSchema } from '#domain/time/calendar.ts';
import { SHIPPED_CALENDARS } from '#domain/time/calendars-fragment.ts';
import { LEVELS } from '#events/terms/vocabulary.ts';
import { chooseTerms, ServiceLevelPolicySchema } from './policy.ts';
import { SHIPPED_POLICIES } from './shipped-service-levels.ts';

test('the shipped service levels pass the rules for everybody else’s', () => {
  for (const calendar of Object.values(SHIPPED_CALENDARS)) expect(CalendarSchema.parse(calendar)).toEqual(calendar);
  for (const policy of SHIPPED_POLICIES) expect(ServiceLevelPolicySchema.parse(policy)).toEqual(policy);
});

test('every priority has its targets', () => {
  const facts = {
    tenant: 'default',
    kind: 'incident',
    category: null,
    subcategory: null,
    channel: 'api',
    group: null,
    requester: null,
  };
  const promised = LEVELS.map((level) =>
    chooseTerms(SHIPPED_POLICIES, {
      ...facts,
      impact: level,
      urgency: level,
      priority: level,
      configurationItems: [],
    }).map(({ target, calendar }) => `${'duration' in target ? target.duration : ''} ${calendar}`),
  );
  expect(promised).toEqual([
    ['PT15M always', 'PT4H always'],
    ['PT30M always', 'PT8H always'],
    ['PT4H business-hours', 'PT24H business-hours'],
    ['PT8H business-hours', 'PT40H business-hours'],
  ]);
});
