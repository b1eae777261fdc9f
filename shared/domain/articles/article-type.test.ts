import { describe, expect, it } from 'vitest';
import { SYSTEM } from '#domain/kernel/actor.ts';
import { decideRecord, foldRecord } from '#domain/kernel/decide-record.ts';
import { pictured } from '#domain/kernel/event-picture.ts';
import { ARTICLE_EVENTS } from '#events/article/changes.v1.ts';
import { byteLength } from '#events/terms/text.ts';
import type { ArticleCommand, ArticlePatch, ArticleRecord } from './article-record.ts';
import { ARTICLE } from './article-type.ts';

const NOW = '2026-09-07T09:00:00.000Z';
const LATER = '2026-09-08T09:00:00.000Z';
const { fields: FIELDS } = ARTICLE_EVENTS.drafted.example;

function decide(record: ArticleRecord | null, command: ArticleCommand | null, now = NOW) {
  const facts = { tenant: 'default', subject: 'KB-000001', actor: SYSTEM, now, id: `c-${now}` };
  return decideRecord(ARTICLE, record, command, facts);
}

const draft = (patch: ArticlePatch = {}): ArticleCommand => ({
  ...{ type: 'draft', fields: { ...FIELDS, ...patch }, incident: null },
});
const drafted = (patch: ArticlePatch = {}) => decide(null, draft(patch))?.record as ArticleRecord;
const having = (record: ArticleRecord, command: ArticleCommand, now = NOW) =>
  decide(record, command, now)?.record as ArticleRecord;
const published = (patch: ArticlePatch = {}) => having(drafted(patch), { type: 'publish' });
const change = (patch: ArticlePatch, mayPublish = false): ArticleCommand => ({ type: 'change', patch, mayPublish });
const doubt = (useful: number, notUseful: number): ArticleCommand => ({ type: 'doubt', votes: { useful, notUseful } });
const typesOf = (decided: ReturnType<typeof decide>) => decided?.entries.map(({ type }) => type);

describe('Given an article', () => {
  it('when it is written then it is a draft, until somebody publishes it; retired it may be published again', () => {
    const statuses = [drafted(), published(), having(published(), { type: 'retire' })].map(({ status }) => status);
    expect(statuses).toEqual(['draft', 'published', 'retired']);
    const again = having(having(published(), { type: 'retire' }), { type: 'publish' }, LATER);
    expect([again.status, again.publishedAt]).toEqual(['published', LATER]);
  });

  it('when it is asked to be what it is then nothing is written', () => {
    const { title } = FIELDS;
    for (const command of [{ type: 'publish' }, change({ title })] as const)
      expect(decide(published(), command, LATER)?.entries).toEqual([]);
  });

  it('when a published one is changed then it is a new version of it, and stays published', () => {
    const changed = having(published(), change({ body: 'Pull the plug.' }));
    expect([changed.status, changed.version, changed.fields.body]).toEqual(['published', 3, 'Pull the plug.']);
  });

  it('when who reads it is changed then only whoever may publish does so of a published one', () => {
    const toDesk = (mayPublish: boolean) => change({ audience: 'internal' }, mayPublish);
    expect(() => decide(published(), toDesk(false))).toThrow(expect.objectContaining({ code: 'forbidden' }));
    expect(having(published(), toDesk(true)).fields.audience).toBe('internal');
    expect(having(drafted(), toDesk(false)).fields.audience).toBe('internal');
  });

  it('when requesters read it then it has no tier, also where it gets one later', () => {
    const fault = expect.objectContaining({ data: { errors: [expect.objectContaining({ path: 'tier' })] } });
    expect(() => drafted({ tier: 2 })).toThrow(fault);
    expect(() => decide(drafted(), change({ tier: 2 }))).toThrow(fault);
    expect(drafted({ tier: 2, audience: 'internal' }).fields.tier).toBe(2);
  });
});

describe('Given a review date', () => {
  const at = { reviewAt: LATER };

  it('when it comes then its owner is told once, at its instant', () => {
    const due = decide(published(at), null, '2026-09-08T09:00:40.000Z');
    expect(due?.entries.map(({ type, at: instant }) => [type, instant])).toEqual([['review-due', LATER]]);
    expect(decide(due?.record as ArticleRecord, null, '2026-10-08T09:00:00.000Z')?.entries).toEqual([]);
  });

  it('when there is another then it is told of that as well', () => {
    const told = decide(published(at), null, LATER)?.record as ArticleRecord;
    const next = having(told, change({ reviewAt: '2026-12-08T09:00:00.000Z' }), LATER);
    expect(ARTICLE.dueAt?.(next)).toBe('2026-12-08T09:00:00.000Z');
    expect(ARTICLE.dueAt?.(having(told, change({ title: 'Another title' }), LATER))).toBeNull();
  });

  it('when it is no longer, or not yet, published then nobody is told', () => {
    expect(ARTICLE.dueAt?.(drafted(at))).toBeNull();
    expect(ARTICLE.dueAt?.(having(published(at), { type: 'retire' }))).toBeNull();
  });
});

describe('Given votes', () => {
  it.each([
    ['too few of them', 0, 4],
    ['as many for as against it', 3, 3],
    ['most for it', 9, 1],
  ])('when there are %s then nothing is written', (_, useful, notUseful) => {
    expect(decide(published(), doubt(useful, notUseful))?.entries).toEqual([]);
  });

  it('when most are against it then that is told, once', () => {
    const decided = decide(published(), doubt(2, 3));
    expect(typesOf(decided)).toEqual(['doubted']);
    expect(decide(decided?.record as ArticleRecord, doubt(2, 4), LATER)?.entries).toEqual([]);
  });

  it('when it was retired meanwhile then nobody is told', () => {
    expect(decide(having(published(), { type: 'retire' }), doubt(0, 9))?.entries).toEqual([]);
  });
});

describe('Given the longest article there is, in any script', () => {
  const longest = published({
    body: '語'.repeat(32_000),
    title: '語'.repeat(300),
    keywords: Array(20).fill('語'.repeat(50)),
  });

  it('when it is stored then an item of the table has room for it, and an event for its picture', () => {
    expect(byteLength(JSON.stringify(longest))).toBeLessThan(200 * 1024);
    const picture = pictured({ article: ARTICLE.present.of(longest), data: { fields: longest.fields } });
    expect(picture.cut).toEqual(['article.body', 'data.fields.body']);
  });
});

it('Given its journal when it is folded then it is the article', () => {
  const first = decide(null, draft({ reviewAt: LATER }));
  const second = decide(first?.record ?? null, { type: 'publish' });
  const third = decide(second?.record ?? null, change({ title: 'Another title' }), '2026-09-09T09:00:00.000Z');
  const entries = [first, second, third].flatMap((one) => one?.entries ?? []);
  expect(entries.map(({ type }) => type)).toEqual(['drafted', 'published', 'review-due', 'changed']);
  expect(foldRecord(ARTICLE, entries)).toEqual(third?.record);
});
