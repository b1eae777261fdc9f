import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { Failure } from '../../parts/failure.tsx';
import { faultOf, isExplainedBy } from '../../parts/fields/fault-of.ts';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useDraft } from '../../parts/use-draft.ts';
import { useWords } from '../../words/words.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { openQuestions } from './questionnaires.ts';
import { type Review, useReviewAct } from './use-review.ts';

interface EndPanelProps {
  readonly review: Review;
  readonly isMajor: boolean;
  readonly how: 'complete' | 'waive';
  readonly onClose: () => void;
}

/** What comes of ending the review, said before it is done. Without a root cause a problem is proposed with it. */
export function EndPanel({ review, isMajor, how, onClose }: EndPanelProps) {
  const { review: words } = useMajorsWords();
  const { app } = useWords();
  const { number, rootCause, problem } = review;
  const reason = useDraft(`${number}.waive`);
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const { busy, error, run } = useReviewAct(number);
  const params = { path: { number } };
  const needsCause = how === 'complete' && isMajor && (rootCause ?? '') === '' && problem === null;
  const end = async () => {
    const proposing = needsCause ? { problem: { title: title.trim(), description: description.trim() || null } } : {};
    const done =
      how === 'waive'
        ? await run(
            () => api.POST('/incidents/{number}/review/waive', { params, body: { reason: reason.text } }),
            words.waived,
          )
        : await run(
            () => api.POST('/incidents/{number}/review/complete', { params, body: proposing }),
            words.completed,
          );
    if (!done) return;
    reason.clear();
    onClose();
  };
  const isReady = how === 'waive' ? reason.text.trim() !== '' : !needsCause || title.trim() !== '';
  return (
    <Panel header={`${words[how]}: ${number}`} onClose={onClose}>
      <SpaceBetween size="m">
        <Box>{isMajor ? words.ends : words.endsOrdinary}</Box>
        {how === 'complete' ? <Box>{words.openQuestions(openQuestions(review))}</Box> : null}
        {needsCause ? (
          <SpaceBetween size="s">
            <Box fontWeight="bold">{words.needsCause}</Box>
            <TextField
              label={words.problem}
              description={words.problemHelp}
              value={title}
              onChange={setTitle}
              errorText={faultOf(error, 'problem')}
            />
            <TextField label={words.problemMore} rows={3} value={description} onChange={setDescription} />
          </SpaceBetween>
        ) : null}
        {how === 'waive' ? (
          <TextField
            label={words.why}
            rows={3}
            value={reason.text}
            onChange={reason.set}
            errorText={faultOf(error, 'reason')}
          />
        ) : null}
        {error === null || isExplainedBy(error, ['reason', 'problem']) ? null : <Failure error={error} />}
        <SpaceBetween size="xs" direction="horizontal">
          <Button variant="primary" loading={busy} disabled={!isReady} onClick={() => void end()}>
            {words[how]}
          </Button>
          <Button variant="link" onClick={onClose}>
            {app.cancel}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </Panel>
  );
}
