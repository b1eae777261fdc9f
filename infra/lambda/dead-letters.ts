import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { accept } from '#infra/declared/checks.ts';
import { nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';

/** The longest SQS keeps a message: two weekends and a week of holidays to find out why. */
export const RETENTION = Duration.days(14);

/** What one function could not do after every retry, kept until someone sends it again (see the runbook). */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: { readonly stage: Stage; readonly of: string }) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      queueName: nameOf(props.stage, `${props.of}-dead-letters`),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: RETENTION,
    });
    accept(this.queue, 'SQS3', 'This is the dead-letter queue.');
  }
}
