import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Runtime, Service } from '#local/runtime.ts';
import { type GatewayAnswer, refusal } from '#local/services/http-api/answer.ts';
import { readApi } from '#local/services/http-api/api-resources.ts';
import { answerRequest, type GatewayContext } from '#local/services/http-api/gateway.ts';
import { readRequest } from '#local/services/http-api/read-request.ts';
import type { UserPool } from '#local/services/user-pool/user-pool.ts';

/** API Gateway: the template's HTTP API at the root of the desk's own web server. */
export function createHttpApi(runtime: Runtime, users: UserPool): Service {
  const context = { runtime, users, api: readApi(runtime, users.issuer) };
  runtime.web.mount('/', (message, response) =>
    runtime.work.track(`http-api: ${message.method}`, serve(context, message, response)),
  );
  return { name: 'http-api', start: async () => {}, stop: async () => {} };
}

/** Whoever opens the bare address in a browser is shown what happens; the API has nothing there. */
const PAGE_FOR_PEOPLE = '/_local';

async function serve(context: GatewayContext, message: IncomingMessage, response: ServerResponse): Promise<void> {
  if (isBrowserAtRoot(message)) return void response.writeHead(302, { location: PAGE_FOR_PEOPLE }).end();
  const request = await readRequest(message);
  if (request === 'too large')
    return send(response, refusal(413, 'Request Entity Too Large', 'A request has 10 MB at most.'));
  send(response, await answerRequest(context, request));
}

function isBrowserAtRoot({ method, url, headers }: IncomingMessage): boolean {
  return method === 'GET' && url === '/' && (headers.accept ?? '').includes('text/html');
}

function send(response: ServerResponse, { status, headers, body }: GatewayAnswer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const bodyless = status === 204 || status === 304;
  if (!bodyless) response.setHeader('content-length', body.length);
  response.writeHead(status).end(bodyless ? undefined : body);
}
