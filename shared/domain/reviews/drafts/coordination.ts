import { type DraftRule, entriesOf } from './facts.ts';

/** Updates that were promised: how many were sent, and how many were missed. */
export const updatesKept: DraftRule = ({ entries, words }) => {
  if (entriesOf(entries, 'major-accepted').length === 0) return null;
  const sent = entriesOf(entries, 'major-updated').filter(({ data }) => data.audience.includes('stakeholders'));
  const breaches = entriesOf(entries, 'sla-breached').filter(({ data }) => data.clock === 'update');
  const missed = breaches.reduce((sum, { data }) => sum + (data.missed ?? 1), 0);
  return words.drafts.updates(sent.length, missed);
};

/** Through whose hands it went. */
export const handovers: DraftRule = ({ entries, words }) => {
  const [opened] = entriesOf(entries, 'opened');
  if (opened === undefined) return null;
  const moves = entriesOf(entries, 'assigned').filter(({ data }) => data.group !== data.previous.group);
  const people = entriesOf(entries, 'assigned').filter(
    ({ data }) => data.group === data.previous.group && data.previous.assignee !== null,
  );
  const groups = [opened.data.group, ...moves.map(({ data }) => data.group)];
  return words.drafts.handovers(moves.length, people.length, groups.join(' → '));
};

/** Who was called, and who of them neither took it nor came. */
export const peopleCalled: DraftRule = ({ entries, words }) => {
  const pages = entries.flatMap((entry) =>
    entry.type === 'page-stepped' || entry.type === 'paged' || entry.type === 'page-requested' ? entry.data.pages : [],
  );
  const called = [...new Set(pages.map(({ person }) => person))];
  if (called.length === 0) return null;
  const came = new Set([
    ...entriesOf(entries, 'accepted').map(({ data }) => data.assignee),
    ...entriesOf(entries, 'major-joined').map(({ data }) => data.person),
  ]);
  return words.drafts.called(called.length, called.filter((person) => !came.has(person)).join(', '));
};
