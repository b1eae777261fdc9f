import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useWords } from '../../words/words.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { type Lesson, useReviewAct } from './use-review.ts';

interface LessonActsProps {
  readonly number: string;
  readonly lesson: Lesson;
  readonly mayCancel: boolean;
}

/** A lesson is put into practice, with what was done; or it is not followed, and why. */
export function LessonActs({ number, lesson: { id, text: lesson }, mayCancel }: LessonActsProps) {
  const { review } = useMajorsWords();
  const { app } = useWords();
  const { busy, error, run } = useReviewAct(number);
  const [asked, setAsked] = useState<'done' | 'cancel' | null>(null);
  const [text, setText] = useState('');
  const params = { path: { number, id } };
  const end = async () => {
    const said = text.trim();
    const send = () =>
      asked === 'cancel'
        ? api.POST('/incidents/{number}/review/lessons/{id}/cancel', { params, body: { reason: said } })
        : api.POST('/incidents/{number}/review/lessons/{id}/complete', { params, body: { notes: said || null } });
    if (await run(send, review.changed)) setAsked(null);
  };
  if (asked === null) {
    return (
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="inline-link" ariaLabel={review.doneOf(lesson)} onClick={() => setAsked('done')}>
          {review.done}
        </Button>
        {mayCancel ? (
          <Button variant="inline-link" ariaLabel={review.cancelOf(lesson)} onClick={() => setAsked('cancel')}>
            {review.cancel}
          </Button>
        ) : null}
      </SpaceBetween>
    );
  }
  return (
    <SpaceBetween size="xs">
      <TextField label={asked === 'cancel' ? review.why : review.notes} rows={2} value={text} onChange={setText} />
      {error === null ? null : <Failure error={error} />}
      <SpaceBetween size="xs" direction="horizontal">
        <Button loading={busy} disabled={asked === 'cancel' && text.trim() === ''} onClick={() => void end()}>
          {review[asked]}
        </Button>
        <Button variant="link" onClick={() => setAsked(null)}>
          {app.cancel}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}
