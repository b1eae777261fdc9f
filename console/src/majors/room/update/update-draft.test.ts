import { describe, expect, it } from 'vitest';
import { begunWith, bodyOf, draftIn, type UpdateDraft } from './update-draft.ts';

const NOW = Date.parse('2026-09-07T10:00:00.000Z');
const LAST = {
  version: 12,
  data: {
    ...{ summary: 'Half of all payments fail', conditions: 'One node is left', actions: null, needs: null },
    ...{
      audience: ['stakeholders', 'public'],
      announcement: { title: 'Payments', services: ['pay'], state: 'partial' },
    },
  },
};

const ANNOUNCED = { title: 'Payments', services: ['pay'], state: 'partial' as const };

describe('given an update that is written', () => {
  it('when there was one before then it begins with its words, with what is announced, and for stakeholders alone', () => {
    expect(begunWith(LAST, ['shop'], ANNOUNCED)).toEqual({
      ...{ summary: 'Half of all payments fail', conditions: 'One node is left', actions: '', needs: '' },
      ...{ readers: 'stakeholders', next: '', title: 'Payments', state: 'partial', services: ['pay'], begunWith: 12 },
    });
    expect(begunWith(null, ['shop'], null)).toMatchObject({ summary: '', services: ['shop'], begunWith: 0 });
  });

  it.each([
    ['stakeholders', { audience: ['stakeholders'], nextUpdateAt: '2026-09-07T10:30:00.000Z' }],
    ['public', { audience: ['public'], title: 'Payments', services: ['pay'], state: 'partial' }],
    ['internal', { audience: ['internal'] }],
    [
      'both',
      {
        ...{ audience: ['stakeholders', 'public'], nextUpdateAt: '2026-09-07T10:30:00.000Z' },
        ...{ title: 'Payments', services: ['pay'], state: 'partial' },
      },
    ],
  ] as const)('when it is for %s then it says what they are told, and nothing of the others', (readers, said) => {
    const draft: UpdateDraft = { ...begunWith(LAST, [], ANNOUNCED), readers, next: 'PT30M' };
    const words = { summary: 'Half of all payments fail', conditions: 'One node is left', actions: null, needs: null };
    expect(bodyOf(draft, NOW)).toEqual({ ...words, ...said });
  });

  it('when a draft is kept then it is found again, and nothing else is one', () => {
    const draft = begunWith(LAST, [], ANNOUNCED);
    expect(draftIn(JSON.stringify(draft))).toEqual(draft);
    expect([draftIn(''), draftIn('{}'), draftIn('half a sentence')]).toEqual([null, null, null]);
  });
});
