import { describe, expect, it } from 'vitest';
import { ROUTES } from '#functions/http-api/routes/table.ts';
import { ofType, only, readable, synthesize } from './desk-template.ts';

const { service } = synthesize();
const routes = ofType(service, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);

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
    expect(Audience.map(readable)).toEqual(['<PeoplePoolClient>']);
    expect(readable(Issuer)).toContain('<PeoplePool.ProviderURL>');
  });

  it('hands every request to one function, in the form it parses', () => {
    expect(only(service, 'AWS::ApiGatewayV2::Integration').Properties).toMatchObject({
      IntegrationType: 'AWS_PROXY',
      PayloadFormatVersion: '2.0',
    });
  });

  it('bounds the rate of requests', () => {
    expect(only(service, 'AWS::ApiGatewayV2::Stage').Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    });
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
