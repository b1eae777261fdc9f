import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  TaskInput,
  Timeout,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import type { Construct } from 'constructs';
import { TIMER_KINDS } from '#domain/sla/timer-kinds.ts';
import { FUNCTIONS } from '#infra/declared/functions.ts';

/** Longer than the function's own limit, so that it is the function's answer that counts. */
const TASK_TIMEOUT = Duration.seconds(FUNCTIONS['fire-timer'].timeoutSeconds * 2);

/** 2 + 4 + 8 + 16 + 32 + 64 s, about two minutes: then the sweeper has it, and an alarm says so. */
const BUSY = {
  errors: [
    // The function's own word for what passes by itself.
    'DeskBusy',
    'Lambda.ClientExecutionTimeoutException',
    'Lambda.ServiceException',
    'Lambda.AWSLambdaException',
    'Lambda.SdkClientException',
    'Lambda.TooManyRequestsException',
    'Lambda.Unknown',
    'Sandbox.Timedout',
    'States.Timeout',
  ],
  interval: Duration.seconds(2),
  maxAttempts: 6,
  backoffRate: 2,
};

/**
 * A Wait cuts milliseconds off its timestamp, so the function may be called up to a second before the instant; clocks
 * differ by less. Ten tries a second apart are far more than both.
 */
const TOO_EARLY = { errors: ['TimerFiredEarly'], interval: Duration.seconds(1), maxAttempts: 10, backoffRate: 1 };

/**
 * One timer of one incident: by its kind to a Wait with a name people understand, then to a Task that applies what is due.
 * Input: `{tenant, number, generation, kind, at}`, `at` an ISO instant. No timeout of the whole: a wait lasts up to a year,
 * and an execution that is overtaken by a newer generation does nothing when it ends.
 * @param fireTimer an alias, so that the version of the day fires timers armed long ago
 */
export function timerDefinition(scope: Construct, fireTimer: IFunction): IChainable {
  const unknown = new Fail(scope, 'Unknown kind of timer', {
    error: 'UnknownTimerKind',
    cause: 'The input names a kind of timer this state machine does not know',
  });
  const byKind = new Choice(scope, 'Which timer?').otherwise(unknown);
  for (const [kind, names] of Object.entries(TIMER_KINDS)) {
    const wait = new Wait(scope, names.wait, { time: WaitTime.timestampPath('$.at') });
    byKind.when(Condition.stringEquals('$.kind', kind), wait.next(fireTask(scope, names.task, fireTimer)));
  }
  return byKind;
}

function fireTask(scope: Construct, name: string, fireTimer: IFunction): IChainable {
  return new LambdaInvoke(scope, name, {
    lambdaFunction: fireTimer,
    payload: TaskInput.fromJsonPathAt('$'),
    retryOnServiceExceptions: false,
    taskTimeout: Timeout.duration(TASK_TIMEOUT),
  })
    .addRetry(BUSY)
    .addRetry(TOO_EARLY);
}
