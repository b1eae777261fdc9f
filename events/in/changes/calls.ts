import * as z from 'zod';
import { itemsOfDimension, itemsOfId, type Place } from '#events/in/reading/aws-resource.ts';
import { changeSource, lastOf, principalOf } from './observed-change.ts';

const ACCOUNT = { account: '123456789012', region: 'eu-central-1' };

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
  read: (detail, { account, region }) => {
    const { eventSource, eventName, errorCode, userIdentity, requestParameters, resources, eventID, eventTime } =
      detail;
    const isChange = CALLS[eventSource]?.some((prefix) => eventName.startsWith(prefix)) === true;
    if (!isChange || errorCode !== undefined) return null;
    const named = namedIn(requestParameters ?? {});
    const names = named.map(([, name]) => name);
    const [first] = names;
    // Versions of the API stand behind names of Lambda: UpdateFunctionCode20150331v2.
    const call = eventName.replace(/\d{8}(v\d+)?$/, '');
    return {
      what: `${call}${first === undefined ? '' : ` ${lastOf(first)}`}`,
      items: [
        ...(resources ?? []).map(({ ARN }) => ARN),
        ...named.flatMap((one) => arnsOf(one, { account, region })),
        ...names,
        ...names.map(lastOf),
      ],
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

/** Of how many instances one call may be; more are a matter of what started them all. */
const MOST_INSTANCES = 5;

const InstancesSchema = z.object({ items: z.array(z.object({ instanceId: z.string() })) });

type Named = readonly [field: string, value: string];

/** Fields of a request that say what it is about: names, identifiers, ARNs, at its top; and instances, which EC2 has in a list. */
function namedIn({ instancesSet, ...parameters }: Readonly<Record<string, unknown>>): Named[] {
  const instances = InstancesSchema.safeParse(instancesSet).data?.items ?? [];
  const fields = Object.entries(parameters).flatMap(([field, value]): Named[] =>
    typeof value === 'string' && /(name|identifier|arn|id)$/i.test(field) ? [[field, value]] : [],
  );
  return [...instances.slice(0, MOST_INSTANCES).map(({ instanceId }): Named => ['instanceId', instanceId]), ...fields];
}

/** Alarms know a resource by its ARN, and a call by its name: `functionName` is the dimension `FunctionName`. */
function arnsOf([field, value]: Named, place: Place): string[] {
  if (value.startsWith('arn:') || place.account === '' || place.region === '') return [];
  const dimension = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return [...itemsOfDimension(dimension, value, place), ...itemsOfId(value, place)].filter((item) =>
    item.startsWith('arn:'),
  );
}

/** Whoever called: of a role the role, and not its session. */
function whoOf(identity: z.output<typeof IdentitySchema> | undefined): string | null {
  if (identity === undefined) return null;
  const { userName, arn, invokedBy, sessionContext } = identity;
  const issuer = sessionContext?.sessionIssuer?.userName;
  return issuer ?? userName ?? invokedBy ?? (arn === undefined ? null : principalOf(arn));
}
