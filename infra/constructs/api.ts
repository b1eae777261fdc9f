import { Duration, Stack } from 'aws-cdk-lib';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { accept } from '#infra/checks.ts';
import { accessLogFormat } from '#infra/constructs/access-log.ts';
import { DeskFunction, type DeskParts } from '#infra/constructs/desk-function.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import { logGroup } from '#infra/constructs/log-group.ts';
import { ATTACHMENTS_PREFIX, INCOMING_PREFIX, type MailBucket } from '#infra/constructs/mail-bucket.ts';
import type { People } from '#infra/constructs/people.ts';
import { grantTable, OPEN } from '#infra/constructs/table-grants.ts';
import { deskAddress, nameOf } from '#infra/names.ts';
import type { ApiRoute } from '#infra/routes.ts';

export type ApiProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly mail: MailBucket;
  readonly people: People;
  readonly replays: StateMachine;
  readonly routes: readonly ApiRoute[];
};

/** A desk of a thousand people peaks at some ten requests a second; what is beyond this is a mistake or an attack. */
const REQUESTS_PER_SECOND = 100;
const BURST = 200;

/** Just under the 30 s that an HTTP API allows, above the function's own limit. */
const INTEGRATION_TIMEOUT = Duration.seconds(29);

/** Every route, and everything that is no route, reaches one function; who may pass without a token is said per route. */
export class Api extends Construct {
  readonly handler: DeskFunction;
  readonly api: HttpApi;
  private readonly integration: HttpLambdaIntegration;
  private readonly authorizer: HttpJwtAuthorizer;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const { stage, people } = props;
    this.handler = this.addHandler(props);
    this.integration = new HttpLambdaIntegration('Handler', this.handler.lambda, {
      timeout: INTEGRATION_TIMEOUT,
      scopePermissionToRoute: false,
    });
    this.authorizer = new HttpJwtAuthorizer('People', people.pool.userPoolProviderUrl, {
      jwtAudience: [people.client.userPoolClientId],
    });
    this.api = new HttpApi(this, 'Api', { apiName: nameOf(stage, 'api'), createDefaultStage: false });
    for (const route of props.routes) this.addRoute(route);
    this.route('Default', HttpRouteKey.DEFAULT, this.authorizer);
    this.letDefaultRouteIn();
    this.addStage(props);
  }

  private addHandler({ stage, codeOf, incidents, mail, replays }: ApiProps): DeskFunction {
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      MAIL_BUCKET: mail.bucket.bucketName,
      DESK_ADDRESS: deskAddress(stage),
      REPLAY_STATE_MACHINE_ARN: replays.stateMachineArn,
    };
    const handler = new DeskFunction(this, 'HttpApi', { stage, codeOf, name: 'http-api', environment });
    grantTable(
      incidents,
      handler,
      [...OPEN, 'BatchGetItem', 'Query', 'DeleteItem'],
      ['byState', 'byGroup', 'byAssignee', 'byOwner', 'byRelation'],
    );
    mail.grant(handler, 's3:GetObject', ATTACHMENTS_PREFIX);
    // A mail that was held is read again, and applied like any other.
    mail.grant(handler, 's3:GetObject', INCOMING_PREFIX);
    mail.grant(handler, 's3:PutObject', ATTACHMENTS_PREFIX);
    handler.grant(['states:StartExecution'], [replays.stateMachineArn]);
    return handler;
  }

  /** The integration's own permission covers `<stage>/<method>/<path>`; `$default` has no method and does not match it. */
  private letDefaultRouteIn(): void {
    this.handler.lambda.addPermission('DefaultRoute', {
      principal: new ServicePrincipal('apigateway.amazonaws.com'),
      sourceArn: Stack.of(this).formatArn({
        service: 'execute-api',
        resource: this.api.apiId,
        resourceName: '*/$default',
      }),
    });
  }

  private addRoute(route: ApiRoute): void {
    const key = HttpRouteKey.with(route.path, HttpMethod[route.method]);
    if (route.access === 'roles') {
      this.route(key.key, key, this.authorizer);
      return;
    }
    const reason = route.access === 'link' ? 'The address carries its own signed token.' : 'Meant for everybody.';
    accept(this.route(key.key, key, new HttpNoneAuthorizer()), 'APIG4', reason);
  }

  private route(id: string, routeKey: HttpRouteKey, authorizer: IHttpRouteAuthorizer): HttpRoute {
    const { api: httpApi, integration } = this;
    return new HttpRoute(this, id, { httpApi, routeKey, integration, authorizer });
  }

  private addStage({ stage }: ApiProps): void {
    const logs = logGroup(this, 'AccessLogs', stage, `/aws/vendedlogs/firstline-${stage.name}/api`);
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: REQUESTS_PER_SECOND, burstLimit: BURST },
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: accessLogFormat() },
    });
  }
}
