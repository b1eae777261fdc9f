import * as z from 'zod';

const TruncatedSchema = z.object({ truncatedAlerts: z.int().min(0) });

/** @returns how many alerts beyond `max_alerts` Alertmanager, or who writes its format, left out of a body */
export function truncatedAlerts(json: unknown): number {
  return TruncatedSchema.safeParse(json).data?.truncatedAlerts ?? 0;
}
