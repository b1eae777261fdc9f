import { randomUUID } from 'node:crypto';
import type { Resource, Runtime } from '#local/runtime.ts';
import type { Made } from '#local/services/custom-resources/made.ts';

export interface Changed {
  readonly resource: Resource;
  /** None for a resource that is new. */
  readonly before: Made | undefined;
}

/** What CloudFormation sends. */
export function requestOf({ resource, before }: Changed, ResponseURL: string, place: Runtime) {
  const { stack, logicalId, type, properties } = resource;
  return {
    RequestType: before === undefined ? 'Create' : 'Update',
    RequestId: randomUUID(),
    StackId: `arn:aws:cloudformation:${place.region}:${place.accountId}:stack/${stack}/local`,
    ResponseURL,
    ResourceType: type,
    LogicalResourceId: logicalId,
    ServiceToken: properties.ServiceToken,
    ResourceProperties: properties,
    ...(before && { PhysicalResourceId: before.physicalId, OldResourceProperties: before.properties }),
  };
}
