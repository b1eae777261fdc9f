import { expect, it } from 'vitest';
import { filledIn, PLACEHOLDERS, type Placeholder, unknownPlaceholders } from './placeholders.ts';

const facts = { ...Object.fromEntries(PLACEHOLDERS.map((name) => [name, name.toUpperCase()])) } as Record<
  Placeholder,
  string | null
>;

it('fills in each of them, whatever spaces are around its name', () => {
  const text = PLACEHOLDERS.map((name) => `{{ ${name} }}`).join(' ');
  expect(filledIn(text, facts)).toEqual({ text: text.replaceAll(/\{\{ | \}\}/g, '').toUpperCase(), missing: [] });
});

it.each([
  ['one that is none', 'Dear {{requester.nmae}}', ['requester.nmae']],
  ['a field of the desk', '{{record.supplierTicket}} {{record.title}}', ['record.supplierTicket']],
  ['what every object has', '{{constructor}} {{__proto__}}', ['constructor', '__proto__']],
  ['nothing between the braces', '{{}}', ['']],
  ['single braces', '{record.title} {{ {', []],
])('given %s', (_, text, unknown) => {
  expect(unknownPlaceholders(text)).toEqual(unknown);
});

it('given a title with braces in it, then it stays as it was written', () => {
  const { text } = filledIn('{{record.title}}!', { ...facts, 'record.title': '{{requester.email}} $& $1' });
  expect(text).toBe('{{requester.email}} $& $1!');
});

it('given a fact there is none of, then there is a gap that is named once', () => {
  const { text, missing } = filledIn('By {{record.promisedAt}}. {{record.promisedAt}}', {
    ...facts,
    'record.promisedAt': null,
  });
  expect([text, missing]).toEqual(['By . ', ['record.promisedAt']]);
});
