import { describe, expect, it } from 'vitest';
import { askedIn, withFilter } from '../asked.ts';
import { bodyOf, draftIn, draftOf, emptyDraft, isReady, keptIn, patchOf } from './article-draft.ts';

const ARTICLE = {
  ...{
    number: 'KB-000001',
    status: 'published',
    title: 'Till',
    body: 'Restart it.',
    language: 'en',
    audience: 'internal',
  },
  ...{ keywords: ['card', 'reader'], configurationItems: ['till'], tier: 2, owner: 'mia@example.com', reviewAt: null },
} as never;

describe('Given an article that is typed', () => {
  it('when nothing else is said then it is internal, and belongs to whoever types', () => {
    const draft = { ...emptyDraft('mia@example.com', 'de'), title: ' Kasse ', body: 'Neu starten.' };
    expect([isReady(draft), isReady({ ...draft, body: ' ' })]).toEqual([true, false]);
    expect(bodyOf(draft)).toEqual({
      ...{ title: 'Kasse', body: 'Neu starten.', language: 'de', audience: 'internal', owner: 'mia@example.com' },
      ...{ keywords: [], configurationItems: [] },
    });
  });

  it('when it is changed then only what differs is sent', () => {
    const begun = draftOf(ARTICLE);
    expect(patchOf(begun, begun)).toEqual({});
    expect(patchOf({ ...begun, keywords: 'card,  reader, paper', tier: '' }, begun)).toEqual({
      ...{ keywords: ['card', 'reader', 'paper'], tier: null },
    });
  });

  it('when requesters are to read it then its tier goes', () => {
    const begun = draftOf(ARTICLE);
    expect(patchOf({ ...begun, audience: 'requesters' }, begun)).toEqual({ audience: 'requesters', tier: null });
  });

  it('when what was kept is none then there is no draft', () => {
    for (const text of ['', '{}', '{"audience":"all","body":"","keywords":""}']) expect(draftIn(text)).toBeNull();
    expect(draftIn(JSON.stringify(draftOf(ARTICLE)))).toEqual(draftOf(ARTICLE));
  });

  it('when it is gone on with then it is known what it was begun on', () => {
    const begun = draftOf(ARTICLE);
    const kept = { draft: { ...begun, title: 'Reader' }, begun, version: 3 };
    expect(keptIn(JSON.stringify(kept))).toEqual(kept);
    for (const text of ['', 'null', JSON.stringify(begun)]) expect(keptIn(text)).toBeNull();
  });
});

describe('Given the address of a list', () => {
  it('when it asks for what there is not then that is not asked for', () => {
    expect(askedIn(new URLSearchParams('status=draft&audience=all&language=de&other=1'))).toEqual({
      ...{ status: 'draft', language: 'de' },
    });
  });

  it('when all of them are wanted then the address says nothing of it', () => {
    expect(withFilter(new URLSearchParams('status=draft&language=de'), 'status', '').toString()).toBe('language=de');
  });
});
