import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { reviewOf } from '#domain/incident/review/open-review.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { shownReview } from '#domain/reviews/shown-review.ts';
import { REVIEW_WORDS } from '#domain/words/review-words.ts';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { ADA, at, History, LIN, ROBOT } from '#test/harness/desk-history.ts';

const EMMA: Actor = { kind: 'person', id: 'emma@example.com', staff: true };
const command = (one: object) => one as Command;
const resolve = command({ type: 'resolve', code: 'fixed', notes: 'Restarted', workaround: false });

function reviewed(history: History, language: (typeof LANGUAGES)[number] = 'en') {
  const { record, entries, configuration } = history;
  const { questionnaires } = configuration.majorIncidents.review;
  const facts = { record, entries, calendars: configuration.calendars, words: REVIEW_WORDS[language] };
  return shownReview(reviewOf(record), questionnaires, facts);
}

/** Reported by Ada, told to her after twenty minutes, handed on once, one update late, over after two hours. */
function major(): History {
  return new History()
    .open(at(7, '09:00'), ADA, { requester: { email: ADA.id, name: 'Ada Lovelace' } })
    .do(at(7, '09:05'), EMMA, command({ type: 'accept-major', cadence: 'PT30M' }))
    .do(at(7, '09:10'), EMMA, command({ type: 'assign', group: 'infrastructure', assignee: null }))
    .do(at(7, '09:15'), LIN, command({ type: 'comment', body: 'Internal', visibility: 'internal' }))
    .do(at(7, '09:20'), LIN, command({ type: 'comment', body: 'Dear Ada', visibility: 'public' }))
    .do(at(7, '09:40'), EMMA, command({ type: 'update-major', summary: 'Half of it', audience: ['stakeholders'] }))
    .do(at(7, '11:00'), LIN, resolve);
}

describe('given a reviewed incident', () => {
  it('when nobody has answered, then stored facts do, and name no requester', () => {
    const { answers, drafted } = reviewed(major());
    expect(answers).toMatchObject({
      'detected-by': 'A requester reported it (e-mail).',
      'first-word': '20 min after it was opened, by an answer of the desk.',
      'updates-kept': 'Updates sent to stakeholders: 1. Missed: 3.',
      'facts-complete': expect.stringContaining('To restore: 2 h'),
      promises: expect.stringMatching(/Response: kept \(20 min of/),
    });
    expect(answers.handovers).toContain('service-desk → infrastructure');
    expect(drafted).toEqual(Object.keys(answers));
    expect(JSON.stringify(answers)).not.toMatch(/ada|lovelace/i);
  });

  it('when somebody answers, then that stands, and taken back the facts stand again', () => {
    const write = (answer: string | null) => command({ type: 'change-review', answers: { 'first-word': answer } });
    const history = major().do(at(7, '12:00'), EMMA, write('At once'));
    expect(reviewed(history)).toMatchObject({ answers: { 'first-word': 'At once' } });
    expect(reviewed(history).drafted).not.toContain('first-word');
    expect(reviewed(history.do(at(7, '12:05'), EMMA, write(''))).answers['first-word']).toBe('');
    expect(reviewed(history.do(at(7, '12:10'), EMMA, write(null))).drafted).toContain('first-word');
  });

  it('when it was no major incident, and nobody was told, then it says so and speaks of no updates', () => {
    const history = new History()
      .open(at(7, '09:00'), ROBOT, { requester: null, channel: 'monitoring' })
      .do(at(7, '11:00'), LIN, resolve)
      .do(at(7, '12:00'), EMMA, command({ type: 'open-review' }));
    const { answers } = reviewed(history);
    expect(answers['first-word']).toBe('Nobody affected was told anything before the review.');
    expect(answers).not.toHaveProperty('updates-kept');
  });

  it('when it is read in another language, then the facts speak that, each in its own words', () => {
    const said = LANGUAGES.map((language) => reviewed(major(), language).answers['first-word']);
    expect(new Set(said).size).toBe(LANGUAGES.length);
  });
});
