import type { ProblemRecord } from '#domain/problems/problem-record.ts';
import { registered } from '#domain/register/register.ts';
import type { RegisterPart } from '#domain/register/register-fragment.ts';
import type { Reported, Suggestion } from './suggestion.ts';
import { wordsOf } from './words.ts';

/** The same item, and words in common as well. */
const ITEM_AND_WORDS = 0.9;
const ITEM = 0.6;
/** Words alone: what all of them together come to. */
const WORDS = 0.8;
/** Below that they only speak the same language. */
const LEAST_SHARE = 0.4;
/** Shorter words say nothing. */
const LEAST_LETTERS = 4;

/**
 * A record about the same item as a known error, or one that speaks of the same, may be another case of it: its workaround helps before
 * anybody looks (rule 60).
 *
 * @param isDesk - others are told of what is published, and only that
 */
export function suggestKnownErrors(
  problems: readonly ProblemRecord[],
  register: RegisterPart,
  { reported, isDesk }: { readonly reported: Reported; readonly isDesk: boolean },
): Suggestion[] {
  const named = registered(reported.configurationItems, register).ids;
  const said = tellingWords(`${reported.title} ${reported.description}`);
  return problems.flatMap(({ id: number, status, fields, workaround }) => {
    if (status !== 'known_error' || workaround === null || !(isDesk || workaround.published)) return [];
    const items = registered(fields.configurationItems, register).ids.filter((id) => named.includes(id));
    const words = common(tellingWords(fields.title), said) ?? common(tellingWords(fields.description), said) ?? [];
    const score = scoreOf(items.length > 0, words, Math.min(tellingWords(fields.title).size, said.size));
    if (score === 0) return [];
    const labels = isDesk ? items.flatMap((id) => register.configurationItems[id]?.label ?? id) : [];
    return {
      ...{ kind: 'known_error', number, title: fields.title, score, reasons: [...labels, ...words] },
      ...{ offer: isDesk ? 'link' : 'read', workaround: workaround.text },
    } as const;
  });
}

function scoreOf(isAbout: boolean, words: readonly string[], most: number): number {
  const share = most === 0 ? 0 : Math.min(1, words.length / most);
  if (isAbout) return share >= LEAST_SHARE ? ITEM_AND_WORDS : ITEM;
  return share >= LEAST_SHARE ? Math.round(share * WORDS * 100) / 100 : 0;
}

/** @returns null where there are none */
function common(of: ReadonlySet<string>, said: ReadonlySet<string>): string[] | null {
  const words = [...of].filter((word) => said.has(word));
  return words.length === 0 ? null : words;
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .split(' ')
      .filter((word) => word.length >= LEAST_LETTERS),
  );
}
