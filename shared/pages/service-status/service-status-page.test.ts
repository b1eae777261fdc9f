import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import { announced } from '#domain/status-page/announced-for-tests.ts';
import { feedEntries } from '#domain/status-page/feed-entries.ts';
import { lateAnnouncements, type PageFacts, statusPageOf } from '#domain/status-page/status-page.ts';
import { LANGUAGES, type Language } from '#events/terms/vocabulary.ts';
import { statusFeed } from './feed.ts';
import { serviceStatusPage } from './service-status-page.ts';
import { policyFor, styleFor } from './style.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const settings = { label: 'Status <b>', colour: '#ffcc00', languages: [...LANGUAGES] };
const services = Array.from({ length: 20 }, (_, place) => ({ id: `service-${place}`, label: `Service ${place}` }));
const announcements = [
  announced({ services: ['service-1'], state: 'major', title: 'Down \u202e now' }),
  announced({ id: 'ANN-000002', services: ['service-2'], startsAt: '2026-11-20T08:00:00.000Z', resolvedAt: NOW }),
];
const factsIn = (language: Language): PageFacts => ({ services, announcements, zone: 'UTC', language, now: NOW });
const pageIn = (language: Language) => {
  const facts = factsIn(language);
  const [status, late] = [statusPageOf(facts), lateAnnouncements(facts)];
  const toHtml = (text: string) => `<p>${escapeHtml(text)}</p>`;
  return serviceStatusPage({
    ...{ tenant: 'default', settings, language, zone: 'UTC', now: NOW },
    status,
    late,
    toHtml,
  });
};

describe.each(LANGUAGES)('Given the page in %s', (language) => {
  const page = pageIn(language);

  it('says its language, and leads to the others', () => {
    expect(page).toContain(`<html lang="${language}">`);
    for (const other of LANGUAGES.filter((one) => one !== language)) expect(page).toContain(`href="?lang=${other}"`);
  });

  it('has the style its policy allows, and neither a script nor anything from elsewhere', () => {
    expect(page).toContain(`<style>${styleFor(settings.colour)}</style>`);
    expect(policyFor(styleFor(settings.colour))).toContain('sha256-');
    expect(page).not.toMatch(/<script|<b>|style="|https?:\/\//);
  });

  it('names each thing once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/(?:aria-labelledby|for)="([^"]+)"/g)) expect(ids).toContain(id);
  });
});

it('Given twenty services with their ninety days, when a page is compressed, then it has some kilobytes', () => {
  expect(gzipSync(pageIn('en')).length).toBeLessThan(6 * 1024);
});

it('Given texts with what XML cannot say, when they are in the feed, then it is left out', () => {
  const entries = feedEntries({ ...factsIn('en'), announcements: [announced({ title: 'A\u0000\u001b\ufffe & <b>' })] });
  const facts = { tenant: 'default', settings, language: 'en' as const, page: '/status-page/default', since: NOW };
  const feed = statusFeed({ ...facts, entries, toHtml: escapeHtml });
  expect(feed).toContain('<title>A &amp; &lt;b&gt;</title>');
  expect(feed).toContain('<title>Status &lt;b&gt;</title>');
});
