import { describe, expect, it } from 'vitest';
import { MAIL_STEPS, RECORD_MAILS } from '#domain/mail-out/steps/mail-steps.ts';
import { LANGUAGES } from '#events/terms/vocabulary.ts';
import { exampleMails } from '../../docs/mails/example-mails.ts';
import { fileOf, indexPage } from '../../docs/mails/index-page.ts';

const mails = exampleMails();

describe('Given the mails that `npm run mails` writes', () => {
  it('there is one for every mail step in every language', () => {
    const files = mails.map(fileOf);
    for (const { step } of [...MAIL_STEPS, ...RECORD_MAILS])
      for (const language of LANGUAGES) expect(files).toContain(fileOf({ name: step, language }));
    expect(new Set(files).size).toBe(files.length);
  });

  it.each(mails.map((mail) => [fileOf(mail), mail] as const))('%s says something, and fetches nothing', (_, mail) => {
    expect(mail.text.length).toBeGreaterThan(40);
    expect(mail.html).toContain(`<html lang="${mail.language}">`);
    expect(mail.html).not.toMatch(/<(?:img|script|iframe|link|object)\b|url\(|@import|@font-face| src=/);
    expect(mail.subject + mail.text).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });

  it('the page leads to each', () => {
    const page = indexPage(mails);
    for (const mail of mails) expect(page).toContain(`href="${fileOf(mail)}.html"`);
  });
});
