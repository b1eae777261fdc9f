import { describe, expect, it } from 'vitest';
import { bareAddress, headerOf, joinMessage, splitMessage } from './mail-message.ts';

describe('given a raw message', () => {
  const raw = Buffer.from(
    'From: Ann <ann@example.com>\r\nSubject: a\r\n folded: line\r\nnonsense\r\n\r\nbody\r\n\r\nmore',
  );

  it('when it is parted then folded fields are whole and the body keeps its empty lines', () => {
    const { fields, body } = splitMessage(raw);
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['From', 'Ann <ann@example.com>'],
      ['Subject', 'a folded: line'],
    ]);
    expect(body.toString()).toBe('body\r\n\r\nmore');
  });

  it('when it has no body then nothing is lost', () => {
    expect(splitMessage(Buffer.from('Subject: alone')).fields).toHaveLength(1);
  });

  it('when a header is asked for then its case does not matter', () => {
    expect(headerOf(splitMessage(raw).fields, 'SUBJECT')).toBe('a folded: line');
  });

  it('when it is joined again then bytes beyond ASCII survive', () => {
    const { fields, body } = splitMessage(Buffer.from('Subject: \u00e4\r\n\r\n\u00f6', 'utf8'));
    const joined = joinMessage(
      fields.map((field) => field.raw),
      body,
    );
    expect(joined.toString('utf8')).toBe('Subject: \u00e4\r\n\r\n\u00f6');
  });

  it.each([
    ['Ann <Ann@Example.com>', 'ann@example.com'],
    ['ann@example.com', 'ann@example.com'],
    ['<>', ''],
  ])('when %s is reduced then the address is "%s"', (value, expected) => {
    expect(bareAddress(value)).toBe(expected);
  });
});
