import { RemovalPolicy } from 'aws-cdk-lib';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Stage } from '#infra/declared/stages.ts';

/**
 * A log group that forgets in time and goes with its stack: its name is free again when the desk is deployed anew.
 * `RetentionDays` is a numeric enumeration of days, which the stage's days are a part of.
 */
export function logGroup(scope: Construct, id: string, stage: Stage, logGroupName: string): LogGroup {
  const retention: RetentionDays = stage.logRetentionDays;
  return new LogGroup(scope, id, { logGroupName, retention, removalPolicy: RemovalPolicy.DESTROY });
}
