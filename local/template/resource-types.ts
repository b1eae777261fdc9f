import type { Resources } from '#local/runtime.ts';
import {
  ALIAS,
  API,
  BUCKET,
  DISTRIBUTION,
  EDGE_FUNCTION,
  IDENTITY,
  LOG_GROUP,
  MANAGED_POLICY,
  QUEUE,
  ROLE,
  RULE,
  TABLE,
  USER_POOL,
  VERSION,
} from '#local/template/identities.ts';
import { inert, named, plain, type ResourceType, refIsArn, withId } from '#local/template/resource-naming.ts';

const NO_ALARMS = 'nobody watches metrics on one machine';

/** Every resource type the templates may use. A type that is not here stops the start. */
export const RESOURCE_TYPES: Readonly<Record<string, ResourceType>> = {
  'AWS::ApiGatewayV2::Api': API,
  'AWS::ApiGatewayV2::Authorizer': plain('http-api'),
  'AWS::ApiGatewayV2::Integration': plain('http-api'),
  'AWS::ApiGatewayV2::Route': plain('http-api'),
  'AWS::ApiGatewayV2::Stage': plain('http-api'),
  'AWS::CDK::Metadata': inert(plain('cdk'), 'it only says which CDK made the template'),
  'AWS::CloudFront::CachePolicy': withId('distribution'),
  'AWS::CloudFront::Distribution': DISTRIBUTION,
  'AWS::CloudFront::Function': EDGE_FUNCTION,
  'AWS::CloudFront::OriginAccessControl': withId('distribution'),
  'AWS::CloudFront::OriginRequestPolicy': withId('distribution'),
  'AWS::CloudFront::ResponseHeadersPolicy': withId('distribution'),
  'AWS::CloudWatch::Alarm': inert(named('cloudwatch', 'cloudwatch', 'alarm:', 'AlarmName'), NO_ALARMS),
  'AWS::CloudWatch::CompositeAlarm': inert(named('cloudwatch', 'cloudwatch', 'alarm:', 'AlarmName'), NO_ALARMS),
  'AWS::CloudWatch::Dashboard': inert(named('cloudwatch', 'cloudwatch', 'dashboard/', 'DashboardName'), NO_ALARMS),
  'AWS::Cognito::ManagedLoginBranding': plain('users'),
  'AWS::Cognito::UserPool': USER_POOL,
  'AWS::Cognito::UserPoolClient': plain('users'),
  'AWS::Cognito::UserPoolDomain': plain('users'),
  'AWS::Cognito::UserPoolClientSessionConfigurationAttachment': plain('users'),
  'AWS::Cognito::UserPoolGroup': plain('users'),
  'AWS::Cognito::UserPoolSessionConfigurationAttachment': plain('users'),
  'AWS::DynamoDB::Table': TABLE,
  'AWS::Events::EventBus': named('events', 'events', 'event-bus/', 'Name'),
  'AWS::Events::EventBusPolicy': plain('iam'),
  'AWS::Events::Rule': RULE,
  'AWS::IAM::ManagedPolicy': MANAGED_POLICY,
  'AWS::IAM::Policy': plain('iam'),
  'AWS::IAM::Role': ROLE,
  'AWS::Lambda::Alias': ALIAS,
  'AWS::Lambda::EventInvokeConfig': plain('lambda'),
  'AWS::Lambda::EventSourceMapping': plain('streams'),
  'AWS::Lambda::Function': named('lambda', 'lambda', 'function:', 'FunctionName'),
  'AWS::Lambda::Permission': plain('iam'),
  'AWS::Lambda::Version': VERSION,
  'AWS::Logs::LogGroup': inert(LOG_GROUP, 'what functions say goes to the log of the desk'),
  'AWS::Logs::MetricFilter': inert(plain('logs'), NO_ALARMS),
  'AWS::Logs::QueryDefinition': inert(plain('logs'), 'a saved query is for people'),
  'AWS::S3::Bucket': BUCKET,
  'AWS::S3::BucketPolicy': plain('iam'),
  'AWS::SES::ConfigurationSet': named('ses', 'ses', 'configuration-set/', 'Name'),
  'AWS::SES::ConfigurationSetEventDestination': plain('ses'),
  'AWS::SES::EmailIdentity': IDENTITY,
  'AWS::SES::ReceiptRule': plain('ses'),
  'AWS::SES::ReceiptRuleSet': plain('ses'),
  'AWS::SNS::Subscription': inert(plain('sns'), NO_ALARMS),
  'AWS::SNS::Topic': inert(refIsArn('sns', 'sns', '', 'TopicName'), NO_ALARMS),
  'AWS::SNS::TopicPolicy': plain('iam'),
  'AWS::SQS::Queue': QUEUE,
  'AWS::SQS::QueuePolicy': plain('iam'),
  'AWS::StepFunctions::StateMachine': refIsArn('states', 'states', 'stateMachine:', 'StateMachineName'),
  'Custom::ActiveReceiptRuleSet': plain('custom-resources'),
  'Custom::ConsoleFiles': plain('custom-resources'),
};

/** One line per inert type the template uses: what the operator would miss here. */
export function inertLines(resources: Resources): readonly string[] {
  return Object.entries(RESOURCE_TYPES).flatMap(([type, { inertBecause }]) => {
    const { length } = resources.ofType(type);
    return inertBecause === undefined || length === 0 ? [] : [`${length} × ${type} does nothing here: ${inertBecause}`];
  });
}
