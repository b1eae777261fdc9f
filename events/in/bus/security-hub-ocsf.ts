import * as z from 'zod';
import { labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import type { SourceAlert } from '#events/in/source/define-source.ts';

/** Where and when an event was told. */
export interface Heard {
  readonly account: string;
  readonly region: string;
  readonly at: string | null;
}

/** A finding in the Open Cybersecurity Schema Framework, as far as the desk reads it. */
export const OcsfFindingSchema = z.object({
  metadata: z
    .object({ uid: z.string().optional(), product: z.object({ name: z.string().optional() }).optional() })
    .optional(),
  finding_info: z.object({
    uid: z.string().min(1),
    title: z.string().optional(),
    desc: z.string().nullish(),
    src_url: z.string().nullish(),
    types: z.array(z.string()).nullish(),
  }),
  severity: z.string().optional(),
  /** `New`, `In Progress`, `Suppressed`, `Resolved`, `Archived`. */
  status: z.string().optional(),
  compliance: z.object({ status: z.string().optional() }).nullish(),
  cloud: z
    .object({ account: z.object({ uid: z.string().optional() }).optional(), region: z.string().optional() })
    .optional(),
  resources: z.array(z.object({ uid: z.string().optional(), type: z.string().optional() })).default([]),
  remediation: z.object({ references: z.array(z.string()).optional() }).nullish(),
});

type OcsfFinding = z.output<typeof OcsfFindingSchema>;

/** For the example. */
export const ocsfFinding = {
  finding_info: {
    uid: 'arn:aws:securityhub:eu-central-1:123456789012:security-control/S3.8/finding/0f1e',
    title: 'S3 general purpose buckets should block public access',
    desc: 'The bucket can be made public.',
  },
  severity: 'High',
  status: 'New',
  compliance: { status: 'Fail' },
  cloud: { account: { uid: '123456789012' }, region: 'eu-central-1' },
  resources: [{ uid: 'arn:aws:s3:::orders-archive', type: 'AwsS3Bucket' }],
};

const OVER = ['suppressed', 'resolved', 'archived'];
const SAYS_NOTHING = ['warning', 'unknown', 'not available', 'not_available'];

/** @returns none for a control that cannot be judged */
export function ofOcsf(one: OcsfFinding, { account, region, at }: Heard): SourceAlert[] {
  const { finding_info: info, severity, cloud, resources, metadata, remediation } = one;
  const state = stateOf(one);
  const where = cloud?.region ?? region;
  const page = consolePage(where, `/securityhub/home#/findings?search=Id%3D${encodeURIComponent(info.uid)}`);
  if (state === null) return [];
  return [
    {
      ...{ key: info.uid, state, at, severity: severity ?? null, title: info.title ?? info.uid },
      description: paragraphs(info.desc, info.types?.join(', ')),
      url: info.src_url ?? page,
      runbook: remediation?.references?.[0] ?? null,
      items: present(...resources.map(({ uid }) => uid)),
      labels: labelled({
        account: cloud?.account?.uid ?? account,
        region: where,
        product: metadata?.product?.name,
        resourceType: resources[0]?.type,
      }),
    },
  ];
}

function stateOf({ status = '', compliance }: OcsfFinding): SourceAlert['state'] | null {
  const judged = compliance?.status?.toLowerCase() ?? '';
  if (OVER.includes(status.toLowerCase()) || judged === 'pass' || judged === 'passed') return 'resolved';
  return SAYS_NOTHING.includes(judged) ? null : 'firing';
}
