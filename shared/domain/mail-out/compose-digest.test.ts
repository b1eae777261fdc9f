import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { composeDigest, type DigestPart } from './compose-digest.ts';
import { paragraph, quote, reply } from './layout/content.ts';
import { escapeHtml } from './layout/escape-html.ts';

const part = (number: string, words: string): DigestPart => ({
  ...{ number, title: 'Printer', subject: `[${number}] Answer: Printer` },
  blocks: [paragraph('Somebody wrote:'), quote(words), reply('Reply to this mail.')],
  answerTo: `desk+${number.toLowerCase()}-abc@example.net`,
});
const desk = { deskName: 'Desk', language: 'en', toHtml: escapeHtml } as const;

describe('given notices about one record', () => {
  const { subject, text } = composeDigest([part('INC-000001', 'One'), part('INC-000001', 'Two')], desk);

  it('then the mail is of its conversation', () => {
    expect(subject).toBe('[INC-000001] 2 messages: Printer');
    expect(text).toMatch(/One[\s\S]*Two/);
  });

  it('then it says once how to answer', () => {
    expect(text.match(/reply/gi)).toHaveLength(1);
    expect(text).not.toContain('mailto:');
  });
});

describe('given notices about several records', () => {
  const { subject, text, html } = composeDigest([part('INC-000001', 'One'), part('INC-000002', '<b>Two')], desk);

  it('then its subject names none, and each is answered by a link of its own', () => {
    expect(subject).toBe('Desk: 2 messages');
    expect(text).toContain('mailto:desk+inc-000002-abc@example.net?subject=Re%3A%20%5BINC-000002%5D%20Printer');
    expect(html).not.toContain('<b>');
  });
});

it.each(LANGUAGES)('in %s it says why it comes and how to answer', (language) => {
  const { html, text } = composeDigest([part('INC-000001', 'One'), part('INC-000002', 'Two')], { ...desk, language });
  expect(html).toContain(`<html lang="${language}">`);
  expect(text).not.toMatch(/undefined/);
});
