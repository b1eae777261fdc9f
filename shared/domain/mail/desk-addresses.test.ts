import { expect, it } from 'vitest';
import { ownAddresses } from './desk-addresses.ts';

const DESK = 'desk@example.net';

it('Given a configured address among the recipients, the others are not the desk’s', () => {
  expect(ownAddresses([DESK], ['Desk+token@example.net', 'grace@example.com'])).toEqual([DESK]);
});

it('Given none among them, what the mail reached is the desk’s, too', () => {
  expect(ownAddresses([DESK], ['help+x@example.net'])).toEqual([DESK, 'help@example.net']);
});
