import * as z from 'zod';
import type { Resources } from '#local/runtime.ts';
import { count, inert, propertiesOf } from '#local/services/wire/properties.ts';

const FOUR_DAYS_S = 4 * 24 * 3600;
const DEFAULT_VISIBILITY_S = 30;

const QUEUE = z.strictObject({
  QueueName: z.string().optional(),
  MessageRetentionPeriod: count.default(FOUR_DAYS_S),
  VisibilityTimeout: count.default(DEFAULT_VISIBILITY_S),
  RedrivePolicy: z.strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: count }).optional(),
  SqsManagedSseEnabled: inert,
  Tags: inert,
});

/** A queue of the template; durations are milliseconds. */
export interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly retentionMs: number;
  readonly visibilityMs: number;
  readonly redrive: { readonly deadLetterArn: string; readonly maxReceiveCount: number } | undefined;
}

/** Every queue of the template. Throws for a property this machine does not honour. */
export function readQueues(resources: Resources): readonly Queue[] {
  return resources.ofType('AWS::SQS::Queue').map((resource) => {
    const properties = propertiesOf(resource, QUEUE);
    const redrive = properties.RedrivePolicy;
    return {
      name: resource.arn.split(':').at(-1) ?? resource.logicalId,
      arn: resource.arn,
      retentionMs: properties.MessageRetentionPeriod * 1000,
      visibilityMs: properties.VisibilityTimeout * 1000,
      redrive: redrive && { deadLetterArn: redrive.deadLetterTargetArn, maxReceiveCount: redrive.maxReceiveCount },
    };
  });
}
