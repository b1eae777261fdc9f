import { describe, expect, it } from 'vitest';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { ofType, only, type Resource, readable, synthesize } from './desk-template.ts';

const { service } = synthesize();
const routes = ofType(service, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);

const ofNothing: Resource = { Type: '', Properties: { IntegrationUri: '' } };

function authorizationOf(routeKey: string): unknown {
  return routes.find(({ RouteKey }) => RouteKey === routeKey)?.AuthorizationType;
}

describe('the gateway', () => {
  it.each(ROUTES)('lets $method $path through as the table of routes says', ({ method, path, access }) => {
    expect(authorizationOf(`${method} ${path}`)).toBe(access === 'roles' ? 'JWT' : 'NONE');
  });

  it('asks for a token before it says that there is no such route', () => {
    expect(authorizationOf('$default')).toBe('JWT');
    expect(routes).toHaveLength(ROUTES.length + 1);
  });

  it('takes the tokens of the people of this desk alone', () => {
    const authorizer = only(service, 'AWS::ApiGatewayV2::Authorizer').Properties;
    expect(authorizer).toMatchObject({ AuthorizerType: 'JWT', IdentitySource: ['$request.header.Authorization'] });
    const { Audience, Issuer } = authorizer.JwtConfiguration as { Audience: unknown[]; Issuer: unknown };
    expect(Audience.map(readable)).toEqual(['<PeoplePoolClient>', '<ConsoleSignInClient>']);
    expect(readable(Issuer)).toContain('<PeoplePool.ProviderURL>');
  });

  it('hands every request to the function that serves its route, in the form it parses', () => {
    const integrations = Object.entries(service.Resources).filter(
      ([, { Type }]) => Type === 'AWS::ApiGatewayV2::Integration',
    );
    for (const [, { Properties }] of integrations) {
      expect(Properties).toMatchObject({ IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' });
    }
    const targets = ROUTES.map((route) => {
      const target = routes.find(({ RouteKey }) => RouteKey === `${route.method} ${route.path}`)?.Target;
      const [, { Properties }] = integrations.find(([id]) => JSON.stringify(target).includes(id)) ?? ['', ofNothing];
      return [readable(Properties.IntegrationUri), route.access === 'proof'];
    });
    expect(new Set(targets.map(([uri, proof]) => `${uri} ${proof}`))).toEqual(
      new Set(['<ApiHttpApiFunction.Arn> false', '<WebhookIntakeReceiveWebhookFunction.Arn> true']),
    );
  });

  it('bounds the rate of requests', () => {
    expect(only(service, 'AWS::ApiGatewayV2::Stage').Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    });
  });

  it('lets monitoring speak all at once, on its own routes alone', () => {
    const limits = { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 };
    const received = ['POST /alerts/{source}', 'POST /heartbeats/{name}'];
    const routes = Object.entries(service.Resources).filter(([, { Properties }]) =>
      received.includes(String(Properties?.RouteKey)),
    );
    const stage = only(service, 'AWS::ApiGatewayV2::Stage');
    expect(stage.Properties.RouteSettings).toEqual(Object.fromEntries(received.map((route) => [route, limits])));
    expect(routes).toHaveLength(received.length);
    for (const [id] of routes) expect(stage.DependsOn).toContain(id);
  });

  it('logs neither who asked, nor from where, nor the path with its numbers and tokens', () => {
    const { Format } = only(service, 'AWS::ApiGatewayV2::Stage').Properties.AccessLogSettings as { Format: string };
    expect(Object.values(JSON.parse(Format)).sort()).toEqual([
      '$context.authorizer.error',
      '$context.integrationErrorMessage',
      '$context.integrationLatency',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.routeKey',
      '$context.status',
    ]);
  });
});
