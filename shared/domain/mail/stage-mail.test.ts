import { expect, it } from 'vitest';
import { stageFaults } from './stage-mail.ts';

const stage = {
  address: 'help@desk.example.com',
  recipients: ['desk.example.com', '.shops.example.com', 'it@example.org'],
};
const faults = (...addresses: string[]) => stageFaults(addresses, stage, 'mail.addresses');

it.each(['sales@desk.example.com', 'a@shops.example.com', 'a@north.shops.example.com', 'it@example.org'])(
  'given %s beside an address that sends, then the stage receives it',
  (address) => {
    expect(faults('help@desk.example.com', address)).toEqual([]);
  },
);

it.each(['help@example.com', 'a@xshops.example.com', 'other@example.org', 'a@desk.example.com.evil.net'])(
  'given %s, then its domain is named as one the stage receives no mail for',
  (address) => {
    const domain = address.slice(address.indexOf('@') + 1);
    expect(faults('help@desk.example.com', address)).toEqual([
      { path: 'mail.addresses.1', message: `the stage receives no mail for ${domain}` },
    ]);
  },
);

it('given an address the stage receives and cannot send from, then it cannot be the first', () => {
  expect(faults('it@example.org')).toEqual([
    {
      path: 'mail.addresses.0',
      message: 'the first address sends, and the stage sends from desk.example.com alone, not from example.org',
    },
  ]);
});
