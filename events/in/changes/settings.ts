import * as z from 'zod';
import { changeSource, lastOf } from './observed-change.ts';

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

/** Calls that change what runs, of services that tell of it in no other way; by the beginning of their names. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  'lambda.amazonaws.com': [
    'UpdateFunctionCode',
    'UpdateFunctionConfiguration',
    'PublishVersion',
    'UpdateAlias',
    'PutFunctionConcurrency',
  ],
  'rds.amazonaws.com': ['ModifyDB', 'RebootDB', 'FailoverDB'],
  'ec2.amazonaws.com': [
    'AuthorizeSecurityGroup',
    'RevokeSecurityGroup',
    'ModifyInstance',
    'RebootInstances',
    'StopInstances',
    'TerminateInstances',
  ],
  'elasticloadbalancing.amazonaws.com': ['Modify', 'DeregisterTargets'],
  'route53.amazonaws.com': ['ChangeResourceRecordSets'],
  'dynamodb.amazonaws.com': ['UpdateTable'],
  'apigateway.amazonaws.com': ['UpdateStage', 'CreateDeployment'],
};

const IdentitySchema = z.object({
  userName: z.string().optional(),
  arn: z.string().optional(),
  invokedBy: z.string().optional(),
  sessionContext: z.object({ sessionIssuer: z.object({ userName: z.string().optional() }).optional() }).optional(),
});

/** CloudTrail, where a trail is on. */
export const calls = changeSource({
  detailType: 'AWS API Call via CloudTrail',
  detail: {
    eventSource: Object.keys(CALLS),
    eventName: [...new Set(Object.values(CALLS).flat())].map((prefix) => ({ prefix })),
  },
  schema: z.object({
    ...{
      eventSource: z.string(),
      eventName: z.string(),
      eventID: z.string().optional(),
      eventTime: z.string().optional(),
    },
    ...{ errorCode: z.string().optional(), userIdentity: IdentitySchema.optional() },
    requestParameters: z.record(z.string(), z.unknown()).nullish(),
    resources: z.array(z.object({ ARN: z.string().optional() })).nullish(),
  }),
  read: ({ eventSource, eventName, errorCode, userIdentity, requestParameters, resources, eventID, eventTime }) => {
    const isChange = CALLS[eventSource]?.some((prefix) => eventName.startsWith(prefix)) === true;
    if (!isChange || errorCode !== undefined) return null;
    const named = namedIn(requestParameters ?? {});
    // Versions of the API stand behind names of Lambda: UpdateFunctionCode20150331v2.
    const call = eventName.replace(/\d{8}(v\d+)?$/, '');
    return {
      what: `${call}${named[0] === undefined ? '' : ` ${lastOf(named[0])}`}`,
      items: [...(resources ?? []).map(({ ARN }) => ARN), ...named, ...named.map(lastOf)],
      by: whoOf(userIdentity),
      ...{ id: eventID, at: eventTime },
    };
  },
  example: {
    ...{ id: '8', source: 'aws.lambda', 'detail-type': 'AWS API Call via CloudTrail', ...ACCOUNT },
    time: '2026-09-07T09:50:20Z',
    detail: {
      ...{ eventSource: 'lambda.amazonaws.com', eventName: 'UpdateFunctionCode20150331v2', eventID: 'e-1' },
      eventTime: '2026-09-07T09:50:00Z',
      userIdentity: {
        type: 'AssumedRole',
        arn: 'arn:aws:sts::123456789012:assumed-role/Deployer/ci-17',
        sessionContext: { sessionIssuer: { type: 'Role', userName: 'Deployer' } },
      },
      requestParameters: { functionName: 'checkout' },
    },
  },
});

/** Fields of a request that say what it is about: names, identifiers, ARNs, at its top alone. */
function namedIn(parameters: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(parameters).flatMap(([field, value]) =>
    typeof value === 'string' && /(name|identifier|arn|id)$/i.test(field) ? [value] : [],
  );
}

/** A role rather than its session: sessions are called by runs and tokens. */
function whoOf(identity: z.output<typeof IdentitySchema> | undefined): string | null {
  if (identity === undefined) return null;
  const { userName, arn, invokedBy, sessionContext } = identity;
  return sessionContext?.sessionIssuer?.userName ?? userName ?? invokedBy ?? (arn === undefined ? null : lastOf(arn));
}
