import { type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { EVENTS } from '#events/catalogue.ts';
import { detailType } from '#events/terms/define-event.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { ruleTarget } from '#infra/lambda/rule-target.ts';
import { grantSecrets } from '#infra/lambda/secret-grants.ts';
import { grantTable } from '#infra/lambda/table-grants.ts';

export type WebhooksProps = DeskParts & { readonly incidents: IncidentTable; readonly bus: IEventBus };

/** Escalation steps that call another system reach the one function that calls out. */
export class Webhooks extends Construct {
  readonly call: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, { stage, codeOf, incidents, bus }: WebhooksProps) {
    super(scope, id);
    const environment = { TABLE_NAME: incidents.table.tableName, DESK_ADDRESS: deskAddress(stage) };
    this.call = new DeskFunction(this, 'CallWebhook', { stage, codeOf, name: 'call-webhook', environment });
    grantTable(incidents, this.call, ['GetItem', 'BatchGetItem']);
    grantSecrets(this.call, stage, 'webhooks', ['GetParameters']);
    this.deadLetters = this.call.addDeadLetters();
    new Rule(this, 'Rule', {
      ruleName: nameOf(stage, 'webhook-steps'),
      description: 'Escalation steps that call another system',
      eventBus: bus,
      eventPattern: {
        source: ['firstline'],
        detailType: [detailType(EVENTS['escalation-stepped'])],
        detail: { data: { actions: { do: ['call'] } } },
      },
      targets: [ruleTarget(this.call, this.deadLetters)],
    });
  }
}
