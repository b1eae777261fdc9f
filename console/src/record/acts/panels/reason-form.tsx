import { api } from '../../../api/client.ts';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useWords } from '../../../words/words.ts';
import { MailPreview } from '../../mail-preview.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

const PATHS = {
  reopen: '/incidents/{number}/reopen',
  decline: '/incidents/{number}/decline',
  cancel: '/incidents/{number}/cancel',
  'propose-major': '/incidents/{number}/major/propose',
  'reject-major': '/incidents/{number}/major/reject',
  'demote-major': '/incidents/{number}/major/demote',
} as const;

interface ReasonFormProps extends ActPanelProps {
  readonly act: keyof typeof PATHS;
}

/** Acts that need a reason and nothing else. */
export function ReasonForm({ act, record, onDone }: ReasonFormProps) {
  const { acts } = useWords();
  const help: Readonly<Record<string, string>> = acts.majorHelp;
  const reason = useDraft(`${record.number}.${act}`);
  const done = () => {
    reason.clear();
    onDone();
  };
  const isReady = reason.text.trim() !== '';
  const asked = isReady ? ({ command: 'cancel', body: { reason: reason.text } } as const) : null;
  return (
    <ActForm
      act={act}
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['reason']}
      disabled={!isReady}
      send={(header) =>
        api.POST(PATHS[act], {
          params: { path: { number: record.number }, header },
          body: { reason: reason.text },
        })
      }
    >
      {(error) => (
        <>
          <TextField
            label={acts.reason}
            description={help[act] ?? ''}
            rows={4}
            value={reason.text}
            onChange={reason.set}
            errorText={faultOf(error, 'reason')}
          />
          {act === 'cancel' ? <MailPreview number={record.number} asked={asked} /> : null}
        </>
      )}
    </ActForm>
  );
}
