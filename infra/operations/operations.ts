import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { IncidentRelations } from '#infra/consequences/incident-relations.ts';
import type { SearchIndex } from '#infra/consequences/search-index.ts';
import type { Console } from '#infra/console/console.ts';
import type { AlertIntake } from '#infra/constructs/alert-intake.ts';
import type { Api } from '#infra/constructs/api.ts';
import type { EventPublication } from '#infra/constructs/event-publication.ts';
import type { Paging } from '#infra/constructs/paging.ts';
import type { Replays } from '#infra/constructs/replays.ts';
import type { Timers } from '#infra/constructs/timers.ts';
import type { WebhookIntake } from '#infra/constructs/webhook-intake.ts';
import type { Webhooks } from '#infra/constructs/webhooks.ts';
import type { Stage } from '#infra/declared/stages.ts';
import type { Announcements } from '#infra/mail/announcements.ts';
import type { MailIntake } from '#infra/mail/mail-intake.ts';
import type { MailOutbound } from '#infra/mail/mail-outbound.ts';
import { Alarms } from './desk-alarms.ts';
import { DeskDashboard } from './desk-dashboard.ts';
import type { WatchedDesk } from './watched-desk.ts';

/** What of a desk is watched. */
interface DeskConstructs {
  readonly api: Api;
  readonly alerts: AlertIntake;
  readonly webhookAlerts: WebhookIntake;
  readonly mailIn: MailIntake;
  readonly events: EventPublication;
  readonly mailOut: MailOutbound;
  readonly announcements: Announcements;
  readonly timers: Timers;
  readonly replays: Replays;
  readonly webhooks: Webhooks;
  readonly paging: Paging;
  readonly relations: IncidentRelations;
  readonly search: SearchIndex;
  readonly console: Console;
}

export type OperationsProps = { readonly stage: Stage; readonly desk: DeskConstructs; readonly table: Table };

/** What tells people that the desk needs them. */
export class Operations extends Construct {
  constructor(scope: Construct, id: string, { stage, desk, table }: OperationsProps) {
    super(scope, id);
    const watched = watchedDesk(stage, desk, table);
    const { alarms } = new Alarms(this, 'Alarms', watched);
    new DeskDashboard(this, 'Dashboard', { desk: watched, alarms });
  }
}

function watchedDesk(
  stage: Stage,
  {
    api,
    alerts,
    webhookAlerts,
    mailIn,
    events,
    mailOut,
    announcements,
    timers,
    replays,
    webhooks,
    paging,
    relations,
    search,
    console,
  }: DeskConstructs,
  table: Table,
): WatchedDesk {
  const awaitedFunctions = [api.handler, webhookAlerts.receive, timers.fire, replays.replay];
  const streamFunctions = [events.publish, timers.arm];
  return {
    stage,
    table,
    api: api.api,
    stateMachine: timers.stateMachine,
    replayMachine: replays.stateMachine,
    awaitedFunctions,
    streamFunctions,
    functions: [
      ...awaitedFunctions,
      ...streamFunctions,
      alerts.ingest,
      mailIn.ingest,
      ...(mailIn.activeRuleSet ? [mailIn.activeRuleSet.activate] : []),
      mailOut.notify,
      mailOut.takeFeedback,
      announcements.tell,
      timers.sweep,
      console.putFiles,
      webhooks.call,
      paging.page,
      relations.relate,
      search.project,
    ],
    deadLetters: [
      { of: alerts.ingest.name, queue: alerts.deadLetters },
      { of: mailIn.ingest.name, queue: mailIn.deadLetters },
      { of: events.publish.name, queue: events.deadLetters },
      { of: mailOut.notify.name, queue: mailOut.deadLetters },
      { of: mailOut.takeFeedback.name, queue: mailOut.feedbackDeadLetters },
      { of: announcements.tell.name, queue: announcements.deadLetters },
      { of: paging.page.name, queue: paging.deadLetters },
      { of: webhooks.call.name, queue: webhooks.deadLetters },
      { of: relations.relate.name, queue: relations.deadLetters },
      { of: search.project.name, queue: search.deadLetters },
      { of: timers.arm.name, queue: timers.armDeadLetters },
      { of: timers.sweep.name, queue: timers.sweepDeadLetters },
    ],
  };
}
