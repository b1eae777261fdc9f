import { linkIf, paragraph } from '#domain/mail-out/layout/content.ts';
import { defineRecordMail } from '#domain/mail-out/steps/frame/define-record-mail.ts';
import { SCHEDULE_EVENTS } from '#events/schedule/changes.v1.ts';
import { ScheduleSchema } from '#events/schedule/schedule.ts';

/** Who looks after a schedule is told while nobody will be on call (Semantics, rule 47). */
export const scheduleGaps = defineRecordMail({
  step: 'schedule-gaps',
  event: SCHEDULE_EVENTS['gaps-found'],
  prefix: 'SCHEDULE',
  subject: 'nobodyOnCall',
  about: 'schedule',
  picture: ScheduleSchema,
  tell: ({ owner, gaps }, { name, label, zone }) => ({
    ...{ to: owner, title: label, zone, page: `on-call/${encodeURIComponent(name)}` },
    content: ({ words, when, url }) => [
      paragraph(words.desk.nobodyOnCall(label)),
      ...gaps.map(({ from, to }) => paragraph(words.desk.fromTo(when(from), when(to)))),
      ...linkIf(words.desk.openSchedule, url),
    ],
  }),
});
