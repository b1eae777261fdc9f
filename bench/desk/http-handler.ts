import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Deployable, functionsOf } from './assembly.ts';

interface HttpAnswer {
  readonly statusCode: number;
  readonly body: string;
}
type Handler = (event: object) => Promise<HttpAnswer>;

/** One request to the API: its route, and what the gateway takes out of its address. */
export interface HttpCall {
  readonly route: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** The deployed bundle of the API's function in this process, its own environment around it. */
export async function loadHttpHandler(deployable: Deployable, dynamodbUrl: string) {
  const found = functionsOf(deployable).find(({ name }) => name === 'http-api');
  if (found === undefined) throw new Error('the template has no function http-api');
  Object.assign(process.env, found.environment, { AWS_ENDPOINT_URL: dynamodbUrl });
  const { handler } = (await import(pathToFileURL(join(found.folder, 'index.mjs')).href)) as { handler: Handler };
  return async (call: HttpCall): Promise<Record<string, unknown>> => {
    const { statusCode, body } = await handler(eventOf(call));
    if (statusCode >= 300) throw new Error(`${call.route}: ${statusCode} ${body}`);
    return JSON.parse(body);
  };
}

const CLAIMS = {
  token_use: 'id',
  email: 'ada@example.com',
  'cognito:groups': '[agent]',
  'custom:tenant': 'default',
  sub: 'ada',
};

/** As an HTTP API hands it over, payload 2.0. */
function eventOf({ route, path = {}, query, body }: HttpCall): object {
  const [method = '', template = ''] = route.split(' ');
  const rawPath = template.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '');
  return {
    version: '2.0',
    routeKey: route,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { 'content-type': 'application/json', host: 'api.example.com' },
    ...(query && { queryStringParameters: query }),
    pathParameters: path,
    requestContext: {
      http: { method, path: rawPath, sourceIp: '192.0.2.1', protocol: 'HTTP/1.1', userAgent: 'bench' },
      authorizer: { jwt: { claims: CLAIMS, scopes: null } },
      requestId: 'bench',
      stage: '$default',
    },
    ...(body && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}
