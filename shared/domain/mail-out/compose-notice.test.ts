import { describe, expect, it } from 'vitest';
import { shippedConfiguration } from '#domain/configuration/shipped.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import type { ClockReading, Incident } from '#events/incident/incident.ts';
import { LANGUAGES, type Language } from '#events/terms/vocabulary.ts';
import { composeNotice, noticeWords } from './compose-notice.ts';
import { anEvent } from './event-for-tests.ts';
import { escapeHtml } from './layout/escape-html.ts';
import { noticesOf, stepsFor } from './notices.ts';

const facts = {
  deskName: 'Service desk',
  toHtml: (markdown: string) => `<em>${escapeHtml(markdown)}</em>`,
  reader: { language: 'en' as Language, zone: 'UTC' },
  resolutionUrl: 'https://desk.example.net/resolution/abc',
  taskUrl: 'https://desk.example.net/tasks/abc',
  surveyUrl: 'https://desk.example.net/surveys/abc',
  statusUrl: 'https://desk.example.net/status/abc',
  pageUrl: null,
  consoleUrl: 'https://desk.example.net/console/incidents/INC-000001',
  holdReasons: {
    awaiting_requester: {
      label: 'Awaiting the requester',
      translations: { de: { label: 'Rückmeldung erwartet' }, fr: { reminderText: 'Un petit rappel.' } },
    },
  },
  closesAfterDays: 5,
};
const TODAY = { clocks: [], directory: shippedConfiguration('desk@example.net') };
type Changes = Parameters<typeof anEvent>[1];

function composed(name: EventName, changes: Changes = {}, language: Language = 'en', zone = 'UTC') {
  const event = anEvent(name, changes);
  const read = { ...facts, reader: { language, zone } };
  return noticesOf(stepsFor(event), event, TODAY).map((notice) =>
    composeNotice(noticeWords(notice, event, read), { ...read, number: event.number, language }),
  );
}

const byBoss = { by: 'boss@example.com' };
const mailed = (Object.keys(EVENTS) as EventName[]).filter((name) => composed(name, byBoss).length > 0);
const everyMail = mailed.flatMap((name) => LANGUAGES.map((language) => [name, language] as const));

describe('Given every event that sends a mail, in every language', () => {
  it.each(everyMail)('%s in %s has the number in its subject and both forms', (name, language) => {
    for (const { subject, text, html } of composed(name, byBoss, language)) {
      expect(subject).toMatch(/^\[INC-000001\] (?:\S.*: )?(?:Printer on fire|Count the stock again)$/);
      expect(text).toContain('INC-000001');
      expect(html).toContain(`<html lang="${language}">`);
      expect(`${text}${html}`).not.toMatch(/undefined|null|\[object|NaN|Invalid/);
    }
  });

  it.each(everyMail)('%s in %s never lets a text become markup', (name, language) => {
    const evil = '<img src=x onerror="1">';
    const data = Object.fromEntries(['body', 'comment', 'notes', 'reason'].map((field) => [field, evil]));
    for (const { html } of composed(name, { ...byBoss, data, incident: { title: evil } }, language))
      expect(html).not.toContain('<img');
  });

  it.each(mailed)('%s is another mail in every language', (name) => {
    const texts = LANGUAGES.map((language) => composed(name, byBoss, language)[0]?.text);
    expect(new Set(texts).size).toBe(LANGUAGES.length);
  });
});

describe('Given an acknowledgement', () => {
  const clock = (name: ClockReading['name'], dueAt: string): ClockReading => ({
    ...{ name, state: 'running', targetSeconds: 1, elapsedSeconds: 0, dueAt, breachedAt: null },
  });
  const clocks = [clock('response', '2026-09-07T14:00:00.000Z'), clock('resolution', '2026-09-08T06:30:00.000Z')];
  const promised: Changes = { by: 'ada@example.com', incident: { clocks, priority: 'high' } };

  it.each([
    ['en', 'Europe/London', 'Priority: high', 'We answer by: Monday, 7 September 2026 at 15:00 BST'],
    ['de', 'Europe/Berlin', 'Priorität: hoch', 'Lösung angestrebt bis: Dienstag, 8. September 2026 um 08:30 MESZ'],
    ['fr', 'Europe/Paris', 'Priorité\u00a0: haute', 'Réponse au plus tard\u00a0: lundi 7 septembre 2026 à 16:00 UTC+2'],
  ] as const)('it says in %s until when, in the zone of its reader', (language, zone, priority, due) => {
    const text = composed('opened', promised, language, zone)[0]?.text;
    expect(text).toContain(priority);
    expect(text).toContain(due);
  });

  it('it promises nothing where no clock runs', () => {
    expect(composed('opened', { by: 'ada@example.com' })[0]?.text).not.toMatch(/ by: /);
  });
});

describe('Given a resolution', () => {
  it('is asked about with a link for either answer', () => {
    const [mail] = composed('resolved');
    expect(mail?.text).toContain('/resolution/abc?answer=confirm');
    expect(mail?.html).toContain('href="https://desk.example.net/resolution/abc?answer=reject"');
  });

  it.each([
    [1, 'en', 'after 1 working day.'],
    [5, 'de', 'nach 5 Arbeitstagen.'],
    [1, 'fr', 'après 1 jour ouvré.'],
  ] as const)('says after %s days in %s when it closes', (closesAfterDays, language, words) => {
    const event = anEvent('resolved');
    const read = { ...facts, closesAfterDays, reader: { language, zone: 'UTC' } };
    const { text } = composeNotice(noticeWords({ step: 'resolved' }, event, read), {
      ...read,
      number: 'INC-000001',
      language,
    });
    expect(text).toContain(words);
  });
});

describe('Given a hold', () => {
  it('is told with the reason’s label and the words of the agent', () => {
    const [mail] = composed('held');
    expect(mail?.text).toContain('Awaiting the requester');
    expect(mail?.text).toContain('Which order was it?');
  });

  it('is told with the label of the reader’s language, and its own without one', () => {
    expect(composed('held', {}, 'de')[0]?.text).toContain('Rückmeldung erwartet');
    expect(composed('held', {}, 'fr')[0]?.text).toContain('Awaiting the requester');
    expect(composed('hold-reminded', {}, 'fr')[0]?.text).toContain('Un petit rappel.');
  });
});

describe('Given an answer that reopened', () => {
  const incident: Partial<Incident> = { status: 'in_progress' };

  it('its mail says both', () => {
    const data = { reopens: true, body: 'It still burns' };
    const mails = composed('commented', { by: 'ada@example.com', as: 'requester', data, incident });
    // To who does the work, and to who keeps the requester informed.
    expect(mails).toHaveLength(2);
    for (const { text } of mails) expect(text).toMatch(/reopened INC-000001[\s\S]*It still burns/);
  });
});

describe('Given what the desk wrote', () => {
  const body = 'Turn it *off*';

  it('is rendered in the HTML, and stands as it was typed in the text', () => {
    const [mail] = composed('commented', { data: { markdown: true, body } });
    expect(mail?.html).toContain('<em>Turn it *off*</em>');
    expect(mail?.text).toContain(body);
    expect(composed('resolved', { data: { notes: body } })[0]?.html).toContain('<em>Turn it');
  });

  it('is rendered only when it is Markdown', () => {
    const [mail] = composed('commented', { data: { markdown: undefined, body } });
    expect(mail?.html).toContain('>Turn it *off*</blockquote>');
  });
});
