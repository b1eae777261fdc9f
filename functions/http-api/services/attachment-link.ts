import type { AttachmentOfRecord, Services } from '#functions/http-api/api/services.ts';
import { attachmentKey } from '#shared/mail-in/kept/attachment-key.ts';

/** Long enough to start a download, short enough that a link in a browser's history is worth nothing. */
const LINK_SECONDS = 5 * 60;

/** @returns what signs links to files in the mail bucket */
export function attachmentLinks(bucket: string, endpoint: string | undefined): Services['attachmentLink'] {
  return async ({ tenant, attachment, now }: AttachmentOfRecord) => {
    // S3's client would double the cold start of every request for the sake of the few that ask for a file.
    const { GetObjectCommand, getSignedUrl, createS3 } = await import('./seldom-mail.ts');
    const command = new GetObjectCommand({ Bucket: bucket, Key: attachmentKey(tenant, attachment) });
    const signingDate = new Date(now);
    const url = await getSignedUrl(createS3(endpoint), command, { expiresIn: LINK_SECONDS, signingDate });
    return { url, expiresAt: new Date(signingDate.getTime() + LINK_SECONDS * 1000).toISOString() };
  };
}
