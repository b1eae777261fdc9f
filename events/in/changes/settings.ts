import * as z from 'zod';
import { changeSource } from './observed-change.ts';

const ACCOUNT = { account: '123456789012', region: 'eu-central-1' };
/** The desk keeps secrets there: what it does to them is nobody's incident. */
const OWN_PARAMETERS = /^\/?firstline\//;

export const parameters = changeSource({
  detailType: 'Parameter Store Change',
  source: 'aws.ssm',
  schema: z.object({ operation: z.string(), name: z.string() }),
  read: ({ operation, name }) =>
    OWN_PARAMETERS.test(name) ? null : { what: `Parameter ${name}: ${operation}`, items: [name] },
  example: {
    ...{ id: '5', source: 'aws.ssm', 'detail-type': 'Parameter Store Change', ...ACCOUNT },
    ...{ time: '2026-09-07T09:50:00Z', resources: ['arn:aws:ssm:eu-central-1:123456789012:parameter/checkout/pool'] },
    detail: { operation: 'Update', name: '/checkout/pool', type: 'String' },
  },
});

export const alarms = changeSource({
  detailType: 'CloudWatch Alarm Configuration Change',
  source: 'aws.cloudwatch',
  schema: z.object({ alarmName: z.string(), operation: z.string() }),
  read: ({ alarmName, operation }) => ({ what: `Alarm ${alarmName}: ${operation}`, items: [alarmName] }),
  example: {
    ...{ id: '6', source: 'aws.cloudwatch', 'detail-type': 'CloudWatch Alarm Configuration Change', ...ACCOUNT },
    ...{
      time: '2026-09-07T09:50:00Z',
      resources: ['arn:aws:cloudwatch:eu-central-1:123456789012:alarm:checkout-errors'],
    },
    detail: { alarmName: 'checkout-errors', operation: 'update' },
  },
});

/** What AWS Config saw differ, where it records. */
export const configuration = changeSource({
  detailType: 'Config Configuration Item Change',
  source: 'aws.config',
  schema: z.object({
    configurationItem: z.object({
      ...{
        resourceType: z.string(),
        resourceId: z.string(),
        ARN: z.string().optional(),
        resourceName: z.string().optional(),
      },
      configurationItemCaptureTime: z.string().optional(),
    }),
    configurationItemDiff: z.object({ changeType: z.string() }).nullish(),
  }),
  read: ({ configurationItem: item, configurationItemDiff: diff }) => ({
    what: `${item.resourceType} ${item.resourceName ?? item.resourceId}: ${diff?.changeType ?? 'CHANGE'}`,
    items: [item.ARN, item.resourceName, item.resourceId],
    at: item.configurationItemCaptureTime,
  }),
  example: {
    ...{ id: '7', source: 'aws.config', 'detail-type': 'Config Configuration Item Change', ...ACCOUNT },
    ...{ time: '2026-09-07T09:52:00Z', resources: ['arn:aws:ec2:eu-central-1:123456789012:security-group/sg-1'] },
    detail: {
      messageType: 'ConfigurationItemChangeNotification',
      configurationItem: {
        ...{ resourceType: 'AWS::EC2::SecurityGroup', resourceId: 'sg-1' },
        ...{ ARN: 'arn:aws:ec2:eu-central-1:123456789012:security-group/sg-1' },
        configurationItemCaptureTime: '2026-09-07T09:50:00.000Z',
      },
      configurationItemDiff: { changeType: 'UPDATE', changedProperties: {} },
    },
  },
});
