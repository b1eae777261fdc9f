import { describe, expect, it } from 'vitest';
import { isForThisMachine, isOwnPage } from './own-hosts.ts';

const asked = (host: string | undefined, localPort = 4000) =>
  isForThisMachine({ headers: { ...(host !== undefined && { host }) }, socket: { localPort } });

describe('given a request to the desk on this machine', () => {
  it.each(['127.0.0.1:4000', 'localhost:4000', 'LOCALHOST:4000', '[::1]:4000', 'bucket.localhost:4000'])(
    'when it is for %s then it is served',
    (host) => {
      expect(asked(host)).toBe(true);
    },
  );

  it.each([
    'evil.example:4000',
    'evil.example',
    'localhost.evil.example:4000',
    '127.0.0.1.evil.example:4000',
    'evillocalhost:4000',
    '127.0.0.1:4001',
    '127.0.0.1',
    '192.168.1.7:4000',
    '0.0.0.0:4000',
    '',
    undefined,
  ])('when it is for %s then it is not', (host) => {
    expect(asked(host)).toBe(false);
  });

  it('when the port is that of HTTP then it need not be named', () => {
    expect(asked('localhost', 80)).toBe(true);
  });

  it.each([
    [undefined, true],
    ['http://127.0.0.1:4000', true],
    ['http://localhost:4000', true],
    ['http://[::1]:4000', true],
    ['null', false],
    ['https://127.0.0.1:4000', false],
    ['http://127.0.0.1:4001', false],
    ['http://evil.example:4000', false],
  ])('when it comes from a page of %s then its own page is %s', (origin, own) => {
    expect(isOwnPage(origin, 'http://127.0.0.1:4000')).toBe(own);
  });
});
