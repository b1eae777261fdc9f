import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { answerStack } from '#shared/custom-resources/answer-stack.ts';
import { framed } from '#shared/middleware/framed.ts';
import { parsedBy } from '#shared/middleware/read-event.ts';
import { answerTo } from './answer-to.ts';
import { consoleBucket } from './console-bucket.ts';
import { builtFiles } from './console-files.ts';
import { ConsoleRequestSchema } from './resource-request.ts';

/** A hundred files with their retries; of the function's minute that leaves time to answer for what took longer. */
const S3_MILLISECONDS = 45_000;

const s3 = new S3Client({});

/** The build lies beside the bundle (infra/bundles.ts). */
const FILES = join(import.meta.dirname, 'files');

/** A custom resource: what S3 refuses is answered as a failure; an answer that cannot be put is thrown, and Lambda tries again. */
export const handler = framed()
  .use(parsedBy(ConsoleRequestSchema))
  .handler(async (request) => {
    const { Bucket } = request.ResourceProperties;
    const bucket = consoleBucket(s3, Bucket, AbortSignal.timeout(S3_MILLISECONDS));
    await answerStack(request, Bucket, await answerTo(bucket, builtFiles(FILES), request));
  });
