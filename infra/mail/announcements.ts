import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ANNOUNCEMENT_EVENTS } from '#events/announcement/changes.v1.ts';
import { TELLING_CONTINUES } from '#events/telling-continues.ts';
import { detailType } from '#events/terms/define-event.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { configurationSetArn, configurationSetName, identityArn } from '#infra/declared/mail-names.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { ruleTarget } from '#infra/lambda/rule-target.ts';
import { grantTable } from '#infra/lambda/table-grants.ts';

export type AnnouncementsProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly bus: IEventBus;
  /** Where the pages live that mails link to. */
  readonly publicUrl: string;
};

const { begun: _, ...told } = ANNOUNCEMENT_EVENTS;

/** What is announced reaches the one function that tells those affected; it hands itself on what is too much for one call. */
export class Announcements extends Construct {
  readonly tell: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, { stage, codeOf, incidents, bus, publicUrl }: AnnouncementsProps) {
    super(scope, id);
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      BUS_NAME: bus.eventBusName,
      PUBLIC_URL: publicUrl,
      DESK_ADDRESS: deskAddress(stage),
      CONFIGURATION_SET: configurationSetName(stage),
    };
    this.tell = new DeskFunction(this, 'TellAffected', { stage, codeOf, name: 'tell-affected', environment });
    const indexes = ['byRelation', 'byState'] as const;
    grantTable(incidents, this.tell, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'], indexes);
    const identities = [stage.mailDomain, ...(stage.sandboxRecipients ?? [])];
    this.tell.grant(['ses:SendRawEmail'], [...identities.map(identityArn), configurationSetArn(stage)]);
    this.tell.grant(['events:PutEvents'], [bus.eventBusArn]);
    this.deadLetters = this.tell.addDeadLetters();
    new Rule(this, 'Rule', {
      ruleName: nameOf(stage, 'announcements'),
      description: 'What is announced, and how far telling of it has come',
      eventBus: bus,
      eventPattern: {
        source: ['firstline', TELLING_CONTINUES.source],
        detailType: [...Object.values(told).map(detailType), TELLING_CONTINUES.detailType],
      },
      targets: [ruleTarget(this.tell, this.deadLetters)],
    });
  }
}
