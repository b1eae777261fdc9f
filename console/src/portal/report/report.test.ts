import { describe, expect, it } from 'vitest';
import { EMPTY, openingOf, reportOf } from './report.ts';

describe('given what somebody filled in', () => {
  it('when it is sent then nothing is said of what was left open', () => {
    const opening = openingOf({ ...EMPTY, title: ' The projector stays dark ', items: 'Room 4, , projector,Room 4' });
    expect(opening).toEqual({
      kind: 'incident',
      title: 'The projector stays dark',
      description: '',
      attachments: [],
      configurationItems: ['Room 4', 'projector'],
    });
  });

  it('when the page is opened again then it is there, also what an older page kept', () => {
    expect(reportOf(JSON.stringify({ title: 'Dark' }))).toEqual({ ...EMPTY, title: 'Dark' });
    expect(reportOf('{')).toEqual(EMPTY);
  });
});
