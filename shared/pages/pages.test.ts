import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anIncident } from '#domain/mail-out/event-for-tests.ts';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { renderMarkdown } from '#shared/markdown/render-markdown.ts';
import { deadLinkPage } from '#shared/pages/dead-link-page.ts';
import { answeredPage, resolutionPage } from '#shared/pages/resolution-page.ts';
import { statusPage } from '#shared/pages/status-page.ts';
import { PAGE_POLICY } from '#shared/pages/style.ts';
import { surveyedPage, surveyPage } from '#shared/pages/survey-page.ts';
import { taskDonePage, taskPage } from '#shared/pages/task-page.ts';
import { writtenPage } from '#shared/pages/write-form.ts';

const form = { chosen: null, reason: '', problem: null } as const;
const asked = { chosen: null, comment: '', problem: null } as const;

/** Every page, as one reader sees it, with one text wherever somebody outside wrote something. */
function pages(language: (typeof LANGUAGES)[number], text: string): string[] {
  const context = { deskName: text, reader: { language, zone: 'Europe/Berlin' } };
  const facts = { ...context, number: 'INC-000001', title: text, notes: text, toHtml: renderMarkdown };
  const task = { ...facts, description: text, dueAt: '2026-09-07T08:00:00.000Z' };
  const incident = { ...anIncident, title: text, resolution: { code: 'fixed', notes: text, workaround: false } };
  const said = [
    { at: '2026-09-07T08:00:00.000Z', by: text, body: text },
    { at: '2026-09-07T08:00:00.000Z', by: text, body: text, markdown: true as const },
  ];
  return [
    resolutionPage(facts, { ...form, reason: text, problem: text }),
    answeredPage(facts, 'confirm'),
    answeredPage(facts, 'reject'),
    deadLinkPage('expired', context),
    taskPage(task),
    taskDonePage(task),
    writtenPage(facts, 'answer'),
    writtenPage(facts, 'escalate'),
    surveyPage(facts, { ...asked, comment: text, problem: text }),
    surveyedPage(facts),
    statusPage({
      ...context,
      incident,
      toHtml: renderMarkdown,
      form: { key: text, text, problem: text, mayEscalate: true },
      heldFor: text,
      said,
      answerAt: `../resolution/${text}`,
    }),
  ];
}

describe.each(LANGUAGES)('given a reader of %s, every page', (language) => {
  it('names that language, has one heading, a label for each field, and nothing from elsewhere', () => {
    for (const html of pages(language, 'Printer')) {
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      const fields = [...html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
      for (const id of fields) expect(html).toContain(`<label for="${id}">`);
      expect(html).not.toMatch(/<script|<link|<img|https?:\/\//);
    }
  });

  it('has a policy that names the hash of exactly its style', () => {
    for (const html of pages(language, 'Printer')) {
      const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
      expect(PAGE_POLICY).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    }
  });

  it('never lets a text become markup', async () => {
    await fc.assert(
      fc.property(fc.string(), (text) => {
        for (const html of pages(language, `</textarea></blockquote><script>${text}"'`)) {
          expect(html).not.toContain('<script');
          const opened = html.match(/<(?:textarea|blockquote)[ >]/g) ?? [];
          expect(html.match(/<\/(?:textarea|blockquote)>/g) ?? []).toHaveLength(opened.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('given a form that could not be taken', () => {
  const context = { deskName: 'Desk', reader: { language: 'en', zone: 'UTC' } } as const;

  it('keeps what was chosen and written, and says what is wrong', () => {
    const facts = { ...context, number: 'INC-000001', title: 'Printer', notes: 'Put *out*.', toHtml: renderMarkdown };
    const html = resolutionPage(facts, { chosen: 'reject', reason: 'Still burning', problem: 'Say what is wrong' });
    expect(html).toContain('value="reject" required checked');
    expect(html).toContain('Still burning</textarea>');
    expect(html).toContain('role="alert"');
    expect(html).toContain('<p>Put <em>out</em>.</p>');
  });

  it('offers five answers to the survey, the best first', () => {
    const html = surveyPage({ ...context, number: 'INC-000001', title: 'Printer' }, { ...asked, chosen: 4 });
    const values = [...html.matchAll(/name="score" id="[^"]+" value="(\d)" required( checked)?/g)];
    expect(values.map(([, value]) => value)).toEqual(['5', '4', '3', '2', '1']);
    expect(values.filter(([, , checked]) => checked).map(([, value]) => value)).toEqual(['4']);
  });
});
