/** A part of the bundle: S3's client, the parser and the sanitiser, for requests that look into a mail or ask for a file (ADR 0092). */
export { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
export { getSignedUrl } from '@aws-sdk/s3-request-presigner';
export { acceptHeld, readHeld, refuseHeld } from '#shared/mail-in/held-mail.ts';
export { createS3, createSigningS3 } from '#shared/mail-in/kept/clients.ts';
export { keepUpload } from '#shared/mail-in/kept/keep-upload.ts';
export { createMailBucket } from '#shared/mail-in/kept/mail-bucket.ts';
export { readOriginal } from '#shared/mail-in/parse/original.ts';
export { sanitiseHtml } from '#shared/mail-in/parse/sanitise-html.ts';
