import * as z from 'zod';
import { GlobSchema } from '#domain/alerts/matching/alert-match.ts';
import { LabelSchema, NameSchema } from '#domain/fragments/words.ts';
import { EmailSchema, LevelSchema } from '#events/terms/vocabulary.ts';

/** Something the business runs on, and who looks after it (CFG1). */
export const ConfigurationItemSchema = z.strictObject({
  label: LabelSchema,
  /** What monitoring calls it: ARNs, hosts, services; globs. Its id is always one of its names. */
  names: z.array(GlobSchema).max(100).default([]),
  group: NameSchema.optional(),
  owner: EmailSchema.optional(),
  /** How bad it is when it fails: the least impact of a record about it, and about what it depends on. */
  criticality: LevelSchema.optional(),
  dependsOn: z.array(NameSchema).max(50).default([]),
  runbook: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  /** Whether people know it as a service: announcements are about these (COM3). */
  service: z.boolean().optional(),
  /** Whether people outside the desk may see it: the status page shows these. */
  public: z.boolean().optional(),
});

export type ConfigurationItem = z.output<typeof ConfigurationItemSchema>;
