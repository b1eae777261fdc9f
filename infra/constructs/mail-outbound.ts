import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { NOTIFIED_EVENTS } from '#domain/mail/notifications.ts';
import { DeskFunction, type DeskParts } from '#infra/constructs/desk-function.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { ruleTarget } from '#infra/constructs/rule-target.ts';
import { grantTable } from '#infra/constructs/table-grants.ts';
import { identityArn } from '#infra/mail-names.ts';
import { deskAddress, nameOf } from '#infra/names.ts';

export type MailOutboundProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly bus: IEventBus;
  /** Where the pages live that mails link to. */
  readonly publicUrl: string;
};

/** The events that call for a mail reach the one function that may send one. */
export class MailOutbound extends Construct {
  readonly notify: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, props: MailOutboundProps) {
    super(scope, id);
    const { stage, codeOf, incidents, bus, publicUrl } = props;
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      PUBLIC_URL: publicUrl,
      DESK_ADDRESS: deskAddress(stage),
    };
    this.notify = new DeskFunction(this, 'Notify', { stage, codeOf, name: 'notify', environment });
    grantTable(incidents, this.notify, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem']);
    const identities = [stage.mailDomain, ...(stage.sandboxRecipients ?? [])];
    this.notify.grant(['ses:SendRawEmail'], identities.map(identityArn));
    this.deadLetters = this.notify.addDeadLetters();
    new Rule(this, 'Rule', {
      ruleName: nameOf(stage, 'mailed-events'),
      description: 'Events of which somebody is told by mail',
      eventBus: bus,
      eventPattern: { source: ['firstline'], detailType: [...NOTIFIED_EVENTS] },
      targets: [ruleTarget(this.notify, this.deadLetters)],
    });
  }
}
