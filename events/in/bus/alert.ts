import * as z from 'zod';
import { LevelSchema } from '../../vocabulary.ts';
import { defineBusSource } from '../define-source.ts';
import { busEvent, instantOf, paragraphs, present } from './bus-event.ts';
import { runbookIn } from './runbook.ts';

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

const EventSchema = busEvent([ALERT_DETAIL_TYPE], AlertDetailSchema);

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
  severities: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
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
          at: '2026-09-07T08:00:05.000Z',
          items: ['arn:aws:rds:eu-central-1:123456789012:db:orders'],
        },
      ],
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
  map: ({ time, detail }) => {
    const { key, state, severity, title, description, resource, url, at, labels = {} } = detail;
    return [
      {
        ...{ key, state, severity: severity ?? null, title, labels },
        description: paragraphs(description, labelLines(labels)),
        at: instantOf(at) ?? instantOf(time),
        url: url ?? null,
        runbook: labels.runbook_url ?? labels.runbook ?? runbookIn(description),
        items: present(resource),
      },
    ];
  },
});

function labelLines(labels: Record<string, string>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
