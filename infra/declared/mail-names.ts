import { Aws } from 'aws-cdk-lib';
import { nameOf } from './names.ts';
import type { Stage } from './stages.ts';

/** Named, because the bucket and the function trust the rule by its ARN before it exists. */
export function receiptRuleName(stage: Stage): string {
  return nameOf(stage, 'mail');
}

export function receiptRuleSetName(stage: Stage): string {
  const { receiptRuleSet } = stage;
  switch (receiptRuleSet.kind) {
    case 'own':
      return nameOf(stage, 'mail');
    case 'existing':
      return receiptRuleSet.name;
    default:
      return receiptRuleSet satisfies never;
  }
}

export function receiptRuleArn(stage: Stage): string {
  const path = `receipt-rule-set/${receiptRuleSetName(stage)}:receipt-rule/${receiptRuleName(stage)}`;
  return `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:${path}`;
}

/** @param identity an address or a domain that SES has verified in this account and region */
export function identityArn(identity: string): string {
  return `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${identity}`;
}

/** Of what the desk sends: has SES tell what becomes of it. */
export function configurationSetName(stage: Stage): string {
  return nameOf(stage, 'mail');
}

export function configurationSetArn(stage: Stage): string {
  return `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:configuration-set/${configurationSetName(stage)}`;
}
