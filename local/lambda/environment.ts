import type { Credentials } from '#local/iam/iam.ts';
import type { FunctionConfig } from '#local/lambda/function-config.ts';

/** The whole environment of a function: its own variables and those Lambda sets. Nothing is inherited from the desk's process. */
export function environmentOf(
  config: FunctionConfig,
  credentials: Credentials,
  { awsUrl, slackUrl }: { readonly awsUrl: string; readonly slackUrl: string },
): Readonly<Record<string, string>> {
  const region = config.arn.split(':')[3] ?? '';
  return {
    ...config.environment,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_SESSION_TOKEN: credentials.sessionToken,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: awsUrl,
    // Nothing of a desk on one machine reaches Slack.
    SLACK_API_URL: slackUrl,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: config.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(config.memoryMegabytes),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: config.logGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: config.bundle ?? '',
    _HANDLER: config.handler,
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
  };
}
