import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import type { PublicAnnouncement, PublicStatus } from '#domain/status-page/public-status.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { type AnnouncementReader, announcementsHtml } from './announcements.ts';
import { daysHtml } from './days.ts';
import { type PublicReader, publicPage } from './frame.ts';
import { signHtml, stateHtml } from './state.ts';
import { subscribeForm } from './subscribe-form.ts';

export interface ServiceStatusFacts extends PublicReader, Omit<AnnouncementReader, 'language'> {
  readonly status: PublicStatus;
  /** What ended lately. */
  readonly late: readonly PublicAnnouncement[];
}

/** How the services are, for everybody; it changes nothing, and needs no script. */
export function serviceStatusPage(facts: ServiceStatusFacts): string {
  const { status, late, language, now } = facts;
  const { serviceStatus: words } = WORDS[language];
  const running = status.announcements.filter(({ startsAt }) => startsAt <= now);
  const planned = status.announcements.filter(({ startsAt }) => startsAt > now);
  const main = `<p class="whole ${status.state}">${signHtml(status.state)} ${escapeHtml(words.whole[status.state])}</p>
${announcementsHtml(words.running, running, facts)}${announcementsHtml(words.planned, planned, facts)}${servicesHtml(status.services, language)}${announcementsHtml(words.over, late, facts)}${subscribeForm(facts, status.services)}`;
  return publicPage(facts, { title: `${facts.settings.label}: ${words.whole[status.state]}`, main, isThePage: true });
}

function servicesHtml(services: PublicStatus['services'], language: Language): string {
  const { serviceStatus: words } = WORDS[language];
  if (services.length === 0) return '';
  const items = services.map(
    (service) => `<li class="service">
<div class="row"><h3 dir="auto">${escapeHtml(service.label)}</h3>${stateHtml(service.state, words.states[service.state])}</div>
${daysHtml(service, language)}</li>`,
  );
  return `<section aria-labelledby="services">
<h2 id="services">${escapeHtml(words.services)}</h2>
<ul class="plain">
${items.join('\n')}
</ul>
</section>
`;
}
