import { describe, expect, it } from 'vitest';
import { takesRecipient } from '#local/services/mail-in/receipt-rules.ts';

describe('given the recipients of a receipt rule', () => {
  it.each([
    ['nobody in particular', [], 'anyone@anywhere.example', true],
    ['an address', ['help@desk.example'], 'Help@Desk.Example', true],
    ['an address, with a label behind a plus', ['help@desk.example'], 'help+token@desk.example', true],
    ['another address', ['help@desk.example'], 'it@desk.example', false],
    ['a domain', ['desk.example'], 'anyone@desk.example', true],
    ['a domain, but a subdomain is meant', ['desk.example'], 'anyone@eu.desk.example', false],
    ['subdomains', ['.desk.example'], 'anyone@eu.desk.example', true],
    ['subdomains, but the domain itself is meant', ['.desk.example'], 'anyone@desk.example', false],
  ])('when they are %s then %j takes %s: %s', (_name, recipients, address, expected) => {
    expect(takesRecipient({ recipients }, address)).toBe(expected);
  });
});
