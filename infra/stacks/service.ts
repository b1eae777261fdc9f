import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import type { CodeOf } from '#infra/bundles.ts';
import { IncidentRelations } from '#infra/consequences/incident-relations.ts';
import { SearchIndex } from '#infra/consequences/search-index.ts';
import { Console } from '#infra/console/console.ts';
import { AlertIntake } from '#infra/constructs/alert-intake.ts';
import { Api } from '#infra/constructs/api.ts';
import { EventPublication } from '#infra/constructs/event-publication.ts';
import { Paging } from '#infra/constructs/paging.ts';
import { Replays } from '#infra/constructs/replays.ts';
import { Timers } from '#infra/constructs/timers.ts';
import { WebhookIntake } from '#infra/constructs/webhook-intake.ts';
import { Webhooks } from '#infra/constructs/webhooks.ts';
import { receiptRuleSetName } from '#infra/declared/mail-names.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import { Announcements } from '#infra/mail/announcements.ts';
import { MailIntake } from '#infra/mail/mail-intake.ts';
import { MailOutbound } from '#infra/mail/mail-outbound.ts';
import { Operations } from '#infra/operations/operations.ts';
import type { DataStack } from '#infra/stacks/data.ts';

export type ServiceStackProps = { readonly stage: Stage; readonly data: DataStack; readonly codeOf: CodeOf };

/** Everything that can be thrown away and deployed again: it holds nothing the data stack does not. */
export class ServiceStack extends Stack {
  readonly api: Api;
  readonly alerts: AlertIntake;
  readonly webhookAlerts: WebhookIntake;
  readonly mailIn: MailIntake;
  readonly events: EventPublication;
  readonly mailOut: MailOutbound;
  readonly announcements: Announcements;
  readonly timers: Timers;
  readonly paging: Paging;
  readonly webhooks: Webhooks;
  readonly relations: IncidentRelations;
  readonly search: SearchIndex;
  readonly replays: Replays;
  readonly console: Console;

  constructor(scope: Construct, id: string, { stage, data, codeOf }: ServiceStackProps) {
    super(scope, id, { description: `Firstline ${stage.name}: interface, intake, timers and mail of the desk.` });
    const { incidents, mail, people } = data;
    const bus = new EventBus(this, 'Bus', {
      eventBusName: nameOf(stage, 'desk'),
      description: `Firstline ${stage.name}: alerts in, events of incidents out`,
    });
    const parts = { stage, codeOf, incidents };
    this.replays = new Replays(this, 'Replays', parts);
    const replays = this.replays.stateMachine;
    this.webhookAlerts = new WebhookIntake(this, 'WebhookIntake', { ...parts, people });
    const servers = { 'receive-webhook': this.webhookAlerts.receive };
    this.api = new Api(this, 'Api', { ...parts, replays, mail, people, servers, routes: ROUTES });
    this.console = new Console(this, 'Console', { ...parts, api: this.api.api, mail, people });
    this.api.admit(this.console.signIn.clientId);
    this.alerts = new AlertIntake(this, 'AlertIntake', { ...parts, bus });
    this.mailIn = new MailIntake(this, 'MailIntake', { ...parts, mail });
    const publicUrl = this.api.api.apiEndpoint;
    this.events = new EventPublication(this, 'EventPublication', { ...parts, bus, publicUrl });
    const consoleUrl = this.console.url;
    this.api.handler.lambda.addEnvironment('CONSOLE_URL', consoleUrl);
    this.mailOut = new MailOutbound(this, 'MailOutbound', { ...parts, bus, publicUrl, consoleUrl });
    this.announcements = new Announcements(this, 'Announcements', { ...parts, bus, publicUrl });
    this.paging = new Paging(this, 'Paging', { ...parts, bus, publicUrl, consoleUrl, api: this.api.handler });
    const intakeDeadLetters = { mail: this.mailIn.deadLetters, alerts: this.alerts.deadLetters };
    this.timers = new Timers(this, 'Timers', { ...parts, bus, intakeDeadLetters });
    this.webhooks = new Webhooks(this, 'Webhooks', { ...parts, bus, consoleUrl });
    this.relations = new IncidentRelations(this, 'IncidentRelations', { ...parts, bus });
    this.search = new SearchIndex(this, 'SearchIndex', { ...parts, bus });
    new Operations(this, 'Operations', { stage, desk: this, table: incidents.table });
    this.addOutputs(stage, bus);
  }

  /** What the one who deploys needs next. */
  private addOutputs(stage: Stage, bus: EventBus): void {
    const outputs = {
      ConsoleUrl: this.console.url,
      LoginUrl: this.console.signIn.loginUrl,
      ApiUrl: this.api.api.apiEndpoint,
      /** Where the desk says what is missing before it can be relied on. */
      SetupUrl: `${this.api.api.apiEndpoint}/setup`,
      BusName: bus.eventBusName,
      DeskAddress: deskAddress(stage),
      MxRecord: `${stage.mailDomain} MX 10 inbound-smtp.${this.region}.amazonaws.com`,
      ReceiptRuleSetName: receiptRuleSetName(stage),
      /** Another name means that mail goes there: the desk takes nobody's place. */
      ActiveReceiptRuleSet: this.mailIn.activeRuleSet?.activeName ?? receiptRuleSetName(stage),
      LifecycleStateMachineArn: this.timers.stateMachine.stateMachineArn,
      ReplayStateMachineArn: this.replays.stateMachine.stateMachineArn,
    };
    for (const [id, value] of Object.entries(outputs)) new CfnOutput(this, id, { value });
    this.mailIn.identity?.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    });
  }
}
