import type { Language } from '#events/terms/vocabulary.ts';

/** The report of an incident as a document, before anybody decides how it looks. Texts are plain: each format escapes them its own way. */
export interface Report {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly footer: string;
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'question'; readonly text: string }
  /** As somebody wrote it, line by line. */
  | { readonly kind: 'text'; readonly text: string }
  /** What the report says of itself. */
  | { readonly kind: 'note'; readonly text: string };

export const REPORT_FORMATS = ['md', 'html', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
