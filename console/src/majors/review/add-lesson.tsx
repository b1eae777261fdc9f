import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { PersonField } from '../../desk/person-field.tsx';
import { Failure } from '../../parts/failure.tsx';
import { ChoiceField } from '../../parts/fields/choice-field.tsx';
import { faultOf, isExplainedBy } from '../../parts/fields/fault-of.ts';
import { InstantInput } from '../../parts/fields/instant-input.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { useReviewAct } from './use-review.ts';

const BUSINESS_DAYS = [5, 10, 20, 40];
const USUAL = '10';
const AT_DATE = 'date';

/** A lesson, its owner, and until when: within business days, or at a date. */
export function AddLesson({ number }: { readonly number: string }) {
  const { review } = useMajorsWords();
  const text = useDraft(`${number}.lesson`);
  const [owner, setOwner] = useState('');
  const [within, setWithin] = useState(USUAL);
  const [at, setAt] = useState<string | null>(null);
  const { busy, error, run } = useReviewAct(number);
  const add = async () => {
    const due = within === AT_DATE ? { at: at ?? '' } : { businessDays: Number(within) };
    const body = { text: text.text.trim(), owner: owner.trim(), due };
    const params = { path: { number } };
    if (!(await run(() => api.POST('/incidents/{number}/review/lessons', { params, body }), review.added))) return;
    text.clear();
    setOwner('');
  };
  const days = BUSINESS_DAYS.map((count) => ({ value: String(count), label: review.businessDays(count) }));
  const isReady = text.text.trim() !== '' && owner.includes('@') && (within !== AT_DATE || at !== null);
  return (
    <SpaceBetween size="s">
      <TextField
        label={review.lesson}
        description={review.lessonHelp}
        rows={2}
        value={text.text}
        onChange={text.set}
        errorText={faultOf(error, 'text')}
      />
      <PersonField label={review.owner} value={owner} onChange={setOwner} errorText={faultOf(error, 'owner')} />
      <ChoiceField
        label={review.dueIn}
        value={within}
        options={[...days, { value: AT_DATE, label: review.atDate }]}
        onChange={setWithin}
        errorText={within === AT_DATE ? undefined : faultOf(error, 'due')}
      />
      {within === AT_DATE ? (
        <InstantInput label={review.due} onChange={setAt} errorText={faultOf(error, 'due')} />
      ) : null}
      {error === null || isExplainedBy(error, ['text', 'owner', 'due']) ? null : <Failure error={error} />}
      <Button loading={busy} disabled={!isReady} onClick={() => void add()}>
        {review.add}
      </Button>
    </SpaceBetween>
  );
}
