import { Duration } from 'aws-cdk-lib';
import { type IEventBus, Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { Alias } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { timerStateMachine } from '#infra/constructs/timer-state-machine.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { ruleTarget } from '#infra/lambda/rule-target.ts';
import { consumeStream } from '#infra/lambda/stream-consumer.ts';
import { DECIDE, grantTable } from '#infra/lambda/table-grants.ts';

export type TimersProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly bus: IEventBus;
  /** Where mails, and alerts of a bus, wait that the desk gave up on: the sweep puts them where people look. */
  readonly intakeDeadLetters: { readonly mail: IQueue; readonly alerts: IQueue };
};

/** With the sweep's own minute of grace, what no timer did is done two minutes late at most. */
const SWEEP_EVERY = Duration.minutes(1);
/** The next sweep is the retry. */
const SWEEP_RETRIES = 0;
/** A sweep that could not start within its minute is overtaken by the next one. */
const SWEEP_MAX_AGE = Duration.minutes(1);

/** What happens by the passing of time: armed from the stream, fired by Step Functions, swept by the same code. */
export class Timers extends Construct {
  readonly fire: DeskFunction;
  readonly live: Alias;
  readonly stateMachine: StateMachine;
  readonly arm: DeskFunction;
  readonly armDeadLetters: IQueue;
  readonly sweep: DeskFunction;
  readonly sweepDeadLetters: IQueue;

  constructor(scope: Construct, id: string, props: TimersProps) {
    super(scope, id);
    const { stage, codeOf, incidents, bus, intakeDeadLetters } = props;
    const { mail, alerts } = intakeDeadLetters;
    const environment = { TABLE_NAME: incidents.table.tableName, DESK_ADDRESS: deskAddress(stage) };
    this.fire = new DeskFunction(this, 'FireTimer', { stage, codeOf, name: 'fire-timer', environment });
    grantTable(incidents, this.fire, DECIDE);
    this.live = new Alias(this, 'FireTimerLive', { aliasName: 'live', version: this.fire.lambda.currentVersion });
    this.stateMachine = timerStateMachine(this, 'Lifecycle', stage, this.live);
    this.arm = new DeskFunction(this, 'ArmTimers', {
      stage,
      codeOf,
      name: 'arm-timers',
      environment: { STATE_MACHINE_ARN: this.stateMachine.stateMachineArn },
    });
    this.arm.grant(['states:StartExecution'], [this.stateMachine.stateMachineArn]);
    this.armDeadLetters = consumeStream(this, 'Stream', incidents, this.arm);
    this.sweep = new DeskFunction(this, 'SweepTimers', {
      ...{ stage, codeOf, name: 'sweep-timers' },
      environment: {
        ...environment,
        BUS_NAME: bus.eventBusName,
        MAIL_DEAD_LETTERS_URL: mail.queueUrl,
        ALERT_DEAD_LETTERS_URL: alerts.queueUrl,
      },
    });
    // It keeps the list of records that fail.
    grantTable(incidents, this.sweep, DECIDE, ['byTimer']);
    this.sweep.grant(['events:PutEvents'], [bus.eventBusArn]);
    this.sweep.grant(['sqs:ReceiveMessage'], [mail.queueArn, alerts.queueArn]);
    this.sweepDeadLetters = this.sweep.addDeadLetters(SWEEP_RETRIES, SWEEP_MAX_AGE);
    new Rule(this, 'SweepRule', {
      ruleName: nameOf(stage, 'sweep-timers'),
      description: 'Finds what no timer did in time',
      schedule: Schedule.rate(SWEEP_EVERY),
      targets: [ruleTarget(this.sweep, this.sweepDeadLetters)],
    });
  }
}
