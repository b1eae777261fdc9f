import { describe, expect, it } from 'vitest';
import { aKeyring } from '#shared/signing/keyring-for-tests.ts';
import { SUBSCRIBE_LINK, UNSUBSCRIBE_LINK } from '#shared/signing/link-tokens.ts';
import { confirmationUrl, unsubscribeUrl } from './subscription-links.ts';

const NOW = '2026-11-30T08:00:00.000Z';
const reader = { publicUrl: 'https://desk.example', keys: aKeyring, tenant: 'default', email: 'ada@example.com' };
const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);

describe('Given the link that ends mails about announcements', () => {
  const token = tokenOf(unsubscribeUrl(reader));

  it('says whose they are in whatever spelling the address comes, and for years', () => {
    const verified = UNSUBSCRIBE_LINK.verify(aKeyring, token, '2099-01-01T00:00:00.000Z');
    const other = UNSUBSCRIBE_LINK.verify(
      aKeyring,
      tokenOf(unsubscribeUrl({ ...reader, email: 'Ada@Example.com' })),
      NOW,
    );
    expect(verified).toMatchObject({ status: 'valid', tenant: 'default' });
    expect(verified.status === 'valid' && verified.subscriber).toBe(other.status === 'valid' && other.subscriber);
  });

  it('carries no address, and confirms nothing', () => {
    expect(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).not.toContain('ada');
    expect(SUBSCRIBE_LINK.verify(aKeyring, token, NOW).status).toBe('invalid');
  });
});

it('Given the link that confirms a subscription, when its day is over, then it confirms nothing any more', () => {
  const token = tokenOf(confirmationUrl(reader, '2026-12-01T08:00:00.000Z'));
  expect(SUBSCRIBE_LINK.verify(aKeyring, token, NOW).status).toBe('valid');
  expect(SUBSCRIBE_LINK.verify(aKeyring, token, '2026-12-01T08:00:00.000Z').status).toBe('expired');
});
