/**
 * One spelling of a resource, whoever tells of it: its ARN. CloudWatch measures `InstanceId:i-1`, Health and GuardDuty say
 * `i-1`; what is about one thing meets under one name.
 */

/** Where a resource is, as its ARN has it. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

const PARTITIONS: readonly (readonly [prefix: string, partition: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
];

/** @param resource - the last part, such as `instance/i-1` */
export function arnOf(service: string, { account, region }: Place, resource: string): string {
  const partition = PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
  return `arn:${partition}:${service}:${region}:${account}:${resource}`;
}

/** Of buckets, which belong to no account or region by their name. */
function bucketArn(name: string, place: Place): string {
  return arnOf('s3', place, name).replace(/^(arn:[\w-]+:s3):.*$/, `$1:::${name}`);
}

/** Dimensions that name a resource whose ARN can be said from its name alone. */
const BY_DIMENSION: Readonly<Record<string, (value: string, place: Place) => string>> = {
  BucketName: bucketArn,
  CacheClusterId: (id, place) => arnOf('elasticache', place, `cluster:${id}`),
  DBClusterIdentifier: (id, place) => arnOf('rds', place, `cluster:${id}`),
  DBInstanceIdentifier: (id, place) => arnOf('rds', place, `db:${id}`),
  DeliveryStreamName: (name, place) => arnOf('firehose', place, `deliverystream/${name}`),
  FileSystemId: (id, place) => arnOf('elasticfilesystem', place, `file-system/${id}`),
  FunctionName: (name, place) => arnOf('lambda', place, `function:${name}`),
  InstanceId: (id, place) => arnOf('ec2', place, `instance/${id}`),
  LoadBalancer: (id, place) => arnOf('elasticloadbalancing', place, `loadbalancer/${id}`),
  NatGatewayId: (id, place) => arnOf('ec2', place, `natgateway/${id}`),
  QueueName: (name, place) => arnOf('sqs', place, name),
  StateMachineArn: (arn) => arn,
  StreamName: (name, place) => arnOf('kinesis', place, `stream/${name}`),
  TableName: (name, place) => arnOf('dynamodb', place, `table/${name}`),
  TargetGroup: (id, place) => arnOf('elasticloadbalancing', place, id),
  TopicName: (name, place) => arnOf('sns', place, name),
  VolumeId: (id, place) => arnOf('ec2', place, `volume/${id}`),
  VpnId: (id, place) => arnOf('ec2', place, `vpn-connection/${id}`),
};

/** Ids that say by themselves what they are of. */
const BY_ID: readonly (readonly [id: RegExp, service: string, type: string])[] = [
  [/^i-[\da-f]+$/, 'ec2', 'instance'],
  [/^vol-[\da-f]+$/, 'ec2', 'volume'],
  [/^nat-[\da-f]+$/, 'ec2', 'natgateway'],
  [/^vpn-[\da-f]+$/, 'ec2', 'vpn-connection'],
  [/^vpc-[\da-f]+$/, 'ec2', 'vpc'],
  [/^subnet-[\da-f]+$/, 'ec2', 'subnet'],
  [/^sg-[\da-f]+$/, 'ec2', 'security-group'],
  [/^eni-[\da-f]+$/, 'ec2', 'network-interface'],
  [/^fs-[\da-f]+$/, 'elasticfilesystem', 'file-system'],
];

/**
 * What a metric is measured on.
 *
 * @returns its ARN where its dimension tells one, then `InstanceId:i-1`, by which registers may know it
 */
export function itemsOfDimension(name: string, value: string, place: Place): string[] {
  const arn = Object.hasOwn(BY_DIMENSION, name) ? BY_DIMENSION[name]?.(value, place) : undefined;
  return [...(arn === undefined ? [] : [arn]), `${name}:${value}`];
}

/** @returns the ARN of an id that says what it is of, then the id; anything else as it is */
export function itemsOfId(id: string, place: Place): string[] {
  const known = BY_ID.find(([pattern]) => pattern.test(id));
  return known === undefined ? [id] : [arnOf(known[1], place, `${known[2]}/${id}`), id];
}
