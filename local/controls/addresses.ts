import type { ControlContext } from '#local/controls/context.ts';
import type { Resource } from '#local/runtime.ts';

/** `GET /_local` as JSON: where everything is and what it is called. */
export function addressesOf({ runtime, users, events }: ControlContext) {
  const { addresses, resources, region, accountId } = runtime;
  const names = (type: string, name: (resource: Resource) => string) => resources.ofType(type).map(name);
  const domain = names('AWS::SES::EmailIdentity', ({ physicalId }) => physicalId)[0] ?? 'desk.example.com';
  return {
    api: addresses.api,
    console: `${addresses.api}/console/`,
    openapi: `${addresses.api}/openapi.json`,
    smtp: `smtp://127.0.0.1:${addresses.smtpPort}`,
    mailDomain: domain,
    aws: addresses.aws,
    region,
    accountId,
    bus: events.deskBus,
    roles: users.roles,
    functions: names('AWS::Lambda::Function', ({ physicalId }) => physicalId),
    tables: names('AWS::DynamoDB::Table', ({ physicalId }) => physicalId).concat(
      names('AWS::DynamoDB::GlobalTable', ({ physicalId }) => physicalId),
    ),
    buckets: names('AWS::S3::Bucket', ({ physicalId }) => physicalId),
    queues: names('AWS::SQS::Queue', ({ physicalId }) => physicalId),
    stateMachines: names('AWS::StepFunctions::StateMachine', ({ arn }) => arn),
  };
}
