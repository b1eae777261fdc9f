import * as z from 'zod';
import { defineBusSource, type SourceAlert } from '../define-source.ts';
import { busEvent, instantOf, labelled, paragraphs, present } from './bus-event.ts';
import { consolePage } from './console.ts';

const IMPORTED = 'Security Hub Findings - Imported';

/** A finding in the AWS Security Finding Format, as far as the desk reads it. */
const FindingSchema = z.object({
  Id: z.string().min(1),
  ProductArn: z.string().optional(),
  ProductName: z.string().optional(),
  AwsAccountId: z.string().optional(),
  Region: z.string().optional(),
  GeneratorId: z.string().optional(),
  Title: z.string().optional(),
  Description: z.string().optional(),
  SourceUrl: z.string().nullish(),
  Severity: z.object({ Label: z.string().optional() }).default({}),
  FindingProviderFields: z.object({ Severity: z.object({ Label: z.string().optional() }).optional() }).optional(),
  Compliance: z.object({ Status: z.string().optional() }).optional(),
  Workflow: z.object({ Status: z.string().optional() }).optional(),
  RecordState: z.string().optional(),
  Resources: z.array(z.object({ Id: z.string().optional(), Type: z.string().optional() })).default([]),
  Remediation: z.object({ Recommendation: z.object({ Url: z.string().optional() }).optional() }).optional(),
});

const EventSchema = busEvent([IMPORTED], z.object({ findings: z.array(FindingSchema) }));
type Finding = z.output<typeof FindingSchema>;

const BUCKET = 'arn:aws:s3:::orders-archive';

const finding: z.input<typeof FindingSchema> = {
  Id: 'arn:aws:securityhub:eu-central-1:123456789012:security-control/S3.8/finding/0f1e',
  ProductName: 'Security Hub',
  Title: 'S3 general purpose buckets should block public access',
  Description: 'The bucket can be made public.',
  Severity: { Label: 'HIGH' },
  Compliance: { Status: 'FAILED' },
  Workflow: { Status: 'NEW' },
  RecordState: 'ACTIVE',
  Resources: [{ Id: BUCKET, Type: 'AwsS3Bucket' }],
  Remediation: { Recommendation: { Url: 'https://docs.aws.amazon.com/console/securityhub/S3.8/remediation' } },
};

const event: Omit<z.input<typeof EventSchema>, 'detail'> = {
  id: '6f1d3c1e-0000-4000-8000-000000000040',
  source: 'aws.securityhub',
  'detail-type': IMPORTED,
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
};
const examples = [
  {
    name: 'a control fails',
    input: { ...event, detail: { findings: [finding] } },
    becomes: [
      {
        key: finding.Id,
        state: 'firing' as const,
        severity: 'HIGH',
        runbook: 'https://docs.aws.amazon.com/console/securityhub/S3.8/remediation',
        items: [BUCKET, finding.Id],
      },
    ],
  },
  {
    name: 'several findings: the control passes, another finding is suppressed, a third cannot be judged',
    input: {
      ...event,
      detail: {
        findings: [
          { ...finding, Compliance: { Status: 'PASSED' }, Severity: { Label: 'INFORMATIONAL' } },
          { Id: 'f2', Workflow: { Status: 'SUPPRESSED' } },
          { Id: 'f3', Compliance: { Status: 'NOT_AVAILABLE' } },
        ],
      },
    },
    becomes: [
      { key: finding.Id, state: 'resolved' as const },
      { key: 'f2', state: 'resolved' as const },
    ],
  },
];

export const securityHub = defineBusSource({
  id: 'aws.securityhub',
  title: 'AWS Security Hub',
  summary: 'Findings of every security product, each by itself; workflow and compliance decide.',
  bus: 'default',
  severities: { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', INFORMATIONAL: 'low' },
  defaultSeverity: 'medium',
  events: [
    {
      detailType: IMPORTED,
      outcome: 'decided by its state',
      when: 'resolves when the record is `ARCHIVED`, the workflow `RESOLVED` or `SUPPRESSED`, or compliance `PASSED`; `WARNING` and `NOT_AVAILABLE` do nothing; anything else opens',
    },
    { detailType: 'Findings Imported V2', outcome: 'ignored', when: 'the same findings in the form of OCSF' },
    { detailType: 'Security Hub Findings - Custom Action', outcome: 'ignored', when: 'a person chose to send it' },
    { detailType: 'Security Hub Insight Results', outcome: 'ignored', when: 'figures' },
  ],
  schema: EventSchema,
  examples,
  setup: `Turn Security Hub on in the region where the desk runs. With cross-region aggregation, findings of all linked regions and accounts arrive in the aggregation region: deploy the desk there, or forward \`aws.securityhub\` from there. A rule of the configuration that matches \`severity: low\` keeps the informational ones small.`,
  map: ({ account, region, time, detail }) =>
    detail.findings.flatMap((one): SourceAlert[] => {
      const state = stateOf(one);
      return state === null ? [] : [toAlert(one, state, { account, region, at: instantOf(time) })];
    }),
});

function stateOf({ RecordState, Workflow, Compliance }: Finding): SourceAlert['state'] | null {
  if (RecordState === 'ARCHIVED') return 'resolved';
  if (Workflow?.Status === 'RESOLVED' || Workflow?.Status === 'SUPPRESSED') return 'resolved';
  if (Compliance?.Status === 'PASSED') return 'resolved';
  return Compliance?.Status === 'WARNING' || Compliance?.Status === 'NOT_AVAILABLE' ? null : 'firing';
}

type Heard = { readonly account: string; readonly region: string; readonly at: string | null };

function toAlert(one: Finding, state: SourceAlert['state'], { account, region, at }: Heard): SourceAlert {
  const where = one.Region ?? region;
  return {
    key: one.Id,
    state,
    severity: one.Severity.Label ?? one.FindingProviderFields?.Severity?.Label ?? null,
    title: one.Title ?? one.Id,
    description: paragraphs(one.Description, one.GeneratorId),
    at,
    url: one.SourceUrl ?? consolePage(where, `/securityhub/home#/findings?search=Id%3D${encodeURIComponent(one.Id)}`),
    runbook: one.Remediation?.Recommendation?.Url ?? null,
    items: present(...one.Resources.map(({ Id }) => Id), one.Id),
    labels: labelled({
      account: one.AwsAccountId ?? account,
      region: where,
      product: one.ProductName ?? one.ProductArn,
      generator: one.GeneratorId,
      resourceType: one.Resources[0]?.Type,
    }),
  };
}
