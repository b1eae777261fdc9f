import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, EventInvokeConfig, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { CodeOf } from '#infra/bundles.ts';
import { FUNCTIONS, type FunctionName } from '#infra/declared/functions.ts';
import { nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import { DeadLetters } from './dead-letters.ts';
import { logGroup } from './log-group.ts';

/** What every construct with functions is given. */
export type DeskParts = { readonly stage: Stage; readonly codeOf: CodeOf };

export type DeskFunctionProps = DeskParts & {
  readonly name: FunctionName;
  readonly environment?: Record<string, string>;
};

/** A failed asynchronous call is tried again after one and after two minutes, which outlasts a deploy and a throttle. */
const ASYNCHRONOUS_RETRIES = 2;
/** Longer than that in Lambda's queue is an outage; what waited is then looked at by a person, not run by surprise. */
const ASYNCHRONOUS_MAX_AGE = Duration.hours(6);

/** A function with the defaults of the house: least of roles, logs that end, an environment it parses at start. */
export class DeskFunction extends Construct {
  readonly name: FunctionName;
  readonly lambda: LambdaFunction;
  readonly role: Role;
  private readonly stage: Stage;

  constructor(scope: Construct, id: string, props: DeskFunctionProps) {
    super(scope, id);
    this.name = props.name;
    this.stage = props.stage;
    const functionName = nameOf(props.stage, props.name);
    const logs = logGroup(this, 'Logs', props.stage, `/firstline/${props.stage.name}/${props.name}`);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.grant(['logs:CreateLogStream', 'logs:PutLogEvents'], [logs.logGroupArn]);
    const size = FUNCTIONS[props.name];
    this.lambda = new LambdaFunction(this, 'Function', {
      functionName,
      description: `Firstline ${props.stage.name}: ${size.purpose}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: props.codeOf(props.name),
      handler: 'index.handler',
      memorySize: size.memoryMegabytes,
      timeout: Duration.seconds(size.timeoutSeconds),
      role: this.role,
      logGroup: logs,
      environment: { ...standardEnvironment(props.stage, functionName), ...props.environment },
    });
  }

  /** Nothing is granted but what is listed here: actions on resources, each by name. */
  grant(actions: readonly string[], resources: readonly string[]): void {
    this.role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }

  /** For a function called asynchronously. @returns the queue that takes what every retry failed on */
  addDeadLetters(retryAttempts: number = ASYNCHRONOUS_RETRIES, maxEventAge: Duration = ASYNCHRONOUS_MAX_AGE): IQueue {
    const queue = this.addFailureQueue();
    const onFailure = { bind: () => ({ destination: queue.queueArn }) };
    new EventInvokeConfig(this, 'Asynchronous', { function: this.lambda, onFailure, retryAttempts, maxEventAge });
    return queue;
  }

  /** A queue this function's failures may be sent to, and nothing more. */
  addFailureQueue(): IQueue {
    const { queue } = new DeadLetters(this, 'DeadLetters', { stage: this.stage, of: this.name });
    this.grant(['sqs:SendMessage'], [queue.queueArn]);
    return queue;
  }
}

/** The service name carries the stage, or the metrics of two desks in one account would be one. */
function standardEnvironment(stage: Stage, functionName: string): Record<string, string> {
  return {
    STAGE: stage.name,
    LOG_LEVEL: 'INFO',
    POWERTOOLS_SERVICE_NAME: functionName,
    POWERTOOLS_METRICS_NAMESPACE: METRICS_NAMESPACE,
  };
}

export const METRICS_NAMESPACE = 'Firstline';
