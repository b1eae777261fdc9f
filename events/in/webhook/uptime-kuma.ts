import * as z from 'zod';
import { itemsOf, labelsOf, linkOf, list, paragraphs, words } from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { defineWebhookSource, type SourceAlert } from '#events/in/source/define-source.ts';
import { cutText } from '#events/terms/text.ts';

/** Far beyond names and addresses of monitors; it bounds the work of telling them apart. */
const LONGEST_WARNING = 1000;

/** 2 is a monitor that tries again, 3 one in maintenance. */
const STATES: Readonly<Record<string, SourceAlert['state']>> = { '0': 'firing', '1': 'resolved' };

const MessageSchema = z
  .object({
    /** Null in a test and in a warning about a certificate. */
    heartbeat: z.object({ monitorID: words, status: words, time: words, msg: words }).nullable(),
    monitor: z
      .object({
        id: words,
        name: words,
        url: words,
        hostname: words,
        description: words,
        type: words,
        tags: list(z.object({ name: words, value: words })),
      })
      .nullish(),
    msg: words,
  })
  .refine(({ heartbeat, monitor }) => !heartbeat || heartbeat.monitorID || monitor?.id || monitor?.name, {
    error: 'a heartbeat is of a monitor',
    path: ['monitor'],
  });

type Message = z.output<typeof MessageSchema>;

function fromMessage({ heartbeat, monitor, msg }: Message): SourceAlert | null {
  const state = STATES[heartbeat?.status ?? ''];
  if (heartbeat === null) return ofCertificate(msg);
  if (state === undefined) return null;
  const name = monitor?.name || heartbeat.monitorID;
  const page = monitor?.url === 'https://' || monitor?.url === 'http://' ? '' : (monitor?.url ?? '');
  return {
    key: `monitor/${monitor?.id || heartbeat.monitorID || name}`,
    state,
    severity: null,
    title: `${name} is down`,
    description: paragraphs(heartbeat.msg, monitor?.description ?? ''),
    at: instantOf(heartbeat.time),
    url: linkOf(page),
    runbook: null,
    items: itemsOf(monitor?.hostname || hostOf(page), monitor?.name ?? ''),
    labels: labelsOf({
      monitor: monitor?.name,
      type: monitor?.type,
      ...Object.fromEntries((monitor?.tags ?? []).map((tag) => [tag.name, tag.value || 'true'])),
    }),
  };
}

/** `[Shop][https://shop.example.com] server certificate CN will expire in 7 days`; nothing ever says that it was renewed. */
function ofCertificate(msg: string): SourceAlert | null {
  const [, name = '', address = '', what = ''] =
    /^\[(.*?)\]\[(.*?)\] (.*?certificate.*?) will expire in/i.exec(cutText(msg, { units: LONGEST_WARNING })) ?? [];
  if (what === '') return null;
  return {
    key: `certificate/${name}/${what}`,
    state: 'firing',
    severity: 'certificate',
    title: `Certificate of ${name} will expire`,
    description: msg,
    at: null,
    url: linkOf(address),
    runbook: null,
    items: itemsOf(hostOf(address), name),
    labels: labelsOf({ monitor: name }),
  };
}

function hostOf(address: string): string {
  return linkOf(address) ? new URL(address).hostname : '';
}

const down = {
  heartbeat: {
    monitorID: 7,
    status: 0,
    time: '2026-09-07 08:00:00.123',
    msg: 'connect ECONNREFUSED 192.0.2.10:443',
    important: true,
    duration: 60,
    timezone: 'Europe/Berlin',
    timezoneOffset: '+02:00',
    localDateTime: '2026-09-07 10:00:00',
  },
  monitor: {
    id: 7,
    name: 'Shop',
    description: null,
    url: 'https://shop.example.com/health',
    hostname: null,
    port: null,
    type: 'http',
    tags: [{ tag_id: 1, name: 'team', value: 'web', color: '#059669' }],
  },
  msg: '[Shop] [🔴 Down] connect ECONNREFUSED 192.0.2.10:443',
};

export const uptimeKuma = defineWebhookSource({
  id: 'uptime-kuma',
  title: 'Uptime Kuma',
  summary: 'Monitors that go down and up again, and certificates about to expire.',
  severities: { certificate: 'low' },
  defaultSeverity: 'high',
  authentication: { by: 'token' },
  setup: `Settings → Notifications → Setup Notification: type *Webhook*, Post URL \`{{url}}\`, request body *Preset - application/json*, and as additional headers

\`\`\`json
{ "Authorization": "Bearer {{token}}" }
\`\`\`

Down opens, up resolves; pending and maintenance do neither. Uptime Kuma has no severity: \`high\` unless a rule of the configuration says otherwise, by a tag of the
monitor for instance. *Test* opens nothing.`,
  body: z.record(z.string(), z.unknown()),
  isTest: ({ heartbeat, monitor, msg }) => !heartbeat && !monitor && typeof msg === 'string' && /\bTesting$/.test(msg),
  split: (body) => [body],
  one: MessageSchema,
  examples: [
    {
      name: 'A monitor is down',
      input: down,
      becomes: [
        {
          key: 'monitor/7',
          state: 'firing',
          title: 'Shop is down',
          description: 'connect ECONNREFUSED 192.0.2.10:443',
          at: '2026-09-07T08:00:00.123Z',
          items: ['shop.example.com', 'Shop'],
          labels: { monitor: 'Shop', type: 'http', team: 'web' },
        },
      ],
    },
    {
      name: 'It is up again',
      input: { ...down, heartbeat: { ...down.heartbeat, status: 1, time: '2026-09-07 08:05:00.001', msg: '200 - OK' } },
      becomes: [{ key: 'monitor/7', state: 'resolved', at: '2026-09-07T08:05:00.001Z' }],
    },
    { name: 'It is in maintenance', input: { ...down, heartbeat: { ...down.heartbeat, status: 3 } }, becomes: [] },
    {
      name: 'Somebody tries the notification',
      input: { heartbeat: null, monitor: null, msg: 'My Webhook Alert (1) Testing' },
      becomes: [],
      test: true,
    },
    {
      name: 'A certificate is about to expire',
      input: {
        heartbeat: null,
        monitor: null,
        msg: '[Shop][https://shop.example.com] server certificate shop.example.com will expire in 7 days',
      },
      becomes: [{ key: 'certificate/Shop/server certificate shop.example.com', severity: 'certificate' }],
    },
  ],
  map: fromMessage,
});
