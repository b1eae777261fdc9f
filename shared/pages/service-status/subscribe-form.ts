import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import type { PublicService } from '#domain/status-page/status-page.ts';
import { WORDS } from '#domain/words/words.ts';
import type { PublicReader } from './frame.ts';

/** Asks to be told by mail; a browser without scripts sends it. */
export function subscribeForm({ tenant, language }: PublicReader, services: readonly PublicService[]): string {
  const { subscribe: words } = WORDS[language].serviceStatus;
  const choices = services.map(
    ({ id, label }, place) =>
      `<span class="choice"><input type="checkbox" name="services" id="service-${place}" value="${escapeHtml(id)}"> <label for="service-${place}" dir="auto">${escapeHtml(label)}</label></span>`,
  );
  const chosen =
    choices.length < 2 ? '' : `<fieldset><legend>${words.services}</legend>\n${choices.join('\n')}\n</fieldset>\n`;
  return `<section aria-labelledby="subscribe">
<h2 id="subscribe">${words.title}</h2>
<p>${words.text}</p>
<form method="post" action="${tenant}/subscribe">
<input type="hidden" name="language" value="${language}">
<label for="email">${words.email}</label>
<input type="email" id="email" name="email" autocomplete="email" maxlength="254" required>
${chosen}<p><button type="submit">${words.send}</button></p>
</form>
</section>`;
}
