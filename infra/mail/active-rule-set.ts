import { CustomResource, Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { accept } from '#infra/declared/checks.ts';
import { receiptRuleSetName } from '#infra/declared/mail-names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';

/** Three attempts of thirty seconds, with Lambda's pauses of one and two minutes: after that nobody answers any more. */
const ANSWER_WITHIN = Duration.minutes(5);

/**
 * The desk's receipt rule set in use. CloudFormation knows sets and not which is active, and SES deletes none that is:
 * without this a rollback would stop there.
 */
export class ActiveRuleSet extends Construct {
  readonly activate: DeskFunction;
  /** The name of the set that was active when this was deployed: another one, where another receives the account's mail. */
  readonly activeName: string;

  constructor(scope: Construct, id: string, parts: DeskParts) {
    super(scope, id);
    this.activate = new DeskFunction(this, 'ActivateReceiptRules', { ...parts, name: 'activate-receipt-rules' });
    // Which set is active is a matter of the whole account, and AWS grants neither for one of them.
    this.activate.grant(['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'], ['*']);
    accept(this.activate.role, 'IAM5[Resource::*]', 'Neither action knows resources; nothing else is granted on `*`.');
    const resource = new CustomResource(this, 'Active', {
      resourceType: 'Custom::ActiveReceiptRuleSet',
      serviceToken: this.activate.lambda.functionArn,
      serviceTimeout: ANSWER_WITHIN,
      properties: { RuleSetName: receiptRuleSetName(parts.stage) },
    });
    this.activeName = resource.getAttString('Active');
  }
}
