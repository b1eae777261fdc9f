import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { labelIn } from '../../../desk/use-reasons.ts';
import { useRules } from '../../../desk/use-rules.ts';
import { ChoiceField } from '../../../parts/fields/choice-field.tsx';
import { faultOf } from '../../../parts/fields/fault-of.ts';
import { InstantInput } from '../../../parts/fields/instant-input.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useDraft } from '../../../parts/use-draft.ts';
import { useLanguage, useWords, type Words } from '../../../words/words.ts';
import { MailPreview } from '../../mail-preview.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActPanelProps } from './panel-props.ts';

/** What it waits for decides which clocks stand still, and says so. */
export function HoldForm({ record, onDone }: ActPanelProps) {
  const words = useWords();
  const { acts } = words;
  const configuration = useRules();
  const language = useLanguage();
  const [reason, setReason] = useState<string | null>(null);
  const [followUpAt, setFollowUpAt] = useState<string | null>(null);
  const comment = useDraft(`${record.number}.hold`);
  const reasons = Object.entries(configuration.data?.holdReasons ?? {});
  const options = reasons.map(([value, one]) => ({
    value,
    label: labelIn(one, language),
    description: effectOf(one, words),
  }));
  const done = () => {
    comment.clear();
    onDone();
  };
  const body = reason === null || comment.text.trim() === '' ? null : { reason, comment: comment.text, followUpAt };
  return (
    <ActForm
      act="hold"
      record={record}
      onDone={done}
      onLeave={onDone}
      fields={['reason', 'comment', 'followUpAt']}
      disabled={body === null}
      send={(header) =>
        api.POST('/incidents/{number}/hold', {
          params: { path: { number: record.number }, header },
          body: { reason: reason ?? '', comment: comment.text, followUpAt },
        })
      }
    >
      {(error) => (
        <>
          <ChoiceField
            label={acts.holdFor}
            value={reason}
            options={options}
            loading={configuration.isLoading}
            onChange={setReason}
            placeholder={acts.choose}
            errorText={faultOf(error, 'reason')}
          />
          <TextField
            label={acts.comment}
            rows={4}
            value={comment.text}
            onChange={comment.set}
            errorText={faultOf(error, 'comment')}
          />
          <MailPreview number={record.number} asked={body && { command: 'hold', body }} />
          <InstantInput
            label={`${acts.followUpAt} (${acts.optional})`}
            onChange={setFollowUpAt}
            errorText={faultOf(error, 'followUpAt')}
          />
        </>
      )}
    </ActForm>
  );
}

interface Effect {
  readonly pauses: readonly string[];
  readonly tellRequester: boolean;
}

function effectOf({ pauses, tellRequester }: Effect, { acts, terms }: Words): string {
  const clocks = pauses.map((name) => terms.clock[name] ?? name).join(', ');
  const stands = pauses.length === 0 ? acts.pausesNothing : acts.pauses(clocks);
  return tellRequester ? `${stands}; ${acts.tellsRequester}` : stands;
}
