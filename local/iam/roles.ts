import * as z from 'zod';
import { parsePolicy, type Statement } from '#local/iam/policy.ts';
import type { Resource, Resources } from '#local/runtime.ts';

export interface Role {
  readonly arn: string;
  readonly name: string;
  readonly trust: readonly Statement[];
  readonly statements: readonly Statement[];
}

const InlinePolicies = z.array(z.object({ PolicyName: z.string(), PolicyDocument: z.unknown() })).default([]);
const AttachedPolicy = z.object({ PolicyDocument: z.unknown(), Roles: z.array(z.string()).default([]) });
const ManagedPolicyArns = z.array(z.string()).default([]);

/** What AWS's own policies of these names allow. */
const AWS_MANAGED: Readonly<Record<string, readonly Statement[]>> = {
  'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole': [
    { Effect: 'Allow', Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'], Resource: ['*'] },
  ],
};

/** @throws Error naming the role and the policy that is not understood. */
export function rolesOf(resources: Resources): ReadonlyMap<string, Role> {
  return new Map(resources.ofType('AWS::IAM::Role').map((role) => [role.arn, readRole(role, resources)]));
}

function readRole(role: Resource, resources: Resources): Role {
  const inline = InlinePolicies.parse(role.properties.Policies).flatMap(({ PolicyDocument }) =>
    parsePolicy(PolicyDocument, role.logicalId),
  );
  const managed = ManagedPolicyArns.parse(role.properties.ManagedPolicyArns).flatMap((arn) =>
    managedPolicy(arn, resources),
  );
  return {
    arn: role.arn,
    name: role.physicalId,
    trust: parsePolicy(role.properties.AssumeRolePolicyDocument, role.logicalId),
    statements: [...inline, ...attachedTo(role, resources), ...managed],
  };
}

function attachedTo(role: Resource, resources: Resources): readonly Statement[] {
  return ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'].flatMap((type) =>
    resources.ofType(type).flatMap(({ properties, logicalId }) => {
      const { PolicyDocument, Roles } = AttachedPolicy.parse(properties);
      return Roles.includes(role.physicalId) ? parsePolicy(PolicyDocument, logicalId) : [];
    }),
  );
}

function managedPolicy(arn: string, resources: Resources): readonly Statement[] {
  const own = resources.byArn(arn);
  if (own) return parsePolicy(own.properties.PolicyDocument, own.logicalId);
  const known = AWS_MANAGED[arn];
  if (!known) throw new Error(`managed policy ${arn} is not known to the local runtime`);
  return known;
}
