import * as z from 'zod';
import { busEvent, instantOf, labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';
import { type Heard, OcsfFindingSchema, ocsfFinding, ofOcsf } from './security-hub-ocsf.ts';

const IMPORTED = 'Security Hub Findings - Imported';
const CUSTOM_ACTION = 'Security Hub Findings - Custom Action';
const IMPORTED_V2 = 'Findings Imported V2';

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

const EventSchema = z.union([
  busEvent(
    [IMPORTED, CUSTOM_ACTION],
    z.object({ findings: z.array(FindingSchema), actionName: z.string().optional() }),
  ),
  busEvent([IMPORTED_V2], z.object({ findings: z.array(OcsfFindingSchema) })),
]);
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

const event = {
  id: '6f1d3c1e-0000-4000-8000-000000000040',
  source: 'aws.securityhub',
  'detail-type': IMPORTED as typeof IMPORTED,
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
  {
    name: 'a person sends a finding by a custom action',
    input: {
      ...event,
      'detail-type': CUSTOM_ACTION as typeof CUSTOM_ACTION,
      detail: { actionName: 'To the desk', findings: [{ ...finding, Workflow: { Status: 'NOTIFIED' } }] },
    },
    becomes: [{ key: finding.Id, state: 'firing' as const, severity: 'HIGH' }],
  },
  {
    name: 'a finding in the form of OCSF',
    input: { ...event, 'detail-type': IMPORTED_V2 as typeof IMPORTED_V2, detail: { findings: [ocsfFinding] } },
    becomes: [{ key: ocsfFinding.finding_info.uid, state: 'firing' as const, severity: 'High', items: [BUCKET] }],
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
    {
      detailType: IMPORTED_V2,
      outcome: 'decided by its state',
      when: 'likewise, by `status` and `compliance` of OCSF',
    },
    { detailType: CUSTOM_ACTION, outcome: 'opens', when: 'a person chose to send it, whatever its workflow says' },
    { detailType: 'Security Hub Insight Results', outcome: 'ignored', when: 'figures' },
  ],
  schema: EventSchema,
  examples,
  setup: `Turn Security Hub on in the region where the desk runs. With cross-region aggregation, findings of all linked regions and accounts arrive in the aggregation region: deploy the desk there, or forward \`aws.securityhub\` from there. A rule of the configuration that matches \`severity: low\` keeps the informational ones small.`,
  map: (event): SourceAlert[] => {
    const { account, region, time } = event;
    const heard = { account, region, at: instantOf(time) };
    if (event['detail-type'] === IMPORTED_V2) return event.detail.findings.flatMap((one) => ofOcsf(one, heard));
    const chosen = event['detail-type'] === CUSTOM_ACTION;
    return event.detail.findings.flatMap((one): SourceAlert[] => {
      const state = chosen ? 'firing' : stateOf(one);
      return state === null ? [] : [toAlert(one, state, heard)];
    });
  },
});

function stateOf({ RecordState, Workflow, Compliance }: Finding): SourceAlert['state'] | null {
  if (RecordState === 'ARCHIVED') return 'resolved';
  if (Workflow?.Status === 'RESOLVED' || Workflow?.Status === 'SUPPRESSED') return 'resolved';
  if (Compliance?.Status === 'PASSED') return 'resolved';
  return Compliance?.Status === 'WARNING' || Compliance?.Status === 'NOT_AVAILABLE' ? null : 'firing';
}

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
