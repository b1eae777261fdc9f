import { describe, expect, it } from 'vitest';
import { product } from './imports.ts';

/** How limits are called (CONTRIBUTING.md). What a file keeps to itself nobody else has to know. */
const EXPORTED = /^export const ((?:LONGEST|LARGEST|MOST)_\w+)/gm;

const documents = product.filter(({ path }) => path.startsWith('docs/generate/limits/'));

function isListed(path: string, name: string): boolean {
  return documents.some(({ text, imports }) => imports.some((one) => one.name === path) && text.includes(name));
}

describe('Given the limits that more than one file knows', () => {
  const limits = product
    .filter(({ path }) => /^(?:shared|functions|events|infra)\//.test(path))
    .flatMap(({ path, text }) => [...text.matchAll(EXPORTED)].map(([, name = '']) => [path, name] as const));

  it('finds some', () => expect(limits.length).toBeGreaterThan(20));

  it.each(limits)('docs/limits.md is made of the one in %s: %s', (path, name) => {
    expect(isListed(path, name)).toBe(true);
  });
});
