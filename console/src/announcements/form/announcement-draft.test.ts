import { describe, expect, it } from 'vitest';
import { readIn } from '../announcement.ts';
import { bodyOf, draftIn, EMPTY, isReady } from './announcement-draft.ts';

const TEXTS = {
  en: { title: ' Payments fail ', body: 'Cards are refused.' },
  de: { title: 'Zahlungen', body: 'Karten.' },
};

describe('given an announcement that is written', () => {
  it('when it is sent then whole translations go with it, and nothing that is left open', () => {
    const draft = { ...EMPTY, texts: { ...TEXTS, fr: { title: 'Paiements', body: ' ' } }, services: ['payments'] };
    expect(bodyOf(draft, 'en')).toEqual({
      ...{ kind: 'outage', title: 'Payments fail', body: 'Cards are refused.', language: 'en', state: 'degraded' },
      ...{ services: ['payments'], audience: 'affected', translations: { de: TEXTS.de } },
    });
  });

  it('when it is no outage then it says nothing of how bad it is', () => {
    const draft = { ...EMPTY, kind: 'maintenance' as const, texts: TEXTS, startsAt: '2026-09-08T20:00:00.000Z' };
    expect(bodyOf({ ...draft, incident: 'INC-000001' }, 'de')).toEqual({
      ...{ kind: 'maintenance', title: 'Zahlungen', body: 'Karten.', language: 'de', services: [] },
      ...{ audience: 'affected', translations: { en: TEXTS.en } },
      ...{ startsAt: '2026-09-08T20:00:00.000Z', incident: 'INC-000001' },
    });
  });

  it('when it says nothing in the language of who writes then it is not ready', () => {
    expect([isReady({ ...EMPTY, texts: TEXTS }, 'en'), isReady({ ...EMPTY, texts: TEXTS }, 'fr')]).toEqual([
      true,
      false,
    ]);
  });

  it('when a draft is kept then it is found again, and nothing else is one', () => {
    expect(draftIn(JSON.stringify(EMPTY))).toEqual(EMPTY);
    expect([draftIn(''), draftIn('{}'), draftIn('half a sentence')]).toEqual([null, null, null]);
  });

  it('when it is read in a language it is not written in then as it is', () => {
    const written = { ...TEXTS.en, language: 'en', translations: { de: TEXTS.de } };
    expect(readIn(written, 'de')).toEqual({ ...TEXTS.de, isOwn: true });
    expect(readIn(written, 'fr')).toEqual({ ...TEXTS.en, isOwn: false });
  });
});
