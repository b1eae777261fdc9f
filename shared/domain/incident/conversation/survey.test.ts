import { describe, expect, it } from 'vitest';
import { ADA, at, History, LIN } from '#test/harness/desk-history.ts';

const RESOLVE = { type: 'resolve', code: 'fixed', notes: 'Restarted', workaround: false } as const;
const survey = (closedAt: string) => ({ type: 'survey', score: 4, comment: 'Quick', closedAt }) as const;

function closed(): History {
  const history = new History().open(at(7, '09:00'), ADA).do(at(7, '10:00'), LIN, RESOLVE);
  return history.do(at(7, '11:00'), ADA, { type: 'confirm' });
}

describe('given a closed record', () => {
  it('when its requester answers then that is on the record, which stays as it is', () => {
    const { record, types } = closed().do(at(8, '09:00'), ADA, survey(at(7, '11:00')));
    expect(types.at(-1)).toBe('surveyed');
    expect(record).toMatchObject({ status: 'closed', survey: { score: 4, comment: 'Quick' }, reopenCount: 0 });
  });

  it('when it was answered before, or closed again since, or somebody else answers, then it is refused', () => {
    const history = closed().do(at(8, '09:00'), ADA, survey(at(7, '11:00')));
    expect(() => history.do(at(8, '09:01'), ADA, survey(at(7, '11:00')))).toThrow('conflict');
    expect(() => closed().do(at(8, '09:00'), ADA, survey(at(7, '10:59')))).toThrow('conflict');
    expect(() => closed().do(at(8, '09:00'), LIN, survey(at(7, '11:00')))).toThrow('forbidden');
  });

  it('when it was reopened then nobody is asked, and after the next closure they are asked anew', () => {
    const history = closed().do(at(8, '09:00'), ADA, survey(at(7, '11:00')));
    history.do(at(8, '10:00'), ADA, { type: 'reopen', reason: 'Again' });
    expect(() => history.do(at(8, '10:01'), ADA, survey(at(7, '11:00')))).toThrow('wrong-status');
    history.do(at(8, '11:00'), LIN, RESOLVE).do(at(8, '12:00'), ADA, { type: 'confirm' });
    history.do(at(8, '13:00'), ADA, { ...survey(at(8, '12:00')), score: 2 });
    expect(history.record.survey).toMatchObject({ score: 2, closedAt: at(8, '12:00') });
  });
});
