import * as z from 'zod';
import { itemsOf, labelsOf, linkOf, paragraphs, severityOf, words } from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { defineWebhookSource, type SourceAlert } from '#events/in/source/define-source.ts';

/** A macro without a value is sent as its own name, `{TRIGGER.URL}`, or as `*UNKNOWN*`. */
const macro = words.transform((text) => (/^(?:\{[A-Z0-9.$]+\}|\*UNKNOWN\*)$/.test(text) ? '' : text));

/** What the script in `setup` posts: the parameters of the media type. */
const EventSchema = z
  .object({
    event_id: macro,
    event_value: macro,
    event_name: macro,
    event_severity: macro,
    event_tags: macro,
    event_opdata: macro,
    trigger_id: macro,
    trigger_description: macro,
    trigger_url: macro,
    host: macro,
    message: macro,
    zabbix_url: macro,
    at: macro,
  })
  .refine(({ event_id, trigger_id }) => event_id || trigger_id, { error: 'an event has an id', path: ['event_id'] })
  .refine(({ event_value }) => event_value === '0' || event_value === '1', {
    error: 'must be 1 for a problem or 0 for its end',
    path: ['event_value'],
  });

function fromEvent(event: z.output<typeof EventSchema>): SourceAlert {
  const { event_id, event_value, event_name, event_severity, trigger_id, host } = event;
  return {
    // A trigger belongs to one host; its events come and go.
    key: trigger_id ? `trigger/${trigger_id}` : `event/${event_id}`,
    state: event_value === '1' ? 'firing' : 'resolved',
    severity: severityOf(event_severity),
    title: event_name || `Trigger ${trigger_id} on ${host}`,
    description: paragraphs(event.event_opdata, event.trigger_description, event.message),
    at: instantOf(event.at),
    url: linkOf(pageOf(event)),
    runbook: linkOf(event.trigger_url),
    items: itemsOf(...host.split(',')),
    labels: labelsOf({ host, ...tagsOf(event.event_tags) }),
    // Updates of a problem, such as a comment, are told as well: each says something else, and tries of one say the same.
    delivery: event_id && [event_id, event_value, event_severity, event.event_opdata, event.message].join('/'),
  };
}

function pageOf({ zabbix_url, trigger_id, event_id }: z.output<typeof EventSchema>): string {
  const home = zabbix_url.replace(/\/$/, '');
  return home && trigger_id ? `${home}/tr_events.php?triggerid=${trigger_id}&eventid=${event_id}` : home;
}

/** `scope:availability, service:shop` */
function tagsOf(text: string): Record<string, string> {
  const pairs = text.split(',').map((tag) => tag.trim().split(':'));
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name.trim(), value.join(':').trim()]));
}

const problem = {
  event_id: '5821',
  event_value: '1',
  event_name: 'High CPU utilization (over 90% for 5m)',
  event_severity: 'Average',
  event_tags: 'class:os, scope:performance',
  event_opdata: 'Current utilization: 97 %',
  trigger_id: '16199',
  trigger_description: 'The system may be slow to respond.',
  trigger_url: '{TRIGGER.URL}',
  host: 'web-1',
  message: 'Problem started at 08:00:00 on 2026.09.07',
  zabbix_url: 'https://zabbix.example.com',
  at: '2026-09-07T08:00:02.000Z',
};

export const zabbix = defineWebhookSource({
  id: 'zabbix',
  title: 'Zabbix',
  summary: 'Problems and their ends, by a media type of the type Webhook.',
  severities: {
    disaster: 'critical',
    high: 'high',
    average: 'medium',
    warning: 'medium',
    information: 'low',
    'not classified': 'low',
    '5': 'critical',
    '4': 'high',
    '3': 'medium',
    '2': 'medium',
    '1': 'low',
    '0': 'low',
  },
  defaultSeverity: 'medium',
  authentication: { by: 'token' },
  setup: `Alerts → Media types → Create media type: name \`Firstline\`, type *Webhook*, with these parameters

| name | value |
|---|---|
| \`endpoint\` | \`{{url}}\` |
| \`token\` | \`{{token}}\` |
| \`event_id\` | \`{EVENT.ID}\` |
| \`event_value\` | \`{EVENT.VALUE}\` |
| \`event_name\` | \`{EVENT.NAME}\` |
| \`event_severity\` | \`{EVENT.SEVERITY}\` |
| \`event_tags\` | \`{EVENT.TAGS}\` |
| \`event_opdata\` | \`{EVENT.OPDATA}\` |
| \`trigger_id\` | \`{TRIGGER.ID}\` |
| \`trigger_description\` | \`{TRIGGER.DESCRIPTION}\` |
| \`trigger_url\` | \`{TRIGGER.URL}\` |
| \`host\` | \`{HOST.NAME}\` |
| \`message\` | \`{ALERT.MESSAGE}\` |
| \`zabbix_url\` | \`{$ZABBIX.URL}\` |

and this script:

\`\`\`js
var event = JSON.parse(value), endpoint = event.endpoint, request = new HttpRequest();
request.addHeader('Content-Type: application/json');
request.addHeader('Authorization: Bearer ' + event.token);
delete event.endpoint;
delete event.token;
event.at = (new Date).toISOString();
var answer = request.post(endpoint, JSON.stringify(event));
if (request.getStatus() !== 202) throw 'Firstline answered ' + request.getStatus() + ': ' + answer;
return 'OK';
\`\`\`

Add message templates for *Problem*, *Problem recovery* and *Problem update*, give the media to a user, and let a trigger action send to that user on problem,
recovery and update. The trigger is the key: one incident however many events it has. The trigger's URL is the link to the runbook.`,
  body: z.record(z.string(), z.unknown()),
  // Its dialog sends the macros as they are.
  isTest: ({ event_id, trigger_id }) => event_id === '{EVENT.ID}' && trigger_id === '{TRIGGER.ID}',
  split: (body) => [body],
  one: EventSchema,
  examples: [
    {
      name: 'A problem starts',
      input: problem,
      becomes: [
        {
          key: 'trigger/16199',
          state: 'firing',
          severity: 'average',
          title: 'High CPU utilization (over 90% for 5m)',
          url: 'https://zabbix.example.com/tr_events.php?triggerid=16199&eventid=5821',
          runbook: null,
          items: ['web-1'],
          labels: { host: 'web-1', class: 'os', scope: 'performance' },
        },
      ],
    },
    {
      name: 'Somebody tests the media type',
      input: { ...problem, event_id: '{EVENT.ID}', event_value: '{EVENT.VALUE}', trigger_id: '{TRIGGER.ID}' },
      becomes: [],
      test: true,
    },
    {
      name: 'It is over',
      input: { ...problem, event_value: '0', at: '2026-09-07T08:10:00.000Z' },
      becomes: [{ key: 'trigger/16199', state: 'resolved', at: '2026-09-07T08:10:00.000Z' }],
    },
  ],
  map: fromEvent,
});
