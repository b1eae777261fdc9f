import * as z from 'zod';

/** What every function that decides needs of its environment. */
export const DeskEnvSchema = z.object({
  TABLE_NAME: z.string().min(1),
  /** The address of a desk nobody configured yet. */
  DESK_ADDRESS: z.email(),
});
