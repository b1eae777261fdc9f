import * as z from 'zod';
import { busEvent, instantOf, labelled, paragraphs, present } from '#events/in/reading/bus-event.ts';
import { consolePage } from '#events/in/reading/console.ts';
import { defineBusSource, type SourceAlert } from '#events/in/source/define-source.ts';

const COMPLIANCE_CHANGE = 'Config Rules Compliance Change';

const DetailSchema = z.object({
  configRuleName: z.string().min(1),
  resourceType: z.string().default(''),
  resourceId: z.string().min(1),
  awsRegion: z.string().optional(),
  awsAccountId: z.string().optional(),
  newEvaluationResult: z.object({
    complianceType: z.string(),
    annotation: z.string().nullish(),
    resultRecordedTime: z.string().optional(),
  }),
});

const EventSchema = busEvent([COMPLIANCE_CHANGE], DetailSchema);

/** What no longer exists or is no longer looked at, is no longer wrong. */
const WELL = ['COMPLIANT', 'NOT_APPLICABLE'];
const DECIDING = ['NON_COMPLIANT', ...WELL];

const example: z.input<typeof EventSchema> = {
  id: '6f1d3c1e-0000-4000-8000-000000000060',
  source: 'aws.config',
  'detail-type': COMPLIANCE_CHANGE,
  account: '123456789012',
  region: 'eu-central-1',
  time: '2026-09-07T08:00:05Z',
  detail: {
    configRuleName: 'restricted-ssh',
    resourceType: 'AWS::EC2::SecurityGroup',
    resourceId: 'sg-1',
    awsRegion: 'eu-central-1',
    awsAccountId: '123456789012',
    newEvaluationResult: { complianceType: 'NON_COMPLIANT', resultRecordedTime: '2026-09-07T08:00:04.512Z' },
  },
};
const key = 'restricted-ssh/123456789012/eu-central-1/AWS::EC2::SecurityGroup/sg-1';

export const config = defineBusSource({
  id: 'aws.config',
  title: 'AWS Config',
  summary: 'Resources that break a rule, until they keep it again.',
  bus: 'default',
  severities: {},
  defaultSeverity: 'medium',
  events: [
    {
      detailType: COMPLIANCE_CHANGE,
      outcome: 'decided by its state',
      when: '`NON_COMPLIANT` opens, `COMPLIANT` and `NOT_APPLICABLE` resolve, `INSUFFICIENT_DATA` does neither',
      detail: { newEvaluationResult: { complianceType: DECIDING } },
    },
    { detailType: 'Config Configuration Item Change', outcome: 'ignored', when: 'a resource changed' },
    { detailType: 'Config Rules Re-evaluation Status', outcome: 'ignored', when: 'rules were evaluated again' },
    {
      detailType: 'Config Configuration Snapshot Delivery Status',
      outcome: 'ignored',
      when: 'a snapshot was delivered',
    },
    { detailType: 'Config Configuration History Delivery Status', outcome: 'ignored', when: 'history was delivered' },
  ],
  schema: EventSchema,
  examples: [
    {
      name: 'a resource breaks a rule',
      input: example,
      becomes: [
        {
          key,
          state: 'firing',
          severity: null,
          title: 'restricted-ssh: AWS::EC2::SecurityGroup sg-1 is not compliant',
          at: '2026-09-07T08:00:04.512Z',
          items: ['sg-1'],
        },
      ],
    },
    {
      name: 'it keeps the rule again',
      input: { ...example, detail: { ...example.detail, newEvaluationResult: { complianceType: 'COMPLIANT' } } },
      becomes: [{ key, state: 'resolved' }],
    },
    {
      name: 'nothing can be said',
      input: {
        ...example,
        detail: { ...example.detail, newEvaluationResult: { complianceType: 'INSUFFICIENT_DATA' } },
      },
      becomes: [],
    },
  ],
  setup: `Turn AWS Config on and add rules. Severities are by the rule's name: a rule of the configuration that matches the label \`rule\` sets them.`,
  map: ({ account, region, time, detail }): SourceAlert[] => {
    const { configRuleName: rule, resourceType, resourceId, newEvaluationResult: result } = detail;
    if (!DECIDING.includes(result.complianceType)) return [];
    const whose = detail.awsAccountId ?? account;
    const where = detail.awsRegion ?? region;
    return [
      {
        key: [rule, whose, where, resourceType, resourceId].join('/'),
        state: WELL.includes(result.complianceType) ? 'resolved' : 'firing',
        severity: null,
        title: `${rule}: ${resourceType} ${resourceId} is not compliant`,
        description: paragraphs(result.annotation, `Rule ${rule}, ${resourceType} ${resourceId}`),
        at: instantOf(result.resultRecordedTime) ?? instantOf(time),
        url: consolePage(where, `/config/home#/rules/details/${encodeURIComponent(rule)}`),
        runbook: null,
        items: present(resourceId),
        labels: labelled({ account: whose, region: where, rule, resourceType }),
      },
    ];
  },
});
