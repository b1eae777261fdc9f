import { type AwsRow, defineAwsSource } from './define-aws-source.ts';

function canary(what: 'Failure' | 'Successful', always: 'opens' | 'resolves'): AwsRow {
  return {
    detailType: `Synthetics Canary TestRun ${what}`,
    kind: 'canary',
    always,
    tell: (event) => ({
      about: event.text('canary-id') || event.text('canary-name'),
      title: `Canary ${event.text('canary-name')} fails`,
      text: [
        event.text('state-reason').replace(/^null$/, ''),
        event.text('message'),
        event.text('artifact-location'),
      ].join('\n'),
      items: [`arn:aws:synthetics:${event.region}:${event.account}:canary:${event.text('canary-name')}`],
      labels: { canary: event.text('canary-name') },
      page: `/cloudwatch/home#synthetics:canary/detail/${encodeURIComponent(event.text('canary-name'))}`,
    }),
    example: {
      detail: {
        'canary-id': 'dc5a4f5f',
        'canary-name': 'checkout',
        'test-run-status': what === 'Failure' ? 'FAILED' : 'PASSED',
        message: 'Test run result is generated successfully',
      },
    },
  };
}

export const synthetics = defineAwsSource({
  id: 'aws.synthetics',
  title: 'Amazon CloudWatch Synthetics',
  summary: 'Canaries whose run fails, until one succeeds.',
  defaultSeverity: 'high',
  rows: [
    canary('Failure', 'opens'),
    canary('Successful', 'resolves'),
    {
      detailType: 'Synthetics Canary Status Change',
      kind: 'status',
      decides: { by: 'current-state', opens: ['ERROR'], resolves: ['RUNNING', 'READY'] },
      tell: (event) => ({
        about: event.text('canary-id') || event.text('canary-name'),
        title: `Canary ${event.text('canary-name')} cannot run`,
        text: event.text('message'),
        items: [`arn:aws:synthetics:${event.region}:${event.account}:canary:${event.text('canary-name')}`],
      }),
      example: {
        detail: {
          'canary-id': 'dc5a4f5f',
          'canary-name': 'checkout',
          'current-state': 'ERROR',
          message: 'No such role',
        },
      },
    },
  ],
});

export const trustedAdvisor = defineAwsSource({
  id: 'aws.trustedadvisor',
  title: 'AWS Trusted Advisor',
  summary: 'Checks that turn red or yellow, until they are green.',
  severities: { ERROR: 'high', WARN: 'low', OK: 'low', INFO: 'low' },
  setup: `Trusted Advisor tells \`us-east-1\` alone, of accounts with Business support or more: forward \`aws.trustedadvisor\` from there to this account's default bus.`,
  rows: [
    {
      detailType: 'Trusted Advisor Check Item Refresh Notification',
      kind: 'check',
      decides: { by: 'status', opens: ['ERROR', 'WARN'], resolves: ['OK', 'INFO'] },
      tell: (event) => ({
        about: [event.text('check-name'), event.text('resource_id') || event.text('uuid')].join('/'),
        title: `Trusted Advisor: ${event.text('check-name')}`,
        text: event.text('resource_id'),
        severity: event.text('status'),
        items: [event.text('resource_id')],
        labels: { check: event.text('check-name') },
      }),
      example: {
        detail: {
          'check-name': 'IAM Access Key Rotation',
          'check-item-detail': { Status: 'Red', 'IAM User': 'kim' },
          status: 'ERROR',
          resource_id: '',
          uuid: 'aa12345f',
        },
      },
    },
  ],
});

function insight(detailType: string, always: 'opens' | 'resolves'): AwsRow {
  return {
    detailType,
    kind: 'insight',
    always,
    tell: (event) => ({
      about: event.text('insightId') || event.text('insightUrl'),
      title: `DevOps Guru: ${event.text('insightDescription', 'insightName') || 'an insight'}`,
      text: event.text('insightType'),
      severity: event.text('insightSeverity'),
      page: event.text('insightUrl'),
      labels: { type: event.text('insightType') },
    }),
    example: {
      detail: {
        insightId: 'AIp8',
        insightSeverity: 'high',
        insightType: 'REACTIVE',
        insightDescription: 'DynamoDB errors in the shop',
        insightUrl: 'https://eu-central-1.console.aws.amazon.com/devops-guru/#/insight/reactive/AIp8',
      },
    },
  };
}

export const devOpsGuru = defineAwsSource({
  id: 'aws.devops-guru',
  title: 'Amazon DevOps Guru',
  summary: 'Insights, until they are closed.',
  severities: { high: 'high', medium: 'medium', low: 'low' },
  rows: [
    insight('DevOps Guru New Insight Open', 'opens'),
    insight('DevOps Guru Insight Severity Upgraded', 'opens'),
    insight('DevOps Guru Insight Closed', 'resolves'),
  ],
});

export const costAnomalies = defineAwsSource({
  id: 'aws.ce',
  title: 'AWS Cost Anomaly Detection',
  summary: 'Spending that is out of the ordinary.',
  setup: `Make a monitor and a subscription in Cost Anomaly Detection. It tells \`us-east-1\` alone: forward \`aws.ce\` from there to this account's default bus.`,
  rows: [
    {
      detailType: 'Anomaly Detected',
      kind: 'anomaly',
      when: 'people end it',
      tell: (event) => ({
        about: event.text('anomalyId'),
        title: `Costs: ${event.text('dimensionalValue', 'rootCauses.0.service') || 'an anomaly'}`,
        text: [
          `${event.text('rootCauses.0.service')} in ${event.text('rootCauses.0.region')}, account ${event.text('rootCauses.0.linkedAccount')}`,
          `Impact so far: ${event.text('impact.totalImpact')}`,
        ].join('\n'),
        page: event.text('anomalyDetailsLink'),
      }),
      example: {
        detail: {
          anomalyId: '12345678-abcd',
          dimensionalValue: 'Amazon EC2',
          impact: { maxImpact: 120, totalImpact: 432.1 },
          rootCauses: [{ service: 'Amazon EC2', region: 'eu-central-1', linkedAccount: '123456789012' }],
          anomalyDetailsLink:
            'https://console.aws.amazon.com/cost-management/home#/anomaly-detection/monitors/m/anomalies/a',
        },
      },
    },
  ],
});

export const transferFamily = defineAwsSource({
  id: 'aws.transfer',
  title: 'AWS Transfer Family',
  summary: 'On request, uploads and downloads that fail.',
  rows: [
    transfer('SFTP Server File Upload'),
    transfer('SFTP Server File Download'),
    transfer('SFTP Connector File Send'),
    transfer('SFTP Connector File Retrieve'),
  ],
});

/** A type for each outcome: the one that completes says nothing of the file that failed. */
function transfer(what: string): AwsRow {
  return {
    detailType: `${what} Failed`,
    kind: what.toLowerCase().replaceAll(' ', '-'),
    notice: true,
    tell: (event) => ({
      about: [event.text('server-id', 'connector-id'), event.text('username')].join('/'),
      title: `Transfer Family: ${what.toLowerCase().replace(/^sftp/, 'SFTP')} failed`,
      text: [event.text('failure-code'), event.text('failure-message'), event.text('file-path')].join('\n'),
      items: event.resources,
    }),
    example: {
      detail: { 'server-id': 's-1', username: 'partner', 'file-path': '/in/orders.csv', 'failure-code': 'NO_SPACE' },
    },
  };
}
