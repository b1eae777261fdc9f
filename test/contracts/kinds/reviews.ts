import type { ShownReview } from '#domain/reviews/shown-review.ts';
import { A_LESSON } from '#events/incident/review/review.ts';
import { type ReviewsService, reviewsService } from '#shared/use-cases/reviews/reviews-service.ts';
import { double, type KindInTests } from '#test/contracts/kind-in-tests.ts';

const { calendar: _c, reminders: _r, remindAt: _a, ...lesson } = A_LESSON;
const REVIEW: ShownReview = {
  ...{ number: 'INC-000001', state: 'open', openedAt: '2026-09-07T09:30:00.000Z', dueAt: '2026-09-14T09:30:00.000Z' },
  ...{ overdue: false, endedAt: null, reason: null, answers: {}, drafted: [], questionnaires: {} },
  ...{ contributingFactors: [], rootCause: null, problem: null, lessons: [{ ...lesson, id: 'a-0' }] },
};

const REVIEWS_DOUBLE: ReviewsService = {
  show: async () => REVIEW,
  report: async () => '# Report on INC-000001',
  lessons: async () => ({ items: [{ ...lesson, number: 'INC-000001' }], nextCursor: null }),
};

/** No record of its own, but routes of its own. */
export const KIND: KindInTests = {
  doubles: [double(reviewsService, REVIEWS_DOUBLE)],
  work: [],
  withoutVersion: [],
  roles: `
GET   /incidents/{number}/review                       -  all   all     all              all             all           all   all
GET   /incidents/{number}/report                       -  all   all     all              all             all           all   all
POST  /incidents/{number}/review                       -  -     -       all              -               -             all   -
PATCH /incidents/{number}/review                       -  -     -       all              -               -             all   -
POST  /incidents/{number}/review/problem               -  -     -       all              -               -             all   -
POST  /incidents/{number}/review/complete              -  -     -       all              -               -             all   -
POST  /incidents/{number}/review/waive                 -  -     -       all              -               -             all   -
POST  /incidents/{number}/review/lessons               -  -     -       all              -               -             all   -
PATCH /incidents/{number}/review/lessons/{id}          -  -     -       all              -               -             all   -
POST  /incidents/{number}/review/lessons/{id}/complete -  all   all     all              all             all           all   all
POST  /incidents/{number}/review/lessons/{id}/cancel   -  -     -       all              -               -             all   -
GET   /lessons                                         -  all   all     all              all             all           all   all
`,
};
