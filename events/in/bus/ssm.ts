import * as z from 'zod';
import { busEvent, instantOf, labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { runbookIn } from '#events/in/reading/runbook.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';

const CREATED = 'OpsItem Create';
const UPDATED = 'OpsItem Update';
const AUTOMATION = 'EC2 Automation Execution Status-change Notification';

const OpsItemSchema = busEvent(
  [CREATED, UPDATED],
  z.object({
    'ops-item-id': z.string().min(1),
    'ops-item-type': z.string().optional(),
    title: z.string().optional(),
    description: z.string().nullish(),
    /** `Open`, `InProgress`, `Resolved`, `Closed`, and many more of change requests. */
    status: z.string(),
    /** `1` (critical) to `4` (low). */
    severity: z.coerce.string().nullish(),
    source: z.string().nullish(),
  }),
);

const AutomationSchema = busEvent(
  [AUTOMATION],
  z.object({
    ExecutionId: z.string(),
    Definition: z.string().min(1),
    Status: z.string(),
    EndTime: z.string().optional(),
  }),
);

const EventSchema = z.discriminatedUnion('detail-type', [OpsItemSchema, AutomationSchema]);
type OpsItem = z.output<typeof OpsItemSchema>;
type Automation = z.output<typeof AutomationSchema>;

const FAILED = ['Failed', 'TimedOut'];
const IGNORED = [
  'EC2 Automation Step Status-change Notification',
  'EC2 Command Status-change Notification',
  'EC2 Command Invocation Status-change Notification',
  'EC2 State Manager Association State Change',
  'Configuration Compliance State Change',
  'Maintenance Window Execution State-change Notification',
  'Parameter Store Change',
  'Calendar State Change',
];

const envelope = {
  id: '6f1d3c1e-0000-4000-8000-000000000070',
  source: 'aws.ssm',
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
};
const opsItem: z.input<typeof OpsItemSchema> = {
  ...envelope,
  'detail-type': CREATED,
  resources: ['arn:aws:ssm:eu-central-1:123456789012:opsitem/oi-1a2b3c4d5e6f'],
  detail: {
    'ops-item-id': 'oi-1a2b3c4d5e6f',
    'ops-item-type': '/aws/issue',
    title: 'The disk of i-1 is full',
    description: 'Runbook: https://wiki.example.com/disk',
    status: 'Open',
    severity: '2',
    source: 'aws.ssm',
  },
};
const automation: z.input<typeof AutomationSchema> = {
  ...envelope,
  'detail-type': AUTOMATION,
  resources: [
    'arn:aws:ssm:eu-central-1:123456789012:automation-execution/e1',
    'arn:aws:ssm:eu-central-1:123456789012:automation-definition/RestartOrders:1',
  ],
  detail: { ExecutionId: 'e1', Definition: 'RestartOrders', Status: 'Failed' },
};

export const ssm = defineBusSource({
  id: 'aws.ssm',
  title: 'AWS Systems Manager',
  summary: 'OpsItems until they are resolved, and runs of automations that failed.',
  bus: 'default',
  severities: { '1': 'critical', '2': 'high', '3': 'medium', '4': 'low' },
  defaultSeverity: 'medium',
  events: [
    { detailType: CREATED, outcome: 'opens', when: 'unless it is a change request' },
    {
      detailType: UPDATED,
      outcome: 'decided by its state',
      when: '`Resolved` and `Closed` resolve, `Open` opens, anything else changes nothing',
    },
    {
      detailType: AUTOMATION,
      outcome: 'opens',
      when: '`Failed` and `TimedOut`, one incident per automation; a later success tells nothing about another target, so a person resolves',
      detail: { Status: FAILED },
    },
    ...IGNORED.map((detailType) => ({
      detailType,
      outcome: 'ignored' as const,
      when: 'what Systems Manager does by itself',
    })),
  ],
  schema: EventSchema,
  examples: [
    {
      name: 'an OpsItem is created',
      input: opsItem,
      becomes: [
        {
          key: 'opsitem/123456789012/eu-central-1/oi-1a2b3c4d5e6f',
          state: 'firing',
          severity: '2',
          title: 'The disk of i-1 is full',
          runbook: 'https://wiki.example.com/disk',
          items: ['arn:aws:ssm:eu-central-1:123456789012:opsitem/oi-1a2b3c4d5e6f'],
        },
      ],
    },
    {
      name: 'it is resolved',
      input: { ...opsItem, 'detail-type': UPDATED, detail: { ...opsItem.detail, status: 'Resolved' } },
      becomes: [{ key: 'opsitem/123456789012/eu-central-1/oi-1a2b3c4d5e6f', state: 'resolved' }],
    },
    {
      name: 'somebody works on it there',
      input: { ...opsItem, 'detail-type': UPDATED, detail: { ...opsItem.detail, status: 'InProgress' } },
      becomes: [],
    },
    {
      name: 'a change is asked for',
      input: { ...opsItem, detail: { ...opsItem.detail, 'ops-item-type': '/aws/changerequest' } },
      becomes: [],
    },
    {
      name: 'an automation fails',
      input: automation,
      becomes: [
        {
          key: 'automation/123456789012/eu-central-1/RestartOrders',
          state: 'firing',
          title: 'Automation RestartOrders failed',
        },
      ],
    },
  ],
  setup: `Nothing. Where CloudWatch creates an OpsItem for an alarm, the alarm itself arrives as well: create them for something else, or match one of the two in a rule.`,
  map: (event): SourceAlert[] => (event['detail-type'] === AUTOMATION ? mapAutomation(event) : mapOpsItem(event)),
});

function mapOpsItem({ account, region, time, resources, detail }: OpsItem): SourceAlert[] {
  const state = stateOf(detail.status);
  if (state === null || detail['ops-item-type'] === '/aws/changerequest') return [];
  const id = detail['ops-item-id'];
  return [
    {
      key: `opsitem/${account}/${region}/${id}`,
      state,
      severity: detail.severity ?? null,
      title: detail.title ?? id,
      description: paragraphs(detail.description, `OpsItem ${id}`),
      at: instantOf(time),
      url: consolePage(region, `/systems-manager/opsitems/${id}/`),
      runbook: runbookIn(detail.description),
      items: present(...resources),
      labels: labelled({ account, region, source: detail.source, type: detail['ops-item-type'] }),
    },
  ];
}

function stateOf(status: string): SourceAlert['state'] | null {
  if (status === 'Open') return 'firing';
  return status === 'Resolved' || status === 'Closed' ? 'resolved' : null;
}

function mapAutomation({ account, region, time, resources, detail }: Automation): SourceAlert[] {
  const { Definition: definition, ExecutionId: execution, Status: status } = detail;
  if (!FAILED.includes(status)) return [];
  return [
    {
      key: `automation/${account}/${region}/${definition}`,
      state: 'firing',
      severity: null,
      title: `Automation ${definition} ${status === 'TimedOut' ? 'timed out' : 'failed'}`,
      description: paragraphs(`Execution ${execution}`, ...resources),
      at: instantOf(time),
      url: consolePage(region, `/systems-manager/automation/execution/${execution}`),
      runbook: null,
      items: present(`automation:${definition}`, ...resources.filter((arn) => arn.includes(':automation-definition/'))),
      labels: { account, region, definition },
    },
  ];
}
