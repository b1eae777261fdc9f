import { WireError } from '#local/core/wire-error.ts';
import type { Principal, Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { deployedBuckets, readBuckets } from '#local/services/storage/buckets.ts';
import { Objects, type StoredObject } from '#local/services/storage/objects.ts';
import { answerStorage } from '#local/services/storage/operations.ts';

export interface Storage extends Service {
  /** What another AWS service does on the bucket's behalf: checks the bucket policy, then stores durably. */
  put(bucket: string, key: string, body: Buffer, by: Principal, context: Record<string, string>): void;
  /** The same for reading. @returns undefined where there is nothing */
  read(bucket: string, key: string, by: Principal): StoredObject | undefined;
}

/** S3, path style, which is what the SDK speaks to an endpoint that is an IP address. */
export function createStorage(runtime: Runtime): Storage {
  const buckets = readBuckets(runtime.resources);
  const objects = new Objects(runtime.state);
  const deployed = deployedBuckets(runtime.resources);
  return {
    name: 'storage',
    wire: {
      services: ['s3'],
      handle: async (request, caller) => answerStorage({ runtime, buckets, objects }, request, caller),
    },
    start: async () => {},
    stop: async () => {},
    reset: async () => objects.clear(deployed),
    put(bucket, key, body, by, context) {
      if (!buckets.has(bucket)) throw new WireError('NoSuchBucket', `${bucket} does not exist`, 404);
      runtime.iam.assertAllowed(by, 's3:PutObject', `arn:aws:s3:::${bucket}/${key}`, context);
      objects.put(bucket, key, body, {}, runtime.clock.now());
    },
    read(bucket, key, by) {
      runtime.iam.assertAllowed(by, 's3:GetObject', `arn:aws:s3:::${bucket}/${key}`);
      return objects.get(bucket, key);
    },
  };
}
