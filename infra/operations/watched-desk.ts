import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Stage } from '#infra/declared/stages.ts';
import type { DeskFunction } from '#infra/lambda/desk-function.ts';

/** The parts of a desk that alarms and dashboard look at. */
export type WatchedDesk = {
  readonly stage: Stage;
  readonly api: HttpApi;
  readonly table: Table;
  readonly stateMachine: StateMachine;
  readonly replayMachine: StateMachine;
  readonly deadLetters: readonly { readonly of: string; readonly queue: IQueue }[];
  /** Called by something that waits for the answer, so that a failure ends in no queue. */
  readonly awaitedFunctions: readonly DeskFunction[];
  readonly streamFunctions: readonly DeskFunction[];
  readonly functions: readonly DeskFunction[];
};
