import type { IncidentEvent } from '#domain/mail-out/incident-event.ts';
import { type Block, paragraph, quote } from '#domain/mail-out/layout/content.ts';
import type { Say } from '#domain/mail-out/layout/say.ts';
import { defineMailStep, type Recipient } from '#domain/mail-out/steps/frame/define-mail-step.ts';
import { leader } from '#domain/mail-out/steps/frame/recipients.ts';
import type { Lesson } from '#events/incident/review/review.ts';

/** What the owner of a lesson reads, in the order of its life; who led the incident is told when it is overdue. */

type LessonEvent = Extract<IncidentEvent, { readonly data: { readonly lesson: Lesson } }>;

const ofLesson = { audience: 'staff', mayWait: true } as const;

const owner = ({ data: { lesson } }: LessonEvent): Recipient[] => [{ to: lesson.owner }];

const given = (event: LessonEvent, say: Say): Block[] => [
  paragraph(say.words.reviews.given(naming(event, say))),
  ...details(event, say),
];

const lessonAdded = defineMailStep({
  step: 'lesson-added',
  event: 'lesson-added',
  subject: 'lesson',
  ...ofLesson,
  to: owner,
  content: given,
});

const lessonChanged = defineMailStep({
  step: 'lesson-changed',
  event: 'lesson-changed',
  subject: 'lesson',
  ...ofLesson,
  asks: ({ data }) => data.handedOver,
  to: owner,
  content: given,
});

const lessonReminded = defineMailStep({
  step: 'lesson-reminded',
  event: 'lesson-reminded',
  subject: 'lessonDue',
  ...ofLesson,
  to: owner,
  content: (event, say) => {
    const { reminded, overdue } = say.words.reviews;
    const write = event.data.lesson.overdue ? overdue : reminded;
    return [paragraph(write(naming(event, say), dueText(event, say))), ...details(event, say)];
  },
});

const lessonOverdue = defineMailStep({
  step: 'lesson-overdue',
  event: 'lesson-overdue',
  subject: 'lessonOverdue',
  ...ofLesson,
  looksUp: 'people',
  to: (event, today) => {
    const others = leader(event, today).filter(({ to }) => to !== event.data.lesson.owner);
    return [...owner(event), ...others];
  },
  content: (event, say) => [
    paragraph(say.words.reviews.overdue(naming(event, say), dueText(event, say))),
    ...details(event, say),
  ],
});

const lessonCanceled = defineMailStep({
  step: 'lesson-canceled',
  event: 'lesson-canceled',
  subject: 'lessonCanceled',
  ...ofLesson,
  to: owner,
  content: (event, say) => [
    paragraph(say.words.reviews.canceled(naming(event, say))),
    ...(event.data.lesson.outcome === null ? [] : [quote(event.data.lesson.outcome)]),
    ...details(event, say),
  ],
});

export const LESSON_MAILS = [lessonAdded, lessonChanged, lessonReminded, lessonOverdue, lessonCanceled] as const;

function naming({ incident, data }: LessonEvent, { words }: Say): string {
  return words.reviews.naming(data.lesson.id, incident.number);
}

function dueText({ data }: LessonEvent, { when }: Say): string {
  return when(data.lesson.dueAt);
}

function details(event: LessonEvent, say: Say): Block[] {
  const { lesson } = event.data;
  const { reviews, glossary } = say.words;
  const rows: [string, string][] = [
    [reviews.owner, lesson.owner],
    [reviews.due, dueText(event, say)],
    [glossary.labels.title, event.incident.title],
  ];
  return [quote(lesson.text), { kind: 'facts', rows }];
}
