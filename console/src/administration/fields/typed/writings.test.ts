import { expect, it } from 'vitest';
import { LISTS, PAIRS, QUESTIONS, STAKEHOLDERS, WHOM } from './writings.ts';

it.each([
  ['pairs', PAIRS, { crit: 'critical', 'a=b': 'c' }, 'crit = critical\na=b = c', { crit: 'critical', a: 'b = c' }],
  ['lists', LISTS, { network: ['dns', 'vpn'] }, 'network = dns, vpn', { network: ['dns', 'vpn'] }],
  [
    ...(['whom', WHOM] as const),
    ['assignee', { chain: 'managers' }, { person: 'mia@example.com' }],
    'assignee\nmanagers\nmia@example.com',
    ['assignee', { chain: 'managers' }, { person: 'mia@example.com' }],
  ],
  [
    ...(['stakeholders', STAKEHOLDERS] as const),
    ['board@example.com', { group: 'infrastructure' }, { chain: 'managers' }, { webhook: 'status' }],
    'board@example.com\ngroup infrastructure\nchain managers\nwebhook status',
    ['board@example.com', { group: 'infrastructure' }, { chain: 'managers' }, { webhook: 'status' }],
  ],
  [
    ...(['questions', QUESTIONS] as const),
    [{ id: 'went-well', question: 'What = went well?' }],
    'went-well = What = went well?',
    [{ id: 'went-well', question: 'What = went well?' }],
  ],
])('given %s, writes one a line, reads them again', (_, writing, value, text, read) => {
  expect(writing.textOf(value)).toBe(text);
  expect(writing.valueOf(`${text}\n\n`)).toEqual(read);
});
