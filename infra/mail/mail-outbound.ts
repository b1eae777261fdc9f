import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { NOTIFIED_EVENTS, RECORD_MAILS } from '#domain/mail-out/steps/mail-steps.ts';
import { CONFIRMATION_DUE } from '#events/confirmation-due.ts';
import { DIGEST_DUE } from '#events/digest-due.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { configurationSetArn, configurationSetName, identityArn } from '#infra/declared/mail-names.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { ruleTarget } from '#infra/lambda/rule-target.ts';
import { grantTable } from '#infra/lambda/table-grants.ts';
import { addFeedback, feedbackRule } from './mail-feedback.ts';

export type MailOutboundProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly bus: IEventBus;
  /** Where the pages live that mails link to. */
  readonly publicUrl: string;
  /** Where the console is, with a slash at its end. */
  readonly consoleUrl: string;
};

/** The events that call for a mail reach the one function that may send one; what becomes of it reaches another. */
export class MailOutbound extends Construct {
  readonly notify: DeskFunction;
  readonly deadLetters: IQueue;
  readonly takeFeedback: DeskFunction;
  readonly feedbackDeadLetters: IQueue;

  constructor(scope: Construct, id: string, props: MailOutboundProps) {
    super(scope, id);
    const { stage, codeOf, incidents, bus, publicUrl, consoleUrl } = props;
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      PUBLIC_URL: publicUrl,
      CONSOLE_URL: consoleUrl,
      DESK_ADDRESS: deskAddress(stage),
      CONFIGURATION_SET: configurationSetName(stage),
    };
    this.notify = new DeskFunction(this, 'Notify', { stage, codeOf, name: 'notify', environment });
    grantTable(incidents, this.notify, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem']);
    const identities = [stage.mailDomain, ...(stage.sandboxRecipients ?? [])];
    this.notify.grant(['ses:SendRawEmail'], [...identities.map(identityArn), configurationSetArn(stage)]);
    this.deadLetters = this.notify.addDeadLetters();
    new Rule(this, 'Rule', {
      ruleName: nameOf(stage, 'mailed-events'),
      description: 'Events of which somebody is told by mail, digests that are due, subscriptions to confirm',
      eventBus: bus,
      eventPattern: {
        source: ['firstline', DIGEST_DUE.source, CONFIRMATION_DUE.source],
        detailType: [
          ...[...NOTIFIED_EVENTS, ...RECORD_MAILS.map(({ event }) => event)],
          ...[DIGEST_DUE.detailType, CONFIRMATION_DUE.detailType],
        ],
      },
      targets: [ruleTarget(this.notify, this.deadLetters)],
    });
    this.takeFeedback = this.addTakeFeedback(props);
    this.feedbackDeadLetters = this.takeFeedback.addDeadLetters();
    addFeedback(this, stage);
    feedbackRule(this, stage, ruleTarget(this.takeFeedback, this.feedbackDeadLetters));
  }

  private addTakeFeedback({ stage, codeOf, incidents }: MailOutboundProps): DeskFunction {
    const environment = { TABLE_NAME: incidents.table.tableName };
    const takeFeedback = new DeskFunction(this, 'TakeMailFeedback', {
      ...{ stage, codeOf, name: 'take-mail-feedback', environment },
    });
    grantTable(incidents, takeFeedback, ['PutItem', 'UpdateItem']);
    return takeFeedback;
  }
}
