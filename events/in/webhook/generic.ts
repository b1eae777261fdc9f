import * as z from 'zod';
import {
  itemsOf,
  labels,
  linkOf,
  list,
  paragraphs,
  required,
  severityOf,
  states,
  words,
} from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { defineWebhookSource } from '#events/in/source/define-source.ts';

/** The desk's own alert over HTTP, and what the mapping of an integration comes to. */
export const AlertFieldsSchema = z.object({
  key: required,
  /** `true` is firing: what many bodies call `active`. */
  state: states({ firing: 'firing', resolved: 'resolved', true: 'firing', false: 'resolved' }),
  /** Where there is none, the key is what people read. */
  title: words,
  severity: words,
  description: words,
  /** Of the message, and since when what it tells of lasts. */
  at: words,
  since: words,
  url: words,
  runbook: words,
  resource: words,
  items: z.preprocess((items) => (typeof items === 'string' ? [items] : items), list(words)),
  labels,
  id: words,
});

export const generic = defineWebhookSource({
  id: 'generic',
  title: 'Anything else',
  summary: "The desk's own alert over HTTP, or any JSON with a mapping in the configuration.",
  severities: {
    critical: 'critical',
    high: 'high',
    error: 'high',
    major: 'high',
    medium: 'medium',
    warning: 'medium',
    minor: 'low',
    low: 'low',
    info: 'low',
    p1: 'critical',
    p2: 'high',
    p3: 'medium',
    p4: 'low',
    p5: 'low',
  },
  defaultSeverity: 'medium',
  authentication: { by: 'token' },
  setup: `Post one alert, or an array of them. \`key\` and \`state\` are needed; of what else is missing or not
as it should be, as much is taken as can be read.

\`\`\`sh
curl '{{url}}' -H 'Authorization: Bearer {{token}}' -H 'Content-Type: application/json' -d '{
  "key": "backup/nightly",
  "state": "firing",
  "severity": "high",
  "title": "The nightly backup failed",
  "items": ["db-orders"]
}'
\`\`\`

The same with \`"state": "resolved"\` recovers, and \`"state": "test"\` only tries the connection. \`key\` says what is wrong, never how bad or since when. Further fields: \`description\`, \`at\` (ISO 8601, when it was
sent) and \`since\` (when it began), \`url\`, \`runbook\`, \`labels\`, \`resource\`, and \`id\`, which makes a repeated request change nothing.
Without \`id\` and \`at\` the very same words again are taken for such a repetition.

A system that sends its own JSON gets an integration with a mapping. Each text is a [JSONata](https://jsonata.org) expression; \`alerts\` finds the alerts in
the body, the others are evaluated on each of them, with the whole body in \`$body\`. In the configuration:

\`\`\`json
{ "alerts": { "integrations": { "night-watch": { "source": "generic", "mapping": {
  "alerts": "checks",
  "key": "host & '/' & check",
  "state": "ok ? 'resolved' : 'firing'",
  "title": "check & ' on ' & host",
  "severity": "level",
  "at": "since",
  "items": "[host]",
  "labels": "{ 'site': $body.site }"
} } } } }
\`\`\`

It then posts to \`/alerts/night-watch\` with a token of that integration. Expressions that need a clock, chance or \`$eval\` are refused, for an alert that is
driven again must come to the same.`,
  body: z.union([z.array(z.unknown()).min(1), z.record(z.string(), z.unknown())]),
  isTest: (body) => !Array.isArray(body) && body.state === 'test',
  split: (body) => (Array.isArray(body) ? body : [body]),
  one: AlertFieldsSchema,
  examples: [
    {
      name: 'A backup failed',
      input: {
        key: 'backup/nightly',
        state: 'firing',
        severity: 'High',
        title: 'The nightly backup failed',
        description: 'No space left on device',
        at: '2026-09-07T10:00:00+02:00',
        url: 'https://backup.example.com/jobs/nightly',
        items: ['db-orders'],
        labels: { site: 'berlin' },
      },
      becomes: [
        {
          key: 'backup/nightly',
          state: 'firing',
          severity: 'high',
          at: '2026-09-07T08:00:00.000Z',
          items: ['db-orders'],
          labels: { site: 'berlin' },
        },
      ],
    },
    {
      name: 'Two alerts at once, one of them over',
      input: [
        { key: 'disk/web-1', state: 'firing', title: 'Disk full on web-1', resource: 'web-1' },
        { key: 'disk/web-2', state: 'resolved', title: 'Disk full on web-2' },
      ],
      becomes: [
        { key: 'disk/web-1', state: 'firing', severity: null, at: null, items: ['web-1'] },
        { key: 'disk/web-2', state: 'resolved' },
      ],
    },
    { name: 'Somebody tries the connection', input: { state: 'test' }, becomes: [], test: true },
    {
      name: 'The backup worked again',
      input: { key: 'backup/nightly', state: 'resolved', title: 'The nightly backup failed' },
      becomes: [{ key: 'backup/nightly', state: 'resolved' }],
    },
  ],
  map: ({ key, state, title, severity, description, at, since, url, runbook, resource, items, labels, id }) =>
    state === 'ignored'
      ? null
      : {
          key,
          state,
          severity: severityOf(severity),
          title: title || key,
          description: paragraphs(description),
          at: instantOf(at),
          since: instantOf(since),
          url: linkOf(url),
          runbook: linkOf(runbook),
          items: itemsOf(resource, ...items),
          labels,
          delivery: id || null,
        },
});
