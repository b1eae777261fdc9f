import * as z from 'zod';
import {
  canonicalLabels,
  itemsOf,
  labels,
  labelsOf,
  linkOf,
  list,
  paragraphs,
  required,
  severityOf,
  states,
  words,
} from '#events/in/reading/fields.ts';
import { form } from '#events/in/reading/forms.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { runbookIn } from '#events/in/reading/runbook.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';
import { fromMetric, MetricSchema } from './azure-metric-alert.ts';
import { lower } from './azure-names.ts';

const ConditionSchema = z.object({
  metricName: words,
  metricMeasureColumn: words,
  searchQuery: words,
  operator: words,
  threshold: words,
  metricValue: words,
  dimensions: list(z.object({ name: words, value: words })),
});

/** The common schema, whatever raised the alert: metrics, logs, the activity log, health. */
const CommonSchema = z.object({
  essentials: z.object({
    alertId: words,
    alertRule: required,
    alertRuleID: words,
    severity: words,
    signalType: words,
    monitorCondition: states({ fired: 'firing', resolved: 'resolved' }),
    monitoringService: words,
    alertTargetIDs: list(words),
    configurationItems: list(words),
    targetResourceType: words,
    targetResourceGroup: words,
    firedDateTime: words,
    resolvedDateTime: words,
    description: words,
    investigationLink: words,
  }),
  alertContext: z
    .object({
      condition: z
        .object({ allOf: list(ConditionSchema) })
        .nullish()
        .catch(null),
      properties: labels,
      /** Of a rule of the managed Prometheus: what tells its alerts apart. */
      labels,
      annotations: labels,
    })
    .nullish()
    .catch(null),
  customProperties: labels,
});

type Common = z.output<typeof CommonSchema>;

function fromCommon({ essentials: told, alertContext, customProperties }: Common): SourceAlert | null {
  const conditions = alertContext?.condition?.allOf ?? [];
  const properties = alertContext?.properties ?? {};
  const dimensions = Object.fromEntries(
    conditions.flatMap((condition) => condition.dimensions.map(({ name, value }) => [name, value])),
  );
  const state = over(told.monitoringService, properties) ? 'resolved' : told.monitorCondition;
  if (state === 'ignored') return null;
  const measured = alertContext?.labels ?? {};
  return {
    key: keyOf(told, properties, { ...dimensions, ...withoutSeverity(measured) }),
    ...(Object.keys(measured).length > 0 && { formerKeys: [keyOf(told, properties, dimensions)] }),
    state,
    severity: severityOf(told.severity),
    title: properties.title || told.alertRule,
    description: paragraphs(
      told.description,
      alertContext?.annotations.description ?? '',
      ...conditions.map(sentenceOf),
      properties.communication ?? '',
    ),
    at: instantOf(state === 'resolved' ? told.resolvedDateTime : told.firedDateTime),
    url: linkOf(told.investigationLink, portalPage(told.alertId)),
    runbook: linkOf(
      customProperties.runbook_url ?? '',
      customProperties.runbook ?? '',
      runbookIn(told.description) ?? '',
    ),
    items: itemsOf(...told.alertTargetIDs, ...told.configurationItems),
    labels: labelsOf({
      ...dimensions,
      ...measured,
      ...customProperties,
      rule: told.alertRule,
      service: told.monitoringService,
      resourceType: told.targetResourceType,
      resourceGroup: told.targetResourceGroup,
    }),
    delivery: told.alertId && `${told.alertId}/${told.monitorCondition}/${told.firedDateTime}`,
  };
}

/** What is wrong is the same when it gets worse (Semantics, rule 29). */
function withoutSeverity({ severity: _severity, ...labels }: Readonly<Record<string, string>>) {
  return labels;
}

/** The activity log tells an end as one more alert that fires, and its context says that it is the end. */
function over(service: string, { stage = '', currentHealthStatus = '' }: Readonly<Record<string, string>>): boolean {
  switch (lower(service).replace(/\s/g, '')) {
    case 'servicehealth':
      return /^(?:resolved|completed?|canceled|rca)$/i.test(stage);
    case 'resourcehealth':
      return /^available$/i.test(currentHealthStatus);
    default:
      return false;
  }
}

/** The rule, what it watches and the dimensions by which it tells alerts apart; the alert's own id is another each time. */
function keyOf(
  { alertRule, alertRuleID, alertTargetIDs }: Common['essentials'],
  { trackingId }: Readonly<Record<string, string>>,
  dimensions: Readonly<Record<string, string>>,
): string {
  if (trackingId) return `service-health/${trackingId}`;
  const where = lower(...alertTargetIDs.toSorted());
  return [lower(alertRuleID || alertRule), where, lower(canonicalLabels(dimensions))].filter(Boolean).join('|');
}

function sentenceOf(condition: z.output<typeof ConditionSchema>): string {
  const { metricName, metricMeasureColumn, searchQuery, operator, threshold, metricValue } = condition;
  const what = metricName || metricMeasureColumn || searchQuery;
  return what && `${what} ${operator} ${threshold}${metricValue && `, it was ${metricValue}`}`;
}

function portalPage(alertId: string): string {
  const blade = 'https://portal.azure.com/#blade/Microsoft_Azure_Monitoring/AlertDetailsTemplateBlade/alertId/';
  return alertId && blade + encodeURIComponent(alertId);
}

const inner = <Schema extends z.ZodType>(data: Schema) => z.object({ data });

export const AZURE_FORMS = [
  form(
    ({ schemaId, data }) => schemaId === 'azureMonitorCommonAlertSchema' || has(data, 'essentials'),
    inner(CommonSchema),
    ({ data }) => fromCommon(data),
  ),
  form(
    ({ data }) => has(data, 'status') && has(data, 'context'),
    inner(MetricSchema),
    ({ data }) => fromMetric(data),
  ),
  form((body) => 'status' in body && 'context' in body, MetricSchema, fromMetric),
];

function has(data: unknown, name: string): boolean {
  return data !== null && typeof data === 'object' && name in data;
}
