import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../../api/client.ts';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

/** The same matter as another record, which goes on for both; whoever did it goes on there. */
export function MergeForm({ record, onDone }: ActPanelProps) {
  const { acts } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const into = typed.trim().toUpperCase();
  const done = () => {
    onDone();
    void navigate(`/incidents/${into}`);
  };
  return (
    <ActForm
      act="merge"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['into']}
      disabled={into === ''}
      send={(header) =>
        api.POST('/incidents/{number}/merge', {
          params: { path: { number: record.number }, header },
          body: { into },
        })
      }
    >
      {(error) => (
        <TextField
          label={acts.into}
          description={acts.intoHelp}
          value={typed}
          onChange={setTyped}
          errorText={faultOf(error, 'into')}
        />
      )}
    </ActForm>
  );
}
