import type { ServerResponse } from 'node:http';
import type { Runtime, WebHandler } from '#local/runtime.ts';
import { type GatewayAnswer, refusal } from '#local/services/http-api/answer.ts';
import type { GatewayRequest } from '#local/services/http-api/gateway-event.ts';
import { readRequest } from '#local/services/http-api/read-request.ts';

/** Reads each request to its end, and sends what is answered. @param name - of the service, for what is under way */
export function serveAnswers(
  { work }: Pick<Runtime, 'work'>,
  name: string,
  answer: (request: GatewayRequest) => Promise<GatewayAnswer>,
): WebHandler {
  return (message, response) =>
    work.track(
      `${name}: ${message.method}`,
      (async () => {
        const request = await readRequest(message);
        if (request === 'too large')
          return send(response, refusal(413, 'Request Entity Too Large', 'A request has 10 MB at most.'));
        send(response, await answer(request));
      })(),
    );
}

function send(response: ServerResponse, { status, headers, body }: GatewayAnswer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const bodyless = status === 204 || status === 304;
  if (!bodyless) response.setHeader('content-length', body.length);
  response.writeHead(status).end(bodyless ? undefined : body);
}
