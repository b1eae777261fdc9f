import { useNavigate } from 'react-router';
import { useActions } from '../actions/use-actions.ts';
import type { FromQueue } from '../record/neighbours.tsx';
import { useWords } from '../words/words.ts';
import { ACTS, type Act, isPossible, KEYS } from './acts/deed.ts';
import type { QueueRow } from './rows/queue-row.ts';
import type { Selection } from './rows/use-selection.ts';

interface Keys {
  readonly rows: readonly QueueRow[];
  readonly selection: Selection;
  readonly onPeek: () => void;
  /** Null for whoever may look alone. */
  readonly onAct: ((act: Act) => void) | null;
}

/** The keys of a list. */
export function useListKeys({ rows, selection, onPeek, onAct }: Keys): void {
  const { queues } = useWords();
  const navigate = useNavigate();
  const { current, targets, move, toggle } = selection;
  const open = () => {
    const state: FromQueue = { queue: rows.map(({ number }) => number) };
    if (current !== null) void navigate(`/incidents/${current.number}`, { state });
  };
  const nowhere = current === null ? queues.noRow : undefined;
  const why = targets.length === 0 ? queues.noRow : queues.impossible;
  const actions = ACTS.map((act) => ({
    id: `queue:${act}`,
    label: queues.acts[act],
    key: KEYS[act],
    disabled: isPossible(act, targets) ? undefined : why,
    run: () => onAct?.(act),
  }));
  useActions([
    { id: 'queue:next', label: queues.next, key: 'j', run: () => move(1) },
    { id: 'queue:previous', label: queues.previous, key: 'k', run: () => move(-1) },
    { id: 'queue:open', label: queues.open, key: 'Enter', disabled: nowhere, run: open },
    { id: 'queue:peek', label: queues.peek, key: ' ', disabled: nowhere, run: onPeek },
    ...(onAct === null
      ? []
      : [{ id: 'queue:choose', label: queues.chooseRow, key: 'x', disabled: nowhere, run: toggle }, ...actions]),
  ]);
}
