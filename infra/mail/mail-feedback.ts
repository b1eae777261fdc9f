import { Aws } from 'aws-cdk-lib';
import { type IRuleTarget, Rule } from 'aws-cdk-lib/aws-events';
import { CfnConfigurationSet, CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import { configurationSetName } from '#infra/declared/mail-names.ts';
import { nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';

/** What SES is asked to tell, and how EventBridge calls it. Not what it sent, for that the desk knows. */
const TOLD = {
  DELIVERY: 'Email Delivered',
  DELIVERY_DELAY: 'Email Delivery Delayed',
  BOUNCE: 'Email Bounced',
  COMPLAINT: 'Email Complaint Received',
  REJECT: 'Email Rejected',
} as const;

/** Has SES put on the account's default bus, the only one it can, what becomes of the desk's mail. */
export function addFeedback(scope: Construct, stage: Stage): void {
  const name = configurationSetName(stage);
  const set = new CfnConfigurationSet(scope, 'ConfigurationSet', {
    name,
    reputationOptions: { reputationMetricsEnabled: true },
    sendingOptions: { sendingEnabled: true },
  });
  const destination = new CfnConfigurationSetEventDestination(scope, 'FeedbackDestination', {
    configurationSetName: name,
    eventDestination: {
      name: 'feedback',
      enabled: true,
      matchingEventTypes: Object.keys(TOLD),
      eventBridgeDestination: {
        eventBusArn: `arn:${Aws.PARTITION}:events:${Aws.REGION}:${Aws.ACCOUNT_ID}:event-bus/default`,
      },
    },
  });
  destination.node.addDependency(set);
}

/** Of what is sent with this desk's configuration set alone: other senders of the account, and other desks, have their own. */
export function feedbackRule(scope: Construct, stage: Stage, target: IRuleTarget): void {
  new Rule(scope, 'FeedbackRule', {
    ruleName: nameOf(stage, 'mail-feedback'),
    description: 'What becomes of mails after they were sent',
    eventPattern: {
      source: ['aws.ses'],
      detailType: Object.values(TOLD),
      detail: { mail: { tags: { 'ses:configuration-set': [configurationSetName(stage)] } } },
    },
    targets: [target],
  });
}
