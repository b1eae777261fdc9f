import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { WireError } from '#local/core/wire-error.ts';
import type { DeskIam } from '#local/iam/iam.ts';
import type { Log, Room, VirtualClock, WebHandler } from '#local/runtime.ts';
import type { Wire, WireRequest, WireResponse } from '#local/service.ts';
import { parseRequest } from '#local/wire/parse-request.ts';
import { protocolOf, renderError } from '#local/wire/render-error.ts';

export interface EndpointOptions {
  readonly iam: DeskIam;
  readonly clock: VirtualClock;
  readonly log: Log;
  readonly room: Room;
  readonly wires: readonly Wire[];
}

/** The one address every AWS SDK here talks to. The service is the one the request was signed for. */
export function createEndpoint(options: EndpointOptions): WebHandler {
  return async (incoming, outgoing) => {
    const answer = await answerTo(incoming, options);
    // SDKs correct their clock by this header, and functions live in virtual time.
    outgoing.setHeader('date', new Date(options.clock.now()).toUTCString());
    outgoing.setHeader('x-amzn-requestid', randomUUID());
    send(outgoing, answer);
  };
}

async function answerTo(incoming: IncomingMessage, options: EndpointOptions): Promise<WireResponse> {
  let service = '';
  try {
    const request = await parseRequest(incoming);
    service = request.service;
    const wire = wireFor(request, options.wires);
    const caller = options.iam.principalOf(request.accessKeyId);
    if (caller.kind === 'operator' && isWrite(request) && !options.room.isThere()) throw noRoom();
    return await wire.handle(request, caller);
  } catch (error) {
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    return renderError(asWireError(error, service, options.log), protocolOf(service, headers));
  }
}

/** A service may be shared: SES sends and receives. */
function wireFor({ service, operation }: WireRequest, wires: readonly Wire[]): Wire {
  const ofService = wires.filter(({ services }) => services.includes(service));
  if (ofService.length === 0)
    throw new WireError('UnknownServiceException', `the local runtime has no service ${service}`, 404);
  const found = ofService.find(({ operations }) => operations?.includes(operation) ?? true);
  if (found) return found;
  throw new WireError('UnknownOperationException', `${service}:${operation} is not supported on one machine.`);
}

/** S3 names no operation. */
function isWrite({ operation, method }: WireRequest): boolean {
  return operation === ''
    ? method === 'PUT' || method === 'POST'
    : /^(Put|Send|Start|Update|BatchWrite|TransactWrite)/.test(operation);
}

function noRoom(): WireError {
  return new WireError('ServiceUnavailable', 'the disk of this machine is full; try again when it has room', 503);
}

/** What is not an answer of a service is a fault of the local runtime: said once, with its cause, and retryable for the caller. */
function asWireError(error: unknown, service: string, log: Log): WireError {
  if (error instanceof WireError) return error;
  log.warn(service || 'wire', `internal error: ${error instanceof Error ? error.stack : String(error)}`);
  return new WireError('InternalServerError', 'the local runtime failed; its log says why', 500, { cause: error });
}

function send(outgoing: ServerResponse, { status, headers, body }: WireResponse): void {
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  outgoing.end(body);
}
