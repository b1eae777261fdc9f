import * as z from 'zod';
import type { Resources } from '#local/runtime.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

/** Nothing here changes what an object is on one machine: encryption is at rest, expiry is housekeeping, a bucket is never public. */
const BUCKET = z.strictObject({
  BucketName: inert,
  BucketEncryption: inert,
  LifecycleConfiguration: inert,
  OwnershipControls: inert,
  PublicAccessBlockConfiguration: inert,
  VersioningConfiguration: inert,
  Tags: inert,
});

/** Names of the template's buckets. Throws for a property that would make a bucket behave otherwise than here. */
export function readBuckets(resources: Resources): ReadonlySet<string> {
  return new Set(
    resources.ofType('AWS::S3::Bucket').map((resource) => {
      propertiesOf(resource, BUCKET);
      return resource.physicalId;
    }),
  );
}

/** Those that custom resources fill: what is in them was there before anybody used the desk. */
export function deployedBuckets(resources: Resources): readonly string[] {
  return resources.ofType('Custom::ConsoleFiles').map(({ properties }) => String(properties.Bucket));
}
