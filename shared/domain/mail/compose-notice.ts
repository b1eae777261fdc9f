import type { IncidentEvent } from './incident-event.ts';
import type { Notice } from './notifications.ts';
import type { TemplateFacts } from './templates/content.ts';
import { type Rendered, render } from './templates/render.ts';
import { TEMPLATES } from './templates/steps.ts';

/** A mail's words, still without addresses and headers. */
export interface ComposedNotice extends Rendered {
  readonly subject: string;
}

/** Subjects beyond this are cut by mail programs anyway. */
const LONGEST_SUBJECT = 200;

/** The number stands in every subject (contract: Mail); of a task its own title, for its owner may be outside the desk. */
export function composeNotice(notice: Notice, event: IncidentEvent, facts: TemplateFacts): ComposedNotice {
  const { number } = event.incident;
  const title = 'task' in event.data ? event.data.task.title : event.incident.title;
  const subject = `[${number}] ${title}`.slice(0, LONGEST_SUBJECT);
  const blocks = TEMPLATES[notice.step].en(event, facts);
  return { subject, ...render(subject, blocks, `${facts.deskName} · ${number}`) };
}
