import * as z from 'zod';
import { type Named, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import type { CalendarsPart } from '#domain/time/calendars-fragment.ts';
import { ZoneSchema } from '#domain/time/zone-schema.ts';
import { EmailSchema, TierSchema } from '#events/terms/vocabulary.ts';
import { AssignmentRuleSchema, assignmentFaults } from './assignment-rule.ts';

const GroupSchema = z.strictObject({
  label: LabelSchema,
  tier: TierSchema,
  email: EmailSchema.nullable().default(null),
  /** Whom escalations mean by the group's lead, and who is told when all of it have declined a record. */
  lead: EmailSchema.nullish(),
  /** When the group works: its people's hours where nothing is known of a person. */
  calendar: NameSchema.optional(),
  /** Somebody else's people under a contract: their promises (UC) run beside the group's own (OLA). */
  supplier: z.boolean().optional(),
  /** Where the group works; policies with `zoneFrom: group` read their calendar's hours there. */
  zone: ZoneSchema.optional(),
  /** By what the desk chooses who has its records; people do where it is left out. */
  assignment: AssignmentRuleSchema.optional(),
});

export type Group = z.output<typeof GroupSchema>;

const fields = {
  groups: z.record(NameSchema, GroupSchema),
  defaultGroup: NameSchema,
};

export type GroupsPart = Part<typeof fields>;

const SHIPPED: Record<string, Group> = {
  'service-desk': { label: 'Service desk', tier: 1, email: null },
  infrastructure: { label: 'Infrastructure', tier: 2, email: null },
  vendor: { label: 'Vendor', tier: 3, email: null, supplier: true },
};

/** Who there is to do the work. */
export const GROUPS = fragment({
  fields,
  shipped: () => ({ groups: SHIPPED, defaultGroup: 'service-desk' }),
  asOf: 'today',
  faults: ({ groups, defaultGroup, calendars, categories }: GroupsPart & CalendarsPart & { categories: Named }) => [
    ...Object.entries(groups).flatMap(([group, { calendar, assignment }]) => [
      ...unknownName(`groups.${group}.calendar`, calendar, calendars),
      ...assignmentFaults(`groups.${group}.assignment`, assignment, categories),
    ]),
    ...unknownName('defaultGroup', defaultGroup, groups),
  ],
});
