import * as z from 'zod';
import {
  LARGEST_UPLOAD_BYTES,
  LONGEST_FILE_NAME,
  LONGEST_FILE_NAME_BYTES,
  MOST_UPLOADS,
} from '#events/terms/limits.ts';
import { boundedText } from '#events/terms/text.ts';
import { isDangerous } from '#shared/mail-in/parse/attachment-danger.ts';

const NOTHING = new Uint8Array();

export const UploadSchema = z
  .strictObject({
    name: boundedText({ characters: LONGEST_FILE_NAME, bytes: LONGEST_FILE_NAME_BYTES, least: 1 }),
    type: boundedText({ characters: 100, bytes: 100, least: 1 }),
    size: z.int().min(1).max(LARGEST_UPLOAD_BYTES),
  })
  .refine(({ name, type }) => !isDangerous({ name, contentType: type, content: NOTHING }), {
    path: ['name'],
    error: 'is of a kind that can run something when it is opened',
  });

/** Ids of uploads, as `POST /attachments` answered them to the same person. */
export const UploadsSchema = z
  .array(boundedText({ characters: 1200, bytes: 1200, least: 1 }))
  .max(MOST_UPLOADS)
  .default([]);
