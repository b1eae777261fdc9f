import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LOCAL_PART, withTag } from '#domain/mail/address.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { aForeignKeyring, aKeyring, aRotatedKeyring } from './keyring-for-tests.ts';
import { RESOLUTION_LINK, TASK_LINK } from './link-tokens.ts';
import { signReplyToken, verifyReplyToken } from './reply-token.ts';
import { signThreadId, verifyThreadId } from './thread-id.ts';

const number = fc.integer({ min: 1, max: 999_999_999 }).map((count) => `INC-${String(count).padStart(6, '0')}`);
const tenant = fc.string({ minLength: 1, maxLength: 20 });
const NOW = '2026-09-07T08:00:00.000Z';
const link = {
  tenant: 'default',
  number: 'INC-000001',
  resolvedAt: '2026-09-01T08:00:00.000Z',
  expiresAt: '2026-10-01T08:00:00.000Z',
  recipient: 'ada@example.com',
};

/** Every text that differs from it in one character. */
const damaged = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.constantFrom(...'abcxyz234AZ-_'))
    .map(([at, character]) => text.slice(0, at) + character + text.slice(at + 1));

describe('Given base32', () => {
  it('reads what it wrote, whatever became of the case', async () => {
    await fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(fromBase32(toBase32(bytes).toUpperCase())).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('refuses what it never writes', () => {
    expect(fromBase32('a1')).toBeNull();
    expect(fromBase32('ab')).toBeNull();
  });
});

describe('Given a reply token', () => {
  it('names its record for its tenant and recipient, in any case, also after a rotation', async () => {
    await fc.assert(
      fc.property(tenant, number, (of, about) => {
        const token = signReplyToken(aKeyring, of, about, 'ada@example.com');
        const verified = verifyReplyToken(aRotatedKeyring, of, token.toUpperCase());
        expect(verified?.number).toBe(about);
        expect(verified?.isFor('Ada@Example.com')).toBe(true);
        expect(verified?.isFor('bob@example.com')).toBe(false);
        expect(verifyReplyToken(aKeyring, `${of}x`, token)).toBeNull();
        expect(verifyReplyToken(aForeignKeyring, of, token)).toBeNull();
      }),
    );
  });

  it('is worth nothing with any other character in it', async () => {
    const token = signReplyToken(aKeyring, 'default', 'INC-000001', 'ada@example.com');
    await fc.assert(
      fc.property(damaged(token), (other) => {
        expect(verifyReplyToken(aKeyring, 'default', other) !== null).toBe(other.toLowerCase() === token);
      }),
    );
  });

  it('leaves room for the desk in a local part', () => {
    const address = withTag(
      'customer-service-desk@example.net',
      signReplyToken(aKeyring, 'default', 'INC-000001', 'ada@example.com'),
    );
    expect(address.indexOf('@')).toBeLessThanOrEqual(LONGEST_LOCAL_PART);
  });
});

describe('Given a thread id', () => {
  const id = signThreadId(aKeyring, 'default', 'INC-000001', 'example.net');

  it('names its record for its tenant alone', () => {
    expect(id).toMatch(/^<INC-000001\.[a-z2-7]{18}@example\.net>$/);
    expect(verifyThreadId(aRotatedKeyring, 'default', id.toUpperCase())).toBe('INC-000001');
    expect(verifyThreadId(aKeyring, 'other', id)).toBeNull();
    expect(verifyThreadId(aForeignKeyring, 'default', id)).toBeNull();
  });

  it('does not name another record', () => {
    expect(verifyThreadId(aKeyring, 'default', id.replace('000001', '000002'))).toBeNull();
  });
});

describe('Given a link token', () => {
  const token = RESOLUTION_LINK.sign(aKeyring, link);

  it('says what it was made for, and for whom', () => {
    const verified = RESOLUTION_LINK.verify(aRotatedKeyring, token, NOW);
    expect(verified).toMatchObject({
      status: 'valid',
      tenant: 'default',
      number: 'INC-000001',
      resolvedAt: link.resolvedAt,
    });
    expect(verified.status === 'valid' && verified.isFor('ada@example.com')).toBe(true);
    expect(verified.status === 'valid' && verified.isFor('bob@example.com')).toBe(false);
  });

  it('expires at its instant', () => {
    expect(RESOLUTION_LINK.verify(aKeyring, token, link.expiresAt).status).toBe('expired');
    expect(RESOLUTION_LINK.verify(aKeyring, token, '2026-10-01T07:59:59.999Z').status).toBe('valid');
  });

  it('shows no address', () => {
    const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    expect(claims).toContain('INC-000001');
    expect(claims).not.toContain('ada');
  });

  it('is worth nothing with any other character in it, or made up', async () => {
    await fc.assert(
      fc.property(damaged(token), (other) => {
        expect(RESOLUTION_LINK.verify(aKeyring, other, NOW).status !== 'invalid').toBe(other === token);
      }),
    );
    await fc.assert(
      fc.property(fc.string(), (other) => {
        expect(RESOLUTION_LINK.verify(aKeyring, other, NOW).status).toBe('invalid');
      }),
    );
    expect(RESOLUTION_LINK.verify(aForeignKeyring, token, NOW).status).toBe('invalid');
  });
});

describe('Given the token of a task’s link', () => {
  const claims = { tenant: 'default', number: 'INC-000001', task: 'T1', expiresAt: link.expiresAt };
  const token = TASK_LINK.sign(aKeyring, { ...claims, recipient: 'bob@example.net' });

  it('says what it was made for, and for whom', () => {
    const verified = TASK_LINK.verify(aKeyring, token, NOW);
    expect(verified).toMatchObject({ status: 'valid', ...claims });
    expect(verified.status === 'valid' && verified.isFor('bob@example.net')).toBe(true);
    expect(verified.status === 'valid' && verified.isFor('eve@example.net')).toBe(false);
  });

  it('opens no resolution, and that of a resolution no task', () => {
    expect(RESOLUTION_LINK.verify(aKeyring, token, NOW).status).toBe('invalid');
    expect(TASK_LINK.verify(aKeyring, RESOLUTION_LINK.sign(aKeyring, link), NOW).status).toBe('invalid');
  });
});
