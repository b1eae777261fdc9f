import * as z from 'zod';

/** A missing variable stops the cold start, not the hundredth request. */
export const env = z.object({ TABLE_NAME: z.string().min(1) }).parse(process.env);
