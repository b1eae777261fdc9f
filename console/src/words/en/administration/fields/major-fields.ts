import type { FieldWords } from './fields.ts';

/** Of forms about major incidents and the status page. */
export const majorFields: Record<string, Record<string, FieldWords>> = {
  majors: {
    bridge: {
      label: 'Bridge',
      help: 'A link in which {number} and {tenant} stand for those of the record: https:, tel: or sip:.',
      example: 'https://meet.example.com/{number}',
    },
    reviewDue: { label: 'Review due', help: 'After resolution, in the open time of the calendar of tasks.' },
  },
  'major-rules': {
    name: { label: 'Name', help: 'As it stands on the record.', example: 'checkout-down' },
    priority: { label: 'Priority', help: 'One of these; any without.' },
    category: { label: 'Category', help: 'One of these; any without.' },
    group: { label: 'Group', help: 'One of these; any without.' },
    requester: { label: 'Requester', help: 'Addresses, or @example.com for a whole domain, one a line.' },
    configurationItem: { label: 'Item', help: 'Ids of the register, one a line.', example: 'web-shop' },
    criticality: { label: 'Criticality', help: 'At least: of what it is about, or of what depends on that.' },
    children: { label: 'Children', help: 'At least so many unresolved records under it.', example: '10' },
  },
  'major-roles': {
    label: { label: 'Label', help: 'As people read it.', example: 'Scribe' },
    schedule: { label: 'Schedule', help: 'Whoever is on call by it has the role.', example: 'SCH-000001' },
    group: { label: 'Group', help: 'Is called to the bridge, too.' },
  },
  'communication-plans': {
    stakeholders: {
      label: 'Stakeholders',
      help: 'One a line: an address, or “group”, “chain” or “webhook” and its name.',
      example: 'chain management',
    },
    'cadence-critical': {
      label: 'Update every, critical',
      help: 'A duration; without one that of the next more urgent priority.',
      example: 'PT30M',
    },
    'cadence-high': {
      label: 'Update every, high',
      help: 'A duration; without one that of the next more urgent priority.',
      example: 'PT30M',
    },
    'cadence-medium': {
      label: 'Update every, medium',
      help: 'A duration; without one that of the next more urgent priority.',
      example: 'PT30M',
    },
    'cadence-low': {
      label: 'Update every, low',
      help: 'A duration; without one that of the next more urgent priority.',
      example: 'PT30M',
    },
    priority: { label: 'Priority', help: 'One of these; any without.' },
    category: { label: 'Category', help: 'One of these; any without.' },
    group: { label: 'Group', help: 'One of these; any without.' },
    requester: { label: 'Requester', help: 'Addresses, or @example.com for a whole domain, one a line.' },
    configurationItem: { label: 'Item', help: 'Ids of the register, one a line.', example: 'web-shop' },
  },
  questionnaires: {
    questions: {
      label: 'Questions',
      help: 'One a line: its id, =, the question.',
      example: 'went-well = What went well?',
    },
  },
  'problem-trends': {
    label: { label: 'Label', help: 'As people read it.', example: 'Five on one item within a week' },
    by: { label: 'Counted by', help: 'What they have in common.' },
    incidents: { label: 'Incidents', help: 'At least so many that have no problem yet.' },
    days: { label: 'Days', help: 'Within which they were opened.' },
    priority: { label: 'Priority', help: 'One of these; any without.' },
    category: { label: 'Category', help: 'One of these; any without.' },
    group: { label: 'Group', help: 'One of these; any without.' },
    requester: { label: 'Requester', help: 'Addresses, or @example.com for a whole domain, one a line.' },
    configurationItem: { label: 'Item', help: 'Ids of the register, one a line.', example: 'web-shop' },
  },
  'status-page': {
    enabled: { label: 'Shown', help: 'Without it there is no such page.' },
    label: { label: 'Name', help: 'As it stands above the page.', example: 'Status of the web shop' },
    languages: { label: 'Languages', help: 'The first is for whoever reads none of them.' },
    zone: { label: 'Zone', help: 'Whose midnight ends a day of the history.' },
    colour: { label: 'Colour', help: 'Of the heading, as #rrggbb.', example: '#0a6ebd' },
    logo: { label: 'Logo', help: 'PNG, JPEG, GIF or WebP, 32 KB at most: it is part of the page.' },
  },
};
