import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { smtpServer } from './smtp.ts';

/** The library itself greets after 100 ms. */
const LONGER_MS = 150;

const log = { info: () => undefined, warn: () => undefined, recent: () => [] };
const server = smtpServer({ accepts: () => true, hasRoom: () => true, receive: async () => 'id', log });
afterAll(() => new Promise<void>((closed) => server.close(closed)));

describe('given senders that come one after the other', () => {
  it('when the next one comes late then each was greeted once', async () => {
    const listening = server.listen(0, '127.0.0.1');
    await new Promise((ready) => listening.once('listening', ready));
    const { port } = listening.address() as AddressInfo;
    const heard: string[] = [];
    for (const _ of ['first', 'second', 'third']) {
      const place = heard.push('') - 1;
      connect(port, '127.0.0.1').on('data', (data) => {
        heard[place] += String(data);
      });
      await sleep(LONGER_MS);
    }
    expect(heard.map((text) => text.match(/^220 /gm)?.length)).toEqual([1, 1, 1]);
  });
});
