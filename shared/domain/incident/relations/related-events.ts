import { ACTS } from '#events/acts.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { CHANGE_EVENTS } from '#events/change/changes.v1.ts';
import { PERSON_EVENTS } from '#events/person/changes.v1.ts';
import { PROBLEM_EVENTS } from '#events/problem/changes.v1.ts';
import { SCHEDULE_EVENTS } from '#events/schedule/changes.v1.ts';
import { actType } from '#events/terms/define-act.ts';
import { detailType } from '#events/terms/define-event.ts';

/** A rule on the bus: which events of which records have something to follow for others. */
export interface RelatedEvents {
  readonly name: string;
  readonly description: string;
  readonly detailType: readonly string[];
  readonly detail: Record<string, unknown>;
}

const types = (...names: EventName[]) => names.map((name) => detailType(EVENTS[name]));
/** A number, and not null. */
const SOME_RECORD = [{ prefix: 'INC-' }];
/** A text, and not null. */
const SOMEBODY = [{ prefix: '' }];
const SOMETHING = SOMEBODY;

const PEOPLE_CAME = [PERSON_EVENTS.added, PERSON_EVENTS.changed, PERSON_EVENTS['absence-removed']].map(detailType);
const OTHERS_ON_CALL = [
  ...[SCHEDULE_EVENTS.added, SCHEDULE_EVENTS.changed],
  ...[SCHEDULE_EVENTS['override-added'], SCHEDULE_EVENTS['override-removed']],
].map(detailType);

const OTHER_RULES = [actType(ACTS['configuration-published'])];

/** Events of a problem that ask something of its incidents. */
export const PROBLEM_ASKS: readonly string[] = [
  ...[PROBLEM_EVENTS.opened, PROBLEM_EVENTS['incidents-linked'], PROBLEM_EVENTS['incidents-removed']],
  ...[PROBLEM_EVENTS['workaround-given'], PROBLEM_EVENTS.resolved, PROBLEM_EVENTS.undone],
].map(detailType);

/** Events of a change that mean something for its incident, or for alerts its window held. */
export const CHANGE_ASKS: readonly string[] = [
  ...[CHANGE_EVENTS.requested, CHANGE_EVENTS.rejected, CHANGE_EVENTS.scheduled],
  ...[CHANGE_EVENTS.implemented, CHANGE_EVENTS.canceled],
].map(detailType);

/** Events of no incident by which somebody may be there for what waits. */
export const FREEING_EVENTS: readonly string[] = [...PEOPLE_CAME, ...OTHERS_ON_CALL, ...OTHER_RULES];

/**
 * What relate-incidents hears of. Records without parent, children and assignee never wake it, nor do five hundred children
 * that one resolution resolves, unless somebody worked on them.
 */
export const RELATED_EVENTS: readonly RelatedEvents[] = [
  {
    name: 'parents-resolved',
    description: 'Resolved records with others under them',
    detailType: types('resolved'),
    detail: { incident: { hasChildren: [true] } },
  },
  {
    name: 'children-finished',
    description: 'Records under others that ended by themselves',
    detailType: types('resolved', 'canceled', 'merged'),
    detail: { incident: { parent: SOME_RECORD }, data: { withParent: { number: [{ exists: false }] } } },
  },
  {
    name: 'children-recovered',
    description: 'Records under others whose alert went quiet while they stay open',
    detailType: types('alert-recovered'),
    detail: {
      incident: { parent: SOME_RECORD, status: [{ 'anything-but': ['resolved', 'closed', 'canceled'] }] },
    },
  },
  {
    name: 'children-opened',
    description: 'Records opened under others',
    detailType: types('opened'),
    detail: { data: { parent: SOME_RECORD } },
  },
  {
    name: 'children-moved',
    description: 'Records brought under others',
    detailType: types('reclassified'),
    detail: { data: { changes: { parent: { to: SOME_RECORD } } } },
  },
  {
    name: 'children-left',
    description: 'Records taken out from under others',
    detailType: types('reclassified'),
    detail: { data: { changes: { parent: { from: SOME_RECORD } } } },
  },
  {
    name: 'children-rated',
    description: 'Records under others whose priority is another',
    detailType: types('reclassified'),
    detail: { incident: { parent: SOME_RECORD }, data: { changes: { priority: { to: [{ exists: true }] } } } },
  },
  {
    name: 'children-reopened',
    description: 'Records under others that are open again',
    detailType: types('reopened', 'unmerged', 'restored'),
    detail: { incident: { parent: SOME_RECORD } },
  },
  {
    name: 'parents-opened',
    description: 'Records that earlier ones are to come under',
    detailType: types('adopted'),
    detail: { data: { moves: [true] } },
  },
  {
    name: 'public-updates',
    description: 'What is said to the public of a major incident',
    detailType: types('major-updated'),
    detail: { data: { audience: ['public'] } },
  },
  {
    name: 'problems-proposed',
    description: 'Causes that are still there, to be problems',
    detailType: types('problem-proposed'),
    detail: { number: SOME_RECORD },
  },
  {
    name: 'trends-opened',
    description: 'Records that may be one too many of their kind',
    detailType: types('opened'),
    detail: {
      data: { parent: [null] },
      $or: [{ data: { configurationItems: SOMETHING } }, { data: { category: SOMETHING } }],
    },
  },
  {
    name: 'trends-reclassified',
    description: 'Records that are of another kind than they seemed',
    detailType: types('reclassified'),
    detail: {
      incident: { parent: [null] },
      $or: [
        { data: { changes: { configurationItems: { to: SOMETHING } } } },
        { data: { changes: { category: { to: SOMETHING } } } },
      ],
    },
  },
  {
    name: 'problems-asked',
    description: 'What is asked of all incidents of a problem',
    detailType: PROBLEM_ASKS,
    detail: { number: SOMEBODY },
  },
  {
    name: 'changes-went-on',
    description: 'What changes mean for the incidents they were raised from, and for alerts in their windows',
    detailType: CHANGE_ASKS,
    detail: { number: SOMEBODY },
  },
  {
    name: 'somebody-freed',
    description: 'Records that somebody works on no more',
    detailType: types('resolved', 'canceled', 'merged', 'held', 'waiting'),
    detail: { incident: { assignee: SOMEBODY } },
  },
  {
    name: 'somebody-relieved',
    description: 'Records that somebody else has from now on',
    detailType: types('assigned', 'accepted'),
    detail: { data: { previous: { assignee: SOMEBODY } } },
  },
  {
    name: 'somebody-declined',
    description: 'Records that whom the desk had chosen does not take',
    detailType: types('declined'),
    detail: { data: { assignee: SOMEBODY } },
  },
  {
    name: 'nobody-found',
    description: 'Records for which the desk found nobody: somebody may have become free meanwhile',
    detailType: types('assignment-postponed'),
    detail: { data: { assignment: { state: ['waiting'] } } },
  },
  {
    name: 'somebody-came',
    description: 'People of a group who are there, or back',
    detailType: PEOPLE_CAME,
    detail: { person: { groups: SOMEBODY } },
  },
  {
    name: 'others-on-call',
    description: 'Schedules by which others may be on call',
    detailType: OTHERS_ON_CALL,
    detail: { number: SOMEBODY },
  },
  {
    name: 'other-rules',
    description: 'Configurations by which groups may choose otherwise',
    detailType: OTHER_RULES,
    detail: { tenant: SOMEBODY },
  },
];
