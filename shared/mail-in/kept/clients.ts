import { S3Client } from '@aws-sdk/client-s3';

/** S3 as the desk talks to it. An endpoint of one's own has no host name per bucket, so the bucket goes into the path there. */
export function createS3(endpoint: string | undefined): S3Client {
  return new S3Client({ forcePathStyle: endpoint !== undefined });
}

/**
 * S3 for addresses others send a file to: the SDK's own checksum would be that of the empty body it signs for, and every other one
 * would be refused.
 */
export function createSigningS3(endpoint: string | undefined): S3Client {
  return new S3Client({ forcePathStyle: endpoint !== undefined, requestChecksumCalculation: 'WHEN_REQUIRED' });
}
