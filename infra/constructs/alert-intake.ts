import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DeskFunction, type DeskParts } from '#infra/constructs/desk-function.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { ruleTarget } from '#infra/constructs/rule-target.ts';
import { grantTable, OPEN } from '#infra/constructs/table-grants.ts';
import { deskAddress, nameOf } from '#infra/names.ts';

export type AlertIntakeProps = DeskParts & { readonly incidents: IncidentTable; readonly bus: IEventBus };

/** CloudWatch alarms from the account's own bus and alerts from the desk's bus become incidents. */
export class AlertIntake extends Construct {
  readonly ingest: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, props: AlertIntakeProps) {
    super(scope, id);
    const { stage, codeOf, incidents, bus } = props;
    const environment = { TABLE_NAME: incidents.table.tableName, DESK_ADDRESS: deskAddress(stage) };
    this.ingest = new DeskFunction(this, 'IngestAlert', { stage, codeOf, name: 'ingest-alert', environment });
    grantTable(incidents, this.ingest, OPEN);
    this.deadLetters = this.ingest.addDeadLetters();
    new Rule(this, 'AlarmRule', {
      ruleName: nameOf(stage, 'cloudwatch-alarms'),
      description: 'Every alarm of the account, those of the desk itself among them',
      eventPattern: { source: ['aws.cloudwatch'], detailType: ['CloudWatch Alarm State Change'] },
      targets: [ruleTarget(this.ingest, this.deadLetters)],
    });
    new Rule(this, 'AlertRule', {
      ruleName: nameOf(stage, 'alerts'),
      description: 'Alerts that monitoring puts on the bus of the desk',
      eventBus: bus,
      eventPattern: { source: ['firstline.alert'], detailType: ['Alert'] },
      targets: [ruleTarget(this.ingest, this.deadLetters)],
    });
  }
}
