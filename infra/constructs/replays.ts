import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { DefinitionBody, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { accept } from '#infra/declared/checks.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { grantTable, OPEN } from '#infra/lambda/table-grants.ts';
import { replayDefinition } from '#infra/lifecycle/replay-state-machine.ts';

export type ReplaysProps = DeskParts & { readonly incidents: IncidentTable };

/** Moves open records to another configuration when somebody asks for it. */
export class Replays extends Construct {
  readonly replay: DeskFunction;
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, { stage, codeOf, incidents }: ReplaysProps) {
    super(scope, id);
    const environment = { TABLE_NAME: incidents.table.tableName, DESK_ADDRESS: deskAddress(stage) };
    this.replay = new DeskFunction(this, 'ReplayClocks', { stage, codeOf, name: 'replay-clocks', environment });
    grantTable(incidents, this.replay, OPEN, ['byState']);
    const role = new Role(this, 'MachineRole', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    const invoke = { actions: ['lambda:InvokeFunction'], resources: [this.replay.lambda.functionArn] };
    role.addToPolicy(new PolicyStatement(invoke));
    this.stateMachine = new StateMachine(this, 'Machine', {
      stateMachineName: nameOf(stage, 'replay'),
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromChainable(replayDefinition(this, this.replay.lambda)),
      role: role.withoutPolicyUpdates(),
      tracingEnabled: false,
    });
    this.stateMachine.node.addDependency(role);
    accept(
      this.stateMachine,
      'SF1',
      'Its report and the history of an execution, kept for 90 days, tell all there is.',
    );
    accept(this.stateMachine, 'SF2', 'A replay is started by hand a few times a year; its history shows every step.');
  }
}
