import { describe, expect, it } from 'vitest';
import { commandWordOf } from './command-word.ts';

const of = (text: string, subject = 'Re: [INC-000001] Printer') => commandWordOf({ subject, text });

describe('given a mail that says a word and nothing else, it is a command', () => {
  it.each([
    ['status', 'status'],
    ['Status?', 'status'],
    ['Status please\nThanks', 'status'],
    ['Bitte Stand', 'status'],
    ['Où en est-on ?', 'status'],
    ['Confirmed.', 'confirm'],
    ['bestätigt', 'confirm'],
    ["C'est résolu !", 'confirm'],
    ['reopen', 'reopen'],
    ['Nicht gelöst', 'reopen'],
    ['Eskalieren', 'escalate'],
    ['escalade', 'escalate'],
  ])('%s', (text, word) => {
    expect(of(text)).toEqual({ word, reason: '' });
  });

  it('also above a quotation, and in the subject of an empty mail', () => {
    expect(of('status\n\nOn Mon, Sep 7, 2026 at 11:00 AM Desk <desk@example.net> wrote:\n> Hello')?.word).toBe(
      'status',
    );
    expect(of('', 'Status INC-000001')?.word).toBe('status');
    expect(of('Danke', 'AW: [INC-000001] Stand')?.word).toBe('status');
  });
});

describe('given a word and a reason', () => {
  it.each([
    ['escalate too slow', 'too slow'],
    ['Eskalieren: die Kasse steht\nDanke', 'die Kasse steht'],
    ['escalader, trop lent', 'trop lent'],
  ])('keeps the reason on the line of the word: %s', (text, reason) => {
    expect(of(text)).toEqual({ word: 'escalate', reason });
    expect(of(`${text}\n\nThe printer burns and nobody comes.`)).toBeNull();
  });

  it('keeps the reason of what takes one', () => {
    expect(of('Reopen\n\nIt burns again')).toEqual({ word: 'reopen', reason: 'It burns again' });
    expect(of('#escalate the shop is down\nsince nine')).toEqual({
      word: 'escalate',
      reason: 'the shop is down\nsince nine',
    });
  });
});

describe('given a mail that says something, it is a message', () => {
  it.each([
    'status is still broken',
    'Confirmed\n\nBut now the second printer burns.',
    'What is the status of the budget for next year?',
    'I cannot confirm that.',
    'Not resolved is what I would call it, the printer burns',
    '#statusbar is missing',
    'The escalation of privileges in the log worries me',
  ])('%s', (text) => {
    expect(of(text)).toBeNull();
  });

  it('whatever its subject is', () => {
    expect(of('The lamp for the status is dark', 'Status')).toBeNull();
  });
});
