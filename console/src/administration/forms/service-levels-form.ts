import { type Field, type Form, LEVELS } from '../fields/field.ts';

const PROMISE: readonly Field[] = [
  { name: 'target', kind: 'target' },
  { name: 'clockCalendar', at: ['calendar'], kind: 'choice', of: 'calendars', empty: 'absent' },
  { name: 'clockThresholds', at: ['thresholds'], kind: 'thresholds', empty: 'absent' },
];
const HELD_PROMISE: readonly Field[] = [
  ...PROMISE,
  { name: 'onReassign', kind: 'choice', of: ['restart', 'continue'] },
];

const clock = (name: string, blank: object, fields: readonly Field[], at = name): Field => ({
  ...{ name, kind: 'part', at: ['clocks', at], blank, fields, empty: 'absent' },
});
const FOUR_HOURS = { target: { duration: 'PT4H' } };

/** Which records it is for: by what is asked most, and by the rest. */
const MATCH: readonly Field[] = [
  { name: 'priority', at: ['match', 'priority'], kind: 'choices', of: LEVELS, empty: 'absent' },
  { name: 'kind', at: ['match', 'kind'], kind: 'choices', of: ['incident', 'service_request'], empty: 'absent' },
];
const FURTHER_MATCH: readonly Field[] = [
  { name: 'category', at: ['match', 'category'], kind: 'choices', of: 'categories', empty: 'absent' },
  { name: 'group', at: ['match', 'group'], kind: 'choices', of: 'groups', empty: 'absent' },
  { name: 'requester', at: ['match', 'requester'], kind: 'texts', empty: 'absent' },
  { name: 'configurationItem', at: ['match', 'configurationItem'], kind: 'texts', empty: 'absent' },
];

export const SERVICE_LEVELS_FORM: Form = {
  section: 'service-levels',
  at: ['serviceLevels'],
  shape: 'list',
  blank: {
    ...{ match: {}, clocks: { response: FOUR_HOURS, resolution: FOUR_HOURS }, calendar: 'business-hours' },
    ...{ thresholds: [50, 75], reopen: 'resume', mode: 'retroactive', zoneFrom: 'calendar' },
  },
  summary: [['clocks', 'response', 'target', 'duration'], ['clocks', 'resolution', 'target', 'duration'], ['calendar']],
  fields: [
    { name: 'name', kind: 'text' },
    ...MATCH,
    clock('response', FOUR_HOURS, PROMISE),
    clock('resolution', FOUR_HOURS, PROMISE),
    { name: 'calendar', kind: 'choice', of: 'calendars' },
    { name: 'thresholds', kind: 'thresholds' },
    ...FURTHER_MATCH,
    clock('groupClock', { ...FOUR_HOURS, onReassign: 'restart' }, HELD_PROMISE, 'group'),
    clock('supplier', { ...FOUR_HOURS, onReassign: 'restart' }, HELD_PROMISE),
    { name: 'zoneFrom', kind: 'choice', of: ['calendar', 'group'] },
    { name: 'reopen', kind: 'choice', of: ['resume', 'restart', 'count-through'] },
    { name: 'mode', kind: 'choice', of: ['retroactive', 'from-change'] },
    { name: 'escalation', kind: 'choice', of: 'escalationPolicies', empty: 'absent' },
  ],
};
