import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { isDangerous } from '#shared/mail-in/parse/attachment-danger.ts';

/** Twenty-five of them, in bytes: what mail programs send, and a browser uploads in one piece. */
const LARGEST_FILE = 25 * 1024 * 1024;
/** At a time; a record has room for two hundred. */
const MOST_AT_ONCE = 10;
const NOTHING = new Uint8Array();

export const UploadSchema = z
  .strictObject({
    name: boundedText({ characters: 120, bytes: 240, least: 1 }),
    type: boundedText({ characters: 100, bytes: 100, least: 1 }),
    size: z.int().min(1).max(LARGEST_FILE),
  })
  .refine(({ name, type }) => !isDangerous({ name, contentType: type, content: NOTHING }), {
    path: ['name'],
    error: 'is of a kind that can run something when it is opened',
  });

/** Ids of uploads, as `POST /attachments` answered them to the same person. */
export const UploadsSchema = z
  .array(boundedText({ characters: 1200, bytes: 1200, least: 1 }))
  .max(MOST_AT_ONCE)
  .default([]);
