import type { FieldWords } from './fields.ts';

export const serviceLevelFields: Record<string, Record<string, FieldWords>> = {
  'service-levels': {
    name: { label: 'Name', help: 'As it stands beside the clock.', example: 'gold' },
    priority: { label: 'For priorities', help: 'Without any: all.' },
    kind: { label: 'For kinds', help: 'Without any: all.' },
    category: { label: 'For categories', help: 'Without any: all.' },
    group: { label: 'For groups', help: 'Without any: all.' },
    requester: { label: 'For requesters', help: 'Addresses, or whole domains, one a line.', example: '@example.com' },
    configurationItem: { label: 'For items', help: 'Ids of the register, one a line.', example: 'web-shop' },
    response: { label: 'Response', help: 'Until somebody of the desk takes it.' },
    resolution: { label: 'Resolution', help: 'Until it is resolved.' },
    groupClock: { label: 'Group', help: 'What a group promises to the desk (OLA).' },
    supplier: { label: 'Supplier', help: 'What a supplier promises to the desk; runs only for groups that are one.' },
    target: { label: 'Target', help: 'Open time of the calendar, or business days.', example: '4 hours' },
    clockCalendar: { label: 'Calendar of this clock', help: 'Instead of the entry’s own.' },
    clockThresholds: { label: 'Warnings of this clock', help: 'Instead of the entry’s own.', example: '50, 75' },
    onReassign: { label: 'When it comes back', help: 'What the clock does when the record comes back to the group.' },
    calendar: { label: 'Calendar', help: 'Whose open time is counted.' },
    zoneFrom: {
      label: 'Zone',
      help: 'Whether the calendar’s hours are read in its own zone, or in that of the group that has the record.',
    },
    thresholds: {
      label: 'Warnings',
      help: 'Percent of the target used, or open time before its end, with commas between.',
      example: '50, 75, PT30M',
    },
    reopen: { label: 'After reopening', help: 'What the resolution clock does.' },
    mode: { label: 'When the target changes', help: 'What a change of priority means for a clock that is running.' },
    escalation: { label: 'Escalation', help: 'The policy whose steps its clocks take.' },
  },
};
