import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressesOf } from '#local/controls/addresses.ts';
import { moveClock, readClock, resetDesk, settle } from '#local/controls/clock.ts';
import type { Control, ControlContext } from '#local/controls/context.ts';
import { listExecutions, loseExecutions } from '#local/controls/executions.ts';
import { listDeadLetters, listEvents, listLogs, listMail, listMessages, listWebhooks } from '#local/controls/lists.ts';
import { type PageFile, readPage } from '#local/controls/page.ts';
import { Problem } from '#local/controls/problem.ts';
import { RECEIVE } from '#local/controls/received-webhooks.ts';
import { sendJson } from '#local/controls/send-json.ts';
import { readThrottle, throttleTable } from '#local/controls/throttle.ts';
import { mintToken } from '#local/controls/token.ts';
import { isOwnPage } from '#local/core/own-hosts.ts';
import type { Service } from '#local/service.ts';

const PREFIX = '/_local';
const MAX_BODY_BYTES = 1024 * 1024;

const CONTROLS: Readonly<Record<string, Readonly<Record<string, Control>>>> = {
  '': { GET: (context) => ({ ...addressesOf(context), controls: controlNames() }) },
  '/token': { POST: mintToken },
  '/clock': { GET: readClock, POST: moveClock },
  '/settle': { POST: settle },
  '/reset': { POST: resetDesk },
  '/mail': { GET: listMail },
  '/messages': { GET: listMessages },
  '/events': { GET: listEvents },
  '/dead-letters': { GET: listDeadLetters },
  '/throttle': { GET: readThrottle, POST: throttleTable },
  '/executions': { GET: listExecutions },
  '/executions/lose': { POST: loseExecutions },
  '/logs': { GET: listLogs },
  '/webhooks': { GET: listWebhooks },
};

/** The local controls of contract.md, "One machine", beside the HTTP API. They exist on this machine only. */
export function createControls(context: ControlContext): Service {
  const page = readPage();
  context.runtime.web.mount(PREFIX, (message, response) => serve(context, page, message, response));
  const reset = async () => context.received.clear();
  return { name: 'controls', start: async () => {}, stop: async () => {}, reset };
}

/** `POST /_local/reset` … as they are called. */
function controlNames(): string[] {
  const entries = Object.entries(CONTROLS).filter(([path]) => path !== '');
  return entries.flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${PREFIX}${path}`));
}

async function serve(
  context: ControlContext,
  page: ReadonlyMap<string, PageFile>,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(message.url ?? PREFIX, context.runtime.addresses.api);
  const path = pathname.slice(PREFIX.length).replace(/\/$/, '');
  // Another system than this desk would be: it takes whatever comes.
  if (`${path}/`.startsWith(`${RECEIVE}/`)) {
    return context.received.receive(message, response, context.runtime.clock.now());
  }
  const file = page.get(path);
  if (file !== undefined && wantsPage(path, message)) return sendFile(response, file);
  try {
    refuseStrangers(message, context.runtime.addresses.api);
    const control = controlOf(path, message.method ?? 'GET');
    const answer = await control(context, { query: searchParams, body: await readJson(message) });
    await sendJson(response, 200, 'application/json', answer);
  } catch (error) {
    // Recovery: whoever asked is told what was wrong with the question, or with the desk: it is their own machine.
    if (response.headersSent) return void response.destroy();
    const problem = error instanceof Problem ? error : broken(context, error);
    await sendJson(response, problem.status, 'application/problem+json', problem.body());
  }
}

function broken({ runtime }: ControlContext, error: unknown): Problem {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  runtime.log.warn('controls', text);
  return new Problem(500, error instanceof Error ? error.message : text);
}

function controlOf(path: string, method: string): Control {
  const methods = CONTROLS[path];
  if (methods === undefined) throw new Problem(404, `There is no control at ${PREFIX}${path}.`);
  const control = methods[method];
  if (control === undefined) throw new Problem(405, `${PREFIX}${path} takes ${Object.keys(methods).join(' and ')}.`);
  return control;
}

/** A browser on this machine also shows pages of others; those must not move the clock or make tokens. */
function refuseStrangers(message: IncomingMessage, own: string): void {
  const { origin } = message.headers;
  if (isOwnPage(origin, own)) return;
  throw new Problem(403, `Pages of ${origin} may not use the local controls.`);
}

async function readJson(message: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BODY_BYTES) throw new Problem(413, 'A control takes 1 MB at most.');
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || '{}');
  } catch {
    // Recovery: the caller is told.
    throw new Problem(400, 'The body is not JSON.');
  }
}

/** The address of the page is also that of the addresses as JSON. */
function wantsPage(path: string, message: IncomingMessage): boolean {
  return message.method === 'GET' && (path !== '' || !isJsonOnly(message.headers.accept ?? ''));
}

function isJsonOnly(accept: string): boolean {
  return accept.includes('application/json') && !accept.includes('text/html');
}

function sendFile(response: ServerResponse, file: PageFile): void {
  response.writeHead(200, file.headers).end(file.body);
}
