import * as z from 'zod';
import { itemsOfId, type Place } from '#events/in/reading/aws-resource.ts';
import { busEvent, instantOf, labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';

const FINDING = 'GuardDuty Finding';
const FINDING_TYPES = 'https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-types-active.html';

const arn = z.object({ arn: z.string().optional() }).nullish();

/** Of the many details a resource may have, those that name it. */
const ResourceSchema = z.object({
  resourceType: z.string().optional(),
  instanceDetails: z.object({ instanceId: z.string().optional() }).nullish(),
  accessKeyDetails: z.object({ accessKeyId: z.string().optional(), userName: z.string().optional() }).nullish(),
  s3BucketDetails: z.array(z.object({ arn: z.string().optional(), name: z.string().optional() })).nullish(),
  eksClusterDetails: arn,
  ecsClusterDetails: arn,
  rdsDbInstanceDetails: z.object({ dbInstanceArn: z.string().optional() }).nullish(),
  lambdaDetails: z.object({ functionArn: z.string().optional() }).nullish(),
});

const DetailSchema = z.object({
  id: z.string().min(1),
  arn: z.string().optional(),
  accountId: z.string().optional(),
  region: z.string().optional(),
  type: z.string(),
  severity: z.coerce.number(),
  title: z.string().optional(),
  description: z.string().optional(),
  resource: ResourceSchema.default({}),
  service: z.object({ archived: z.boolean().optional(), count: z.number().optional() }).default({}),
});

const EventSchema = busEvent([FINDING], DetailSchema);
type Detail = z.output<typeof DetailSchema>;

/** Each band from here up, as AWS draws them. */
const BANDS: readonly (readonly [from: number, word: string])[] = [
  [9, 'critical'],
  [7, 'high'],
  [4, 'medium'],
];

const example: z.input<typeof EventSchema> = {
  id: '6f1d3c1e-0000-4000-8000-000000000030',
  source: 'aws.guardduty',
  'detail-type': FINDING,
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
  detail: {
    id: '16afba5c5c43e07c9e3e5e2e544e95df',
    arn: 'arn:aws:guardduty:eu-central-1:123456789012:detector/d1/finding/16afba5c5c43e07c9e3e5e2e544e95df',
    type: 'UnauthorizedAccess:EC2/SSHBruteForce',
    severity: 8,
    title: 'i-1 is performing SSH brute force attacks against 198.51.100.0.',
    description: 'Brute force attacks are used to gain unauthorized access by guessing the SSH password.',
    resource: { resourceType: 'Instance', instanceDetails: { instanceId: 'i-1' } },
    service: { archived: false, count: 3 },
  },
};
const key = 'guardduty/16afba5c5c43e07c9e3e5e2e544e95df';

export const guardDuty = defineBusSource({
  id: 'aws.guardduty',
  title: 'Amazon GuardDuty',
  summary: 'Findings of threats; a finding that comes again counts on its incident.',
  bus: 'default',
  severities: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
  defaultSeverity: 'medium',
  events: [
    {
      detailType: FINDING,
      outcome: 'opens',
      when: 'severity from 9.0 is `critical`, from 7.0 `high`, from 4.0 `medium`, below `low`; the same finding again is one more occurrence; one that is archived resolves',
    },
    {
      detailType: 'GuardDuty Malware Protection Object Scan Result',
      outcome: 'ignored',
      when: 'what is found is a finding as well',
    },
  ],
  schema: EventSchema,
  examples: [
    {
      name: 'a finding',
      input: example,
      becomes: [{ key, state: 'firing', severity: 'high', title: example.detail.title ?? '' }],
    },
    {
      name: 'the same finding with another severity',
      input: { ...example, detail: { ...example.detail, severity: 2 } },
      becomes: [{ key, state: 'firing', severity: 'low' }],
    },
    {
      name: 'it is archived',
      input: { ...example, detail: { ...example.detail, service: { archived: true } } },
      becomes: [{ key, state: 'resolved' }],
    },
  ],
  setup: `Turn GuardDuty on in the region where the desk runs. Findings of other accounts arrive through the delegated administrator, those of other regions by a rule that forwards \`aws.guardduty\` to this account's default bus.`,
  map: ({ account, region, time, detail }): SourceAlert[] => [
    {
      key: `guardduty/${detail.id}`,
      state: detail.service.archived === true ? 'resolved' : 'firing',
      severity: BANDS.find(([from]) => detail.severity >= from)?.[1] ?? 'low',
      title: detail.title ?? detail.type,
      description: paragraphs(detail.description, detail.type),
      at: instantOf(time),
      url: consolePage(detail.region ?? region, `/guardduty/home#/findings?macros=current&fId=${detail.id}`),
      runbook: FINDING_TYPES,
      items: itemsOf(detail, { account: detail.accountId ?? account, region: detail.region ?? region }),
      labels: labelled({
        account: detail.accountId ?? account,
        region: detail.region ?? region,
        type: detail.type,
        resourceType: detail.resource.resourceType,
      }),
    },
  ],
});

/** The resource first; the finding's own name last, for Security Hub tells of it by that name, too. */
function itemsOf({ resource, arn: finding }: Detail, place: Place): string[] {
  const { instanceDetails, accessKeyDetails, s3BucketDetails, eksClusterDetails, ecsClusterDetails } = resource;
  return present(
    ...(instanceDetails?.instanceId ? itemsOfId(instanceDetails.instanceId, place) : []),
    ...(s3BucketDetails ?? []).map(({ arn: bucket, name }) => bucket ?? name),
    eksClusterDetails?.arn,
    ecsClusterDetails?.arn,
    resource.rdsDbInstanceDetails?.dbInstanceArn,
    resource.lambdaDetails?.functionArn,
    accessKeyDetails?.accessKeyId,
    accessKeyDetails?.userName,
    finding,
  );
}
