import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '#events/terms/vocabulary.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function foldersOf(path: string): string[] {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

it.each(['shared/domain/words', 'console/src/words'])(
  'given the languages of the desk, then %s has a folder for each and no other',
  (path) => {
    const folders = foldersOf(path).filter((name) => name !== 'shape');
    expect(folders.toSorted()).toEqual(LANGUAGES.toSorted());
  },
);
