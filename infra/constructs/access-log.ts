import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';

/**
 * Enough to find a request in the function's log and to see who was slow. Neither address nor claims of the caller, and the
 * route's template instead of the path, which holds incident numbers and the tokens of links.
 */
const FIELDS = {
  requestId: AccessLogField.contextRequestId(),
  at: AccessLogField.contextRequestTime(),
  route: '$context.routeKey',
  status: AccessLogField.contextStatus(),
  answerBytes: AccessLogField.contextResponseLength(),
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
} as const;

export function accessLogFormat(): AccessLogFormat {
  return AccessLogFormat.custom(JSON.stringify(FIELDS));
}
