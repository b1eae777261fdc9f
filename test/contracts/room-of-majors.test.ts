import { describe, expect, it } from 'vitest';
import { keyDurations } from '#domain/majors/milestones.ts';
import { MILESTONES } from '#events/incident/major/major.ts';
import * as room from '../../console/src/majors/room/facts/milestones.ts';

const ALL = MILESTONES.map((name, place) => ({ name, at: `2026-09-07T1${place}:30:1${place}.000Z` }));

describe('Given the room of a major incident, which reckons as the desk does', () => {
  it('knows the same milestones in the same order', () => {
    expect(room.MILESTONES).toEqual(MILESTONES);
  });

  it.each([[ALL], [ALL.slice(1)], [ALL.filter(({ name }) => name !== 'detected')], [[]]])(
    'shows the durations the desk has, whatever is known',
    (milestones) => {
      const shown = room.DURATIONS.map((name) => [name, room.durationBetween(milestones, name)]);
      expect(Object.fromEntries(shown)).toEqual(keyDurations(milestones));
    },
  );
});
