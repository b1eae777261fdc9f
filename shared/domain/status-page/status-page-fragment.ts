import * as z from 'zod';
import { fragment, type Part } from '#domain/fragments/fragment.ts';
import { LabelSchema } from '#domain/fragments/words.ts';
import { ZoneSchema } from '#domain/time/zone-schema.ts';
import { LANGUAGES, LanguageSchema } from '#events/terms/vocabulary.ts';
import { LogoSchema } from './logo.ts';

const StatusPageSchema = z.strictObject({
  enabled: z.boolean(),
  label: LabelSchema,
  logo: LogoSchema.optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be #rrggbb')
    .optional(),
  languages: z
    .array(LanguageSchema)
    .min(1)
    .refine((languages) => new Set(languages).size === languages.length, 'names one twice')
    .default([...LANGUAGES]),
  zone: ZoneSchema.default('UTC'),
});

const SHIPPED = { enabled: false, label: 'Status', languages: [...LANGUAGES], zone: 'UTC' };

const fields = {
  /** The page on which the public reads how the services are (COM3): its name, its picture and colour, its languages with the first for whoever reads none of them, and whose midnight ends its days. */
  statusPage: StatusPageSchema.default(SHIPPED),
};

export type StatusPagePart = Part<typeof fields>;

export type StatusPageSettings = StatusPagePart['statusPage'];

export const STATUS_PAGE = fragment({ fields, shipped: () => ({ statusPage: SHIPPED }), asOf: 'today' });
