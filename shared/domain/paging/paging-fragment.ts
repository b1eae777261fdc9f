import * as z from 'zod';
import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { PagingPolicySchema, PagingRulesSchema } from './paging-policy.ts';

const fields = {
  paging: z
    .strictObject({
      policies: z.record(NameSchema, PagingPolicySchema).default({}),
      rules: PagingRulesSchema.default([]),
    })
    .prefault({}),
};

export type PagingPart = Part<typeof fields>;

/** Who is woken for what. As shipped nobody is: an escalation's mails tell of what is late. */
export const PAGING = fragment({
  fields,
  shipped: () => ({ paging: { policies: {}, rules: [] } }),
  asOf: 'today',
  faults: ({ paging: { policies, rules }, groups, calendars }: PagingPart & CalendarsPart & { groups: Named }) => [
    ...Object.entries(policies).flatMap(([name, { steps }]) =>
      steps.flatMap(({ page, hours }, step): Fault[] => {
        const path = `paging.policies.${name}.steps.${step}`;
        return [
          ...unknownName(`${path}.hours.calendar`, hours?.calendar, calendars),
          ...page.flatMap((target, index) =>
            'group' in target ? unknownName(`${path}.page.${index}.group`, target.group, groups) : [],
          ),
        ];
      }),
    ),
    ...rules.flatMap(({ policy }, index) => unknownName(`paging.rules.${index}.policy`, policy, policies)),
  ],
});
