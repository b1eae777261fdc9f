import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMajorsWords } from '../../majors/use-majors-words.ts';
import { Written } from '../../parts/text/written.tsx';
import mail from '../../record/mail-preview.module.css';
import { LANGUAGES } from '../../words/languages.ts';
import { useLanguage } from '../../words/words.ts';
import { readIn } from '../announcement.ts';
import type { AnnouncementDraft } from './announcement-draft.ts';
import { languageName } from './language-name.ts';

/** The announcement as a reader of each language has it. */
export function Preview({ draft: { texts } }: { readonly draft: AnnouncementDraft }) {
  const { announcements: words } = useMajorsWords();
  const own = useLanguage();
  const [language, setLanguage] = useState(own);
  const { title = '', body = '' } = texts[own] ?? {};
  const shown = readIn({ title, body, language: own, translations: texts }, language);
  return (
    <FormField label={words.preview} stretch>
      <SpaceBetween size="xs">
        <SegmentedControl
          label={words.previewIn}
          selectedId={language}
          onChange={({ detail }) => setLanguage(detail.selectedId)}
          options={LANGUAGES.map((id) => ({ id, text: languageName(id, own) }))}
        />
        <div className={mail.mail} lang={shown.isOwn ? language : own}>
          <Box fontWeight="bold">{shown.title || '–'}</Box>
          <Written text={shown.body} />
        </div>
        {shown.isOwn ? null : <Box color="text-body-secondary">{words.notTranslated}</Box>}
      </SpaceBetween>
    </FormField>
  );
}
