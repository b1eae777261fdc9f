import { Duration, Lazy, Stack } from 'aws-cdk-lib';
import {
  type CfnStage,
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
import { SECRET_KINDS } from '#domain/secrets/parameter-name.ts';
import { accessLogFormat } from '#infra/constructs/access-log.ts';
import type { IncidentTable } from '#infra/constructs/incident-table.ts';
import type { People } from '#infra/constructs/people.ts';
import { accept } from '#infra/declared/checks.ts';
import { deskAddress, nameOf } from '#infra/declared/names.ts';
import type { ApiRoute } from '#infra/declared/routes.ts';
import type { Stage } from '#infra/declared/stages.ts';
import { DeskFunction, type DeskParts } from '#infra/lambda/desk-function.ts';
import { logGroup } from '#infra/lambda/log-group.ts';
import { grantSecrets } from '#infra/lambda/secret-grants.ts';
import { grantTable, OPEN } from '#infra/lambda/table-grants.ts';
import { ATTACHMENTS_PREFIX, INCOMING_PREFIX, type MailBucket, UPLOADS_PREFIX } from '#infra/mail/mail-bucket.ts';

export type ApiProps = DeskParts & {
  readonly incidents: IncidentTable;
  readonly mail: MailBucket;
  readonly people: People;
  readonly replays: StateMachine;
  /** Functions that answer routes of their own. */
  readonly servers: Readonly<Record<NonNullable<ApiRoute['servedBy']>, DeskFunction>>;
  readonly routes: readonly ApiRoute[];
};

/** A desk of a thousand people peaks at some ten requests a second; what is beyond this is a mistake or an attack. */
export const REQUESTS_PER_SECOND = 100;
export const BURST = 200;

/**
 * Monitoring speaks all at once: fifty senders whose request takes a tenth of a second are five hundred a second. Fifty
 * functions at a time do that, a twentieth of an account's usual thousand; what people do keeps its own hundred.
 */
export const ALERTS_PER_SECOND = 500;
/** Two seconds of it: what a storm sends before its senders wait for answers. */
export const ALERT_BURST = 1000;

/** Just under the 30 s that an HTTP API allows, above the function's own limit. */
const INTEGRATION_TIMEOUT = Duration.seconds(29);

/**
 * Every route, and everything that is no route, reaches one function unless the route names another; who may pass without a
 * token is said per route.
 */
export class Api extends Construct {
  readonly handler: DeskFunction;
  readonly api: HttpApi;
  private readonly integration: HttpLambdaIntegration;
  private readonly integrations: Readonly<Record<string, HttpLambdaIntegration>>;
  private readonly authorizer: HttpJwtAuthorizer;
  private readonly audience: string[];

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const { stage, people } = props;
    this.audience = [people.client.userPoolClientId];
    this.handler = this.addHandler(props);
    this.integration = integrationOf('Handler', this.handler);
    this.integrations = Object.fromEntries(
      Object.entries(props.servers).map(([name, server]) => [name, integrationOf(name, server)]),
    );
    this.authorizer = new HttpJwtAuthorizer('People', people.pool.userPoolProviderUrl, {
      jwtAudience: Lazy.list({ produce: () => [...this.audience] }),
    });
    this.api = new HttpApi(this, 'Api', { apiName: nameOf(stage, 'api'), createDefaultStage: false });
    const routes = props.routes.map((route) => this.addRoute(route));
    this.route('Default', HttpRouteKey.DEFAULT, this.authorizer);
    this.letDefaultRouteIn();
    const apiStage = this.addStage(props);
    // The gateway refuses settings of a route it does not have yet.
    apiStage.node.addDependency(...routes);
  }

  /** Lets in tokens of another client of the user pool, which may need the API's own address first. */
  admit(clientId: string): void {
    this.audience.push(clientId);
  }

  private addHandler({ stage, codeOf, incidents, mail, replays }: ApiProps): DeskFunction {
    const environment = {
      TABLE_NAME: incidents.table.tableName,
      TENANTS: stage.tenants,
      MAIL_BUCKET: mail.bucket.bucketName,
      DESK_ADDRESS: deskAddress(stage),
      MAIL_RECIPIENTS: recipientsOf(stage).join(','),
      REPLAY_STATE_MACHINE_ARN: replays.stateMachineArn,
    };
    const handler = new DeskFunction(this, 'HttpApi', { stage, codeOf, name: 'http-api', environment });
    grantTable(incidents, handler, OPEN, ['byState', 'byGroup', 'byAssignee', 'byOwner', 'byRelation']);
    mail.grant(handler, 's3:GetObject', ATTACHMENTS_PREFIX);
    // A mail that was held is read again, and applied like any other.
    mail.grant(handler, 's3:GetObject', INCOMING_PREFIX);
    mail.grant(handler, 's3:PutObject', ATTACHMENTS_PREFIX);
    // Presigned for whoever uploads, then looked at and copied.
    mail.grant(handler, 's3:PutObject', UPLOADS_PREFIX);
    mail.grant(handler, 's3:GetObject', UPLOADS_PREFIX);
    for (const kind of SECRET_KINDS) grantSecrets(handler, stage, kind, ['GetParameters', 'PutParameter']);
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

  private addRoute({ path, method, access, servedBy }: ApiRoute): HttpRoute {
    const key = HttpRouteKey.with(path, HttpMethod[method]);
    if (access === 'roles') return this.route(key.key, key, this.authorizer);
    const route = this.route(key.key, key, new HttpNoneAuthorizer(), servedBy);
    accept(route, 'APIG4', OPEN_REASONS[access]);
    return route;
  }

  private route(id: string, routeKey: HttpRouteKey, authorizer: IHttpRouteAuthorizer, servedBy?: string): HttpRoute {
    const integration = servedBy === undefined ? this.integration : this.integrations[servedBy];
    if (integration === undefined) throw new Error(`${id} is to be served by ${servedBy}, which is no server`);
    return new HttpRoute(this, id, { httpApi: this.api, routeKey, integration, authorizer });
  }

  private addStage({ stage, routes }: ApiProps): HttpStage {
    const logs = logGroup(this, 'AccessLogs', stage, `/aws/vendedlogs/firstline-${stage.name}/api`);
    const apiStage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: REQUESTS_PER_SECOND, burstLimit: BURST },
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: accessLogFormat() },
    });
    const alerts = { ThrottlingRateLimit: ALERTS_PER_SECOND, ThrottlingBurstLimit: ALERT_BURST };
    const received = routes.filter(
      ({ servedBy, path }) => servedBy === 'receive-webhook' && !path.startsWith('/chat/'),
    );
    // The construct knows one limit for all routes; CloudFormation takes these as they are.
    const settings = Object.fromEntries(received.map(({ method, path }) => [`${method} ${path}`, alerts]));
    (apiStage.node.defaultChild as CfnStage).routeSettings = settings;
    return apiStage;
  }
}

/** A rule without recipients takes whatever reaches SES, of which the stage knows its own domain. */
function recipientsOf({ recipients, mailDomain }: Stage): readonly string[] {
  return recipients.length > 0 ? recipients : [mailDomain];
}

/** Why a route needs no token of the user pool. */
const OPEN_REASONS: Readonly<Record<Exclude<ApiRoute['access'], 'roles'>, string>> = {
  link: 'The address carries its own signed token.',
  proof: 'The function asks for a token or a signature of the sender, which the gateway cannot check.',
  open: 'Meant for everybody.',
};

function integrationOf(id: string, { lambda }: DeskFunction): HttpLambdaIntegration {
  return new HttpLambdaIntegration(id, lambda, { timeout: INTEGRATION_TIMEOUT, scopePermissionToRoute: false });
}
