import { CopyObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { downloadOf } from './content-disposition.ts';

/** Without the right to list, S3 refuses what is not there instead of saying so. */
const MISSING = [403, 404];

interface Kept {
  readonly key: string;
  readonly file: { readonly name: string; readonly size: number };
}

/**
 * Copies an upload to where attachments stay, once its real size is known; the same again overwrites it with itself.
 *
 * @returns false when there is none, or one of another size
 */
export async function keepUpload(
  client: S3Client,
  bucket: string,
  from: string,
  { key, file }: Kept,
): Promise<boolean> {
  if ((await sizeOf(client, bucket, from)) !== file.size) return false;
  await client.send(
    new CopyObjectCommand({
      ...{ Bucket: bucket, Key: key, CopySource: `${bucket}/${from}`, MetadataDirective: 'REPLACE' },
      ContentType: 'application/octet-stream',
      ContentDisposition: downloadOf(file.name),
    }),
  );
  return true;
}

async function sizeOf(client: S3Client, bucket: string, key: string): Promise<number | null> {
  try {
    return (await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))).ContentLength ?? null;
  } catch (error) {
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
    if (status !== undefined && MISSING.includes(status)) return null;
    throw error;
  }
}
