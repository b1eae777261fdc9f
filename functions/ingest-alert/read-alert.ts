import * as z from 'zod';
import { fromAlert } from '#domain/alerts/from-alert.ts';
import { fromCloudWatch } from '#domain/alerts/from-cloudwatch.ts';
import type { IncomingAlert } from '#domain/alerts/incoming-alert.ts';
import { ALERT_SOURCE, AlertDetailSchema } from '#events/in/alert.ts';
import { CLOUDWATCH_SOURCE, CloudWatchAlarmSchema } from '#events/in/cloudwatch-alarm.ts';

const BusEventSchema = z.object({ id: z.string(), source: z.string(), time: z.string(), detail: z.unknown() });

/**
 * What a bus event says, in the desk's own words.
 *
 * @returns null for an event that asks for nothing
 * @throws Error for a source or a shape the desk does not know: the event lands in the dead letters, it is not dropped
 */
export function readAlert(event: unknown): IncomingAlert | null {
  const { id, source, time, detail } = BusEventSchema.parse(event);
  switch (source) {
    case CLOUDWATCH_SOURCE:
      return fromCloudWatch(CloudWatchAlarmSchema.parse(event));
    case ALERT_SOURCE:
      return fromAlert(AlertDetailSchema.parse(detail), { id, time });
    default:
      throw new Error(`no mapping for events of ${source}`);
  }
}
