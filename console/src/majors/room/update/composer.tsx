import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea, { type TextareaProps } from '@cloudscape-design/components/textarea';
import { useRef } from 'react';
import { useActions } from '../../../actions/use-actions.ts';
import { Failure } from '../../../parts/failure.tsx';
import { faultOf, isExplainedBy } from '../../../parts/fields/fault-of.ts';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { later } from '../../../parts/later.tsx';
import { useMajorsWords } from '../../use-majors-words.ts';
import type { Running } from '../running.ts';
import { AudienceFields } from './audience-fields.tsx';
import styles from './composer.module.css';
import { NextField } from './next-field.tsx';
import { sendLabel } from './send-label.ts';
import { isForPublic, isForStakeholders, type LastUpdate } from './update-draft.ts';
import { useUpdate } from './use-update.ts';

const PublicFields = later(() => import('./public-fields.tsx').then((part) => part.PublicFields));

const FIELDS = ['summary', 'conditions', 'actions', 'needs', 'nextUpdateAt', 'title', 'services', 'state'];

interface ComposerProps {
  readonly record: Running;
  readonly last: LastUpdate | null;
}

/** The next update, begun with the last one. Who will read it is said before it is sent, and never changes by itself. */
export function Composer({ record, last }: ComposerProps) {
  const { update } = useMajorsWords();
  const summary = useRef<TextareaProps.Ref>(null);
  const { draft, change, isKept, isOld, startOver, told, send, busy, error } = useUpdate(record, last);
  useActions([{ id: 'update', key: 'u', label: update.title, run: () => summary.current?.focus() }]);
  const isUnexplained = error !== null && !isExplainedBy(error, FIELDS);
  return (
    <section aria-label={update.title} className={`${styles.box} ${styles[draft.readers]}`}>
      <SpaceBetween size="s">
        <Header
          variant="h2"
          actions={isKept ? <Button onClick={startOver}>{update.startOver}</Button> : null}
          description={
            <span role="status">{isOld ? update.newer : isKept ? update.draft : last && update.fromLast}</span>
          }
        >
          {update.title}
        </Header>
        <FormField
          label={update.summary}
          description={update.summaryHelp}
          errorText={faultOf(error, 'summary')}
          stretch
        >
          <Textarea
            ref={summary}
            rows={3}
            value={draft.summary}
            onChange={({ detail }) => change({ summary: detail.value })}
          />
        </FormField>
        {(['conditions', 'actions', 'needs'] as const).map((name) => (
          <TextField
            key={name}
            label={update[name]}
            rows={linesOf(draft[name])}
            value={draft[name]}
            onChange={(text) => change({ [name]: text })}
            errorText={faultOf(error, name)}
          />
        ))}
        <AudienceFields readers={draft.readers} told={told} onChange={(readers) => change({ readers })} />
        {isForStakeholders(draft.readers) ? (
          <NextField
            cadence={record.major.cadence}
            value={draft.next}
            onChange={(next) => change({ next })}
            error={error}
          />
        ) : null}
        {isForPublic(draft.readers) ? <PublicFields draft={draft} onChange={change} error={error} /> : null}
        {isUnexplained ? <Failure error={error} /> : null}
        <Button variant="primary" loading={busy} disabled={draft.summary.trim() === ''} onClick={() => void send()}>
          {sendLabel(draft.readers, told.people.length, update)}
        </Button>
      </SpaceBetween>
    </section>
  );
}

const A_LINE = 36;
const MOST_LINES = 5;

/** As high as its text, so that who reads it and the button stay in sight. */
function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / A_LINE)), 0);
  return Math.min(MOST_LINES, lines);
}
