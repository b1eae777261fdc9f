import { use } from 'react';
import { Absences } from '../administration/people/absences.tsx';
import { AdministrationWordsContext, administrationWords } from '../administration/use-administration-words.ts';
import { useLanguage } from '../words/words.ts';

/** When one is away, said by oneself. */
export function OwnAbsences({ email }: { readonly email: string }) {
  const words = use(administrationWords(useLanguage()));
  return (
    <AdministrationWordsContext value={words}>
      <Absences email={email} />
    </AdministrationWordsContext>
  );
}
