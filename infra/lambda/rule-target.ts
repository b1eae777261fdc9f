import { Duration } from 'aws-cdk-lib';
import type { IRuleTarget } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { DeskFunction } from './desk-function.ts';

/** Six hours of tries to hand the event to Lambda, in step with the age at which Lambda gives up itself. */
const MAX_EVENT_AGE = Duration.hours(6);
/** EventBridge's own most, with backoff: the age ends it first. */
const RETRY_ATTEMPTS = 185;

/** A function as the target of a rule. What EventBridge cannot deliver joins what the function could not do. */
export function ruleTarget(to: DeskFunction, deadLetterQueue: IQueue): IRuleTarget {
  return new LambdaTarget(to.lambda, { deadLetterQueue, maxEventAge: MAX_EVENT_AGE, retryAttempts: RETRY_ATTEMPTS });
}
