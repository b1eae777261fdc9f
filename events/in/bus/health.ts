import * as z from 'zod';
import { itemsOfId } from '#events/in/reading/aws-resource.ts';
import { busEvent, instantOf, labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';

const HEALTH_EVENT = 'AWS Health Event';
const ABUSE_EVENT = 'AWS Health Abuse Event';

/** AWS writes its flags and numbers here as texts. */
const flag = z.union([z.boolean(), z.string()]).nullish();

const DetailSchema = z.object({
  eventArn: z.string().min(1),
  service: z.string(),
  eventTypeCode: z.string(),
  /** `issue`, `investigation`, `scheduledChange` or `accountNotification`. */
  eventTypeCategory: z.string(),
  eventScopeCode: z.string().optional(),
  eventRegion: z.string().optional(),
  /** Of one message about the event, `-<page>` behind it; the same in the backup region. */
  communicationId: z.string().optional(),
  /** `open`, `upcoming` or `closed`; events of old have none. */
  statusCode: z.string().optional(),
  /** `ACTION_REQUIRED`, `ACTION_MAY_BE_REQUIRED` or `INFORMATIONAL`. */
  actionability: z.string().optional(),
  eventDescription: z.array(z.object({ latestDescription: z.string().default('') })).default([]),
  affectedEntities: z.array(z.object({ entityValue: z.string().default('') })).default([]),
  /** In an organisation the event may be told to another account than it is about. */
  affectedAccount: z.string().nullish(),
  /** Sent to the backup region as well, for the case that the region itself cannot tell it. */
  backupEvent: flag,
});

const EventSchema = busEvent([HEALTH_EVENT, ABUSE_EVENT], DetailSchema);
type HealthEvent = z.output<typeof EventSchema>;

const ARN = 'arn:aws:health:eu-central-1::event/EC2/AWS_EC2_OPERATIONAL_ISSUE/AWS_EC2_OPERATIONAL_ISSUE_7f35c8ae';

const example: z.input<typeof EventSchema> = {
  id: '6f1d3c1e-0000-4000-8000-000000000020',
  source: 'aws.health',
  'detail-type': HEALTH_EVENT,
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
  resources: ['i-1'],
  detail: {
    eventArn: ARN,
    service: 'EC2',
    eventTypeCode: 'AWS_EC2_OPERATIONAL_ISSUE',
    eventTypeCategory: 'issue',
    eventScopeCode: 'ACCOUNT_SPECIFIC',
    eventRegion: 'eu-central-1',
    communicationId: '01b0993207d81a09dcd552ebd1e633e36cf1f09a-1',
    statusCode: 'open',
    eventDescription: [{ latestDescription: 'Instances in one zone cannot be reached.' }],
    affectedEntities: [{ entityValue: 'i-1' }],
    affectedAccount: '210987654321',
  },
};

export const health = defineBusSource({
  id: 'aws.health',
  title: 'AWS Health',
  summary: 'Outages and changes of AWS itself that affect the account, and reports of abuse.',
  bus: 'default',
  severities: {
    issue: 'high',
    abuse: 'high',
    investigation: 'medium',
    scheduledChange: 'low',
    accountNotification: 'low',
  },
  defaultSeverity: 'medium',
  events: [
    {
      detailType: HEALTH_EVENT,
      outcome: 'decided by its state',
      when: '`closed` resolves, anything else opens, a notice to the account as `low`; copies for a backup region are dropped, and further pages of one communication change nothing',
    },
    { detailType: ABUSE_EVENT, outcome: 'decided by its state', when: 'as above, as severity `abuse`' },
  ],
  schema: EventSchema,
  examples: [
    {
      name: 'AWS tells of an issue',
      input: example,
      becomes: [
        {
          key: `${ARN}/210987654321`,
          state: 'firing',
          severity: 'issue',
          title: 'EC2: AWS_EC2_OPERATIONAL_ISSUE',
          items: ['arn:aws:ec2:eu-central-1:210987654321:instance/i-1', 'i-1'],
          delivery: '01b0993207d81a09dcd552ebd1e633e36cf1f09a',
        },
      ],
    },
    {
      name: 'the second page of that communication is the same delivery',
      input: {
        ...example,
        detail: { ...example.detail, communicationId: '01b0993207d81a09dcd552ebd1e633e36cf1f09a-2' },
      },
      becomes: [{ key: `${ARN}/210987654321`, delivery: '01b0993207d81a09dcd552ebd1e633e36cf1f09a' }],
    },
    {
      name: 'the issue is over',
      input: { ...example, detail: { ...example.detail, statusCode: 'closed', communicationId: 'a47f-1' } },
      becomes: [{ key: `${ARN}/210987654321`, state: 'resolved', delivery: 'a47f' }],
    },
    {
      name: 'a copy for the backup region',
      input: { ...example, region: 'us-west-2', detail: { ...example.detail, backupEvent: 'true' } },
      becomes: [],
    },
    {
      name: 'a notice to the account',
      input: { ...example, detail: { ...example.detail, eventTypeCategory: 'accountNotification' } },
      becomes: [{ key: `${ARN}/210987654321`, state: 'firing', severity: 'accountNotification' }],
    },
  ],
  setup: `Nothing for the region where the desk runs. AWS Health tells each region of its own events, and \`us-east-1\` of global ones: forward \`aws.health\` from those regions to this account's default bus, and from the delegated administrator of an organisation to have every account's.`,
  map: mapHealth,
});

function mapHealth(event: HealthEvent): SourceAlert[] {
  const { account, region, time, resources, detail } = event;
  const { eventArn, service, eventTypeCode, statusCode, affectedAccount, communicationId } = detail;
  if (isBackup(event)) return [];
  const whose = affectedAccount || account;
  const place = { account: whose, region: detail.eventRegion ?? region };
  const affected = detail.affectedEntities.map(({ entityValue }) => entityValue);
  return [
    {
      // One event has many communications, and one ARN is told to every account it affects.
      key: `${eventArn}/${whose}`,
      state: statusCode === 'closed' ? 'resolved' : 'firing',
      severity: event['detail-type'] === ABUSE_EVENT ? 'abuse' : detail.eventTypeCategory,
      title: `${service}: ${eventTypeCode}`,
      description: paragraphs(...detail.eventDescription.map(({ latestDescription }) => latestDescription)),
      at: instantOf(time),
      url: `https://health.aws.amazon.com/health/home#/account/event-log?eventID=${encodeURIComponent(eventArn)}`,
      runbook: null,
      items: present(...[...affected, ...resources].flatMap((id) => itemsOfId(id, place))),
      labels: labelled({
        ...{ account: whose, region: detail.eventRegion ?? region, service, eventTypeCode },
        category: detail.eventTypeCategory,
        scope: detail.eventScopeCode,
        actionability: detail.actionability,
      }),
      delivery: communicationId?.replace(/-\d+$/, '') ?? null,
    },
  ];
}

function isBackup({ detail }: HealthEvent): boolean {
  return String(detail.backupEvent ?? false).toLowerCase() === 'true';
}
