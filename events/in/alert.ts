import * as z from 'zod';
import { LevelSchema } from '../vocabulary.ts';

/** The desk's own alert: `source: "firstline.alert"`, detail-type `Alert` on the desk's bus. Any system that can put an event can use it. */
export const ALERT_SOURCE = 'firstline.alert';
export const ALERT_DETAIL_TYPE = 'Alert';

export const AlertDetailSchema = z.object({
  /** Identifies what is wrong; never its severity, route or time (Semantics, rule 29). */
  key: z.string().min(1).max(512),
  state: z.enum(['firing', 'resolved']),
  severity: LevelSchema.optional(),
  title: z.string().min(1).max(300),
  description: z.string().max(32_000).optional(),
  resource: z.string().max(2048).optional(),
  url: z.url().max(2048).optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  labels: z.record(z.string().max(200), z.string().max(2000)).optional(),
});

export type AlertDetail = z.infer<typeof AlertDetailSchema>;

export const alertExample: z.input<typeof AlertDetailSchema> = {
  key: 'backup/nightly',
  state: 'firing',
  severity: 'high',
  title: 'The nightly backup failed',
  resource: 'arn:aws:rds:eu-central-1:123456789012:db:orders',
};
