import { describe, expect, it } from 'vitest';
import { at, History, LIN, REPORT } from '#test/harness/desk-history.ts';
import { relationChange } from './relations.ts';

const child = () => new History().open(at(7, '09:00'), LIN, { ...REPORT, parent: 'INC-000009' });

describe('given a child', () => {
  it('when it is opened then its parent can find it among those that matter', () => {
    expect(relationChange(null, child().record)).toEqual({
      put: {
        ...{ pk: 'T#default#INC-000001', sk: 'PARENT#INC-000009' },
        ...{ relationPk: 'T#default#PARENT#INC-000009', relationSk: '0#INC-000001' },
      },
      remove: null,
    });
  });

  it('when it is commented on then nothing is written for the parent', () => {
    const history = child();
    const before = history.record;
    history.do(at(7, '09:10'), LIN, { type: 'comment', body: 'Hm', visibility: 'internal' });
    expect(relationChange(before, history.record)).toEqual({ put: null, remove: null });
  });

  it('when it is resolved then it is listed behind those that matter', () => {
    const history = child();
    const before = history.record;
    history.do(at(7, '09:10'), LIN, { type: 'resolve', code: 'fixed', notes: 'Done', workaround: false });
    expect(relationChange(before, history.record).put).toMatchObject({ relationSk: '2#INC-000001' });
  });

  it.each([
    ['another parent', 'INC-000008', { relationPk: 'T#default#PARENT#INC-000008' }],
    ['none', null, undefined],
  ])('when it comes under %s then the old one forgets it', (_, parent, put) => {
    const history = child();
    const before = history.record;
    history.do(at(7, '09:10'), LIN, { type: 'reclassify', parent });
    const change = relationChange(before, history.record);
    expect(change.remove).toEqual({ pk: 'T#default#INC-000001', sk: 'PARENT#INC-000009' });
    expect(change.put ?? undefined).toEqual(put && expect.objectContaining(put));
  });
});
