import { contacted } from '#domain/incident/escalation/evolve-escalated.ts';
import type { Slice } from '#domain/incident/slice.ts';
import { comment, noteRefusedMail } from './conversation.ts';
import { askStatus } from './status.ts';
import { survey } from './survey.ts';

/** What people say of it to each other. */
export const CONVERSATION = {
  decisions: { comment, survey, 'ask-status': askStatus, 'mail-refused': noteRefusedMail },
  folds: {
    commented: (record, { data }) => ({
      ...(data.unasked === true && contacted(record)),
      owner: data.owner ?? record.owner,
      attachments: [...record.attachments, ...data.attachments],
    }),
    surveyed: (_record, { data }) => ({ survey: data }),
    'status-asked': () => ({}),
    'mail-refused': () => ({}),
  },
} satisfies Slice;
