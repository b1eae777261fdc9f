import { useCallback, useState } from 'react';
import { useActions } from '../../actions/use-actions.ts';
import { textOf } from '../../api/problem.ts';
import { useShell } from '../../app/shell/shell-context.ts';
import { useMe } from '../../app/use-me.ts';
import { useWords } from '../../words/words.ts';
import type { Incident } from '../use-record.ts';
import type { Asked } from './act-panel.tsx';
import { ACTS, type Act, hindrance, WORKERS } from './acts.ts';
import { isAtOnce, sendAtOnce } from './at-once.ts';
import { useSaving } from './use-saving.ts';

/** An act as it is offered now. */
export interface Offered extends Act {
  readonly label: string;
  readonly disabled: string | undefined;
  readonly run: () => void;
}

/**
 * What the person may do with a record: by button, key and palette alike. What their role never allows is not there.
 *
 * @param acts - those a page offers; all without
 */
export function useActs(record: Incident, acts: readonly Act[] = ACTS) {
  const words = useWords();
  const me = useMe();
  const { notify } = useShell();
  const saving = useSaving(record.number);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const doAtOnce = async (act: Act['name']) => {
    if (!isAtOnce(act) || saving.busy) return;
    const outcome = await saving.save(record, (header) => sendAtOnce(act, record.number, header));
    if ('answered' in outcome) notify({ type: 'success', text: `${record.number}: ${words.acts.done[act]}` });
    else if ('stale' in outcome) setAsked({ act, stale: outcome.stale });
    else notify({ type: 'error', text: textOf(outcome.error) });
  };
  const offered: readonly Offered[] = acts
    .filter(({ roles = WORKERS }) => me.has(...roles))
    .map((act) => ({
      ...act,
      label: words.acts.name[act.name],
      disabled: hindrance(act, record, words),
      run: () => (act.atOnce === true ? void doAtOnce(act.name) : setAsked({ act: act.name })),
    }));
  useActions(
    offered.map(({ name, label, key, disabled, run }) => ({ id: name, label, disabled, run, ...(key && { key }) })),
  );
  const ask = useCallback((wanted: Asked | null) => {
    setAsked(wanted);
    setChosen([]);
  }, []);
  const toggle = (version: number) =>
    setChosen((all) => (all.includes(version) ? all.filter((one) => one !== version) : [...all, version]));
  const choosing = asked?.act === 'split' ? { chosen, toggle } : null;
  return { offered, asked, ask, choosing, mayWork: me.has(...WORKERS) };
}
