import type { Language } from '#events/terms/vocabulary.ts';

/** What a mail says, written once; text and HTML are both made from it (render.ts). */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** How to answer; in a digest it is said otherwise. */
  | { readonly kind: 'reply'; readonly text: string }
  /** What somebody wrote, as they wrote it. */
  | { readonly kind: 'quote'; readonly text: string }
  /** What the desk wrote, in Markdown. */
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'link'; readonly label: string; readonly url: string };

/** From Markdown to HTML that is safe. It is given, for what renders is loaded by those alone who need it. */
export type ToHtml = (markdown: string) => string;

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

/** Pages behind links; null where there is none. */
export interface PageLinks {
  /** Where the requester confirms or rejects. */
  readonly resolutionUrl: string | null;
  /** Where somebody outside says that their task is done. */
  readonly taskUrl: string | null;
  /** Where the requester says how satisfied they are. */
  readonly surveyUrl: string | null;
  /** Where the requester sees how their record stands. */
  readonly statusUrl: string | null;
  /** Where whoever is paged takes the record. */
  readonly pageUrl: string | null;
  /** Where the record stands in the console, or in the portal, for whoever can sign in. */
  readonly consoleUrl: string | null;
}

/** What a mail may use beside the event. */
export interface TemplateFacts extends PageLinks {
  readonly deskName: string;
  readonly reader: Reader;
  /** Readable labels of the configuration by hold reason, and the words of its reminders. */
  readonly holdReasons: Readonly<Record<string, HoldReasonWords>>;
  /** Business days after which what is resolved closes by itself. */
  readonly closesAfterDays: number;
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const reply = (text: string): Block => ({ kind: 'reply', text });
export const quote = (text: string): Block => ({ kind: 'quote', text });
export const markdown = (text: string): Block => ({ kind: 'markdown', text });
export const link = (label: string, url: string): Block => ({ kind: 'link', label, url });
/** No link without a page. */
export const linkIf = (label: string, url: string | null): Block[] => (url === null ? [] : [link(label, url)]);
