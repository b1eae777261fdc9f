import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  JsonPath,
  Map as MapState,
  Succeed,
  TaskInput,
  Timeout,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { FUNCTIONS } from '#infra/declared/functions.ts';

/** Longer than the function's own limit, so that it is the function's answer that counts. */
const TASK_TIMEOUT = Duration.seconds(FUNCTIONS['replay-clocks'].timeoutSeconds + 30);
/** Four pages of five writers: fast enough for thousands of records a minute, and people still get their answers at once. */
export const PAGES_AT_ONCE = 4;
/** 2 + 4 + 8 + 16 s: longer than a throttle lasts. Each step may be done again, so any error may be tried again. */
const AGAIN = { errors: ['States.ALL'], interval: Duration.seconds(2), maxAttempts: 4, backoffRate: 2 };

/**
 * Moves the open records of a tenant to another configuration: which pages there are, each page, and once more, until no
 * record is left that slipped from one place of the lists to another in between.
 *
 * Input: `{step: 'plan', tenant, id}`. Transitions: one for each page of fifty records, and six beside (start to end:
 * plan, choice, map, plan, choice, done): 46 for 2,000 records, a tenth of a cent.
 */
export function replayDefinition(scope: Construct, replayClocks: IFunction): IChainable {
  const call = (name: string, payload: TaskInput, more: object) =>
    new LambdaInvoke(scope, name, {
      lambdaFunction: replayClocks,
      payload,
      retryOnServiceExceptions: false,
      taskTimeout: Timeout.duration(TASK_TIMEOUT),
      ...more,
    }).addRetry(AGAIN);
  const whole = TaskInput.fromJsonPathAt('$');
  const named = { step: 'fail', tenant: JsonPath.stringAt('$.tenant'), id: JsonPath.stringAt('$.id') };
  const givenUp = call('Write down that it failed', TaskInput.fromObject(named), { resultPath: JsonPath.DISCARD }).next(
    new Fail(scope, 'Not every record was looked at', { error: 'ReplayFailed', cause: 'A step failed every time' }),
  );
  const caught = { errors: ['States.ALL'], resultPath: '$.error' };
  const plan = call('Which records?', whole, { outputPath: '$.Payload' });
  plan.addCatch(givenUp, caught);
  const pages = new MapState(scope, 'Every page', {
    itemsPath: '$.pages',
    maxConcurrency: PAGES_AT_ONCE,
    resultPath: JsonPath.DISCARD,
  }).itemProcessor(call('Reckon the clocks of a page', whole, { outputPath: '$.Payload' }));
  pages.addCatch(givenUp, caught);
  const more = new Choice(scope, 'Any left?')
    .when(Condition.booleanEquals('$.more', true), pages.next(plan))
    .otherwise(new Succeed(scope, 'Every record has been looked at'));
  return plan.next(more);
}
