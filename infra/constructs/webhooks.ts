import { type EventPattern, type IEventBus, Rule } from 'aws-cdk-lib/aws-events';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { STAKEHOLDER_EVENTS } from '#domain/webhooks/told-event.ts';
import { EVENTS } from '#events/catalogue.ts';
import { HEARD_BY_WEBHOOKS } from '#events/heard-by-webhooks.ts';
import { detailType } from '#events/terms/define-event.ts';
import { WEBHOOKS_DUE } from '#events/webhooks-due.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { ruleTarget } from '#infra/lambda/rule-target.ts';
import { grantSecrets } from '#infra/lambda/secret-grants.ts';
import { grantTable } from '#infra/lambda/table-grants.ts';

const CALLING_STEP = {
  'detail-type': [detailType(EVENTS['escalation-stepped'])],
  detail: { data: { actions: { do: ['call'] } } },
};
const CALLING_STAKEHOLDERS = {
  'detail-type': [...STAKEHOLDER_EVENTS],
  detail: { data: { webhooks: [{ prefix: '' }] } },
};
/** CDK knows no `$or`, and passes it on as it is. */
const TOLD: EventPattern & { readonly $or: readonly object[] } = {
  source: ['firstline'],
  $or: [{ resources: [HEARD_BY_WEBHOOKS] }, CALLING_STEP, CALLING_STAKEHOLDERS],
};

export type WebhooksProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly bus: IEventBus;
  /** Where the console is, with a slash at its end. */
  readonly consoleUrl: string;
};

/**
 * Whatever happens in a tenant that has webhooks reaches the one function that calls other systems: it alone knows who wants
 * what, and that changes as people like. The steps that call webhooks of the configuration always do.
 */
export class Webhooks extends Construct {
  readonly call: DeskFunction;
  readonly deadLetters: IQueue;

  constructor(scope: Construct, id: string, { stage, codeOf, incidents, bus, consoleUrl }: WebhooksProps) {
    super(scope, id);
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      DESK_ADDRESS: deskAddress(stage),
      CONSOLE_URL: consoleUrl,
    };
    this.call = new DeskFunction(this, 'CallWebhook', { stage, codeOf, name: 'call-webhook', environment });
    grantTable(incidents, this.call, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem']);
    grantSecrets(this.call, stage, 'webhooks', ['GetParameters']);
    this.deadLetters = this.call.addDeadLetters();
    const targets = [ruleTarget(this.call, this.deadLetters)];
    new Rule(this, 'Rule', {
      ruleName: nameOf(stage, 'webhooks'),
      description: 'Whatever happens where systems are told of it',
      eventBus: bus,
      eventPattern: TOLD,
      targets,
    });
    new Rule(this, 'Due', {
      ruleName: nameOf(stage, 'webhooks-due'),
      description: 'What waits for a webhook and is due',
      eventBus: bus,
      eventPattern: { source: [WEBHOOKS_DUE.source], detailType: [WEBHOOKS_DUE.detailType] },
      targets,
    });
  }
}
