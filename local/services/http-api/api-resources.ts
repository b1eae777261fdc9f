import * as z from 'zod';
import type { Resource, Runtime } from '#local/runtime.ts';
import { parseRouteKey, type RouteKey } from '#local/services/http-api/route-match.ts';
import { count, inert, propertiesOf } from '#local/services/wire/properties.ts';

const API = z.strictObject({
  Name: inert,
  Description: inert,
  ProtocolType: z.literal('HTTP'),
  DisableExecuteApiEndpoint: z.literal(false).optional(),
  Tags: inert,
});

/** Throttling protects an account's bill and access logs are for its operator: neither means anything to one person's machine. */
const STAGE = z.strictObject({
  ApiId: z.string(),
  StageName: z.literal('$default'),
  AutoDeploy: z.literal(true),
  AccessLogSettings: inert,
  DefaultRouteSettings: inert,
  RouteSettings: inert,
  Description: inert,
  Tags: inert,
});

const INTEGRATION = z.strictObject({
  ApiId: z.string(),
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string().startsWith('arn:aws:lambda:'),
  IntegrationMethod: inert,
  PayloadFormatVersion: z.literal('2.0'),
  /** The gateway's own limit is also its default. */
  TimeoutInMillis: count.default(30_000),
});

const AUTHORIZER = z.strictObject({
  ApiId: z.string(),
  Name: inert,
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.strictObject({ Audience: z.array(z.string()).min(1), Issuer: z.string() }),
});

const ROUTE = z.strictObject({
  ApiId: z.string(),
  RouteKey: z.string(),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.enum(['JWT', 'NONE']).default('NONE'),
  AuthorizerId: z.string().optional(),
});

export interface Route {
  readonly routeKey: RouteKey;
  readonly functionArn: string;
  readonly timeoutMs: number;
  /** Whose tokens pass; open to everybody when there is none. */
  readonly audience: readonly string[] | undefined;
}

export interface GatewayApi {
  readonly id: string;
  readonly routes: readonly Route[];
}

/** The HTTP API of the template. Throws for anything this gateway would do otherwise, e.g. an issuer other than the template's user pool. */
export function readApi({ resources }: Runtime, issuer: string): GatewayApi {
  const [api, ...others] = resources.ofType('AWS::ApiGatewayV2::Api');
  if (api === undefined || others.length > 0)
    throw new Error('AWS::ApiGatewayV2::Api: the template must have exactly one');
  propertiesOf(api, API);
  for (const stage of resources.ofType('AWS::ApiGatewayV2::Stage')) propertiesOf(stage, STAGE);
  const integrations = new Map(
    resources
      .ofType('AWS::ApiGatewayV2::Integration')
      .map((resource) => [resource.physicalId, propertiesOf(resource, INTEGRATION)]),
  );
  const authorizers = new Map(
    resources
      .ofType('AWS::ApiGatewayV2::Authorizer')
      .map((resource) => [resource.physicalId, authorizerOf(resource, issuer)]),
  );
  const routes = resources.ofType('AWS::ApiGatewayV2::Route').map((resource) => {
    const properties = propertiesOf(resource, ROUTE);
    const integration = integrations.get(properties.Target.replace('integrations/', ''));
    const audience =
      properties.AuthorizationType === 'NONE' ? undefined : authorizers.get(properties.AuthorizerId ?? '');
    const incomplete = integration === undefined || (properties.AuthorizationType === 'JWT' && audience === undefined);
    if (incomplete)
      throw new Error(
        `${resource.logicalId} (${resource.type}): names an integration or authorizer the template does not have`,
      );
    return {
      routeKey: parseRouteKey(properties.RouteKey),
      functionArn: functionArnOf(integration.IntegrationUri),
      timeoutMs: integration.TimeoutInMillis,
      audience,
    };
  });
  return { id: api.physicalId, routes };
}

function authorizerOf(resource: Resource, issuer: string): readonly string[] {
  const { Audience, Issuer } = propertiesOf(resource, AUTHORIZER).JwtConfiguration;
  if (Issuer !== issuer)
    throw new Error(`${resource.logicalId} (${resource.type}): issuer ${Issuer} is not the template's user pool`);
  return Audience;
}

/** The function's ARN, which CloudFormation also takes wrapped in an invocation ARN. */
function functionArnOf(uri: string): string {
  return /\/functions\/(.+)\/invocations$/.exec(uri)?.[1] ?? uri;
}
