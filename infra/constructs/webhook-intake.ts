import { Construct } from 'constructs';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import type { People } from '#infra/constructs/people.ts';
import { deskAddress } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { grantSecrets } from '#infra/lambda/secret-grants.ts';
import { grantTable, OPEN } from '#infra/lambda/table-grants.ts';

export type WebhookIntakeProps = DeskParts & { readonly incidents: IncidentTable; readonly people: People };

/** Alerts that other systems post to the desk, and what people do in a chat. (What the desk posts to other systems is in webhooks.ts.) */
export class WebhookIntake extends Construct {
  readonly receive: DeskFunction;

  constructor(scope: Construct, id: string, { stage, codeOf, incidents, people }: WebhookIntakeProps) {
    super(scope, id);
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      DESK_ADDRESS: deskAddress(stage),
      TENANTS: stage.tenants,
      USER_POOL_ISSUER: people.pool.userPoolProviderUrl,
      USER_POOL_CLIENT_ID: people.client.userPoolClientId,
    };
    this.receive = new DeskFunction(this, 'ReceiveWebhook', { stage, codeOf, name: 'receive-webhook', environment });
    grantTable(incidents, this.receive, OPEN);
    for (const kind of ['integrations', 'chat'] as const) grantSecrets(this.receive, stage, kind, ['GetParameters']);
  }
}
