import { Alarm, ComparisonOperator, type IAlarm, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { nameOf } from '#infra/declared/names.ts';
import { ALARMS, type AlarmId, type AlarmKind, type Watched } from './alarms.ts';
import type { WatchedDesk } from './watched-desk.ts';

const RUNBOOK = 'docs/runbook.md';

/**
 * One CloudWatch alarm per kind and watched series. Every change of state is an event that the desk takes in like any other
 * alarm; the e-mail is for the case that the desk itself is what is broken.
 */
export class Alarms extends Construct {
  readonly alarms: readonly IAlarm[];
  private readonly mail: SnsAction | undefined;

  constructor(scope: Construct, id: string, desk: WatchedDesk) {
    super(scope, id);
    this.mail = desk.stage.alarmEmail === undefined ? undefined : this.mailTo(desk.stage.alarmEmail);
    const kinds = Object.entries(ALARMS) as [AlarmId, AlarmKind][];
    this.alarms = kinds.flatMap(([kindId, kind]) =>
      kind.watch(desk).map((watched) => this.addAlarm(desk, kindId, kind, watched)),
    );
  }

  private addAlarm(desk: WatchedDesk, kindId: AlarmId, kind: AlarmKind, { of, metric }: Watched): Alarm {
    const id = of === undefined ? kindId : `${kindId}-${of}`;
    const alarm = new Alarm(this, id, {
      alarmName: nameOf(desk.stage, id),
      alarmDescription: `${kind.severity}: ${kind.means} Runbook: ${RUNBOOK}#${kindId}`,
      metric,
      threshold: kind.threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: kind.periods ?? 1,
      // Every metric watched counts something bad: no data is nothing bad.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (this.mail) alarm.addAlarmAction(this.mail);
    return alarm;
  }

  /** Not encrypted with a key: CloudWatch may use only keys that cost money, and an alarm names no person. */
  private mailTo(address: string): SnsAction {
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    topic.addSubscription(new EmailSubscription(address));
    return new SnsAction(topic);
  }
}
