import SpaceBetween from '@cloudscape-design/components/space-between';
import { languageName } from '../../announcements/form/language-name.ts';
import { PersonField } from '../../desk/person-field.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { InstantInput } from '../../parts/fields/instant-input.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { LANGUAGES } from '../../words/languages.ts';
import { useLanguage } from '../../words/words.ts';
import { type Article, AUDIENCES } from '../article.ts';
import { useArticlesWords } from '../use-articles-words.ts';
import type { ArticleDraft } from './article-draft.ts';

export interface FieldsProps {
  readonly draft: ArticleDraft;
  readonly onChange: (fields: Partial<ArticleDraft>) => void;
  readonly error: unknown;
}

const TIERS = ['1', '2', '3'] as const;

/** Who reads it, how it is found, and whose it is. */
export function AboutFields({ draft, onChange, error }: FieldsProps) {
  const words = useArticlesWords();
  const own = useLanguage();
  return (
    <SpaceBetween size="s">
      <ChoiceField
        label={words.filters.audience}
        value={draft.audience}
        options={AUDIENCES.map((value) => ({ value, label: words.audiences[value] }))}
        onChange={(audience) => onChange({ audience: audience as Article['audience'] })}
        errorText={faultOf(error, 'audience')}
      />
      {draft.audience !== 'internal' ? null : (
        <ChoiceField
          label={words.tier}
          value={draft.tier}
          options={[
            { value: '', label: words.allTiers },
            ...TIERS.map((value) => ({ value, label: words.fromTier(Number(value)) })),
          ]}
          onChange={(tier) => onChange({ tier: tier as ArticleDraft['tier'] })}
          errorText={faultOf(error, 'tier')}
        />
      )}
      <ChoiceField
        label={words.filters.language}
        value={draft.language}
        options={LANGUAGES.map((value) => ({ value, label: languageName(value, own) }))}
        onChange={(language) => onChange({ language: language as Article['language'] })}
      />
      <TextField
        label={words.keywords}
        description={words.keywordsHelp}
        value={draft.keywords}
        onChange={(keywords) => onChange({ keywords })}
        errorText={faultOf(error, 'keywords')}
      />
      <TextField
        label={words.items}
        description={words.itemsHelp}
        value={draft.configurationItems}
        onChange={(configurationItems) => onChange({ configurationItems })}
        errorText={faultOf(error, 'configurationItems')}
      />
      <PersonField
        label={words.owner}
        description={words.ownerHelp}
        value={draft.owner}
        onChange={(owner) => onChange({ owner })}
        errorText={faultOf(error, 'owner')}
      />
      <InstantInput
        label={words.review}
        value={draft.reviewAt}
        onChange={(reviewAt) => onChange({ reviewAt })}
        errorText={faultOf(error, 'reviewAt')}
      />
    </SpaceBetween>
  );
}
