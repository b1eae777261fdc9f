import type { Resources } from '#local/runtime.ts';

/** The types of resource that name a queue for what they could not deliver. */
const SENDERS = [
  'AWS::SQS::Queue',
  'AWS::Events::Rule',
  'AWS::Events::EventBus',
  'AWS::Lambda::Function',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
];

const NAMING_KEYS = new Set(['deadLetterTargetArn', 'DeadLetterConfig', 'OnFailure']);

/** ARNs of the queues that are somebody's dead-letter target, read from the properties of whoever names them. */
export function deadLetterArns(resources: Resources): ReadonlySet<string> {
  const found = new Set<string>();
  for (const type of SENDERS) {
    for (const resource of resources.ofType(type)) collect(resource.properties, false, found);
  }
  return found;
}

function collect(value: unknown, named: boolean, found: Set<string>): void {
  if (typeof value === 'string') {
    if (named && value.startsWith('arn:aws:sqs:')) found.add(value);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) collect(inner, named || NAMING_KEYS.has(key), found);
}
