import * as z from 'zod';
import { labels, linkOf, list, paragraphs, required, states, words } from '#events/in/reading/fields.ts';
import { form } from '#events/in/reading/forms.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/** What Grafana sent before version 9: one rule, told apart by dashboards. */
const RuleSchema = z.object({
  ruleId: words,
  ruleName: required,
  // A rule that lost its data, waits or is paused neither opens nor resolves (Semantics, rule 31).
  state: states({
    alerting: 'firing',
    ok: 'resolved',
    no_data: 'ignored',
    paused: 'ignored',
    pending: 'ignored',
    unknown: 'ignored',
  }),
  title: words,
  message: words,
  ruleUrl: words,
  tags: labels,
  evalMatches: list(z.object({ metric: words, value: words })),
});

function fromRule({ ruleId, ruleName, state, tags, ...told }: z.output<typeof RuleSchema>): SourceAlert | null {
  if (state === 'ignored') return null;
  return {
    key: `rule/${ruleId}/${ruleName}`,
    state,
    severity: tags.severity?.toLowerCase() ?? null,
    title: told.title.replace(/^\[(?:Alerting|OK)\]\s*/i, '') || ruleName,
    description: paragraphs(told.message, ...told.evalMatches.map(({ metric, value }) => `${metric}: ${value}`)),
    at: null,
    url: linkOf(told.ruleUrl),
    runbook: linkOf(tags.runbook_url ?? ''),
    items: [tags.host ?? '', tags.service ?? ''].filter(Boolean),
    labels: tags,
  };
}

export const LEGACY_FORM = form((one) => 'ruleName' in one || 'ruleId' in one, RuleSchema, fromRule);

const TestSchema = z.object({ ruleId: z.literal([0, '0']), ruleName: z.literal('Test notification') });

/** The button of a notification channel. */
export function isLegacyTest(body: Readonly<Record<string, unknown>>): boolean {
  return TestSchema.safeParse(body).success;
}
