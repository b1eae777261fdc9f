import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea, { type TextareaProps } from '@cloudscape-design/components/textarea';
import type { Ref } from 'react';
import { api } from '../../api/client.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { useWords } from '../../words/words.ts';
import { FileField } from '../files/file-field.tsx';
import { useFiles } from '../files/use-files.ts';
import { useAct } from './use-act.ts';

interface AnswerBoxProps {
  readonly number: string;
  readonly box: Ref<TextareaProps.Ref>;
}

/** Writes to the desk; there is one audience, and it is named. */
export function AnswerBox({ number, box }: AnswerBoxProps) {
  const { record: words } = useWords().portal;
  const { text, set: keep } = useDraft(`answer:${number}`);
  const { files, add, remove, clear } = useFiles(`files:${number}`);
  const { act, busy } = useAct();
  const send = async () => {
    if (text.trim() === '') return;
    const body = { body: text.trim(), visibility: 'public' as const, attachments: files.map(({ id }) => id) };
    const ask = () => api.POST('/incidents/{number}/comments', { params: { path: { number } }, body });
    if (!(await act(ask, words.sent))) return;
    keep('');
    clear();
  };
  return (
    <SpaceBetween size="s">
      <FormField
        label={words.answer}
        description={words.answerHelp}
        constraintText={text === '' ? null : words.draft}
        stretch
      >
        <Textarea ref={box} value={text} rows={4} onChange={({ detail }) => keep(detail.value)} />
      </FormField>
      <FileField files={files} add={add} remove={remove} />
      <Button variant="primary" loading={busy} disabled={text.trim() === ''} onClick={() => void send()}>
        {words.sendAnswer}
      </Button>
    </SpaceBetween>
  );
}
