import type { Attachment } from '#events/incident/incident.ts';
import { attachmentKey } from '#shared/mail-in/kept/attachment-key.ts';

/** Long enough to start a download, short enough that a link in a browser's history is worth nothing. */
const LINK_SECONDS = 5 * 60;

export interface AttachmentOfRecord {
  readonly tenant: string;
  readonly number: string;
  readonly attachment: Attachment;
  readonly now: string;
}

/** @returns an address that gives the file to whoever holds it until `expiresAt` */
export type AttachmentLink = (of: AttachmentOfRecord) => Promise<{ url: string; expiresAt: string }>;

/** @returns what signs links to files in the mail bucket */
export function attachmentLinks(bucket: string, endpoint: string | undefined): AttachmentLink {
  return async ({ tenant, attachment, now }: AttachmentOfRecord) => {
    // S3's client would double the cold start of every request for the sake of the few that ask for a file.
    const { GetObjectCommand, getSignedUrl, createS3 } = await import('./seldom-mail.ts');
    const command = new GetObjectCommand({ Bucket: bucket, Key: attachmentKey(tenant, attachment) });
    const signingDate = new Date(now);
    const url = await getSignedUrl(createS3(endpoint), command, { expiresIn: LINK_SECONDS, signingDate });
    return { url, expiresAt: new Date(signingDate.getTime() + LINK_SECONDS * 1000).toISOString() };
  };
}
