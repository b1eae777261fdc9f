import { DomainError } from '#domain/kernel/errors.ts';
import type { Attachment } from '#events/incident/incident.ts';
import { attachmentKey } from '#shared/mail-in/kept/attachment-key.ts';
import { attachmentName } from '#shared/mail-in/parse/attachment-name.ts';
import type { Keyring } from '#shared/signing/keyring.ts';
import { signUpload, verifyUpload } from '#shared/signing/upload-token.ts';
import type { RequestContext } from '#shared/use-cases/kernel/request-context.ts';

/** For somebody on a slow line who begins at once; what has begun may go on longer. */
const UPLOAD_SECONDS = 15 * 60;
/** As long as the bucket keeps what nobody attached. */
const ATTACH_MS = 24 * 3_600_000;

export interface UploadPlace {
  readonly bucket: string;
  readonly endpoint: string | undefined;
  /** Where `/uploads/` of the bucket is to be reached; null for the bucket's own address. */
  readonly origin: string | null;
  readonly keyring: () => Promise<Keyring>;
}

export interface Uploads {
  /** @returns where the file is to be sent, and its id for the same person */
  begin(
    context: RequestContext,
    file: { readonly name: string; readonly type: string; readonly size: number },
  ): Promise<{ readonly id: string; readonly upload: string; readonly expiresAt: string }>;
  /** @returns the files of these ids, kept for good. @throws DomainError invalid for one that is not theirs, or not there */
  take(context: RequestContext, ids: readonly string[]): Promise<Attachment[]>;
}

/** What is kept below `uploads/` until somebody attaches it, and vanishes otherwise. */
export function uploads(place: UploadPlace): Uploads {
  return {
    begin: async (context, { name, type, size }) => {
      const { tenant, id, now, actor } = context;
      const file = { name: attachmentName(name, type, 0), contentType: type, size };
      const expiresAt = new Date(Date.parse(now) + ATTACH_MS).toISOString();
      const token = signUpload(await place.keyring(), { tenant, number: id, expiresAt, ...file }, actor.id);
      return { id: token, upload: await addressOf(place, uploadKey(tenant, id), size, now), expiresAt };
    },
    take: async (context, ids) => {
      if (ids.length === 0) return [];
      const keys = await place.keyring();
      const files = ids.map((id, index) => ownFile(keys, context, id, index));
      for (const [index, file] of files.entries()) await keep(place, context.tenant, file, index);
      return files;
    },
  };
}

/** The size is part of the signature, so that S3 refuses any other. */
async function addressOf({ bucket, endpoint, origin }: UploadPlace, key: string, size: number, now: string) {
  const { PutObjectCommand, getSignedUrl, createSigningS3 } = await import('./seldom-mail.ts');
  const command = new PutObjectCommand({ Bucket: bucket, Key: key, ContentLength: size });
  const url = await getSignedUrl(createSigningS3(endpoint), command, {
    expiresIn: UPLOAD_SECONDS,
    signingDate: new Date(now),
    signableHeaders: new Set(['content-length', 'host']),
  });
  if (origin === null) return url;
  const { pathname, search } = new URL(url);
  return `${origin}${pathname.slice(pathname.indexOf('/uploads/'))}${search}`;
}

/** @throws DomainError invalid for what this person never began to upload, or more than a day ago */
function ownFile(keys: Keyring, { tenant, actor, now }: RequestContext, token: string, index: number): Attachment {
  const upload = verifyUpload(keys, token, now);
  const known = upload.status === 'valid' && upload.tenant === tenant && upload.isFor(actor.id);
  if (!known) throw refusal(index, 'is no upload of yours, or of more than a day ago');
  const { number: id, name, contentType, size } = upload;
  return { id, name, contentType, size };
}

async function keep({ bucket, endpoint }: UploadPlace, tenant: string, file: Attachment, index: number): Promise<void> {
  const { createS3, keepUpload } = await import('./seldom-mail.ts');
  const from = uploadKey(tenant, file.id);
  const kept = await keepUpload(createS3(endpoint), bucket, from, { key: attachmentKey(tenant, file), file });
  if (!kept) throw refusal(index, `has not been uploaded with its ${file.size} bytes`);
}

function uploadKey(tenant: string, id: string): string {
  return `uploads/${tenant}/${id}`;
}

function refusal(index: number, message: string): DomainError {
  return new DomainError('invalid', { errors: [{ path: `attachments.${index}`, message }] });
}
