import * as z from 'zod';
import { NameSchema } from '#domain/fragments/words.ts';
import { boundedText } from '#events/terms/text.ts';
import { LevelSchema } from '#events/terms/vocabulary.ts';
import { type AlertFacts, AlertMatchSchema, fitsAlert } from './alert-match.ts';

/** `{{label}}` stands for that label's value, `{{title}}` and `{{item}}` for the alert's own. */
const words = boundedText({ characters: 2048, least: 1, untrimmed: true });

export const AlertRuleSchema = z.strictObject({
  match: AlertMatchSchema.default({}),
  set: z
    .strictObject({
      /** Labels, or `title` and `item`, whose values together are the key instead of the source's. */
      key: z
        .array(boundedText({ characters: 200, least: 1, untrimmed: true }))
        .min(1)
        .max(10),
      severity: LevelSchema,
      title: words,
      item: words,
      runbook: words,
      group: NameSchema,
      category: NameSchema,
      impact: LevelSchema,
      urgency: LevelSchema,
    })
    .partial(),
  /** No rule after this one is looked at. */
  stop: z.boolean().default(false),
});

export type AlertRule = z.output<typeof AlertRuleSchema>;
export type RuleSettings = AlertRule['set'];

/**
 * Rules are tried in order on what the source said, not on what other rules made of it, so that one can be read alone. What
 * several set is as the last of them says.
 */
export function rulesFor(rules: readonly AlertRule[], alert: AlertFacts): RuleSettings {
  let settings: RuleSettings = {};
  for (const { match, set, stop } of rules) {
    if (!fitsAlert(match, alert)) continue;
    settings = { ...settings, ...set };
    if (stop) break;
  }
  return settings;
}

/** Fills `{{name}}` from labels, title and first item; a name nobody knows leaves nothing. */
export function fill(template: string, alert: AlertFacts): string {
  return template.replace(/\{\{\s*([^{}]+?)\s*\}\}/g, (_whole, wanted: string) => wordOf(wanted, alert)).trim();
}

/** One key of several values; JSON, because values joined by any character could be cut elsewhere by another alert. */
export function keyOf(names: readonly string[], alert: AlertFacts): string {
  const values = names.map((wanted) => wordOf(wanted, alert));
  return values.length === 1 ? (values[0] ?? '') : JSON.stringify(values);
}

function wordOf(wanted: string, { labels, title, items }: AlertFacts): string {
  if (Object.hasOwn(labels, wanted)) return labels[wanted] ?? '';
  if (wanted === 'title') return title;
  return wanted === 'item' ? (items[0] ?? '') : '';
}
