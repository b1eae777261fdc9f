import { DeleteObjectCommand, PutObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { CONSOLE_PREFIX, type ConsoleFile } from './console-files.ts';

/** Where the console is served from. */
export interface ConsoleBucket {
  put(file: ConsoleFile): Promise<void>;
  /** Of the console's files, also of earlier versions. */
  keys(): Promise<string[]>;
  delete(key: string): Promise<void>;
}

/** @param abortSignal - ends a call that takes too long to be answered for */
export function consoleBucket(client: S3Client, Bucket: string, abortSignal: AbortSignal): ConsoleBucket {
  return {
    async put({ key, body, type, cacheControl }) {
      const object = { Bucket, Key: key, Body: body, ContentType: type, CacheControl: cacheControl };
      await client.send(new PutObjectCommand(object), { abortSignal });
    },
    async keys() {
      const found: string[] = [];
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix: CONSOLE_PREFIX })) {
        found.push(...Contents.flatMap(({ Key }) => Key ?? []));
      }
      return found;
    },
    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: key }), { abortSignal });
    },
  };
}
