import * as z from 'zod';

/** Where the console is, with a slash at its end; null where there is none. */
export const ConsoleUrlSchema = z.url().regex(/\/$/).nullable().default(null);

/** What every function that decides needs of its environment. */
export const DeskEnvSchema = z.object({
  TABLE_NAME: z.string().min(1),
  /** The address of a desk nobody configured yet. */
  DESK_ADDRESS: z.email(),
});
