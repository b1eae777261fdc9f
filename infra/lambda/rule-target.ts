import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import type { IEventBus, IRuleTarget } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as LambdaTarget } from 'aws-cdk-lib/aws-events-targets';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import type { DeskFunction } from './desk-function.ts';

/** Six hours of tries to hand the event to Lambda, in step with the age at which Lambda gives up itself. */
const MAX_EVENT_AGE = Duration.hours(6);
/** EventBridge's own most, with backoff: the age ends it first. */
const RETRY_ATTEMPTS = 185;

/** A function as the target of a rule. What EventBridge cannot deliver joins what the function could not do. */
export function ruleTarget(to: DeskFunction, deadLetterQueue: IQueue): IRuleTarget {
  return new LambdaTarget(to.lambda, { deadLetterQueue, maxEventAge: MAX_EVENT_AGE, retryAttempts: RETRY_ATTEMPTS });
}

/** Rules by what their names begin with. */
export interface RulesOf {
  /** Of the permission in the stack. */
  readonly id: string;
  readonly names: string;
}

/** All rules of a bus that the desk made for itself. */
export const rulesOfBus = ({ eventBusName }: IEventBus): RulesOf => ({ id: 'RulesOfBus', names: `${eventBusName}/*` });

/** Those of the account's own bus that are this stage's. */
export const rulesOfStage = (stage: Stage): RulesOf => ({ id: 'RulesOfStage', names: nameOf(stage, '*') });

/**
 * The same for a function that many rules of a bus call: they have one permission between them, and not one each, for a stack has
 * room for five hundred resources.
 */
export function targetOfRules(to: DeskFunction, deadLetterQueue: IQueue, ...rules: readonly RulesOf[]): IRuleTarget {
  const { lambda } = to;
  for (const { id, names } of rules) {
    lambda.addPermission(id, {
      principal: new ServicePrincipal('events.amazonaws.com'),
      sourceArn: Stack.of(lambda).formatArn({
        ...{ service: 'events', resource: 'rule', resourceName: names },
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      }),
    });
  }
  // Known by its name alone, it is given no permission by each rule.
  const called = LambdaFunction.fromFunctionArn(lambda, 'Called', lambda.functionArn);
  return new LambdaTarget(called, { deadLetterQueue, maxEventAge: MAX_EVENT_AGE, retryAttempts: RETRY_ATTEMPTS });
}
