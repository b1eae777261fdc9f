import { MOST_ADOPTED } from '#domain/alerts/correlation.ts';
import { LARGEST_ANNOUNCEMENT_BYTES } from '#domain/announcements/announcement-type.ts';
import { FURTHEST_WINDOW_DAYS, LONGEST_WINDOW_DAYS } from '#domain/changes/change-window.ts';
import { MOST_STEPS } from '#domain/escalation/policy.ts';
import { MOST_TIMES } from '#domain/incident/assignment/tier-times.ts';
import { MOST_ATTACHMENTS, MOST_BYTES } from '#domain/incident/conversation/attachments.ts';
import { MOST_DUE_ENTRIES } from '#domain/incident/draft.ts';
import { MOST_MOVED_MEMBERS, MOST_MOVED_TASKS } from '#domain/incident/merging/hand-over.ts';
import { MOST_PAGED } from '#domain/incident/paging/take-page-step.ts';
import { MOST_PARTICIPANTS } from '#domain/incident/participants/participant-commands.ts';
import { MOST_LINKS } from '#domain/incident/relations/link.ts';
import { MOST_LESSON_BYTES, MOST_LESSONS } from '#domain/incident/review/lessons.ts';
import { MOST_FACTOR_BYTES, MOST_FACTORS, MOST_WRITTEN_BYTES } from '#domain/incident/review/review-commands.ts';
import { MOST_SPLIT_BYTES } from '#domain/incident/splitting/split-entries.ts';
import { MOST_SPLITS } from '#domain/incident/splitting/splitting.ts';
import { MOST_SPLIT_ENTRIES } from '#domain/incident/splitting/splitting-commands.ts';
import { MOST_TASKS } from '#domain/incident/tasks/tasks.ts';
import { MOST_REPORT_LINES } from '#domain/incident-report/sections/timeline.ts';
import { MOST_BATCHES } from '#domain/problems/batch.ts';
import { MOST_COUNTED } from '#domain/problems/trends/trends-fragment.ts';
import { MOST_DAYS } from '#domain/time/open-time.ts';
import { LONGEST_BODY, MOST_SERVICES, MOST_UPDATES } from '#events/announcement/announcement.ts';
import { LONGEST_CHANGE_TEXT } from '#events/change/change.ts';
import { LONGEST_PROBLEM_TEXT, MOST_LINKED_INCIDENTS, MOST_NAMED_INCIDENTS } from '#events/problem/problem.ts';
import { EARLIEST_MS, END_MS } from '#events/terms/instants.ts';
import {
  LONGEST_ITEM,
  LONGEST_NAME,
  LONGEST_PAGE,
  LONGEST_TAG,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_ITEMS,
  MOST_TAGS,
} from '#events/terms/limits.ts';
import { MOST_ATTACHMENTS as MOST_ATTACHMENTS_OF_A_MAIL } from '#shared/mail-in/parse/parse.ts';
import { LONGEST_SURVEY_COMMENT } from '#shared/pages/survey-page.ts';
import { LONGEST_TASK_NOTES } from '#shared/pages/task-page.ts';
import { MOST_NAMED } from '#shared/store/alerts/alert-members.ts';
import { MOST_CHANGES_A_DAY, MOST_DAYS_ASKED } from '#shared/store/changes/change-days.ts';
import { MOST_CLOCK_BYTES, PACKED_FROM_BYTES } from '#shared/store/incidents/packed-clocks.ts';
import { MOST_INSIDE_BYTES } from '#shared/store/incidents/task-parts.ts';
import { MOST_IN_CALL } from '#shared/use-cases/problems/carry-out.ts';
import { count, type Limit, size } from './limit.ts';

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const DAYS_A_YEAR = 365.25;

