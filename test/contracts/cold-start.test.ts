import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

/** What a function loads before it answers anything: its handler's imports and theirs, but for types and what is imported by a call. */

const REPOSITORY = posix.join(import.meta.dirname, '..', '..');
const ALIASES = Object.entries(packageJson.imports).map(
  ([alias, to]) => [alias.slice(0, -1), to.slice(2, -1)] as const,
);
const STATIC = /^(?:import|export)\s(?!type\b)(?:[^;']*?\sfrom\s)?'([^']+)';/gm;

function startOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  if (!existsSync(posix.join(REPOSITORY, file))) return found;
  const text = readFileSync(posix.join(REPOSITORY, file), 'utf8');
  for (const [, name = ''] of text.matchAll(STATIC)) startOf(targetOf(file, name), found);
  return found;
}

function targetOf(from: string, name: string): string {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
  const [alias = '', folder = ''] = ALIASES.find(([prefix]) => name.startsWith(prefix)) ?? [];
  return alias === '' ? name : name.replace(alias, folder);
}

/** What few calls need, and costs each cold start of the function some of its tenths. */
const SELDOM = {
  'http-api': [
    'functions/http-api/api/define-route.ts',
    'shared/domain/incident/decide.ts',
    'shared/use-cases/directory/people-service.ts',
    'shared/use-cases/administration/replace-configuration.ts',
    'shared/mail-in/kept/list-unprocessed.ts',
    'events/in/sources.ts',
    '@aws-sdk/client-s3',
    'postal-mime',
    'sanitize-html',
    'jsonata',
    'iconv-lite',
    'markdown-it',
    'ical-generator',
    'pdfkit',
  ],
  notify: ['markdown-it'],
  'ingest-mail': ['events/in/sources.ts', 'sanitize-html', 'iconv-lite', 'jsonata'],
  'receive-webhook': ['functions/receive-webhook/slack/receive-slack.ts', 'jsonata', '@aws-sdk/client-s3'],
  'ingest-alert': ['jsonata', '@aws-sdk/client-s3'],
  'fire-timer': ['events/in/sources.ts', '@aws-sdk/client-s3', 'nodemailer/lib/mail-composer/index.js'],
} as const;

describe('given the cold start of a function', () => {
  it.each(Object.entries(SELDOM))('when %s starts then it loads nothing that few calls need', (name, seldom) => {
    const start = startOf(`functions/${name}/handler.ts`);
    expect(start.size).toBeGreaterThan(50);
    expect(start).toContain('zod');
    expect(seldom.filter((one) => start.has(one))).toEqual([]);
  });
});
