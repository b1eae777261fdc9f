import * as z from 'zod';
import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import { PolicyMatchSchema } from '#domain/sla/policy-match.ts';
import { TargetSchema } from '#domain/time/target.ts';
import { COMMANDER } from '#events/incident/major/major.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, LEVELS, LevelSchema } from '#events/terms/vocabulary.ts';
import { bridgeFault } from './bridge.ts';
import { CadenceSchema } from './cadence.ts';
import { QuestionnairesSchema, SHIPPED_QUESTIONNAIRES } from './questionnaires.ts';

const MOST_RULES = 50;
const MOST_ROLES = 20;
const MOST_STAKEHOLDERS = 50;
const MOST_CHILDREN = 1000;

/** A record that meets all of it is proposed, once. */
const ProposingRuleSchema = z.strictObject({
  name: NameSchema,
  match: PolicyMatchSchema.default({}),
  /** Of the items it is about and of all that depends on them, at least. */
  criticality: LevelSchema.optional(),
  /** Unresolved records under it, at least. */
  children: z.int().min(1).max(MOST_CHILDREN).optional(),
});
export type ProposingRule = z.output<typeof ProposingRuleSchema>;

/** Who is told of a major incident: an address, a group of the desk, a chain of managers, or another system. */
const StakeholderSchema = z.union([
  EmailSchema,
  z.strictObject({ group: NameSchema }),
  z.strictObject({ chain: NameSchema }),
  z.strictObject({ webhook: NameSchema }),
]);
export type Stakeholder = z.output<typeof StakeholderSchema>;

const PlanSchema = z.strictObject({
  match: PolicyMatchSchema.default({}),
  stakeholders: z.array(StakeholderSchema).max(MOST_STAKEHOLDERS).default([]),
  /** By priority; where one is missing, that of the next more urgent. */
  cadence: z.partialRecord(LevelSchema, CadenceSchema).default({}),
});
export type CommunicationPlan = z.output<typeof PlanSchema>;

/** Whoever has a schedule is filled in by it; a group is called to the bridge with the others. */
const RoleSchema = z.strictObject({
  label: LabelSchema,
  schedule: NameSchema.optional(),
  group: NameSchema.optional(),
});

const SHIPPED = {
  rules: [],
  roles: {
    [COMMANDER]: { label: 'Commander' },
    communications: { label: 'Communications' },
    scribe: { label: 'Scribe' },
    experts: { label: 'Experts' },
    'customer-contact': { label: 'Customer contact' },
  },
  plans: {
    standard: {
      match: {},
      stakeholders: [],
      cadence: { critical: 'PT30M', high: 'PT1H', medium: 'PT2H', low: 'PT4H' },
    },
  },
  review: { questionnaires: SHIPPED_QUESTIONNAIRES, due: { businessDays: 5 } },
};

const MajorIncidentsSchema = z.strictObject({
  rules: z
    .array(ProposingRuleSchema)
    .max(MOST_RULES)
    .refine((rules) => new Set(rules.map(({ name }) => name)).size === rules.length, 'must have different names')
    .default([]),
  roles: z
    .record(NameSchema, RoleSchema)
    .refine((roles) => Object.keys(roles).length <= MOST_ROLES, `at most ${MOST_ROLES} roles`)
    .default(SHIPPED.roles),
  /** A link in which `{number}` and `{tenant}` stand for those of the record. */
  bridge: boundedText({ characters: 2000, least: 1 })
    .superRefine((template, context) => {
      const message = bridgeFault(template);
      if (message !== null) context.addIssue({ code: 'custom', message });
    })
    .optional(),
  plans: z.record(NameSchema, PlanSchema).default(SHIPPED.plans),
  review: z
    .strictObject({
      questionnaires: QuestionnairesSchema.default(SHIPPED_QUESTIONNAIRES),
      /** Counted from resolution, in the open time of the calendar of tasks. */
      due: TargetSchema.default(SHIPPED.review.due),
    })
    .prefault({}),
});

const fields = { majorIncidents: MajorIncidentsSchema.prefault({}) };

export type MajorsPart = Part<typeof fields>;

/** How major incidents are proposed, led, told of and reviewed. As shipped no rule proposes any, and nobody is a stakeholder. */
export const MAJORS = fragment({
  fields,
  shipped: () => ({ majorIncidents: MajorIncidentsSchema.parse(SHIPPED) }),
  asOf: 'today',
  faults: ({ majorIncidents: { roles, plans }, groups, chains }: MajorsPart & { groups: Named; chains: Named }) => [
    ...Object.entries(roles).flatMap(([role, { group }]) =>
      unknownName(`majorIncidents.roles.${role}.group`, group, groups),
    ),
    ...Object.entries(plans).flatMap(([plan, { stakeholders }]) =>
      stakeholders.flatMap((one, place): Fault[] => {
        const path = `majorIncidents.plans.${plan}.stakeholders.${place}`;
        if (typeof one === 'string' || 'webhook' in one) return [];
        return 'group' in one
          ? unknownName(`${path}.group`, one.group, groups)
          : unknownName(`${path}.chain`, one.chain, chains);
      }),
    ),
  ],
});

/** @returns the levels from one on to the more urgent, nearest first */
export function andAbove(level: (typeof LEVELS)[number]): (typeof LEVELS)[number][] {
  return LEVELS.slice(0, LEVELS.indexOf(level) + 1).toReversed();
}
