import type { FieldWords } from './fields.ts';

/** Of forms about rules: who gets what, what happens when. */
export const ruleFields: Record<string, Record<string, FieldWords>> = {
  routing: {
    kind: { label: 'Kind', help: 'Only records of this kind.' },
    channel: { label: 'Channel', help: 'How it came in.' },
    category: { label: 'Category', help: 'Only of this category.', example: 'network' },
    subcategory: { label: 'Subcategory', help: 'Only of this subcategory.', example: 'vpn' },
    source: { label: 'Source of the alert', help: 'Only what this source reported.', example: 'aws.cloudwatch' },
    requester: { label: 'Requester', help: 'Only what this address reported.', example: 'ana@example.com' },
    configurationItem: { label: 'Item', help: 'Only what is about this item of the register.', example: 'web-shop' },
    group: { label: 'Group', help: 'Gets what fits all of the above.' },
  },
  'escalation-policies': {
    steps: { label: 'Steps', help: 'What happens, and when.' },
    name: { label: 'Name', help: 'As it stands on the record.', example: 'warning' },
    clock: { label: 'Clock', help: 'Whose promise it is about.' },
    moment: { label: 'When', help: 'Before, at or after the breach.' },
    percent: { label: 'Percent', help: 'Of the target used.', example: '75' },
    afterBreach: { label: 'After the breach', help: 'Open time of the clock’s calendar.', example: 'PT1H' },
    actions: { label: 'Actions', help: 'All of them happen.' },
    action: { label: 'Action', help: 'What happens.' },
    whom: {
      label: 'Whom',
      help: 'One a line: assignee, owner, group-lead, incident-manager, the name of a chain, an address.',
      example: 'group-lead',
    },
    toGroup: { label: 'Group', help: 'Gets the record.' },
    webhook: { label: 'Webhook', help: 'Is called with the record.' },
    publishName: { label: 'Name', help: 'Of the event on the bus.', example: 'sms-to-duty' },
    deliver: { label: 'Mails', help: 'Whether they wait until whoever gets them is at work.' },
  },
  chains: {
    addresses: { label: 'Addresses', help: 'One a line, by rank.', example: 'mia@example.com' },
  },
  'paging-policies': {
    steps: { label: 'Steps', help: 'One after the other, each after the wait of the one before.' },
    page: {
      label: 'Whom',
      help: 'One a line: “schedule” or “group” and its name, an address, or assignee, owner, group-lead, incident-manager.',
      example: 'schedule primary',
    },
    wait: { label: 'Wait', help: 'For an acceptance, before the next step.', example: 'PT5M' },
    hours: { label: 'Hours', help: 'Only within the hours of a calendar, or only outside of them.' },
    calendar: { label: 'Calendar', help: 'Whose hours count.' },
    open: { label: 'While it is open', help: 'Otherwise while it is closed.' },
    repeat: { label: 'Repeat', help: 'How often all steps are taken again.', example: '1' },
    reAcknowledgeAfter: {
      label: 'Again after',
      help: 'When whoever accepted writes nothing for so long. Empty: never.',
      example: 'PT1H',
    },
  },
  'paging-rules': {
    priority: { label: 'Priority', help: 'One of these; any without.' },
    group: { label: 'Group', help: 'Whose records; any without.' },
    category: { label: 'Category', help: 'Any without.' },
    kind: { label: 'Kind', help: 'Any without.' },
    configurationItem: { label: 'Item', help: 'One of its names; any without.' },
    policy: { label: 'Policy', help: 'By which people are paged.' },
  },
  heartbeats: {
    every: { label: 'Every', help: 'Late when so much time went by, a minute at least.', example: 'PT25H' },
    title: { label: 'Title', help: 'Of the record, when it is late.', example: 'The nightly backup was not heard of' },
    severity: { label: 'Severity', help: 'Of the alert.' },
    configurationItem: { label: 'Item', help: 'What it is about.', example: 'backup-01' },
  },
  webhooks: {
    url: {
      label: 'Address',
      help: 'With https. Whoever knows it can send there, so it is shown to administrators alone.',
      example: 'https://chat.example.com/hooks/desk',
    },
    secret: {
      label: 'Secret',
      help: 'Signs the calls as Standard Webhooks does; without one they are not signed.',
      example: 'whsec_…',
    },
  },
  tasks: {
    calendar: { label: 'Calendar', help: 'In whose open time due dates and reminders are counted.' },
    before: { label: 'Reminders before', help: 'Open time before it is due, one a line.', example: 'PT4H' },
    repeatAfter: { label: 'Reminders after', help: 'Until it is done.' },
    every: { label: 'Every', help: 'Open time, or business days.', example: '1' },
    count: { label: 'How often', help: 'At most.', example: '3' },
  },
};
