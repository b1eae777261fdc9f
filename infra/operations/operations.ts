import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { Stage } from '#infra/declared/stages.ts';
import type { ServiceStack } from '#infra/stacks/service.ts';
import { Alarms } from './desk-alarms.ts';
import { DeskDashboard } from './desk-dashboard.ts';
import type { WatchedDesk } from './watched-desk.ts';

export type OperationsProps = { readonly stage: Stage; readonly desk: ServiceStack; readonly table: Table };

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
    timers,
    replays,
    webhooks,
    paging,
    relations,
    console,
  }: ServiceStack,
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
      timers.sweep,
      console.putFiles,
      webhooks.call,
      paging.page,
      relations.relate,
    ],
    deadLetters: [
      { of: alerts.ingest.name, queue: alerts.deadLetters },
      { of: mailIn.ingest.name, queue: mailIn.deadLetters },
      { of: events.publish.name, queue: events.deadLetters },
      { of: mailOut.notify.name, queue: mailOut.deadLetters },
      { of: mailOut.takeFeedback.name, queue: mailOut.feedbackDeadLetters },
      { of: paging.page.name, queue: paging.deadLetters },
      { of: webhooks.call.name, queue: webhooks.deadLetters },
      { of: relations.relate.name, queue: relations.deadLetters },
      { of: timers.arm.name, queue: timers.armDeadLetters },
      { of: timers.sweep.name, queue: timers.sweepDeadLetters },
    ],
  };
}
