import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import type { Document } from '../draft/document.ts';
import { useDraft } from '../draft/use-draft.ts';
import { DraftBar } from '../draft-bar.tsx';
import { PartPage } from '../part-page.tsx';
import { useAdministrationWords } from '../use-administration-words.ts';

/** The whole document as text, for what has no form. Only what can be read is taken into the draft. */
export function DocumentPage() {
  const { document, take, mayChange } = useDraft();
  const words = useAdministrationWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState('');
  const takeOver = () => {
    try {
      take(JSON.parse(typed ?? '') as Document);
      setTyped(null);
      setWrong('');
    } catch (error) {
      // Recovery: the text stays as it was typed, with what is wrong with it.
      setWrong(error instanceof Error ? error.message : words.publishing.notJson);
    }
  };
  return (
    <PartPage section="document">
      <SpaceBetween size="m">
        <DraftBar />
        <FormField label={words.document} errorText={wrong} stretch>
          <Textarea
            value={typed ?? JSON.stringify(document, null, 2)}
            rows={30}
            spellcheck={false}
            disabled={!mayChange}
            onChange={({ detail }) => setTyped(detail.value)}
          />
        </FormField>
        <SpaceBetween direction="horizontal" size="xs">
          <Button variant="primary" disabled={typed === null} onClick={takeOver}>
            {words.publishing.intoDraft}
          </Button>
          <Button disabled={typed === null} onClick={() => setTyped(null)}>
            {words.publishing.discard}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </PartPage>
  );
}
