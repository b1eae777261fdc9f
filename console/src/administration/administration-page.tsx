import Alert from '@cloudscape-design/components/alert';
import { use } from 'react';
import { useMe } from '../app/use-me.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { AdministrationFrame } from './administration-frame.tsx';
import { DraftProvider } from './draft/draft-provider.tsx';
import { AdministrationWordsContext, administrationWords } from './use-administration-words.ts';

/** Everything that is set up rather than worked on: for those who keep the desk. */
export function AdministrationPage() {
  const language = useLanguage();
  const { app, terms } = useWords();
  const me = useMe();
  const words = use(administrationWords(language));
  if (!me.has('process_owner', 'admin')) {
    const role = me.roles.map((one) => terms.role[one] ?? one).join(', ');
    return <Alert type="error" header={app.forbidden(role)} />;
  }
  return (
    <AdministrationWordsContext value={words}>
      <DraftProvider>
        <AdministrationFrame />
      </DraftProvider>
    </AdministrationWordsContext>
  );
}
