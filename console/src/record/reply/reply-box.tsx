import Button from '@cloudscape-design/components/button';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea, { type TextareaProps } from '@cloudscape-design/components/textarea';
import { useRef } from 'react';
import { useActions } from '../../actions/use-actions.ts';
import { nameIn } from '../../desk/use-people.ts';
import { Failure } from '../../parts/failure.tsx';
import { FilesField } from '../../parts/fields/files-field.tsx';
import { useUploads } from '../../parts/fields/use-uploads.ts';
import { useDraft } from '../../parts/use-draft.ts';
import { useWords } from '../../words/words.ts';
import { MailPreview } from '../mail-preview.tsx';
import type { Incident } from '../use-record.ts';
import { CannedAnswers } from './canned-answers.tsx';
import styles from './reply.module.css';
import { type Audience, useAudience } from './use-audience.ts';
import { useSendComment } from './use-send-comment.ts';

/** Where an answer or a note is written. Who will read it is said before it is sent, and never changes by itself. */
export function ReplyBox({ record }: { readonly record: Incident }) {
  const { record: words } = useWords();
  const [audience, choose] = useAudience(record);
  const draft = useDraft(`${record.number}.${audience}`);
  const field = useRef<TextareaProps.Ref>(null);
  const files = useUploads();
  const { send, busy, error } = useSendComment(record.number, audience, draft, files);
  const { requester } = record;
  const name = requester === null ? '' : (requester.name ?? nameIn([], requester.email));
  const write = (to: Audience) => {
    choose(to);
    field.current?.focus();
  };
  useActions([
    {
      id: 'reply',
      key: 'r',
      label: words.answer(name),
      disabled: requester === null ? words.noRequester : undefined,
      run: () => write('public'),
    },
    { id: 'note', key: 'n', label: words.note, run: () => write('internal') },
  ]);
  const isNote = audience === 'internal';
  const insert = (text: string) => draft.set(draft.text === '' ? text : `${draft.text}\n\n${text}`);
  return (
    <section aria-label={words.box} className={isNote ? `${styles.box} ${styles.internal}` : styles.box}>
      <SpaceBetween size="xs">
        <SegmentedControl
          label={words.audience}
          selectedId={audience}
          onChange={({ detail }) => choose(detail.selectedId as Audience)}
          options={[
            { id: 'public', text: words.answer(name), disabled: requester === null },
            { id: 'internal', text: words.note },
          ]}
        />
        <Textarea
          ref={field}
          value={draft.text}
          onChange={({ detail }) => draft.set(detail.value)}
          rows={3}
          readOnly={busy}
          ariaLabel={isNote ? words.note : words.answer(name)}
          placeholder={words.markdown}
        />
        <span>{isNote ? words.staysHere : words.goesTo(readersOf(record))}</span>
        {isNote ? null : <MailPreview number={record.number} asked={commentOf(draft.text)} />}
        {error === null ? null : <Failure error={error} />}
      </SpaceBetween>
      <div className={styles.foot}>
        <CannedAnswers number={record.number} onChoose={insert} />
        <FilesField uploads={files.uploads} onAdd={files.add} onRemove={files.remove} />
        <span className={styles.spring} role="status">
          {draft.text === '' ? '' : words.draftKept}
        </span>
        <Button
          variant="primary"
          loading={busy}
          disabled={draft.text.trim() === '' || !files.isReady}
          onClick={() => void send()}
        >
          {isNote ? words.keepNote : words.send(name)}
        </Button>
      </div>
    </section>
  );
}

/** What is sent, as far as its mail goes: files are kept beside the record. */
function commentOf(text: string) {
  return text.trim() === '' ? null : ({ command: 'comments', body: { body: text, visibility: 'public' } } as const);
}

/** Everybody whose mailbox it reaches. */
function readersOf({ requester, participants }: Incident): string {
  return [requester, ...participants].flatMap((one) => (one === null ? [] : [one.email])).join(', ');
}
