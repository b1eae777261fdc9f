import { LANGUAGES } from '../../words/languages.ts';
import { useLanguage } from '../../words/words.ts';
import { useDraft } from '../draft/use-draft.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import type { Choices } from './field.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a field offers, in the reader's words where there are some. */
export function useChoices(of: Choices): Choice[] {
  const { document } = useDraft();
  const words = useAdministrationWords();
  const language = useLanguage();
  if (of === 'zones') return Intl.supportedValuesOf('timeZone').concat('UTC').map(asItStands);
  if (of === 'languages') {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    return LANGUAGES.map((value) => ({ value, label: names.of(value) ?? value }));
  }
  if (of === 'pagingPolicies') return Object.keys(document.paging?.policies ?? {}).map(asItStands);
  if (typeof of === 'string') return Object.keys(document[of] ?? {}).map(asItStands);
  return of.map((value) => ({ value, label: words.values[value] ?? value }));
}

const asItStands = (value: string): Choice => ({ value, label: value });
