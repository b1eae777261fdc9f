import { describe, expect, it } from 'vitest';
import { runbookIn } from './runbook.ts';

describe('the runbook in a description', () => {
  it.each([
    ['Disk full. Runbook: https://wiki.example.com/disk', 'https://wiki.example.com/disk'],
    ['See the run book at <https://wiki.example.com/disk>.', 'https://wiki.example.com/disk'],
    ['RUNBOOK=https://wiki.example.com/disk?a=1#x, then call', 'https://wiki.example.com/disk?a=1#x'],
    ['- [Run-book](https://wiki.example.com/disk)', 'https://wiki.example.com/disk'],
  ])('of %j is found', (text, expected) => {
    expect(runbookIn(text)).toBe(expected);
  });

  it.each([
    'The page is https://wiki.example.com/disk',
    'Runbook: ask Ada',
    'runbook\nhttps://wiki.example.com/other-line',
    '',
    null,
  ])('of %j is none', (text) => {
    expect(runbookIn(text)).toBeNull();
  });
});
