import SpaceBetween from '@cloudscape-design/components/space-between';
import Tabs from '@cloudscape-design/components/tabs';
import { useMajorsWords } from '../../majors/use-majors-words.ts';
import { faultOf } from '../../parts/fields/fault-of.ts';
import { TextField } from '../../parts/fields/text-field.tsx';
import { LANGUAGES } from '../../words/languages.ts';
import { useLanguage } from '../../words/words.ts';
import type { AnnouncementDraft } from './announcement-draft.ts';
import { languageName } from './language-name.ts';

interface TextsFieldsProps {
  readonly draft: AnnouncementDraft;
  readonly onChange: (fields: Partial<AnnouncementDraft>) => void;
  readonly error: unknown;
}

/** Heading and text, a tab a language: that of who writes first. */
export function TextsFields({ draft, onChange, error }: TextsFieldsProps) {
  const { announcements: words } = useMajorsWords();
  const own = useLanguage();
  const languages = [own, ...LANGUAGES.filter((one) => one !== own)];
  return (
    <Tabs
      ariaLabel={words.languages}
      tabs={languages.map((language) => {
        const text = draft.texts[language] ?? { title: '', body: '' };
        const set = (fields: Partial<typeof text>) =>
          onChange({ texts: { ...draft.texts, [language]: { ...text, ...fields } } });
        const path = language === own ? '' : `translations.${language}.`;
        return {
          id: language,
          label: languageName(language, own),
          content: (
            <SpaceBetween size="s">
              <TextField
                label={words.heading}
                description={language === own ? words.languageHelp : ''}
                value={text.title}
                onChange={(title) => set({ title })}
                errorText={faultOf(error, `${path}title`)}
              />
              <TextField
                label={words.text}
                description={words.textHelp}
                rows={4}
                value={text.body}
                onChange={(body) => set({ body })}
                errorText={faultOf(error, `${path}body`)}
              />
            </SpaceBetween>
          ),
        };
      })}
    />
  );
}
