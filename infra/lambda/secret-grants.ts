import { Stack } from 'aws-cdk-lib';
import { parametersOf, type SecretKind } from '#domain/secrets/parameter-name.ts';
import { accept } from '#infra/declared/checks.ts';
import type { Stage } from '#infra/declared/stages.ts';
import type { DeskFunction } from './desk-function.ts';

export type SecretAction = 'GetParameters' | 'PutParameter';

/**
 * Secrets of one kind, of every tenant: parameters are minted as people set secrets, so none has a name here. The key is the one AWS
 * manages for Parameter Store, which lets in whoever may read the parameter and needs no grant.
 */
export function grantSecrets(to: DeskFunction, stage: Stage, kind: SecretKind, actions: readonly SecretAction[]): void {
  const stack = Stack.of(to);
  const name = parametersOf(stage.name, kind);
  const arn = stack.formatArn({ service: 'ssm', resource: `parameter${name}` });
  to.grant(
    actions.map((action) => `ssm:${action}`),
    [arn],
  );
  const finding = `Resource::arn:<AWS::Partition>:ssm:<AWS::Region>:<AWS::AccountId>:parameter${name}`;
  accept(to.role, `IAM5[${finding}]`, 'Secrets are named as they are set; the kind is the narrowest name they share.');
}
