import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { MailAttachment } from '#domain/mail/mail.ts';
import type { Attachment } from '#events/incident/incident.ts';
import { attachmentKey } from './attachment-key.ts';
import { downloadOf } from './content-disposition.ts';

/** The bucket with every original mail and its attachments. */
export interface MailBucket {
  /** @throws Error when there is no such object */
  read(key: string): Promise<Uint8Array>;
  /** Keeps the files of one mail; the same mail again overwrites them with themselves. */
  keepAttachments(tenant: string, mailId: string, parts: readonly MailAttachment[]): Promise<Attachment[]>;
}

export function createMailBucket(client: S3Client, bucket: string): MailBucket {
  return {
    read: async (key) => {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (!Body) throw new Error(`The object ${key} has no body`);
      return Body.transformToByteArray();
    },
    keepAttachments: async (tenant, mailId, parts) => {
      const kept: Attachment[] = [];
      // One after the other: a mail of 40 MB is in memory already, and few have more than three files.
      for (const [index, part] of parts.entries()) {
        const attachment = {
          id: `${mailId}-${index}`,
          name: part.name,
          contentType: part.contentType,
          size: part.size,
          ...(part.dangerous && { dangerous: part.dangerous }),
        };
        await client.send(putAttachment(bucket, attachmentKey(tenant, attachment), part));
        kept.push(attachment);
      }
      return kept;
    },
  };
}

/** Whoever downloads it saves a file: a browser is never asked to show what a stranger sent. */
function putAttachment(bucket: string, key: string, part: MailAttachment): PutObjectCommand {
  return new PutObjectCommand({
    Bucket: bucket,
    Key: key,
    Body: part.content,
    ContentType: 'application/octet-stream',
    ContentDisposition: downloadOf(part.name),
  });
}
