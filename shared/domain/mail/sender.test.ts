import { describe, expect, it } from 'vitest';
import { aMail } from './mail-for-tests.ts';
import { withSender } from './sender.ts';

const envelope = { from: 'Bob@example.com', recipients: [] };

describe('Given a mail', () => {
  it('believes who it says wrote it', () => {
    expect(withSender(aMail(), envelope).from?.address).toBe('ada@example.com');
  });

  it.each([
    [null, { address: 'bob@example.com', name: null }],
    [
      { address: 'moderator', name: 'Ada' },
      { address: 'bob@example.com', name: 'Ada' },
    ],
  ])('that says %j, it asks the envelope: %j', (from, expected) => {
    expect(withSender(aMail({ from }), envelope).from).toEqual(expected);
  });

  it.each(['', '<>', null, 'not an address'])('stays without anybody when the envelope says %j', (from) => {
    expect(withSender(aMail({ from: null }), { from, recipients: [] }).from).toBeNull();
  });
});
