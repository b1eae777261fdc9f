import { Refused } from '../../api/problem.ts';
import { useDraft } from '../draft/use-draft.ts';

/** Shows what the desk found wrong with the draft at its paths. @returns whether the refusal was about that */
export function useFaultsOf() {
  const { find } = useDraft();
  return (error: unknown): boolean => {
    const faults = error instanceof Refused ? (error.problem?.errors ?? []) : [];
    find(faults);
    return faults.length > 0;
  };
}
