import { arnOf } from '#events/in/reading/aws-resource.ts';
import { type AwsRow, defineAwsSource } from './define-aws-source.ts';

const keyArn = (id: string, place: { account: string; region: string }) =>
  id.startsWith('arn:') ? id : arnOf('kms', place, `key/${id}`);

export const kms = defineAwsSource({
  id: 'aws.kms',
  title: 'AWS KMS',
  summary: 'Keys that are disabled or about to be deleted, until somebody takes it back; key material that expires.',
  defaultSeverity: 'critical',
  setup: `Scheduled deletions and disabled keys are told by CloudTrail: a trail that records management events must be on.`,
  rows: [
    {
      detailType: 'AWS API Call via CloudTrail',
      kind: 'key',
      decides: {
        by: 'eventName',
        opens: ['ScheduleKeyDeletion', 'DisableKey'],
        resolves: ['CancelKeyDeletion', 'EnableKey'],
      },
      when: 'calls that were refused do nothing',
      tell: (event) => {
        if (event.text('errorCode') !== '') return null;
        const key = event.text('resources.0.ARN') || keyArn(event.text('requestParameters.keyId'), event);
        const deletion = /Deletion/.test(event.text('eventName'));
        return {
          about: `${key}/${deletion ? 'deletion' : 'disabled'}`,
          title: `KMS: key ${key.split('/').at(-1)} is ${deletion ? 'to be deleted' : 'disabled'}`,
          text: `By ${event.text('userIdentity.arn')}`,
          items: [key],
          at: event.text('eventTime'),
        };
      },
      example: {
        detail: {
          eventSource: 'kms.amazonaws.com',
          eventName: 'ScheduleKeyDeletion',
          userIdentity: { arn: 'arn:aws:iam::123456789012:user/kim' },
          requestParameters: { keyId: '1234abcd', pendingWindowInDays: 7 },
        },
      },
    },
    {
      detailType: 'KMS CMK Deletion',
      kind: 'deleted',
      tell: (event) => ({
        about: event.resources[0] ?? event.text('key-id'),
        title: `KMS: key ${event.text('key-id')} is deleted`,
        items: [event.resources[0] ?? keyArn(event.text('key-id'), event)],
      }),
      example: { detail: { 'key-id': '1234abcd' } },
    },
    {
      detailType: 'KMS Imported Key Material Expiration',
      kind: 'material',
      tell: (event) => ({
        about: event.resources[0] ?? event.text('key-id'),
        title: `KMS: the material of key ${event.text('key-id')} has expired`,
        items: [event.resources[0] ?? keyArn(event.text('key-id'), event)],
      }),
      example: { detail: { 'key-id': '1234abcd' } },
    },
  ],
});

export const signIn = defineAwsSource({
  id: 'aws.signin',
  title: 'Sign-in to the AWS console',
  summary: 'Sign-ins as root.',
  defaultSeverity: 'high',
  setup: `A trail that records management events must be on. Root signs in through \`us-east-1\`, or the region of its sign-in page: forward \`aws.signin\` from there to this account's default bus.`,
  rows: [
    {
      detailType: 'AWS Console Sign In via CloudTrail',
      kind: 'root',
      decides: { by: 'userIdentity.type', opens: ['Root'] },
      when: 'whether it succeeded or not; people end it',
      tell: (event) => ({
        about: event.text('userIdentity.accountId') || event.account,
        title: `Sign-in as root to account ${event.text('userIdentity.accountId') || event.account}`,
        text: [
          `Outcome: ${event.text('responseElements.ConsoleLogin')}`,
          `From: ${event.text('sourceIPAddress')}`,
          `MFA: ${event.text('additionalEventData.MFAUsed')}`,
        ].join('\n'),
        items: [event.text('userIdentity.arn')],
        at: event.text('eventTime'),
      }),
      example: {
        detail: {
          eventName: 'ConsoleLogin',
          userIdentity: { type: 'Root', accountId: '123456789012', arn: 'arn:aws:iam::123456789012:root' },
          sourceIPAddress: '198.51.100.7',
          responseElements: { ConsoleLogin: 'Success' },
          additionalEventData: { MFAUsed: 'No' },
        },
      },
    },
  ],
});

export const secretsManager = defineAwsSource({
  id: 'aws.secretsmanager',
  title: 'AWS Secrets Manager',
  summary: 'Secrets whose rotation fails, until it succeeds.',
  defaultSeverity: 'high',
  setup: `A trail that records management events must be on.`,
  rows: [
    {
      detailType: 'AWS Service Event via CloudTrail',
      kind: 'rotation',
      decides: { by: 'eventName', opens: ['RotationFailed'], resolves: ['RotationSucceeded'] },
      tell: (event) => {
        const secret = event.text('additionalEventData.SecretId', 'resources.0.ARN');
        return {
          about: secret,
          title: `Secrets Manager: rotation of ${secret.split(':').at(-1)} failed`,
          text: event.text('errorMessage'),
          items: [secret],
          at: event.text('eventTime'),
        };
      },
      example: {
        detail: {
          eventSource: 'secretsmanager.amazonaws.com',
          eventName: 'RotationFailed',
          additionalEventData: { SecretId: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:db-a1b2c3' },
        },
      },
    },
  ],
});

function certificate(what: string, always: 'opens' | 'resolves'): AwsRow {
  return {
    detailType: `ACM Certificate ${what}`,
    kind: 'certificate',
    always,
    tell: (event) => {
      const days = event.text('DaysToExpiry');
      return {
        about: event.resources[0] ?? event.text('CommonName'),
        title: `Certificate ${event.text('CommonName')}: ${what.toLowerCase()}`,
        text: days === '' ? '' : `It expires in ${days} days.`,
        severity: what,
        items: event.resources,
        labels: { domain: event.text('CommonName') },
      };
    },
    example: {
      resources: ['arn:aws:acm:eu-central-1:123456789012:certificate/61f50cd4'],
      detail: { DaysToExpiry: 31, CommonName: 'shop.example.com' },
    },
  };
}

export const acm = defineAwsSource({
  id: 'aws.acm',
  title: 'AWS Certificate Manager',
  summary: 'Certificates that are about to expire, expired, or wait for somebody, until they are renewed.',
  severities: {
    Expired: 'critical',
    Revoked: 'critical',
    'Approaching Expiration': 'high',
    'Renewal Action Required': 'high',
    Available: 'low',
  },
  rows: [
    certificate('Approaching Expiration', 'opens'),
    certificate('Expired', 'opens'),
    certificate('Renewal Action Required', 'opens'),
    certificate('Revoked', 'opens'),
    certificate('Available', 'resolves'),
  ],
});
