import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { EmailSchema, LevelSchema } from '#events/terms/vocabulary.ts';

const name = boundedText({ characters: 100, least: 1, untrimmed: true });
const tag = boundedText({ characters: 256, untrimmed: true });

const MOST_NAMES = 100;
const MOST_DEPENDENCIES = 50;
/** As many as a resource of AWS may have. */
const MOST_TAGS = 50;

/** Something the business runs on, and who looks after it (CFG1). */
export const ConfigurationItemFieldsSchema = z.strictObject({
  label: boundedText({ characters: 200, least: 1, untrimmed: true }),
  names: z
    .array(boundedText({ characters: 2048, least: 1, untrimmed: true }))
    .max(MOST_NAMES)
    .default([])
    .meta({ description: 'What monitoring calls it: ARNs, hosts, services; * is any run of characters, ? is one' }),
  group: name.optional(),
  owner: EmailSchema.optional(),
  criticality: LevelSchema.optional().meta({ description: 'The least impact of a record about it' }),
  dependsOn: z.array(name).max(MOST_DEPENDENCIES).default([]),
  environment: name.optional(),
  tags: z
    .union([
      z.array(tag).max(MOST_TAGS),
      z
        .record(boundedText({ characters: 128, least: 1, untrimmed: true }), tag)
        .refine((tags) => Object.keys(tags).length <= MOST_TAGS, `at most ${MOST_TAGS} tags`),
    ])
    .optional(),
  runbook: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  service: z.boolean().optional().meta({ description: 'Whether people know it as a service' }),
  public: z.boolean().optional().meta({ description: 'Whether people outside the desk may see it' }),
});

export type ConfigurationItemFields = z.output<typeof ConfigurationItemFieldsSchema>;

export const ConfigurationItemIdSchema = name;

/** An item of the register as the desk sees it. */
export const RegisteredItemSchema = z.object({ id: z.string(), ...ConfigurationItemFieldsSchema.shape });

export type RegisteredItem = z.output<typeof RegisteredItemSchema>;
