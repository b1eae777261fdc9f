import { describe, expect, it } from 'vitest';
import type { ChoosingMethod } from '#events/incident/assignment.ts';
import { isAtWork, nextAtWork } from './at-work.ts';
import type { Member } from './candidates.ts';
import { type Candidate, nextTurn } from './choose.ts';
import { takeTurn } from './take-turn.ts';

const weekdays = ['09:00-17:00'];
const OFFICE = {
  zone: 'UTC',
  week: { mon: weekdays, tue: weekdays, wed: weekdays, thu: weekdays, fri: weekdays },
};
const MONDAY_NOON = '2026-09-07T12:00:00.000Z';
const MONDAY_NIGHT = '2026-09-07T20:00:00.000Z';
const TUESDAY_NINE = '2026-09-08T09:00:00.000Z';

const member = (email: string, more: Partial<Member> = {}): Member => ({
  ...{ email, skills: {}, hours: OFFICE, absences: [], capacity: null },
  ...more,
});

const [ADA, BO, CY] = ['ada@example.com', 'bo@example.com', 'cy@example.com'];
const NOTHING = { skills: [], declined: [] };

function turn(
  members: readonly Member[],
  {
    at = MONDAY_NOON,
    wanted = NOTHING,
    method = 'round_robin' as ChoosingMethod,
    had = {},
  }: {
    at?: string;
    wanted?: { skills: string[]; declined: string[] };
    method?: ChoosingMethod;
    had?: Record<string, Partial<Candidate>>;
  } = {},
) {
  const candidates = members.map(({ email }) => ({ email, load: null, turn: 0, ...had[email] }));
  return takeTurn({ group: 'service-desk', method, members, onCall: null, candidates }, wanted, at);
}

describe('who is at work', () => {
  it.each([
    ['in open hours', [], MONDAY_NOON, MONDAY_NOON],
    ['from the second of opening on', [], TUESDAY_NINE, TUESDAY_NINE],
    ['again the next morning, when it is night', [], MONDAY_NIGHT, TUESDAY_NINE],
    ['not at the second of closing any more', [], '2026-09-07T17:00:00.000Z', TUESDAY_NINE],
    [
      'when an absence ends',
      [{ from: MONDAY_NOON, to: '2026-09-07T14:00:00.000Z' }],
      MONDAY_NOON,
      '2026-09-07T14:00:00.000Z',
    ],
    [
      'behind absences that follow on each other, in open hours',
      [
        { from: '2026-09-08T16:00:00.000Z', to: '2026-09-10T23:00:00.000Z' },
        { from: '2026-09-07T08:00:00.000Z', to: '2026-09-08T16:00:00.000Z' },
      ],
      MONDAY_NOON,
      '2026-09-11T09:00:00.000Z',
    ],
  ])('%s', (_, absences, at, back) => {
    expect(nextAtWork({ hours: OFFICE, absences }, at)).toBe(back);
    expect(isAtWork({ hours: OFFICE, absences }, at)).toBe(back === at);
  });

  it('always, where no hours are known', () => {
    expect(isAtWork({ hours: null, absences: [] }, MONDAY_NIGHT)).toBe(true);
  });
});

describe('whose turn it is', () => {
  const all = [member(CY), member(ADA), member(BO)];

  it.each([
    ['whoever never had one, by address', {}, ADA],
    ['whoever had the last one longest ago', { [ADA]: { turn: 3 }, [BO]: { turn: 1 }, [CY]: { turn: 2 } }, BO],
    ['never before once', { [ADA]: { turn: 1 }, [BO]: { turn: 1 } }, CY],
  ])('by turns: %s', (_, had, chosen) => expect(turn(all, { had })).toMatchObject({ chosen, method: 'round_robin' }));

  it.each([
    ['whoever has the fewest', { [ADA]: { load: 2 }, [BO]: { load: 1 }, [CY]: { load: 2 } }, BO],
    ['of equals by turns', { [ADA]: { load: 1, turn: 5 }, [BO]: { load: 2 }, [CY]: { load: 1, turn: 4 } }, CY],
  ])('by load: %s', (_, had, chosen) => expect(turn(all, { had, method: 'least_loaded' })).toMatchObject({ chosen }));

  it('and their turn is later than all others, though a clock be behind', () => {
    const candidate = { email: BO, load: null };
    expect(
      nextTurn(
        [
          { ...candidate, turn: 5000 },
          { ...candidate, turn: 7 },
        ],
        4000,
      ),
    ).toBe(5001);
    expect(nextTurn([{ ...candidate, turn: 5000 }], 6000)).toBe(6000);
  });

  it('only of those with every skill', () => {
    const people = [member(ADA, { skills: { network: 3 } }), member(BO, { skills: { network: 1, voip: 1 } })];
    expect(turn(people, { wanted: { skills: ['network', 'voip'], declined: [] } })).toMatchObject({ chosen: BO });
  });

  it('whoever is on call, whatever their hours', () => {
    const roster = {
      group: 'g',
      method: 'on_call',
      members: [],
      onCall: { people: [BO], until: TUESDAY_NINE },
    } as const;
    const candidates = [{ email: BO, load: null, turn: 0 }];
    expect(takeTurn({ ...roster, candidates }, NOTHING, MONDAY_NIGHT)).toMatchObject({ chosen: BO });
    const declined = { skills: [], declined: [BO] };
    const none = { waiting: 'all_declined', retryAt: TUESDAY_NINE };
    expect(takeTurn({ ...roster, candidates }, declined, MONDAY_NIGHT)).toEqual(none);
    const gap = { ...roster, onCall: { people: [], until: TUESDAY_NINE }, candidates: [] };
    expect(takeTurn(gap, NOTHING, MONDAY_NIGHT)).toEqual({ waiting: 'nobody_on_call', retryAt: TUESDAY_NINE });
  });
});

describe('why it is nobody’s turn', () => {
  const full = { capacity: 1 };
  const had = { [ADA]: { load: 1 } };

  it.each([
    ['nobody is in the group', [], {}, 'no_members', null],
    ['nobody can do it', [member(ADA)], { wanted: { skills: ['voip'], declined: [] } }, 'no_skill', null],
    ['it is night', [member(ADA), member(BO)], { at: MONDAY_NIGHT }, 'not_at_work', TUESDAY_NINE],
    ['they have enough', [member(ADA, full)], { had }, 'at_capacity', null],
    [
      'they have enough, and a colleague comes in the morning',
      [member(ADA, full), member(BO, { absences: [{ from: MONDAY_NOON, to: '2026-09-07T18:00:00.000Z' }] })],
      { had },
      'at_capacity',
      TUESDAY_NINE,
    ],
    ['they have declined', [member(ADA)], { wanted: { skills: [], declined: [ADA] } }, 'all_declined', null],
  ] as const)('%s', (_, members, options, waiting, retryAt) => {
    expect(turn(members, options as never)).toEqual({ waiting, retryAt });
  });
});
