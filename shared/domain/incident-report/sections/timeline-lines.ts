import type { Entry } from '#domain/incident/record/journal.ts';
import type { ReportFacts } from '#domain/incident-report/report-facts.ts';
import type { EventName } from '#events/catalogue.ts';
import { nameOf } from './instants.ts';

type Says<Name extends EventName> = (data: Entry<Name>['data'], facts: ReportFacts) => string | null;

/** What stands behind the word of an event. */
type Sayings = { readonly [Name in EventName]?: Says<Name> };

const NOTHING = () => '';
const reason = ({ reason: why }: { readonly reason: string | null }, { mask }: ReportFacts) => mask(why ?? '');
const lesson = ({ lesson: { id } }: { readonly lesson: { readonly id: string } }) => id;
const people = (all: readonly { readonly person: string }[], { who }: ReportFacts) =>
  [...new Set(all.map(({ person }) => who(person)))].join(', ');

/**
 * The entries a report tells, and what of each. What is not here is not: internal notes, what was written to and fro, tasks, and
 * whatever the desk did to itself.
 */
export const SAYINGS: Sayings = {
  opened: ({ channel }, { words }) => words.channels[channel],
  assigned: ({ group, assignee }, { mask, who }) => `${mask(group)}${assignee === null ? '' : `, ${who(assignee)}`}`,
  accepted: ({ assignee }, { who }) => who(assignee),
  held: ({ reason: why }, { mask }) => mask(why),
  resumed: NOTHING,
  waiting: ({ until }, { when }) => when(until),
  woken: NOTHING,
  commented: ({ visibility }) => (visibility === 'public' ? '' : null),
  escalated: NOTHING,
  'sla-breached': ({ clock, missed = 1 }, { words }) => `${words.clocks[clock]}${missed > 1 ? ` ×${missed}` : ''}`,
  'major-proposed': reason,
  'major-accepted': ({ commander }, { who }) => who(commander),
  'major-rejected': reason,
  'major-demoted': reason,
  'major-changed': NOTHING,
  'major-updated': ({ summary, conditions, actions, needs }, { mask }) =>
    mask([summary, conditions, actions, needs].filter((text) => text).join('\n')),
  // What was noted for the desk alone stays there.
  'major-noted': ({ kind, text, author }, { mask }) =>
    kind === 'note' ? null : mask(author === null ? text : `${author}: ${text}`),
  'major-joined': ({ person }, { who }) => who(person),
  'major-left': ({ person }, { who }) => who(person),
  'milestone-set': ({ name, at }, facts) => `${nameOf(name, facts)}, ${facts.when(at)}`,
  'page-stepped': ({ pages }, facts) => (pages.length === 0 ? null : people(pages, facts)),
  'page-requested': ({ pages }, facts) => (pages.length === 0 ? null : people(pages, facts)),
  resolved: ({ code }, { mask }) => mask(code),
  reopened: NOTHING,
  closed: NOTHING,
  canceled: NOTHING,
  linked: ({ target }) => target,
  'alert-repeated': NOTHING,
  'alert-recovered': NOTHING,
  'problem-proposed': ({ synopsis }, { mask }) => mask(synopsis?.title ?? ''),
  'review-opened': ({ dueAt }, { when, words }) => `${words.report.columns.due}: ${when(dueAt)}`,
  'review-completed': NOTHING,
  'review-waived': reason,
  'review-overdue': NOTHING,
  'lesson-added': lesson,
  'lesson-completed': lesson,
  'lesson-canceled': lesson,
  'lesson-overdue': lesson,
};
