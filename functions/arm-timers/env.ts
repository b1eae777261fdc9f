import * as z from 'zod';

export const env = z.object({ STATE_MACHINE_ARN: z.string().min(1), DEAD_LETTERS_URL: z.url() }).parse(process.env);
