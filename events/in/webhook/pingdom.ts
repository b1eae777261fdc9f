import * as z from 'zod';
import {
  itemsOf,
  labelsOf,
  linkOf,
  list,
  paragraphs,
  required,
  severityOf,
  states,
  words,
} from '#events/in/reading/fields.ts';
import { instantOf } from '#events/in/reading/instants.ts';
import { defineWebhookSource, type SourceAlert } from '#events/in/source/define-source.ts';

const CheckSchema = z.object({
  check_id: required,
  check_name: words,
  check_type: words,
  check_params: z.object({ hostname: words, url: words, full_url: words }).nullish().catch(null),
  // Transaction checks fail and succeed instead.
  current_state: states({
    down: 'firing',
    failing: 'firing',
    up: 'resolved',
    success: 'resolved',
    unconfirmed_down: 'ignored',
    paused: 'ignored',
    unknown: 'ignored',
  }),
  importance_level: words,
  state_changed_timestamp: words,
  state_changed_utc_time: words,
  description: words,
  long_description: words,
  custom_message: words,
  tags: list(words),
});

function fromCheck({ check_id, current_state: state, ...check }: z.output<typeof CheckSchema>): SourceAlert | null {
  const params = check.check_params;
  if (state === 'ignored') return null;
  return {
    key: `check/${check_id}`,
    state,
    severity: severityOf(check.importance_level),
    title: `${check.check_name || check_id} is down`,
    description: paragraphs(
      check.description,
      check.long_description,
      check.custom_message,
      params?.full_url || params?.url || '',
    ),
    at: instantOf(check.state_changed_timestamp || check.state_changed_utc_time),
    url: `https://my.pingdom.com/app/reports/uptime#check=${encodeURIComponent(check_id)}`,
    runbook: linkOf(check.custom_message),
    items: itemsOf(params?.hostname ?? '', check.check_name),
    labels: labelsOf({ check: check.check_name, type: check.check_type, tags: check.tags }),
  };
}

const down = {
  check_id: 12345,
  check_name: 'Shop',
  check_type: 'HTTP',
  check_params: {
    basic_auth: false,
    encryption: true,
    full_url: 'https://shop.example.com/health',
    header: 'User-Agent:Pingdom.com_bot',
    hostname: 'shop.example.com',
    ipv6: false,
    port: 443,
    url: '/health',
  },
  tags: ['production'],
  previous_state: 'UP',
  current_state: 'DOWN',
  importance_level: 'HIGH',
  state_changed_timestamp: 1788768000,
  state_changed_utc_time: '2026-09-07T08:00:00',
  long_description: 'Invalid HTTP response 503',
  description: 'HTTP Error 503',
  first_probe: { ip: '192.0.2.1', ipv6: '', location: 'Stockholm, Sweden' },
  second_probe: { ip: '192.0.2.2', ipv6: '', location: 'Vienna, Austria', version: 1 },
};

export const pingdom = defineWebhookSource({
  id: 'pingdom',
  title: 'Pingdom',
  summary: 'State changes of uptime and transaction checks.',
  severities: { high: 'high', low: 'low' },
  defaultSeverity: 'high',
  authentication: { by: 'token' },
  setup: `Settings → Integrations → Add integration: type *Webhook*, name \`Firstline\`, and, for Pingdom can send no header, the token in the URL:

\`\`\`
{{url}}?token={{token}}
\`\`\`

Then tick the integration in each check. DOWN and FAILING open, UP and SUCCESS resolve. The check's importance decides how bad it is, \`high\` where it has none. A
custom message that is a link becomes the link to the runbook.`,
  body: z.record(z.string(), z.unknown()),
  split: (body) => [body],
  one: CheckSchema,
  examples: [
    {
      name: 'A check goes down',
      input: down,
      becomes: [
        {
          key: 'check/12345',
          state: 'firing',
          severity: 'high',
          title: 'Shop is down',
          at: '2026-09-07T08:00:00.000Z',
          items: ['shop.example.com', 'Shop'],
        },
      ],
    },
    {
      name: 'It comes up again',
      input: {
        ...down,
        previous_state: 'DOWN',
        current_state: 'UP',
        state_changed_timestamp: 1788768600,
        description: 'OK',
      },
      becomes: [{ key: 'check/12345', state: 'resolved', at: '2026-09-07T08:10:00.000Z' }],
    },
  ],
  map: fromCheck,
});
