import { useWords } from '../../../words/words.ts';
import { ActForm } from '../act-form.tsx';
import { type AtOnce, sendAtOnce } from '../at-once.ts';
import type { Difference } from '../differences.ts';
import type { ActPanelProps } from './panel-props.ts';

interface AtOnceFormProps extends ActPanelProps {
  readonly act: AtOnce;
  readonly stale: readonly Difference[];
}

/** An act that needs no words, after somebody else was faster. */
export function AtOnceForm({ act, stale, record, onDone }: AtOnceFormProps) {
  const { acts } = useWords();
  return (
    <ActForm
      act={act}
      record={record}
      onDone={onDone}
      stale={stale}
      send={(header) => sendAtOnce(act, record.number, header)}
    >
      {() => acts.stale}
    </ActForm>
  );
}
