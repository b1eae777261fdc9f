/** A field of a form: what it is called, what it does, how it is written. */
export interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly example?: string;
}

/** By form, and in it by field. */
export const fields: Record<string, Record<string, FieldWords>> = {
  groups: {
    label: { label: 'Label', help: 'As people read it.', example: 'Infrastructure' },
    tier: { label: 'Tier', help: 'Escalating functionally moves a record to the next tier.' },
    email: {
      label: 'Address',
      help: 'Mail about records that nobody of the group has yet.',
      example: 'infra@example.com',
    },
    lead: { label: 'Lead', help: 'Whom escalations mean by the lead of the group.', example: 'ben@example.com' },
    calendar: { label: 'Calendar', help: 'When the group works, where nothing is known of a person.' },
    zone: { label: 'Zone', help: 'Where the group works. Service levels can read their calendar in this zone.' },
    supplier: {
      label: 'Supplier',
      help: 'Somebody else’s people under a contract: their clock runs beside the group’s.',
    },
    assignment: { label: 'The desk chooses who', help: 'Otherwise people do.' },
    method: { label: 'By', help: 'By what somebody of the group is chosen.' },
    schedule: {
      label: 'Schedule',
      help: 'Whose people on call have it; for that method alone.',
      example: 'SCH-000001',
    },
    skills: {
      label: 'Skills',
      help: 'By category what somebody must be able to do, one category a line.',
      example: 'network = dns, vpn',
    },
  },
  calendars: {
    zone: { label: 'Zone', help: 'All hours and dates here are local times of this zone.' },
    always: { label: 'Always open', help: 'Every hour of every day, holidays too.' },
    holidays: {
      label: 'Holidays',
      help: 'Closed days, one a line. With * for every year.',
      example: '2026-12-25 or *-12-25',
    },
    exceptions: {
      label: 'Exceptions',
      help: 'Dates with hours of their own, one a line. A date alone is closed.',
      example: '2026-12-24 08:00-12:00',
    },
  },
  priorities: {
    impact: { label: 'Impact', help: 'How much of the business is affected.' },
    urgency: { label: 'Urgency', help: 'How soon it hurts.' },
  },
  categories: {
    subcategories: { label: 'Subcategories', help: 'One a line. Empty: any.', example: 'password' },
  },
  'hold-reasons': {
    label: { label: 'Label', help: 'As people read it.', example: 'Waiting for the supplier' },
    pauses: { label: 'Pauses', help: 'Clocks that stand while this is the reason. All others run on.' },
    tellRequester: { label: 'Tell the requester', help: 'Whether the requester gets a mail when work stands still.' },
    resumesOnAnswer: {
      label: 'An answer resumes',
      help: 'Whether what a requester writes puts the record back in progress.',
    },
    reminders: { label: 'Remind the requester', help: 'And resolve the record when nobody answers.' },
    everyBusinessDays: { label: 'Every', help: 'Business days between reminders.', example: '2' },
    count: {
      label: 'How often',
      help: 'After the last one and another interval the record is resolved.',
      example: '2',
    },
    calendar: { label: 'Calendar', help: 'Whose business days.' },
    thenResolveCode: { label: 'Then resolve with', help: 'The resolution code.', example: 'no_answer' },
    reminderText: { label: 'Words of the reminder', help: 'Instead of the shipped ones.' },
    translations: { label: 'In other languages', help: 'For readers of these; what is left out is read as above.' },
    'label-en': { label: 'Label, English', help: 'As readers of this language see it.' },
    'label-de': { label: 'Label, German', help: 'As readers of this language see it.' },
    'label-fr': { label: 'Label, French', help: 'As readers of this language see it.' },
    'reminderText-en': { label: 'Words of the reminder, English', help: 'Instead of the shipped ones.' },
    'reminderText-de': { label: 'Words of the reminder, German', help: 'Instead of the shipped ones.' },
    'reminderText-fr': { label: 'Words of the reminder, French', help: 'Instead of the shipped ones.' },
  },
  answers: {
    label: { label: 'Label', help: 'By which it is chosen.', example: 'Ask for the version' },
    language: { label: 'Language', help: 'Offered where the reader’s language is this; with none always.' },
    groups: { label: 'Groups', help: 'Whose answer it is; everybody’s without any.' },
    body: {
      label: 'Text',
      help: 'Placeholders are filled in when it is chosen.',
      example: '{{requester.name}}, {{record.number}}, {{record.title}}, {{record.resolveBy}}',
    },
  },
  requesters: {
    domains: {
      label: 'Domains of the portal',
      help: 'Whoever has an address there may sign in by a mailed code. One a line.',
      example: 'example.com',
    },
    mayChooseImpact: { label: 'Impact they may choose', help: 'None: impact is reckoned.' },
    mayChooseUrgency: { label: 'Urgency they may choose', help: 'None: urgency is reckoned.' },
    byRequester: { label: 'May cancel their records', help: 'As long as nobody has resolved it.' },
    closureDays: { label: 'Closed after', help: 'Business days after resolution without an answer.', example: '5' },
    closureCalendar: { label: 'Calendar of closure', help: 'Whose business days.' },
    reopenDays: {
      label: 'May be reopened for',
      help: 'Days after closure within which an answer reopens; later it is a new record.',
    },
    reopenCalendar: { label: 'Calendar of reopening', help: 'In whose zone the days are counted.' },
    survey: { label: 'Ask how it was', help: 'One question by mail after closure.' },
    surveyDays: { label: 'Survey open for', help: 'Days for which the link works.', example: '14' },
  },
  mail: {
    addresses: {
      label: 'Addresses of the desk',
      help: 'One a line; the first one sends.',
      example: 'help@example.com',
    },
    name: { label: 'Name of the sender', help: 'As mail programs show it.', example: 'Service desk' },
    language: { label: 'Language', help: 'Of readers of whom nothing is known.' },
    zone: {
      label: 'Zone',
      help: 'In which readers are told times of whom nothing is known; else that of the group, or UTC.',
    },
    agents: {
      label: 'Agents who answer by mail',
      help: 'People of the desk with their own mail program, one a line. DMARC must vouch for each mail.',
    },
    forwarders: {
      label: 'Forwarders',
      help: 'Addresses that pass people’s mail on to the desk, one a line.',
      example: 'info@example.com',
    },
    lists: {
      label: 'Lists',
      help: 'Mailing lists whose mails are people’s: address or List-Id, one a line.',
      example: 'staff.example.com',
    },
    thanksReopen: { label: 'Thanks reopen', help: 'Whether an answer that only thanks reopens what was resolved.' },
    digestAfter: {
      label: 'Bundle after',
      help: 'So many mails go to one address at once; the rest becomes one mail.',
      example: '5',
    },
    digestWithin: { label: 'Bundle within', help: 'Minutes in which they are counted.', example: '10' },
  },
  maintenance: {
    label: { label: 'Label', help: 'As people read it.', example: 'Patch evening' },
    from: {
      label: 'From',
      help: 'An instant in UTC. Needs an end, unless a calendar says when.',
      example: '2026-12-01T20:00:00Z',
    },
    to: { label: 'To', help: 'An instant in UTC.', example: '2026-12-01T22:00:00Z' },
    calendar: { label: 'Calendar', help: 'Whenever this calendar is open, for work that comes again and again.' },
    items: {
      label: 'Items',
      help: 'Names or globs of what is worked on, one a line; without any, everything.',
      example: 'web-*',
    },
    source: { label: 'Source of the alert', help: 'Only alerts of this source.', example: 'aws.cloudwatch' },
    severity: { label: 'Severity', help: 'Only alerts of these.' },
    during: { label: 'During it', help: 'What an alert does.' },
  },
  escalation: {
    defaultGroup: { label: 'Default group', help: 'Gets what no routing rule and no item sends elsewhere.' },
    incidentManager: {
      label: 'Incident manager',
      help: 'Told of what is handed around, and of breaches that name them.',
      example: 'mia@example.com',
    },
    problemManager: {
      label: 'Problem manager',
      help: 'Told of problems that are opened or proposed, and of workarounds.',
      example: 'problems@example.com',
    },
    bouncesToManager: {
      label: 'Handed over at most',
      help: 'More often than this, and the record goes to the incident manager.',
      example: '5',
    },
  },
};
