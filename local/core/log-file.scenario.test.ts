import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLogFile } from '#local/core/log-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-log-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('given a log of the desk', () => {
  it('when it is full then a new one begins, and one before is kept', () => {
    const path = join(folder, 'desk.log');
    const file = openLogFile(path, () => undefined, 10);
    for (const line of ['one 789\n', 'two 789\n', 'three 9\n', 'four 89\n', 'five 89\n']) file.write(line);
    file.close();
    expect([readFileSync(`${path}.1`, 'utf8'), readFileSync(path, 'utf8')]).toEqual([
      'three 9\nfour 89\n',
      'five 89\n',
    ]);
  });

  it('when a file was there then it is gone on with', () => {
    const path = join(folder, 'desk.log');
    for (const line of ['first\n', 'second\n']) {
      const file = openLogFile(path, () => undefined, 100);
      file.write(line);
      file.close();
    }
    expect(readFileSync(path, 'utf8')).toBe('first\nsecond\n');
  });

  it('when it cannot be written then that is said once, and nothing ends', () => {
    const said: string[] = [];
    const file = openLogFile('/dev/full', (text) => said.push(text), 100);
    for (const line of ['a\n', 'b\n']) file.write(line);
    file.close();
    expect(said).toEqual([expect.stringContaining('/dev/full cannot be written: ENOSPC')]);
  });
});
