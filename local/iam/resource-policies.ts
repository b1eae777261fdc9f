import * as z from 'zod';
import { parsePolicy, type Statement } from '#local/iam/policy.ts';
import type { Principal, Resource, Resources } from '#local/runtime.ts';

const PermissionSchema = z.strictObject({
  Action: z.string(),
  FunctionName: z.string(),
  Principal: z.string(),
  SourceArn: z.string().optional(),
  SourceAccount: z.string().optional(),
});

const POLICY_TYPES: Readonly<Record<string, string>> = {
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
};

/** The statements that stand on resources: queue, bucket and topic policies, event bus policies, permissions of functions. */
export function resourceStatements(resources: Resources): readonly Statement[] {
  const documents = Object.entries(POLICY_TYPES).flatMap(([type, property]) =>
    resources.ofType(type).flatMap((resource) => parsePolicy(resource.properties[property], resource.logicalId)),
  );
  const permissions = resources
    .ofType('AWS::Lambda::Permission')
    .map((permission) => fromPermission(permission, resources));
  const busPolicies = resources
    .ofType('AWS::Events::EventBusPolicy')
    .flatMap(({ properties, logicalId }) => parsePolicy({ Statement: properties.Statement }, logicalId));
  return [...documents, ...permissions, ...busPolicies];
}

/** A permission is a statement in the function's policy, on exactly the function, version or alias it names. */
function fromPermission({ properties }: Resource, resources: Resources): Statement {
  const { Action, FunctionName, Principal, SourceArn, SourceAccount } = PermissionSchema.parse(properties);
  const arn = resources.byPhysicalId('AWS::Lambda::Function', FunctionName)?.arn ?? FunctionName;
  return {
    Effect: 'Allow',
    Principal: Principal.endsWith('.amazonaws.com') ? { Service: [Principal] } : { AWS: [Principal] },
    Action: [Action],
    Resource: [arn],
    Condition: {
      ...(SourceArn ? { ArnLike: { 'aws:SourceArn': [SourceArn] } } : {}),
      ...(SourceAccount ? { StringEquals: { 'aws:SourceAccount': [SourceAccount] } } : {}),
    },
  };
}

/** Whether a statement on a resource speaks of this principal. */
export function speaksOf(statement: Statement, principal: Principal): boolean {
  const named = statement.Principal;
  if (named === undefined || principal.kind === 'operator') return false;
  if (named === '*') return true;
  if (principal.kind === 'service') return named.Service?.includes(principal.service) ?? false;
  return named.AWS?.some((arn) => arn === '*' || arn === principal.arn) ?? false;
}
