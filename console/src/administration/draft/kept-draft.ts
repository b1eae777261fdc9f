import { draftKey } from '../../session/drafts.ts';
import type { Document, Draft } from './document.ts';

type Kept = Omit<Draft, 'base' | 'document'> & {
  readonly base: Omit<Document, 'webhooks'>;
  readonly document: Omit<Document, 'webhooks'>;
};

const keyOf = (email: string) => draftKey(email, 'configuration');

/** Keeps what was typed through reloads and ended sessions. Addresses and secrets of webhooks are not left in a browser. */
export function keepDraft(email: string, draft: Draft | null): void {
  if (draft === null) return localStorage.removeItem(keyOf(email));
  const kept: Kept = { ...draft, base: withoutWebhooks(draft.base), document: withoutWebhooks(draft.document) };
  try {
    localStorage.setItem(keyOf(email), JSON.stringify(kept));
  } catch {
    // Recovery: a browser without room keeps the draft as long as the page lives, as it did before there was anything to keep.
    localStorage.removeItem(keyOf(email));
  }
}

/** @param standing - gives the webhooks that were not kept */
export function keptDraft(email: string, standing: Document): Draft | null {
  const text = localStorage.getItem(keyOf(email));
  if (text === null) return null;
  const { version, base, document } = JSON.parse(text) as Kept;
  const { webhooks } = standing;
  return { version, base: { ...base, webhooks } as Document, document: { ...document, webhooks } as Document };
}

function withoutWebhooks({ webhooks: _, ...document }: Document): Omit<Document, 'webhooks'> {
  return document;
}
