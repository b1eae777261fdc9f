import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { createServer as createSocket, type Server } from 'node:net';
import type { WebHandler } from '#local/runtime.ts';

export interface WebServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

// Longer than the idle time of the SDKs' and browsers' own connections, so that the side that reuses one never loses the race.
const KEEP_ALIVE_MS = 65_000;

/**
 * Listens on the loopback interface, port 0 for any free one.
 * @throws Error naming the port and the variable that chooses another when it is taken.
 */
export async function listen(
  port: number,
  variable: string,
  handle: WebHandler,
  onError: (error: unknown) => void,
): Promise<WebServer> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      onError(error);
      answerBroken(response);
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const bound = await bind(server, port, variable);
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** A port somebody else will listen on: checked to be free, or found when it is 0. */
export async function reservePort(port: number, variable: string): Promise<number> {
  if (port === 0) return findPort(variable);
  const socket = createSocket();
  const bound = await bind(socket, port, variable);
  await new Promise((closed) => socket.close(closed));
  return bound;
}

/** Below those that systems give to connections: one of these is nobody's before whoever it is for listens on it. */
const FREE_PORTS = { from: 20_000, to: 32_000 };
const MOST_TRIED = 50;

async function findPort(variable: string): Promise<number> {
  for (let tried = 1; ; tried++) {
    const port = FREE_PORTS.from + Math.floor(Math.random() * (FREE_PORTS.to - FREE_PORTS.from));
    try {
      return await reservePort(port, variable);
    } catch (error) {
      // Recovery: another one is free.
      if (tried === MOST_TRIED) throw error;
    }
  }
}

function bind(server: Server, port: number, variable: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'is already in use' : `cannot be used (${cause.code})`;
      reject(new Error(`port ${port} ${reason}; choose another with ${variable}`, { cause }));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function answerBroken(response: ServerResponse<IncomingMessage>): void {
  if (response.headersSent) return void response.destroy();
  const problem = {
    type: 'about:blank',
    title: STATUS_CODES[500],
    status: 500,
    detail: 'The request could not be handled.',
  };
  response.writeHead(500, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
}
