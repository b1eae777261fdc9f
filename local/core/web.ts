import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForThisMachine } from '#local/core/own-hosts.ts';
import type { Room, Web, WebHandler } from '#local/runtime.ts';

export interface DeskWeb extends Web {
  readonly handle: WebHandler;
  /** Until then every request is answered 503. */
  open(): void;
  /** From then on as before it was opened. */
  close(): void;
}

const MISDIRECTED = 421;
const RETRY_AFTER_SECONDS = 1;
const ROOM_AFTER_SECONDS = 30;

/**
 * Routes by the longest mounted prefix of the path. Before it is opened it answers 503, so that an early caller waits. Of other
 * names than this machine's it answers none.
 */
export function createWeb(room: Room = { isThere: () => true }): DeskWeb {
  const mounted = new Map<string, WebHandler>();
  let isOpen = false;
  return {
    open: () => {
      isOpen = true;
    },
    close: () => {
      isOpen = false;
    },
    mount: (prefix, handle) => {
      mounted.set(prefix, handle);
    },
    handle: async (request: IncomingMessage, response: ServerResponse) => {
      if (!isForThisMachine(request)) return refuse(response, misdirected(request));
      if (isWrite(request) && !room.isThere()) return refuse(response, NO_ROOM);
      const path = request.url ?? '/';
      const [prefix] = [...mounted.keys()].filter((key) => isUnder(path, key)).sort((a, b) => b.length - a.length);
      const handle = prefix === undefined ? undefined : mounted.get(prefix);
      if (isOpen && handle) await handle(request, response);
      else response.writeHead(503, { 'retry-after': String(RETRY_AFTER_SECONDS) }).end();
    },
  };
}

interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** In words: somebody may have given the machine a name of its own. */
function misdirected({ headers }: IncomingMessage): Refusal {
  const detail = `This desk answers at 127.0.0.1 and localhost with its own port, not at ${headers.host ?? 'no host'}.`;
  return { status: MISDIRECTED, title: 'Misdirected Request', detail };
}

const NO_ROOM: Refusal = {
  status: 503,
  title: 'Unavailable',
  detail:
    'The disk of this machine is full. Nothing new is taken in until it has room; the desk then goes on by itself.',
  headers: { 'retry-after': String(ROOM_AFTER_SECONDS) },
};

function refuse(response: ServerResponse, { headers, ...problem }: Refusal): void {
  const type = { 'content-type': 'application/problem+json' };
  response.writeHead(problem.status, { ...type, ...headers }).end(JSON.stringify({ type: 'about:blank', ...problem }));
}

/** The controls may be what makes room. */
function isWrite({ method = 'GET', url = '/' }: IncomingMessage): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method) && !isUnder(url, '/_local');
}

function isUnder(path: string, prefix: string): boolean {
  const next = path.charAt(prefix.length);
  return path.startsWith(prefix) && (prefix.endsWith('/') || next === '' || next === '/' || next === '?');
}
