import Button from '@cloudscape-design/components/button';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { Failure } from '../../../parts/failure.tsx';
import { faultOf, isExplainedBy } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { later } from '../../../parts/later.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { useMajorsWords } from '../../use-majors-words.ts';
import { useRoomAct } from '../use-room-act.ts';

const InstantInput = later(() => import('../../../parts/fields/instant-input.tsx').then((part) => part.InstantInput));

const KINDS = ['decision', 'message', 'note'] as const;
type Kind = (typeof KINDS)[number];

/** A decision, or what was said in a chat, for the timeline. */
export function NoteBox({ number }: { readonly number: string }) {
  const { flow } = useMajorsWords();
  const { record } = useWords();
  const [kind, setKind] = useState<Kind>('decision');
  const text = useDraft(`${number}.major.note`);
  const [author, setAuthor] = useState('');
  const [at, setAt] = useState<string | null>(null);
  // The field of an instant begins anew with the next one.
  const [round, setRound] = useState(0);
  const { busy, error, run } = useRoomAct(number);
  const keep = async () => {
    const params = { path: { number } };
    const isMessage = kind === 'message';
    const said = isMessage ? { author: author.trim() || null, at } : {};
    const body = { kind, text: text.text, ...said };
    if (!(await run(() => api.POST('/incidents/{number}/major/notes', { params, body }), flow.kept))) return;
    text.clear();
    setAt(null);
    setRound(round + 1);
  };
  return (
    <section aria-label={flow.box}>
      <SpaceBetween size="xs">
        <SegmentedControl
          label={flow.kind}
          selectedId={kind}
          onChange={({ detail }) => setKind(detail.selectedId as Kind)}
          options={KINDS.map((id) => ({ id, text: record.major.notes[id] ?? id }))}
        />
        <TextField
          label={flow.text}
          description={flow.deskOnly}
          rows={2}
          value={text.text}
          onChange={text.set}
          errorText={faultOf(error, 'text')}
        />
        {kind === 'message' ? (
          <>
            <TextField label={flow.author} value={author} onChange={setAuthor} errorText={faultOf(error, 'author')} />
            <InstantInput key={round} label={flow.at} onChange={setAt} errorText={faultOf(error, 'at')} />
          </>
        ) : null}
        {error === null || isExplainedBy(error, ['text', 'author', 'at']) ? null : <Failure error={error} />}
        <Button loading={busy} disabled={text.text.trim() === ''} onClick={() => void keep()}>
          {flow.keep}
        </Button>
      </SpaceBetween>
    </section>
  );
}
