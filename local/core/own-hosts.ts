import type { IncomingMessage } from 'node:http';

/** Names under which this machine's own loopback is known, whatever a name server says. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const HTTP_PORT = 80;

/** What a request says it is for, as far as it is checked. */
export type Addressed = Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly localPort?: number } };

/**
 * Whether a request is for this machine by name. A page of somebody else whose name was made to lead here (DNS rebinding) is of
 * the same origin to the browser; only the `Host` tells. Names below `localhost` lead here, too: S3 puts a bucket in front.
 */
export function isForThisMachine({ headers, socket }: Addressed): boolean {
  const { name, port } = hostOf(headers.host ?? '');
  const known = LOOPBACK.includes(name) || name.endsWith('.localhost');
  return known && port === (socket.localPort ?? HTTP_PORT);
}

/** Whether a page that sent a request, where a page did, is one of this desk's own. @param own - the desk's own address */
export function isOwnPage(origin: string | undefined, own: string): boolean {
  if (origin === undefined) return true;
  const { port } = new URL(own);
  return LOOPBACK.some((name) => origin === `http://${name}:${port}`);
}

function hostOf(host: string): { name: string; port: number } {
  const [, name = '', port] = /^(\[[\da-f:]+\]|[^:]*?)\.?(?::(\d+))?$/i.exec(host) ?? [];
  return { name: name.toLowerCase(), port: port === undefined ? HTTP_PORT : Number(port) };
}
