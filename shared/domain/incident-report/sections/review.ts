import type { Block, Section } from '#domain/incident-report/report.ts';
import type { ReportFacts } from '#domain/incident-report/report-facts.ts';
import { type ShownReview, shownReview } from '#domain/reviews/shown-review.ts';
import { byteLength } from '#events/terms/text.ts';

/** Of all answers together: a hundred pages; the review itself has the others. */
const MOST_ANSWER_BYTES = 256 * 1024;

/** What was asked and answered, why it happened, and what is done about it. Nothing where nobody reviewed it. */
export function reviewSections(facts: ReportFacts): Section[] {
  const { record, entries, configuration, words } = facts;
  if (record.review === undefined) return [];
  const { questionnaires } = configuration.majorIncidents.review;
  const { calendars } = configuration;
  const review = shownReview(record.review, questionnaires, { record, entries, calendars, words });
  return [questions(review, facts), factors(review, facts), rootCause(review, facts), lessons(review, facts)];
}

function questions(review: ShownReview, { words, mask }: ReportFacts): Section {
  const { sections, drafted, notAnswered, answersLeftOut } = words.report;
  let room = MOST_ANSWER_BYTES;
  let left = 0;
  const answered = (id: string): Block[] => {
    const answer = review.answers[id] ?? '';
    if (answer === '') return [{ kind: 'note', text: notAnswered }];
    room -= byteLength(answer);
    if (room < 0) left += 1;
    if (room < 0) return [{ kind: 'note', text: '…' }];
    const note: Block[] = review.drafted.includes(id) ? [{ kind: 'note', text: drafted }] : [];
    return [{ kind: 'text', text: mask(answer) }, ...note];
  };
  const blocks = Object.entries(review.questionnaires).flatMap(([name, asked]): Block[] => [
    { kind: 'heading', text: name },
    ...asked.flatMap(({ id, question }): Block[] => [{ kind: 'question', text: question }, ...answered(id)]),
  ]);
  const note: Block[] = left === 0 ? [] : [{ kind: 'note', text: answersLeftOut(left) }];
  return { heading: sections.review, blocks: [...blocks, ...note] };
}

function factors({ contributingFactors }: ShownReview, { words, mask }: ReportFacts): Section {
  const { sections, nothing } = words.report;
  const none: Block = { kind: 'note', text: nothing };
  const list: Block = { kind: 'list', items: contributingFactors.map(mask) };
  return { heading: sections.factors, blocks: [contributingFactors.length === 0 ? none : list] };
}

function rootCause({ rootCause: cause }: ShownReview, { words, mask }: ReportFacts): Section {
  const { sections, notAnswered } = words.report;
  const block: Block = cause === null ? { kind: 'note', text: notAnswered } : { kind: 'text', text: mask(cause) };
  return { heading: sections.rootCause, blocks: [block] };
}

function lessons(review: ShownReview, { words, mask, who, when }: ReportFacts): Section {
  const { sections, columns, lessonStates, nothing, overdue } = words.report;
  if (review.lessons.length === 0) return { heading: sections.lessons, blocks: [{ kind: 'note', text: nothing }] };
  const rows = review.lessons.map((lesson) => {
    const late = lesson.state === 'open' && lesson.overdue ? `, ${overdue}` : '';
    return [
      `${lesson.id} ${mask(lesson.text)}`,
      who(lesson.owner),
      when(lesson.dueAt),
      `${lessonStates[lesson.state]}${late}`,
    ];
  });
  const head = [columns.lesson, columns.owner, columns.due, columns.state];
  return { heading: sections.lessons, blocks: [{ kind: 'table', head, rows }] };
}
