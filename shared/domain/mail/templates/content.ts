import type { IncidentEvent } from '../incident-event.ts';

/** What a mail says, written once; text and HTML are both made from it (render.ts). */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What somebody wrote, as they wrote it. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** What a template may use beside the event. */
export interface TemplateFacts {
  readonly deskName: string;
  /** Page on which the requester confirms or rejects; null where there is none. */
  readonly resolutionUrl: string | null;
  /** Page on which somebody outside says that their task is done; null where there is none. */
  readonly taskUrl: string | null;
  /** Readable labels of the configuration by hold reason, and the words of its reminders. */
  readonly holdReasons: Readonly<Record<string, { readonly label: string; readonly reminderText?: string | null }>>;
}

export type Language = 'en';
export type Template = Readonly<Record<Language, (event: IncidentEvent, facts: TemplateFacts) => readonly Block[]>>;

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });

/** `2026-11-09 08:00 UTC`: unmistakable in every country. */
export function instantText(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;
}
