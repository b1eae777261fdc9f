import { expect, it } from 'vitest';
import { LISTS, PAIRS, WHOM } from './writings.ts';

it.each([
  ['pairs', PAIRS, { crit: 'critical', 'a=b': 'c' }, 'crit = critical\na=b = c', { crit: 'critical', a: 'b = c' }],
  ['lists', LISTS, { network: ['dns', 'vpn'] }, 'network = dns, vpn', { network: ['dns', 'vpn'] }],
  [
    ...(['whom', WHOM] as const),
    ['assignee', { chain: 'managers' }, { person: 'mia@example.com' }],
    'assignee\nmanagers\nmia@example.com',
    ['assignee', { chain: 'managers' }, { person: 'mia@example.com' }],
  ],
])('given %s, writes one a line, reads them again', (_, writing, value, text, read) => {
  expect(writing.textOf(value)).toBe(text);
  expect(writing.valueOf(`${text}\n\n`)).toEqual(read);
});
