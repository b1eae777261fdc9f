import * as z from 'zod';
import type { Resource, Runtime } from '#local/runtime.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

const ACTION = z.union([
  z.strictObject({ S3Action: z.strictObject({ BucketName: z.string(), ObjectKeyPrefix: z.string().default('') }) }),
  z.strictObject({
    LambdaAction: z.strictObject({ FunctionArn: z.string(), InvocationType: z.literal('Event').default('Event') }),
  }),
  z.strictObject({ StopAction: z.strictObject({ Scope: z.literal('RuleSet') }) }),
]);

const RULE = z.strictObject({
  RuleSetName: z.string(),
  After: z.string().optional(),
  Rule: z.strictObject({
    Name: z.string().optional(),
    Enabled: z.boolean().default(false),
    ScanEnabled: z.boolean().default(false),
    Recipients: z.array(z.string()).default([]),
    Actions: z.array(ACTION).default([]),
    /** No mail comes from the internet here, so there is nothing to encrypt. */
    TlsPolicy: inert,
  }),
});

const RULE_SET = z.strictObject({ RuleSetName: z.string().optional(), Tags: inert });

export type ReceiptAction = z.infer<typeof ACTION>;

export interface ReceiptRule {
  /** The rule set it is of. */
  readonly set: string;
  readonly arn: string;
  readonly recipients: readonly string[];
  readonly scanned: boolean;
  readonly actions: readonly ReceiptAction[];
}

/** The enabled rules in the order SES tries them, of every set. */
export function readReceiptRules(runtime: Runtime): readonly ReceiptRule[] {
  const resources = runtime.resources.ofType('AWS::SES::ReceiptRule');
  return inOrder(resources.map((resource) => ({ resource, properties: propertiesOf(resource, RULE) })))
    .filter(({ properties }) => properties.Rule.Enabled)
    .map(({ resource, properties }) => ({
      set: properties.RuleSetName,
      arn: `arn:aws:ses:${runtime.region}:${runtime.accountId}:receipt-rule-set/${properties.RuleSetName}:receipt-rule/${properties.Rule.Name ?? resource.physicalId}`,
      recipients: properties.Rule.Recipients.map((recipient) => recipient.toLowerCase()),
      scanned: properties.Rule.ScanEnabled,
      actions: properties.Rule.Actions,
    }));
}

/** The names of the sets the template makes. */
export function readRuleSets({ resources }: Pick<Runtime, 'resources'>): readonly string[] {
  const sets = resources.ofType('AWS::SES::ReceiptRuleSet');
  return sets.map((set) => propertiesOf(set, RULE_SET).RuleSetName ?? set.physicalId);
}

interface Placed {
  readonly resource: Pick<Resource, 'physicalId'>;
  readonly properties: z.infer<typeof RULE>;
}

/** Each rule right behind the one its `After` names; those without come first, as they were declared. */
function inOrder<T extends Placed>(rules: readonly T[]): readonly T[] {
  const following = (name: string | undefined): readonly T[] =>
    rules.filter(({ properties }) => properties.After === name).flatMap((rule) => [rule, ...following(nameOf(rule))]);
  return following(undefined);
}

function nameOf({ resource, properties }: Placed): string {
  return properties.Rule.Name ?? resource.physicalId;
}

/** Does a rule take mail for this address? It lists addresses, domains and (with a leading dot) subdomains; an empty list takes all. */
export function takesRecipient(rule: Pick<ReceiptRule, 'recipients'>, address: string): boolean {
  if (rule.recipients.length === 0) return true;
  const wanted = address.toLowerCase();
  const domain = wanted.split('@').at(-1) ?? '';
  const withoutLabel = wanted.replace(/\+[^@]*@/, '@');
  return rule.recipients.some((recipient) => {
    if (recipient.startsWith('.')) return domain.endsWith(recipient);
    return recipient.includes('@') ? recipient === wanted || recipient === withoutLabel : recipient === domain;
  });
}
