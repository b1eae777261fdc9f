import type { BootOptions } from '#local/boot/options.ts';
import { createWeb, type DeskWeb } from '#local/core/web.ts';
import { listen, reservePort } from '#local/core/web-server.ts';
import { messageOf } from '#local/core/work.ts';
import type { Addresses, Log, Room } from '#local/runtime.ts';

export interface Doors {
  readonly addresses: Addresses;
  /** People and mails. */
  readonly web: DeskWeb;
  /** AWS SDKs. */
  readonly wire: DeskWeb;
}

/** Takes the ports before anything is resolved: the template's addresses are made of them. Until something is mounted they answer 503. */
export async function openDoors(
  options: BootOptions,
  { log, room }: { readonly log: Log; readonly room: Room },
  closing: AsyncDisposableStack,
): Promise<Doors> {
  // Functions finish through the wire what they were given, so it has no door to close on them.
  const [web, wire] = [createWeb(room), createWeb()];
  const onError = (error: unknown) => log.warn('desk', messageOf(error));
  const webServer = await listen(options.port, 'FIRSTLINE_PORT', web.handle, onError);
  closing.defer(() => webServer.close());
  const wireServer = await listen(options.awsPort, 'FIRSTLINE_AWS_PORT', wire.handle, onError);
  closing.defer(() => wireServer.close());
  const smtpPort = await reservePort(options.smtpPort, 'FIRSTLINE_SMTP_PORT');
  return { web, wire, addresses: { api: webServer.url, smtpPort, aws: wireServer.url } };
}
