import { type LookupAddress, type LookupOptions, lookup as resolve } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopbackUrl } from '#domain/escalation/webhook.ts';
import { isAllowedAddress, type Reach } from '#shared/http/allowed-address.ts';

/** Two calls of one step and their start fit into the function's 30 s. */
export const TIMEOUT_MS = 10_000;

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Where it may lead. */
  readonly reach: Reach;
}

/**
 * Posts once. Redirects are not followed and answers not read: only the status counts.
 *
 * @returns the status
 * @throws Error when there is no answer in time, or the address is one that must not be called
 */
export function post({ url, headers, body, reach }: Post): Promise<number> {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const isPlain = protocol === 'http:';
  if (isPlain && !(reach.loopback && isLoopbackUrl(url))) return refused(host);
  // An address is connected to without being looked up.
  if (isIP(host) !== 0 && !isAllowedAddress(host, reach)) return refused(host);
  const request = isPlain ? requestHttp : requestHttps;
  const length = String(Buffer.byteLength(body));
  const options = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': length, 'user-agent': 'Firstline' },
    lookup: checkedLookup(reach),
    signal: AbortSignal.timeout(TIMEOUT_MS),
    // Calls are rare; a connection kept would be dead at the next.
    agent: false,
  } as const;
  return new Promise((settle, fail) => {
    const call = request(url, options, (answer) => {
      settle(answer.statusCode ?? 0);
      answer.destroy();
    });
    call.on('error', fail);
    call.end(body);
  });
}

function refused(host: string): Promise<never> {
  return Promise.reject(notCalled(host));
}

function notCalled(host: string): Error {
  return Object.assign(new Error(`${host} must not be called`), { code: 'ADDRESS_FORBIDDEN' });
}

/** Resolves as usual and refuses a name of which any address must not be called. */
function checkedLookup(reach: Reach): LookupFunction {
  return (hostname, options: LookupOptions, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const forbidden = addresses?.find(({ address }) => !isAllowedAddress(address, reach));
      if (error || forbidden) return callback(error ?? notCalled(hostname), '', 0);
      if (options.all) return callback(null, addresses);
      callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 0);
    });
  };
}
