import type { Language } from '#events/vocabulary.ts';
import type { IncidentEvent } from '../incident-event.ts';

/** What a mail says, written once; text and HTML are both made from it (render.ts). */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What somebody wrote, as they wrote it. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** How somebody reads: their language, and the time zone their watch shows. */
export interface Reader {
  readonly language: Language;
  /** IANA name. */
  readonly zone: string;
}

interface HoldReasonWords {
  readonly label: string;
  readonly reminderText?: string | null;
  readonly translations?:
    | Readonly<
        Partial<Record<Language, { readonly label?: string | undefined; readonly reminderText?: string | undefined }>>
      >
    | undefined;
}

/** What a template may use beside the event. */
export interface TemplateFacts {
  readonly deskName: string;
  readonly reader: Reader;
  /** Page on which the requester confirms or rejects; null where there is none. */
  readonly resolutionUrl: string | null;
  /** Page on which somebody outside says that their task is done; null where there is none. */
  readonly taskUrl: string | null;
  /** Readable labels of the configuration by hold reason, and the words of its reminders. */
  readonly holdReasons: Readonly<Record<string, HoldReasonWords>>;
  /** Business days after which what is resolved closes by itself. */
  readonly closesAfterDays: number;
}

/** In the reader's language. */
export type Template = (event: IncidentEvent, facts: TemplateFacts) => readonly Block[];

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });
