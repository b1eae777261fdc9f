import * as z from 'zod';
import { type Fault, type Named, unknownName } from '#domain/fragments/faults.ts';
import { NameSchema } from '#domain/fragments/words.ts';
import { ASSIGNMENT_METHODS } from '#events/incident/assignment.ts';
import { boundedText } from '#events/terms/text.ts';

/** Of one category; whoever has them all is a rare person already. */
const MOST_SKILLS = 20;

/** By what the desk chooses who has a record of a group (Semantics, rule 42). */
export const AssignmentRuleSchema = z.strictObject({
  method: z.enum(ASSIGNMENT_METHODS),
  /** Whose people on call have it; for `on_call` alone. */
  schedule: NameSchema.optional(),
  /** By category, what whoever has a record of it must be able to do. */
  skills: z
    .record(NameSchema, z.array(boundedText({ characters: 100, least: 1, untrimmed: true })).max(MOST_SKILLS))
    .optional(),
});

export type AssignmentRule = z.output<typeof AssignmentRuleSchema>;

/** @returns a schedule that is missing, and categories the desk does not know */
export function assignmentFaults(path: string, rule: AssignmentRule | undefined, categories: Named): Fault[] {
  if (rule === undefined) return [];
  const { method, schedule, skills = {} } = rule;
  // Without any, the desk takes every category.
  const knows = Object.keys(categories).length > 0;
  return [
    ...(method === 'on_call' && schedule === undefined
      ? [{ path: `${path}.schedule`, message: 'must be named: the method on_call asks who is on call there' }]
      : []),
    ...(knows ? Object.keys(skills).flatMap((name) => unknownName(`${path}.skills.${name}`, name, categories)) : []),
  ];
}

/** @returns what a record of a category asks for */
export function skillsFor({ skills = {} }: AssignmentRule, category: string | null): readonly string[] {
  return category !== null && Object.hasOwn(skills, category) ? (skills[category] ?? []) : [];
}
