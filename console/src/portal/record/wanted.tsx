import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { api } from '../../api/client.ts';
import { Markdown } from '../../parts/text/markdown.tsx';
import { useWords } from '../../words/words.ts';
import { awaitsAnswer } from '../state-of.ts';
import { type OwnRecord, usePortal } from '../use-portal.ts';
import { ReasonAct } from './reason-act.tsx';
import { SurveyForm } from './survey-form.tsx';
import { useAct } from './use-act.ts';
import { useReopen } from './use-reopen.ts';

interface WantedProps {
  readonly record: OwnRecord;
  readonly onAnswer: () => void;
}

/** What is wanted of the requester now, above everything else; nothing when it is not their turn. */
export function Wanted({ record, onAnswer }: WantedProps) {
  const { record: words } = useWords().portal;
  const holdReasons = usePortal().data?.holdReasons ?? [];
  if (record.status === 'resolved') return <DoesItWork record={record} />;
  if (record.status === 'closed') return <SurveyForm number={record.number} />;
  if (record.status !== 'on_hold' || !awaitsAnswer(record, holdReasons)) return null;
  return (
    <Alert type="info" action={<Button onClick={onAnswer}>{words.toAnswer}</Button>}>
      {words.onYou}
    </Alert>
  );
}

function DoesItWork({ record: { number, resolution } }: { readonly record: OwnRecord }) {
  const { record: words } = useWords().portal;
  const { act, busy } = useAct();
  const reopen = useReopen(number);
  const confirm = () => api.POST('/incidents/{number}/confirm', { params: { path: { number } }, body: {} });
  return (
    <Alert type="success" header={words.solvedHow}>
      <SpaceBetween size="m">
        {resolution === null ? null : <Markdown text={resolution.notes} />}
        <Button variant="primary" loading={busy} onClick={() => void act(confirm, words.confirmed)}>
          {words.works}
        </Button>
        <ReasonAct
          name={`reject:${number}`}
          label={words.worksNot}
          question={words.worksNotWhy}
          done={words.reopened}
          ask={reopen}
        />
      </SpaceBetween>
    </Alert>
  );
}
