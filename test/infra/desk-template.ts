import { Code } from 'aws-cdk-lib/aws-lambda';
import { dataStackName, serviceStackName } from '#infra/declared/names.ts';
import type { Stage } from '#infra/declared/stages.ts';
import { deskApp } from '#infra/desk-app.ts';

export type Resource = {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};
export type Template = {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
};

export const TEST_STAGE: Stage = {
  name: 'test',
  mailDomain: 'desk.test',
  deskLocalPart: 'help',
  recipients: ['desk.test'],
  alarmEmail: 'night@example.com',
  logRetentionDays: 30,
  keepsData: true,
  tenants: 'one',
  receiptRuleSet: { kind: 'own' },
};

/** Both stacks of a desk as CloudFormation would get them; the functions' code is beside the point here. */
export function synthesize(stage: Stage = TEST_STAGE): { data: Template; service: Template } {
  const { app } = deskApp(() => Code.fromInline('//'), { stage, checks: false });
  const assembly = app.synth();
  return {
    data: assembly.getStackByName(dataStackName(stage)).template as Template,
    service: assembly.getStackByName(serviceStackName(stage)).template as Template,
  };
}

export function ofType(template: Template, type: string): Resource[] {
  return Object.values(template.Resources).filter((resource) => resource.Type === type);
}

/** @throws unless there is exactly one */
export function only(template: Template, type: string): Resource {
  const [first, ...others] = ofType(template, type);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} resources of type ${type}`);
  return first;
}

/** @param name - without the stage */
export function machineNamed(template: Template, name: string): Resource['Properties'] {
  const machines = ofType(template, 'AWS::StepFunctions::StateMachine').map(({ Properties }) => Properties);
  const found = machines.find(({ StateMachineName }) => StateMachineName === `firstline-test-${name}`);
  if (!found) throw new Error(`No state machine ${name}`);
  return found;
}

/** Any value of a template as a short text: references by logical id without its hash, and an import as what it imports. */
export function readable(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[key, argument] = ['', '']] = Object.entries(value as Record<string, unknown>);
  if (key === 'Ref') return `<${withoutHash(String(argument))}>`;
  if (key === 'Fn::GetAtt') return `<${(argument as string[]).map(withoutHash).join('.')}>`;
  if (key === 'Fn::Join') return (argument as [string, unknown[]])[1].map(readable).join('');
  if (key === 'Fn::ImportValue') return `<${imported(String(argument))}>`;
  throw new Error(`Unreadable: ${JSON.stringify(value)}`);
}

function imported(exportName: string): string {
  const [, id, attribute] = /FnGetAtt(\w+?)[0-9A-F]{8}([A-Za-z]*)[0-9A-F]{8}$/.exec(exportName) ?? [];
  const [, reference] = /:ExportsOutputRef(\w+?)[0-9A-F]{8}/.exec(exportName) ?? [];
  return reference ?? `${id}.${attribute}`;
}

function withoutHash(logicalId: string): string {
  return logicalId.replace(/[0-9A-F]{8}$/, '');
}

export type Statement = {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
};

export function listOf<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}

/** `service:Action resource` of every statement of every policy of a role, in the order of the alphabet. */
export function grantsOf(template: Template, roleId: string): string[] {
  const policies = ofType(template, 'AWS::IAM::Policy').filter(({ Properties }) =>
    (Properties.Roles as { Ref: string }[]).some(({ Ref }) => withoutHash(Ref) === roleId),
  );
  const statements = policies.flatMap(
    ({ Properties }) => (Properties.PolicyDocument as { Statement: Statement[] }).Statement,
  );
  return statements
    .flatMap(({ Action, Resource }) =>
      listOf(Action).flatMap((action) => listOf(Resource).map((resource) => `${action} ${readable(resource)}`)),
    )
    .sort();
}
