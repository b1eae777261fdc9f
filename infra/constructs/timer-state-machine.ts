import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { accept } from '#infra/declared/checks.ts';
import { nameOf } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import { logGroup } from '#infra/lambda/log-group.ts';
import { timerDefinition } from '#infra/lifecycle/state-machine.ts';

/** Log delivery is set up by the service in the account, and none of these actions can be limited to a resource. */
const LOG_DELIVERY_ACTIONS = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];

/**
 * The state machine with a role that may call one alias and write its log. The role is closed: what CDK would add by itself
 * is every version of the function.
 */
export function timerStateMachine(scope: Construct, id: string, stage: Stage, fireTimer: Alias): StateMachine {
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('states.amazonaws.com') });
  const invoke = { actions: ['lambda:InvokeFunction'], resources: [fireTimer.functionArn] };
  role.addToPolicy(new PolicyStatement(invoke));
  role.addToPolicy(new PolicyStatement({ actions: LOG_DELIVERY_ACTIONS, resources: ['*'] }));
  const stateMachine = new StateMachine(scope, id, {
    stateMachineName: nameOf(stage, 'lifecycle'),
    stateMachineType: StateMachineType.STANDARD,
    definitionBody: DefinitionBody.fromChainable(timerDefinition(scope, fireTimer)),
    role: role.withoutPolicyUpdates(),
    // Errors only and no data: an execution's input is the timer it stands for, and its history is kept for 90 days anyway.
    logs: {
      destination: logGroup(scope, `${id}Logs`, stage, `/aws/vendedlogs/states/firstline-${stage.name}`),
      level: LogLevel.ERROR,
      includeExecutionData: false,
    },
    tracingEnabled: false,
  });
  stateMachine.node.addDependency(role);
  accept(role, 'IAM5[Resource::*]', 'The log delivery actions know no resources; no other action is granted on `*`.');
  accept(
    stateMachine,
    'SF1',
    'Errors are what is to be looked into; every event would be logged months after its cause.',
  );
  accept(stateMachine, 'SF2', 'A trace of an execution that waits for months tells nothing its history does not.');
  return stateMachine;
}
