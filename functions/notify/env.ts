import * as z from 'zod';

const EnvSchema = z.object({
  TABLE_NAME: z.string().min(1),
  PUBLIC_URL: z.url(),
  MAIL_DOMAIN: z.string().min(1),
  DESK_LOCAL_PART: z.string().min(1),
});

/** A missing variable stops the cold start, not the hundredth mail. */
export const env = EnvSchema.parse(process.env);
