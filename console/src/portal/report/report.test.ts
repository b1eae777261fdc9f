import { describe, expect, it } from 'vitest';
import { EMPTY, openingOf, reportOf } from './report.ts';

const NOW = Date.parse('2026-09-07T10:00:00.000Z');

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
    expect(reportOf(JSON.stringify({ title: 'Dark' }), NOW)).toEqual({ ...EMPTY, title: 'Dark' });
    expect(reportOf('{', NOW)).toEqual(EMPTY);
  });

  it('when it is opened a day later then files the desk no longer has are left out', () => {
    const file = { id: 'a', name: 'a.png', size: 1 };
    const kept = { ...file, expiresAt: '2026-09-07T10:00:01.000Z' };
    const files = [kept, { ...file, expiresAt: '2026-09-07T10:00:00.000Z' }];
    expect(reportOf(JSON.stringify({ files }), NOW).files).toEqual([kept]);
  });
});
