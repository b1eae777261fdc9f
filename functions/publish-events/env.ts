import * as z from 'zod';

export const env = z
  .object({
    BUS_NAME: z.string().min(1),
    PUBLIC_URL: z.url(),
    TABLE_NAME: z.string().min(1),
    DEAD_LETTERS_URL: z.url(),
  })
  .parse(process.env);
