import { paragraph, quote } from './content.ts';
import { defineTemplate } from './define-template.ts';

const WHAT = {
  functional: 'was handed on for more skill',
  hierarchical: 'was escalated to you',
  requester: 'was escalated for its requester, and its priority is to be reviewed',
} as const;

export const escalated = defineTemplate('escalated', {
  en: ({ incident, data }) => [
    paragraph(`${incident.number} ${WHAT[data.type]}:`),
    quote(data.reason),
    {
      kind: 'facts',
      rows: [
        ['Subject', incident.title],
        ['Priority', incident.priority],
        ['Group', incident.group],
        ['Assignee', incident.assignee ?? 'none'],
      ],
    },
  ],
});
