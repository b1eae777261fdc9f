import { expected, nothing, theEvent } from '#local/demo/telling/expected.ts';
import type { Chapter, Scene } from '#local/demo/telling/story.ts';
import { travel } from '#local/demo/telling/travel.ts';

const COPIES = 50;
const DAY_MS = 86_400_000;
/** From a Monday to the next one. */
const FIVE_BUSINESS_DAYS = 7;
const ALARM = 'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:orders-cpu';

/** MON1, MON3, LIF6: one incident for a storm of the same alarm, resolved by its recovery, closed by nobody. */
export const alarmChapter: Chapter = {
  title: 'A monitoring alarm that goes away by itself',
  steps: [
    {
      who: 'CloudWatch',
      does: `puts the alarm "orders-cpu" on the default bus, and ${COPIES - 1} copies of it at once`,
      run: async (scene) => {
        await putAlarm(scene, 'ALARM');
        // What loses the race to open takes a number that nobody gets. In a story that would be one to explain.
        await scene.doors.settle();
        await Promise.all(Array.from({ length: COPIES - 1 }, () => putAlarm(scene, 'ALARM')));
      },
      check: (came) => {
        theEvent(came, 'opened');
        const { alert } = came.events.at(-1)?.incident ?? {};
        expected(alert?.occurrences === COPIES, `${COPIES} occurrences and not ${alert?.occurrences}`);
      },
    },
    travel('ten minutes later', '2026-09-07T08:10:00Z', nothing),
    {
      who: 'CloudWatch',
      does: 'says that the alarm is OK again',
      run: (scene) => putAlarm(scene, 'OK'),
      check: (came) => {
        expected(theEvent(came, 'resolved').incident.status === 'resolved', 'what nobody touched is resolved');
      },
    },
    travel('three business days go by', '2026-09-10T12:00:00Z', nothing),
    travel('five business days, a weekend between them', '2026-09-14T09:00:00Z', (came) => {
      const { at, data, incident } = theEvent(came, 'closed');
      expected(data.how === 'automatically', 'it is closed automatically');
      const waited = Date.parse(at) - Date.parse(incident.resolvedAt ?? at);
      expected(Math.floor(waited / DAY_MS) === FIVE_BUSINESS_DAYS, `a week after it was resolved and not at ${at}`);
    }),
  ],
};

async function putAlarm({ doors }: Scene, value: 'ALARM' | 'OK'): Promise<void> {
  const metric = { namespace: 'AWS/EC2', name: 'CPUUtilization', dimensions: { InstanceId: 'i-0abc1234' } };
  await doors.putAlarm(
    {
      alarmName: 'orders-cpu',
      configuration: { description: 'The order servers are busy', metrics: [{ metricStat: { metric } }] },
      state: { value, reason: 'Threshold Crossed', timestamp: await doors.now() },
    },
    ALARM,
  );
}
