import { itemsOfId } from '#events/in/reading/aws-resource.ts';
import { defineAwsSource } from './define-aws-source.ts';

/** Written in any case. */
const LEVELS = { Critical: 'critical', High: 'high', Medium: 'medium', Low: 'low', Informational: 'low' } as const;

export const inspector = defineAwsSource({
  id: 'aws.inspector2',
  title: 'Amazon Inspector',
  summary: 'Vulnerabilities found, until they are closed or suppressed.',
  severities: { ...LEVELS, Untriaged: 'low' },
  setup: `Turn Amazon Inspector on in the region where the desk runs. Security Hub tells of the same findings; name \`aws.inspector2\` in \`alerts.optOut\` where both are on.`,
  rows: [
    {
      detailType: 'Inspector2 Finding',
      kind: 'finding',
      decides: { by: 'status', opens: ['ACTIVE'], resolves: ['CLOSED', 'SUPPRESSED'] },
      tell: (event) => ({
        about: event.text('findingArn'),
        title: `Inspector: ${event.text('title', 'type')}`,
        text: [event.text('description'), event.text('remediation.recommendation.text')].join('\n'),
        severity: event.text('severity'),
        items: [...event.texts('resources', 'id').flatMap((id) => itemsOfId(id, event)), event.text('findingArn')],
        labels: { type: event.text('type') },
        page: `/inspector/v2/home#/findings/all?finding=${encodeURIComponent(event.text('findingArn'))}`,
      }),
      example: {
        resources: ['i-01'],
        detail: {
          findingArn: 'arn:aws:inspector2:eu-central-1:123456789012:finding/f1',
          severity: 'HIGH',
          status: 'ACTIVE',
          title: 'CVE-2026-0001 - openssl',
          type: 'PACKAGE_VULNERABILITY',
          description: 'A vulnerability.',
          resources: [{ id: 'i-01', type: 'AWS_EC2_INSTANCE' }],
        },
      },
    },
  ],
});

export const macie = defineAwsSource({
  id: 'aws.macie',
  title: 'Amazon Macie',
  summary: 'Sensitive data and buckets without protection.',
  severities: LEVELS,
  rows: [
    {
      detailType: 'Macie Finding',
      kind: 'finding',
      when: 'unless it is archived; people end it',
      tell: (event) => {
        if (event.text('archived') === 'true') return null;
        return {
          about: event.text('id'),
          title: `Macie: ${event.text('title')}`,
          text: event.text('description'),
          severity: event.text('severity.description'),
          items: [event.text('resourcesAffected.s3Bucket.arn')],
          labels: { type: event.text('type') },
        };
      },
      example: {
        detail: {
          id: '64b917aa',
          title: 'The S3 object contains credentials',
          type: 'SensitiveData:S3Object/Credentials',
          severity: { score: 3, description: 'High' },
          resourcesAffected: { s3Bucket: { arn: 'arn:aws:s3:::orders-archive' } },
        },
      },
    },
  ],
});

export const accessAnalyzer = defineAwsSource({
  id: 'aws.access-analyzer',
  title: 'IAM Access Analyzer',
  summary: 'Resources that others may reach, until they may not.',
  rows: ['Access Analyzer Finding', 'Unused Access Finding for IAM entities'].map((detailType, index) => ({
    detailType,
    kind: 'finding',
    decides: { by: 'status', opens: ['ACTIVE'], resolves: ['ARCHIVED', 'RESOLVED'] },
    ...(index > 0 && { notice: true as const }),
    tell: (event) => ({
      about: event.text('id'),
      title: `Access Analyzer: ${event.text('resource') || event.text('findingType')}`,
      text: [event.text('findingType', 'resourceType'), event.text('error')].join('\n'),
      items: [event.text('resource')],
      labels: { resourceType: event.text('resourceType') },
    }),
    example: {
      detail: {
        id: '22222222-dcba',
        status: 'ACTIVE',
        resource: 'arn:aws:s3:::orders-archive',
        resourceType: 'AWS::S3::Bucket',
        isPublic: false,
      },
    },
  })),
});
