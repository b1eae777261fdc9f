import type { Glossary } from '#domain/words/shape/glossary.ts';

export const glossary: Glossary = {
  labels: {
    ...{ number: 'Number', title: 'Subject', priority: 'Priority', status: 'Status', group: 'Group' },
    ...{ assignee: 'Assignee', requester: 'Requester', due: 'Due', answerBy: 'We answer by' },
    ...{
      promised: 'Promised for',
      resolveBy: 'We aim to solve it by',
      task: 'Task',
      taskOwner: 'Owner',
      taskDue: 'Due',
    },
  },
  priority: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
  status: {
    ...{ new: 'new', assigned: 'assigned', in_progress: 'in progress', on_hold: 'on hold', waiting: 'waiting' },
    ...{ resolved: 'resolved', closed: 'closed', canceled: 'canceled' },
  },
  yours: { incident: 'your report', service_request: 'your request' },
  target: {
    ...{ response: 'the response target', resolution: 'the resolution target' },
    ...{ group: 'the target of the group', supplier: 'the target of the supplier' },
  },
  openRecord: 'Open the record',
  nobody: 'nobody yet',
  noDate: 'no date',
  desk: 'The desk',
  hello: (name) => (name ? `Hello ${name},` : 'Hello,'),
  businessDays: { one: 'working day', other: 'working days' },
  messages: { one: 'message', other: 'messages' },
};
