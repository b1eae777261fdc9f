import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForThisMachine } from '#local/core/own-hosts.ts';
import type { Web, WebHandler } from '#local/runtime.ts';

export interface DeskWeb extends Web {
  readonly handle: WebHandler;
  /** Until then every request is answered 503. */
  open(): void;
  /** From then on as before it was opened. */
  close(): void;
}

const MISDIRECTED = 421;
const RETRY_AFTER_SECONDS = 1;

/**
 * Routes by the longest mounted prefix of the path. Before it is opened it answers 503, so that an early caller waits. Of other
 * names than this machine's it answers none.
 */
export function createWeb(): DeskWeb {
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
      if (!isForThisMachine(request)) return refuse(request, response);
      const path = request.url ?? '/';
      const [prefix] = [...mounted.keys()].filter((key) => isUnder(path, key)).sort((a, b) => b.length - a.length);
      const handle = prefix === undefined ? undefined : mounted.get(prefix);
      if (isOpen && handle) await handle(request, response);
      else response.writeHead(503, { 'retry-after': String(RETRY_AFTER_SECONDS) }).end();
    },
  };
}

/** In words: somebody may have given the machine a name of its own. */
function refuse({ headers }: IncomingMessage, response: ServerResponse): void {
  const detail = `This desk answers at 127.0.0.1 and localhost with its own port, not at ${headers.host ?? 'no host'}.`;
  const problem = { type: 'about:blank', title: 'Misdirected Request', status: MISDIRECTED, detail };
  response.writeHead(MISDIRECTED, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
}

function isUnder(path: string, prefix: string): boolean {
  const next = path.charAt(prefix.length);
  return path.startsWith(prefix) && (prefix.endsWith('/') || next === '' || next === '/' || next === '?');
}
