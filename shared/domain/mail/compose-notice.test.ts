import { describe, expect, it } from 'vitest';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { composeNotice } from './compose-notice.ts';
import { anEvent } from './event-for-tests.ts';
import { noticesFor } from './notifications.ts';

const facts = {
  deskName: 'Service desk',
  resolutionUrl: 'https://desk.example.net/resolution/abc',
  taskUrl: 'https://desk.example.net/tasks/abc',
  holdReasons: { awaiting_requester: { label: 'Awaiting the requester' } },
};
const composed = (...of: Parameters<typeof anEvent>) => {
  const event = anEvent(...of);
  return noticesFor(event).map((notice) => composeNotice(notice, event, facts));
};
const byBoss = { by: 'boss@example.com' };
const mailed = (Object.keys(EVENTS) as EventName[]).filter((name) => composed(name, byBoss).length > 0);

describe('Given every event that sends a mail', () => {
  it.each(mailed)('%s has the number in its subject and both forms', (name) => {
    for (const { subject, text, html } of composed(name, byBoss)) {
      expect(subject).toMatch(/^\[INC-000001\] (?:Printer on fire|Count the stock again)$/);
      expect(text).toContain('INC-000001');
      expect(html).toContain('<html lang="en">');
      expect(`${text}${html}`).not.toMatch(/undefined|null|\[object/);
    }
  });

  it.each(mailed)('%s never lets a text become markup', (name) => {
    const evil = '<img src=x onerror="1">';
    const data = Object.fromEntries(['body', 'comment', 'notes', 'reason'].map((field) => [field, evil]));
    for (const { html } of composed(name, { ...byBoss, data, incident: { title: evil } }))
      expect(html).not.toContain('<img');
  });
});

describe('Given a resolution', () => {
  it('is asked about with a link for either answer', () => {
    const [mail] = composed('resolved');
    expect(mail?.text).toContain('/resolution/abc?answer=confirm');
    expect(mail?.html).toContain('href="https://desk.example.net/resolution/abc?answer=reject"');
  });
});

describe('Given a hold', () => {
  it('is told with the reason’s label and the words of the agent', () => {
    const [mail] = composed('held');
    expect(mail?.text).toContain('Awaiting the requester');
    expect(mail?.text).toContain('Which order was it?');
  });
});
