import * as z from 'zod';
import { paragraphs } from '#events/in/reading/bus-event.ts';
import { runbookIn } from '#events/in/reading/runbook.ts';
import { defineBusSource } from '#events/in/source/define-source.ts';
import { LevelSchema } from '#events/terms/vocabulary.ts';
import { AlertFieldsSchema, generic } from '../webhook/generic.ts';

/** The desk's own alert: `source: "firstline.alert"`, detail-type `Alert` on the desk's bus. Any system that can put an event can use it. */
export const ALERT_SOURCE = 'firstline.alert';
export const ALERT_DETAIL_TYPE = 'Alert';

/** What the desk asks for; what comes otherwise is read as far as it can be, as on every other door (webhook/generic.ts). */
export const AlertDetailSchema = z.object({
  /** Identifies what is wrong; never its severity, route or time (Semantics, rule 29). */
  key: z.string().min(1).max(512),
  state: z.enum(['firing', 'resolved']),
  severity: LevelSchema.optional(),
  title: z.string().min(1).max(300),
  description: z.string().max(32_000).optional(),
  resource: z.string().max(2048).optional(),
  url: z.url().max(2048).optional(),
  /** When it was sent, by the sender's clock: what is late is judged by it. */
  at: z.iso.datetime({ offset: true }).optional(),
  /** When the trouble began. */
  since: z.iso.datetime({ offset: true }).optional(),
  labels: z.record(z.string().max(200), z.string().max(2000)).optional(),
});

const EventSchema = z.object({
  id: z.string().min(1),
  source: z.string().min(1),
  /** Whatever somebody calls it: the bus is the desk's own, and what says key and state is an alert. */
  'detail-type': z.string(),
  account: z.string(),
  region: z.string(),
  time: z.string(),
  resources: z.array(z.string()).default([]),
  detail: AlertFieldsSchema,
});

export const alertExample: z.input<typeof AlertDetailSchema> = {
  key: 'backup/nightly',
  state: 'firing',
  severity: 'high',
  title: 'The nightly backup failed',
  resource: 'arn:aws:rds:eu-central-1:123456789012:db:orders',
};

const event: Omit<z.input<typeof EventSchema>, 'detail'> = {
  id: '6f1d3c1e-0000-4000-8000-000000000010',
  source: ALERT_SOURCE,
  'detail-type': ALERT_DETAIL_TYPE,
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
};

export const alert = defineBusSource({
  id: ALERT_SOURCE,
  title: "The desk's own alert",
  summary: 'Whatever can put an event on a bus: scripts, pipelines, other accounts.',
  bus: 'desk',
  severities: generic.severities,
  defaultSeverity: 'medium',
  events: [
    { detailType: ALERT_DETAIL_TYPE, outcome: 'decided by its state', when: '`firing` opens, `resolved` resolves' },
  ],
  schema: EventSchema,
  examples: [
    {
      name: 'something is wrong',
      input: { ...event, detail: alertExample },
      becomes: [
        {
          key: 'backup/nightly',
          state: 'firing',
          severity: 'high',
          title: 'The nightly backup failed',
          at: null,
          items: ['arn:aws:rds:eu-central-1:123456789012:db:orders'],
        },
      ],
    },
    {
      name: 'a script of old that says everything a little otherwise',
      input: {
        ...event,
        'detail-type': 'BackupFailed',
        detail: {
          ...alertExample,
          severity: 'P1',
          title: 'T'.repeat(301),
          url: 'n/a',
          at: 'just now',
          labels: { run: 7 },
        },
      },
      becomes: [{ key: 'backup/nightly', severity: 'p1', url: null, at: null, labels: { run: '7' } }],
    },
    {
      name: 'it is well again',
      input: { ...event, detail: { ...alertExample, state: 'resolved', labels: { job: 'nightly' } } },
      becomes: [{ key: 'backup/nightly', state: 'resolved', labels: { job: 'nightly' } }],
    },
  ],
  setup: `\`\`\`sh
aws events put-events --entries '[{"EventBusName": "{{bus}}", "Source": "firstline.alert", "DetailType": "Alert", "Detail": "{\\"key\\": \\"backup/nightly\\", \\"state\\": \\"firing\\", \\"title\\": \\"The nightly backup failed\\"}"}]'
\`\`\`

Who puts it needs \`events:PutEvents\` on that bus. A label \`runbook\` or \`runbook_url\`, or a line such as \`Runbook: https://…\` in the description, becomes the link to the runbook.`,
  map: ({ detail }) => {
    const alerts = [generic.map(detail, detail) ?? []].flat();
    return alerts.map((told) => ({
      ...told,
      description: paragraphs(told.description, labelLines(told.labels)),
      runbook: told.runbook ?? told.labels.runbook_url ?? told.labels.runbook ?? runbookIn(told.description),
    }));
  },
});

function labelLines(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
