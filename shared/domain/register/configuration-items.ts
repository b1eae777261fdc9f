import * as z from 'zod';
import { GlobSchema } from '#domain/alerts/matching/alert-match.ts';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, LevelSchema } from '#events/terms/vocabulary.ts';

const name = boundedText({ characters: 100, least: 1, untrimmed: true });

/** Something the business runs on, and who looks after it (CFG1). */
export const ConfigurationItemSchema = z.strictObject({
  label: boundedText({ characters: 200, least: 1, untrimmed: true }),
  /** What monitoring calls it: ARNs, hosts, services; globs. Its id is always one of its names. */
  names: z.array(GlobSchema).max(100).default([]),
  group: name.optional(),
  owner: EmailSchema.optional(),
  /** How bad it is when it fails: the least impact of a record about it, and about what it depends on. */
  criticality: LevelSchema.optional(),
  dependsOn: z.array(name).max(50).default([]),
  runbook: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
});

export type ConfigurationItem = z.output<typeof ConfigurationItemSchema>;

/** At 500 bytes each they fill the megabyte that a configuration may have; the limit in bytes is the route's. */
const MOST_ITEMS = 2000;

export const ConfigurationItemsSchema = z
  .record(name, ConfigurationItemSchema)
  .refine((items) => Object.keys(items).length <= MOST_ITEMS, `at most ${MOST_ITEMS} items`)
  .default({});
