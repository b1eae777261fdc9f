import * as z from 'zod';

const OneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [value]));

/** The operators our templates use. Strict: an operator that is not evaluated must not look as if it were. */
const Values = z
  .union([z.string(), z.boolean(), z.number(), z.array(z.string())])
  .transform((value) => (Array.isArray(value) ? value : [String(value)]));
const ConditionSchema = z.strictObject({
  StringEquals: z.record(z.string(), Values).optional(),
  StringNotEquals: z.record(z.string(), Values).optional(),
  StringLike: z.record(z.string(), Values).optional(),
  ArnEquals: z.record(z.string(), Values).optional(),
  ArnLike: z.record(z.string(), Values).optional(),
  Bool: z.record(z.string(), Values).optional(),
  NumericLessThan: z.record(z.string(), Values).optional(),
});

const PrincipalSchema = z.union([
  z.literal('*'),
  z.strictObject({ AWS: OneOrMore.optional(), Service: OneOrMore.optional() }),
]);

/** NotAction, NotResource and NotPrincipal are refused by being unknown. */
const StatementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: PrincipalSchema.optional(),
  Action: OneOrMore,
  Resource: OneOrMore.optional(),
  Condition: ConditionSchema.optional(),
});

const DocumentSchema = z.object({
  Version: z.literal('2012-10-17').optional(),
  Statement: z
    .union([StatementSchema, z.array(StatementSchema)])
    .transform((statement) => (Array.isArray(statement) ? statement : [statement])),
});

export type Statement = z.infer<typeof StatementSchema>;

/** @param owner whose policy it is, for the message @throws Error saying what in the document is not evaluated here. Policy variables (`${aws:…}`) are not. */
export function parsePolicy(document: unknown, owner: string): readonly Statement[] {
  const parsed = DocumentSchema.safeParse(document);
  if (!parsed.success)
    throw new Error(
      `the policy of ${owner} is not of a form the local runtime evaluates: ${z.prettifyError(parsed.error)}`,
    );
  if (JSON.stringify(document).includes('${'))
    throw new Error(`policy variables are not evaluated by the local runtime: ${owner} has one`);
  return parsed.data.Statement;
}