export const OF_A_RECORD: readonly Limit[] = [
  {
    of: 'Text of a field',
    is: `${count(LONGEST_TEXT)} characters, a title ${LONGEST_TITLE}, a person's name ${LONGEST_NAME}, a configuration item ${count(LONGEST_ITEM)}; three bytes a character unless the description says otherwise.`,
    at: 'events/terms/limits.ts',
  },
  {
    of: 'Text of a page',
    is: `${count(LONGEST_SURVEY_COMMENT)} characters with a survey, ${count(LONGEST_TASK_NOTES)} with a task; what is longer is cut.`,
    at: 'shared/pages/survey-page.ts',
  },
  { of: 'Instants', is: `from ${day(EARLIEST_MS)} to before ${day(END_MS)}.`, at: 'events/terms/instants.ts' },
  {
    of: 'Whom one step of a paging policy reaches',
    is: `${MOST_PAGED} people.`,
    at: 'shared/domain/incident/paging/take-page-step.ts',
  },
  {
    of: 'A page by hand',
    is: `${LONGEST_PAGE} characters.`,
    at: 'events/terms/limits.ts',
  },
  { of: 'Configuration items', is: `${MOST_ITEMS}.`, at: 'events/terms/limits.ts' },
  { of: 'Tags', is: `${MOST_TAGS} of ${LONGEST_TAG} characters.`, at: 'events/terms/limits.ts' },
  {
    of: 'Tasks',
    is: `${MOST_TASKS}; above ${size(MOST_INSIDE_BYTES)} together they lie in items of ten.`,
    at: 'shared/domain/incident/tasks/tasks.ts',
  },
  {
    of: 'Review',
    is: `${MOST_LESSONS} lessons with ${size(MOST_LESSON_BYTES)} of text together, ${MOST_FACTORS} contributing factors with ${size(MOST_FACTOR_BYTES)}; ${size(MOST_WRITTEN_BYTES)} of answers at once.`,
    at: 'shared/domain/incident/review/review-commands.ts',
  },
  {
    of: 'Timeline of a report',
    is: `${MOST_REPORT_LINES} lines; of a longer one the beginning and the end, and how many are left out.`,
    at: 'shared/domain/incident-report/sections/timeline.ts',
  },
  {
    of: 'Participants',
    is: `${MOST_PARTICIPANTS}.`,
    at: 'shared/domain/incident/participants/participant-commands.ts',
  },
  {
    of: 'What goes over when records are merged',
    is: `${MOST_MOVED_TASKS} open tasks, ${MOST_MOVED_MEMBERS} members of an alert, and what the other has room for.`,
    at: 'shared/domain/incident/merging/hand-over.ts',
  },
  {
    of: 'What is split off at once',
    is: `${MOST_SPLIT_ENTRIES} entries with ${size(MOST_SPLIT_BYTES)} together; ${MOST_SPLITS} records from one.`,
    at: 'shared/domain/incident/splitting/splitting.ts',
  },
  { of: 'Links', is: `${MOST_LINKS}.`, at: 'shared/domain/incident/relations/link.ts' },
  {
    of: 'Files',
    is: `${MOST_ATTACHMENTS} with ${size(MOST_BYTES)} of names together, ${MOST_ATTACHMENTS_OF_A_MAIL} of one mail.`,
    at: 'shared/domain/incident/conversation/attachments.ts',
  },
  {
    of: 'Alerts of a record',
    is: `${MOST_ADOPTED} taken in when it is opened; of what a group names, ${count(MOST_NAMED)} members.`,
    at: 'shared/domain/alerts/correlation.ts',
  },
  {
    of: 'Entries of what is due at once',
    is: `${MOST_DUE_ENTRIES}; the rest is left to the timer that is due at once.`,
    at: 'shared/domain/incident/draft.ts',
  },
  {
    of: 'Clocks',
    is: `packed above ${size(PACKED_FROM_BYTES)}. Beyond ${size(MOST_CLOCK_BYTES)} packed a person begins no further hold, handover, change or reopening (409); what ends something always works.`,
    at: 'shared/store/incidents/packed-clocks.ts',
  },
  {
    of: 'Stays in tiers',
    is: `the newest ${MOST_TIMES} are kept one by one, earlier ones as sums.`,
    at: 'shared/domain/incident/assignment/tier-times.ts',
  },
  {
    of: 'Announcement',
    is: `${count(LONGEST_BODY)} characters a text, ${MOST_SERVICES} services, ${MOST_UPDATES} updates, ${size(LARGEST_ANNOUNCEMENT_BYTES)} in all (409); its end can always be said.`,
    at: 'shared/domain/announcements/announcement-type.ts',
  },
  {
    of: 'Problem',
    is: `${count(LONGEST_PROBLEM_TEXT)} characters a text, ${count(MOST_LINKED_INCIDENTS)} incidents (409), ${MOST_NAMED_INCIDENTS} named at once (400); ${MOST_IN_CALL} are done in the call, more in the background, and ${MOST_BATCHES} such things at a time (409).`,
    at: 'events/problem/problem.ts',
  },
  {
    of: 'Change',
    is: `${count(LONGEST_CHANGE_TEXT)} characters a text; a window of ${LONGEST_WINDOW_DAYS} days that begins within ${FURTHEST_WINDOW_DAYS} (400)`,
    at: 'shared/domain/changes/change-window.ts',
  },
  {
    of: 'Calendar of changes',
    is: `spans of ${MOST_DAYS_ASKED - 1} days (400), ${MOST_CHANGES_A_DAY} changes of a day; alerts of what is beyond are told`,
    at: 'shared/store/changes/change-days.ts',
  },
  {
    of: 'Trend that proposes a problem',
    is: `${MOST_COUNTED} incidents, the newest.`,
    at: 'shared/domain/problems/trends/trends-fragment.ts',
  },
  { of: 'Steps of an escalation policy', is: `${MOST_STEPS}.`, at: 'shared/domain/escalation/policy.ts' },
  {
    of: 'Open time walked',
    is: `${Math.floor(MOST_DAYS / DAYS_A_YEAR + 0.01)} years.`,
    at: 'shared/domain/time/open-time.ts',
  },
];
