import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify, type MailClass } from '#domain/mail-in/classify/classify.ts';
import { parseMail } from './parse/parse.ts';

/** Real bounces, complaints and people's mails, kept beside the project and not in it; without them these tests are skipped. */
const CORPUS = '../shared/corpus';
const there = existsSync(`${CORPUS}/mail/automatic.jsonl`);
const NOW = '2026-11-21T00:00:00.000Z';
const envelope = { from: null, recipients: ['desk@example.net'] };

interface Automatic {
  readonly file: string;
  readonly kind: 'bounce' | 'feedback_loop';
  readonly recipients: readonly { readonly hard_bounce: boolean }[];
}

function linesOf<T>(name: string): T[] {
  return readFileSync(`${CORPUS}/mail/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

async function classified<T extends { readonly file: string }>(cases: readonly T[]) {
  return Promise.all(
    cases.map(async (expected) => {
      const mail = await parseMail(readFileSync(`${CORPUS}/${expected.file}`), NOW);
      return { expected, found: classify(mail, envelope) };
    }),
  );
}

/** A mail that is late is in the corpus among the bounces. */
const CLASSES: Readonly<Record<Automatic['kind'], readonly MailClass[]>> = {
  bounce: ['bounce', 'notice'],
  feedback_loop: ['feedback'],
};

describe.skipIf(!there)('Given the corpus of automatic and of human mail', () => {
  it.each(['bounce', 'feedback_loop'] as const)('finds every %s, and takes nothing else for one', async (kind) => {
    const automatic = await classified(linesOf<Automatic>('automatic'));
    const human = await classified(linesOf<{ file: string; kind?: never }>('mime'));
    const taken = [...automatic, ...human].filter(({ found }) => CLASSES[kind].includes(found.class));
    const right = taken.filter(({ expected }) => expected.kind === kind);
    const meant = automatic.filter(({ expected }) => expected.kind === kind);
    expect({ precision: right.length / taken.length, recall: right.length / meant.length }).toEqual({
      precision: 1,
      recall: 1,
    });
  });

  it('takes no recipient for lost that is not, and finds nineteen in twenty that are', async () => {
    const bounces = (await classified(linesOf<Automatic>('automatic'))).filter(
      ({ expected }) => expected.kind === 'bounce',
    );
    const flags = bounces.map(({ expected, found }) => ({
      file: expected.file,
      meant: expected.recipients.filter(({ hard_bounce }) => hard_bounce).length,
      found: found.report?.recipients.filter(({ hard }) => hard).length ?? 0,
    }));
    expect(flags.filter(({ meant, found }) => found > meant)).toEqual([]);
    const sum = (key: 'meant' | 'found') => flags.reduce((total, flag) => total + flag[key], 0);
    expect(sum('found') / sum('meant')).toBeGreaterThanOrEqual(0.95);
  });
});
