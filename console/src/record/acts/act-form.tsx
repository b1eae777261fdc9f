import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useState } from 'react';
import { useShell } from '../../app/shell/shell-context.ts';
import { Failure } from '../../parts/failure.tsx';
import { isExplainedBy } from '../../parts/fields/fault-of.ts';
import { useWords } from '../../words/words.ts';
import { type Incident, useRecordCache } from '../use-record.ts';
import styles from './act-form.module.css';
import type { ActName } from './acts.ts';
import type { Difference } from './differences.ts';
import { StaleSave } from './stale-save.tsx';
import { type Send, useSaving } from './use-saving.ts';

interface ActFormProps {
  readonly act: ActName;
  readonly record: Incident;
  readonly send: Send;
  readonly onDone: () => void;
  /** Without having done it; as when it is done where left out. */
  readonly onLeave?: () => void;
  /** What somebody else changed before this was asked. */
  readonly stale?: readonly Difference[];
  /** Fields that show their own fault. */
  readonly fields?: readonly string[];
  readonly disabled?: boolean;
  readonly children: (error: unknown) => ReactNode;
}

/** What is asked before an act, with its button, what went wrong, and what somebody else changed meanwhile. */
export function ActForm(props: ActFormProps) {
  const { act, record, send, onDone, onLeave = onDone, fields = [], disabled = false, children } = props;
  const { acts, app } = useWords();
  const { notify } = useShell();
  // What the person decides by; news beneath does not move it.
  const [seen, setSeen] = useState(record);
  const { read } = useRecordCache(record.number);
  const saving = useSaving(record.number);
  const stale = saving.stale ?? props.stale ?? null;
  const save = async (base: Incident) => {
    const outcome = await saving.save(base, send);
    if (!('answered' in outcome)) return;
    const { number } = outcome.answered;
    const link = number === record.number ? {} : { link: { text: acts.open(number), href: `/incidents/${number}` } };
    notify({ type: 'success', text: `${number}: ${acts.done[act]}`, ...link });
    onDone();
  };
  const anyway = async () => {
    const now = await read();
    setSeen(now);
    await save(now);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!disabled) void save(seen);
      }}
    >
      <Form
        actions={
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" formAction="none" onClick={onLeave}>
              {app.cancel}
            </Button>
            <Button variant="primary" formAction="submit" loading={saving.busy} disabled={disabled}>
              {acts.name[act]}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="m">
          {stale === null ? null : <StaleSave stale={stale} onAnyway={() => void anyway()} onLeave={onLeave} />}
          {saving.error === null || isExplainedBy(saving.error, fields) ? null : <Failure error={saving.error} />}
          <div className={styles.fields}>{children(saving.error)}</div>
        </SpaceBetween>
      </Form>
    </form>
  );
}
