import { acknowledgement } from './acknowledgement.ts';
import { assigned } from './assigned.ts';
import { canceled } from './canceled.ts';
import { closed } from './closed.ts';
import { comment } from './comment.ts';
import type { Template } from './content.ts';
import { followUpDue } from './follow-up-due.ts';
import { held } from './held.ts';
import { reopened } from './reopened.ts';
import { requesterComment } from './requester-comment.ts';
import { resolved } from './resolved.ts';
import { waiting } from './waiting.ts';
import { woken } from './woken.ts';

/** Every mail the desk writes, by the step of the lifecycle it tells of. */
export const TEMPLATES = {
  acknowledgement,
  comment,
  'requester-comment': requesterComment,
  held,
  waiting,
  woken,
  assigned,
  'follow-up-due': followUpDue,
  resolved,
  reopened,
  closed,
  canceled,
} as const satisfies Record<string, Template>;

export type Step = keyof typeof TEMPLATES;
