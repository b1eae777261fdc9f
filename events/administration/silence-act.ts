import * as z from 'zod';

/** What was quieted, and what for. */
export const SilenceActSchema = z.object({
  match: z.record(z.string(), z.unknown()),
  from: z.string(),
  until: z.string(),
  reason: z.string(),
});
