import * as z from 'zod';
import { InstantSchema } from '#events/terms/vocabulary.ts';
import { defineRoute } from '#functions/http-api/api/define-route.ts';
import { ROLES } from '#functions/http-api/api/roles.ts';
import { UploadSchema } from './upload-fields.ts';

export const beginUpload = defineRoute({
  method: 'POST',
  path: '/attachments',
  id: 'beginUpload',
  tag: 'Incidents',
  summary: 'Get an address to upload a file to',
  description:
    'The file is sent there by `PUT`, with exactly the size that was named. The id then stands in `attachments` of an opening or a comment by the same person, within a day; what nobody attaches is gone after it. Files that can run something are refused.',
  access: 'roles',
  roles: ROLES,
  changes: 'nothing',
  body: { type: 'json', schema: UploadSchema, example: { name: 'screen.png', type: 'image/png', size: 48_213 } },
  answer: {
    type: 'json',
    status: 201,
    name: 'Upload',
    schema: z.object({ id: z.string(), upload: z.string(), expiresAt: InstantSchema }),
    tagged: false,
  },
  async handle({ body, context }, { uploads }) {
    return { body: await uploads.begin(context, body) };
  },
});
