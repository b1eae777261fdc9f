import type { FieldWords } from './fields.ts';

export const recordFields: Record<string, Record<string, FieldWords>> = {
  people: {
    email: {
      label: 'Address',
      help: 'By which this person signs in. It cannot be changed later.',
      example: 'lin@example.com',
    },
    name: { label: 'Name', help: 'As colleagues and requesters read it.', example: 'Lin Ito' },
    groups: { label: 'Groups', help: 'Whose records they see under “My groups”.' },
    skills: { label: 'Skills', help: 'One a line: 1 can, 2 does it often, 3 teaches it.', example: 'network 2' },
    calendar: { label: 'Calendar', help: 'When they work; without one that of their group.' },
    zone: { label: 'Zone', help: 'In which mails tell them times.' },
    language: { label: 'Language', help: 'Of mails to them.' },
    capacity: { label: 'Capacity', help: 'Records they can have at once.', example: '8' },
  },
  register: {
    id: {
      label: 'Id',
      help: 'By which records and other items name it. It cannot be changed later.',
      example: 'web-shop',
    },
    label: { label: 'Label', help: 'As people read it.', example: 'Web shop' },
    names: {
      label: 'Names',
      help: 'What alerts and people call it, one a line, with * for the rest.',
      example: 'shop-*',
    },
    group: { label: 'Group', help: 'Gets the records about it.' },
    owner: { label: 'Owner', help: 'Who answers for it.', example: 'ben@example.com' },
    criticality: { label: 'Criticality', help: 'The impact of records about it, where nobody says otherwise.' },
    dependsOn: {
      label: 'Depends on',
      help: 'Ids of items without which it does not work, one a line.',
      example: 'payments',
    },
    environment: { label: 'Environment', help: 'Where it runs.', example: 'production' },
    runbook: {
      label: 'Runbook',
      help: 'An address shown on records about it.',
      example: 'https://wiki.example.com/shop',
    },
    service: { label: 'Service', help: 'Whether requesters know it as a service.' },
    public: { label: 'Public', help: 'Whether everybody may read its state.' },
  },
  silences: {
    item: { label: 'Item', help: 'A name, with * for the rest.', example: 'web-*' },
    source: { label: 'Source', help: 'Of the alert; * is every source.', example: 'aws.cloudwatch' },
    title: { label: 'Title', help: 'With * for the rest.', example: 'CPU*' },
    severity: { label: 'Severity', help: 'Without any: all.' },
    reason: { label: 'Reason', help: 'Stands on every record it quiets.', example: 'New disk' },
  },
  'webhooks-out': {
    format: { label: 'Format', help: 'For programs, or as a message in a channel. It cannot be changed later.' },
    name: { label: 'Name', help: 'Escalation policies call it by this.', example: 'On-call phone' },
    url: {
      label: 'Address',
      help: 'https. Of a chat it is a secret and shown as far as its host.',
      example: 'https://hooks.example.com/desk',
    },
    events: { label: 'Events', help: 'One a line. * stands for all.', example: 'incident.opened.v1' },
    priority: { label: 'Priority', help: 'Only records of these; without any: all.' },
    group: { label: 'Group', help: 'Only records of these; without any: all.' },
    owner: { label: 'Owner', help: 'Is told when it is paused.', example: 'lin@example.com' },
  },
  slack: {
    botToken: {
      label: 'Bot token',
      help: '“Bot User OAuth Token” on the page “OAuth & Permissions” of the app, once it is installed.',
      example: 'xoxb-…',
    },
    signingSecret: {
      label: 'Signing secret',
      help: '“Signing Secret” on the page “Basic Information” of the app, under “App Credentials”.',
    },
    team: {
      label: 'Workspace',
      help: 'Its id: the part of the address that begins with T when Slack is open in a browser. May be left out while the desk has one tenant.',
      example: 'T0123ABCD',
    },
  },
  tenants: {
    addresses: {
      label: 'Addresses',
      help: 'Those it may use, one a line. Mail to them is this tenant’s.',
      example: 'acme@desk.example.com',
    },
  },
};
