import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  type IWidget,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { nameOf } from '#infra/declared/names.ts';
import { ALARMS, type AlarmKind } from './alarms.ts';
import type { WatchedDesk } from './watched-desk.ts';

const WIDTH = 24;
const THIRD = WIDTH / 3;
const STATUS_HEIGHT = 4;

/** What the desk does, above what is wrong with it. Without custom metrics of its own, so that it costs nothing to keep. */
export class DeskDashboard extends Construct {
  constructor(scope: Construct, id: string, props: { readonly desk: WatchedDesk; readonly alarms: readonly IAlarm[] }) {
    super(scope, id);
    const { desk, alarms } = props;
    new Dashboard(this, 'Dashboard', {
      dashboardName: nameOf(desk.stage, 'desk'),
      widgets: [
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: WIDTH, height: STATUS_HEIGHT })],
        traffic(desk),
        watched(desk),
      ],
    });
  }
}

function traffic({ api, functions, stateMachine }: WatchedDesk): IWidget[] {
  return [
    graph('Requests', [api.metricCount({ statistic: Stats.SUM }), api.metricClientError({ statistic: Stats.SUM })]),
    graph(
      'Answer time, p50 and p99',
      [Stats.p(50), Stats.p(99)].map((statistic) => api.metricLatency({ statistic })),
    ),
    graph(
      'Calls of functions',
      functions.map(({ name, lambda }) => lambda.metricInvocations({ label: name })),
    ),
    graph('Timers armed and fired', [stateMachine.metricStarted(), stateMachine.metricSucceeded()]),
  ];
}

/** A graph per alarm kind, so that the one who is called sees since when. */
function watched(desk: WatchedDesk): IWidget[] {
  return Object.entries<AlarmKind>(ALARMS).map(([kindId, kind]) =>
    graph(
      kindId,
      kind.watch(desk).map(({ metric }) => metric),
    ),
  );
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: THIRD, leftYAxis: { min: 0 } });
}
