import * as z from 'zod';
import { boundedText } from '#events/terms/text.ts';
import { type Level, LevelSchema } from '#events/terms/vocabulary.ts';
import { fitsGlob } from './glob.ts';

export const GlobSchema = boundedText({ characters: 2048, least: 1, untrimmed: true }).meta({
  description: 'A text in which * is any run of characters and ? is one',
});

/** What rules, correlation and maintenance windows may look at. Every named field must fit; an empty match fits everything. */
export const AlertMatchSchema = z
  .strictObject({
    source: GlobSchema,
    integration: GlobSchema,
    severity: z.union([LevelSchema, z.array(LevelSchema).min(1).max(4)]),
    title: GlobSchema,
    /** Fits when it fits one of the names or configuration items of the alert. */
    item: GlobSchema,
    labels: z.record(boundedText({ characters: 200, least: 1, untrimmed: true }), GlobSchema),
  })
  .partial();

export type AlertMatch = z.infer<typeof AlertMatchSchema>;

/** As much of an alert as can be matched. */
export interface AlertFacts {
  readonly source: string;
  readonly integration: string | null;
  readonly severity: Level;
  readonly title: string;
  readonly items: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

export function fitsAlert(match: AlertMatch, alert: AlertFacts): boolean {
  const { source, integration, severity, title, item, labels = {} } = match;
  return (
    (source === undefined || fitsGlob(source, alert.source)) &&
    (integration === undefined || (alert.integration !== null && fitsGlob(integration, alert.integration))) &&
    (severity === undefined || [severity].flat().includes(alert.severity)) &&
    (title === undefined || fitsGlob(title, alert.title)) &&
    (item === undefined || alert.items.some((name) => fitsGlob(item, name))) &&
    Object.entries(labels).every(
      ([name, glob]) => Object.hasOwn(alert.labels, name) && fitsGlob(glob, alert.labels[name] ?? ''),
    )
  );
}
