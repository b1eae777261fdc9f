import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { InstantInput } from '../../../parts/fields/instant-input.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { MailPreview } from '../../mail-preview.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

/** Out of every queue until a date. */
export function WaitForm({ record, onDone }: ActPanelProps) {
  const { acts } = useWords();
  const [until, setUntil] = useState<string | null>(null);
  const comment = useDraft(`${record.number}.wait`);
  const done = () => {
    comment.clear();
    onDone();
  };
  const body = { until: until ?? '', comment: comment.text === '' ? null : comment.text };
  return (
    <ActForm
      act="wait"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['until', 'comment']}
      disabled={until === null}
      send={(header) =>
        api.POST('/incidents/{number}/wait', {
          params: { path: { number: record.number }, header },
          body,
        })
      }
    >
      {(error) => (
        <>
          <InstantInput label={acts.until} onChange={setUntil} errorText={faultOf(error, 'until')} />
          <TextField
            label={`${acts.comment} (${acts.optional})`}
            rows={3}
            value={comment.text}
            onChange={comment.set}
            errorText={faultOf(error, 'comment')}
          />
          <MailPreview number={record.number} asked={until === null ? null : { command: 'wait', body }} />
        </>
      )}
    </ActForm>
  );
}
