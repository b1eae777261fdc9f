import { escapeHtml } from '#domain/mail-out/layout/escape-html.ts';
import type { PublicStatus } from '#domain/status-page/public-status.ts';
import { SERVICE_STATES, type ServiceState } from '#domain/status-page/service-state.ts';
import { WORDS } from '#domain/words/words.ts';
import type { Language } from '#events/terms/vocabulary.ts';
import { stateHtml } from './state.ts';

type Service = PublicStatus['services'][number];

/** In units of the picture; a day is four wide, with its gap. */
const DAY = 4;
const TALL = 28;
/** The worse, the taller: no colour is needed to see it. */
const HEIGHTS: Readonly<Record<ServiceState, number>> = {
  operational: 10,
  maintenance: 15,
  degraded: 19,
  partial: 23,
  major: TALL,
};

/** Ninety bars, what they say in words, and below them the days that were not as they should be. */
export function daysHtml({ history, label }: Service, language: Language): string {
  const { serviceStatus: words } = WORDS[language];
  const troubled = history.filter(({ worst }) => worst !== 'operational');
  const said = troubled.length === 0 ? words.noTrouble : words.troubledDays(troubled.length);
  const bars = SERVICE_STATES.map((state) => barsOf(history, state)).join('');
  const picture = `<svg class="days" viewBox="0 0 ${history.length * DAY - 1} ${TALL}" preserveAspectRatio="none" role="img" aria-label="${escapeHtml(`${label}: ${said}`)}">${bars}</svg>`;
  const ends = `<div class="row ends" aria-hidden="true"><span>${words.daysAgo(history.length)}</span><span>${words.today}</span></div>`;
  return `${picture}\n${ends}\n${troubled.length === 0 ? '' : listHtml(troubled, said, language)}`;
}

/** All days in one state as one shape: ninety elements for each service would be most of the page. */
function barsOf(history: Service['history'], state: ServiceState): string {
  const height = HEIGHTS[state];
  const bars = history.flatMap(({ worst }, place) =>
    worst === state ? [`M${place * DAY} ${TALL - height}h${DAY - 1}v${height}h-${DAY - 1}z`] : [],
  );
  return bars.length === 0 ? '' : `<path class="${state}" d="${bars.join('')}"/>`;
}

/** The latest first. */
function listHtml(troubled: Service['history'], said: string, language: Language): string {
  const { locale, serviceStatus: words } = WORDS[language];
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const days = troubled
    .toReversed()
    .map(
      ({ date, worst }) =>
        `<li class="row"><time datetime="${date}">${escapeHtml(format.format(new Date(date)))}</time>${stateHtml(worst, words.states[worst])}</li>`,
    );
  return `<details><summary>${escapeHtml(said)}</summary><ul class="plain">${days.join('')}</ul></details>\n`;
}
