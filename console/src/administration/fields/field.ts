import type { Path } from '../draft/paths.ts';

/** Names that stand elsewhere in the configuration, or that the browser knows. */
export type Source =
  | ('calendars' | 'groups' | 'categories' | 'escalationPolicies' | 'webhooks' | 'pagingPolicies')
  | ('zones' | 'languages');

/** What can be chosen: words that are declared, or names. */
export type Choices = readonly string[] | Source;

export type Kind =
  | { readonly kind: 'text' | 'long-text' | 'instant' }
  /** Typed unseen, and shown to nobody. */
  | { readonly kind: 'secret' }
  /** Chosen from files, and part of the document. */
  | { readonly kind: 'image' }
  /** One a line. */
  | { readonly kind: 'texts' }
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'choice'; readonly of: Choices; readonly numbers?: true }
  | { readonly kind: 'choices'; readonly of: Choices }
  /** An open time, or a number of business days. */
  | { readonly kind: 'target' }
  /** Percent of a target, or an open time before its end. */
  | { readonly kind: 'thresholds' }
  /** Typed in a manner of its own, which says what it means; no text is none. */
  | { readonly kind: 'written'; readonly writing: Writing; readonly rows?: number }
  /** Several of the same, in an order. */
  | { readonly kind: 'list'; readonly blank: unknown; readonly fields: readonly Field[] }
  /** One of several shapes, each with fields of its own. */
  | { readonly kind: 'variants'; readonly of: Variants; readonly keyOf: (value: unknown) => string }
  /** Several together, which may be left out. */
  | { readonly kind: 'part'; readonly blank: object; readonly fields: readonly Field[] };

export type Field = Kind & {
  /** By which its words are found, and where it stands when nothing else is said. */
  readonly name: string;
  readonly at?: Path;
  /** How it is said that there is nothing; something must be there where this is left out. */
  readonly empty?: 'absent' | 'null';
};

/** How a value is written in a field, and read again; what is no text of this kind is the desk's to refuse. */
export interface Writing {
  readonly textOf: (value: unknown) => string;
  readonly valueOf: (text: string) => unknown;
}

export type Variants = Readonly<Record<string, { readonly blank: unknown; readonly fields: readonly Field[] }>>;

/** A part of the configuration that is edited by fields. */
export interface Form {
  /** By which its words and its page are found. */
  readonly section: string;
  readonly at: Path;
  /** `named`: a map of entries by name; `list`: entries in an order that counts. */
  readonly shape: 'fields' | 'named' | 'list';
  /** Whether the entries of a list go by their place alone. */
  readonly unnamed?: true;
  readonly fields: readonly Field[];
  /** What a new entry begins with. */
  readonly blank?: unknown;
  /** What is told of an entry while it is closed. */
  readonly summary?: readonly Path[];
}

export const LEVELS = ['critical', 'high', 'medium', 'low'] as const;
