import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { anEvent } from '#domain/mail-out/event-for-tests.ts';

export interface Call {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly calls: readonly Call[];
}

/** Another system on this machine, which keeps what it is told. */
export async function aReceiver(): Promise<Receiver> {
  const calls: Call[] = [];
  const server = createServer(async (request, answer) => {
    calls.push({ headers: request.headers, body: await text(request) });
    answer.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((stopped) => server.close(() => stopped()));
  return { url: `http://127.0.0.1:${port}/hook`, calls, [Symbol.asyncDispose]: stop };
}

/** @returns whether a call is signed with a secret */
export function isSignedWith(secret: string, { headers, body }: Call): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

/** A step that calls a webhook, as the bus hands it to the function that calls. */
export function aCallingStep(tenant: string, webhook: string) {
  const event = anEvent('escalation-stepped', { data: { actions: [{ do: 'call', webhook }] }, incident: { tenant } });
  return { 'detail-type': `incident.${event.name}.v1`, detail: { ...event, tenant } };
}
