import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useLocation, useNavigate } from 'react-router';
import { useActions } from '../actions/use-actions.ts';
import { useWords } from '../words/words.ts';

/** What a queue hands over with a record it opens, as the state of the navigation: its numbers in their order. */
export interface FromQueue {
  readonly queue: readonly string[];
}

/** The records before and behind this one in the queue it was opened from, by `k` and `j`. */
export function Neighbours({ number }: { readonly number: string }) {
  const { record } = useWords();
  const navigate = useNavigate();
  const { state } = useLocation() as { state: FromQueue | null };
  const numbers = state?.queue ?? [];
  const place = numbers.indexOf(number);
  const previous = numbers[place - 1];
  const next = place === -1 ? undefined : numbers[place + 1];
  const go = (to: string | undefined) => to !== undefined && void navigate(`/incidents/${to}`, { state });
  useActions(
    place === -1
      ? []
      : [
          { id: 'next', key: 'j', label: record.next, run: () => go(next) },
          { id: 'previous', key: 'k', label: record.previous, run: () => go(previous) },
        ],
  );
  if (place === -1) return null;
  return (
    <SpaceBetween size="xs" direction="horizontal" alignItems="center">
      <Button
        variant="icon"
        iconName="angle-left"
        ariaLabel={record.previous}
        disabled={previous === undefined}
        onClick={() => go(previous)}
      />
      {record.place(place + 1, numbers.length)}
      <Button
        variant="icon"
        iconName="angle-right"
        ariaLabel={record.next}
        disabled={next === undefined}
        onClick={() => go(next)}
      />
    </SpaceBetween>
  );
}
