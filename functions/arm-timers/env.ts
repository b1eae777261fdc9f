import * as z from 'zod';

export const env = z.object({ STATE_MACHINE_ARN: z.string().min(1) }).parse(process.env);
