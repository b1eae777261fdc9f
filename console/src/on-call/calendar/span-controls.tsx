import Button from '@cloudscape-design/components/button';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useActions } from '../../actions/use-actions.ts';
import { deskNow } from '../../parts/time/desk-time.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { type Day, dateIn, moved, type View } from './days.ts';

interface SpanControlsProps {
  readonly view: View;
  readonly date: string;
  readonly zone: string;
  readonly days: readonly Day[];
  readonly onView: (view: View) => void;
  readonly onDate: (date: string) => void;
}

const VIEWS: readonly View[] = ['day', 'week', 'month'];

/** Which days are shown, and how many. */
export function SpanControls({ view, date, zone, days, onView, onDate }: SpanControlsProps) {
  const { onCall } = useWords();
  const language = useLanguage();
  const go = (steps: number) => onDate(moved(view, date, steps));
  useActions([
    { id: 'on-call-earlier', label: onCall.earlier, key: 'k', run: () => go(-1) },
    { id: 'on-call-later', label: onCall.later, key: 'j', run: () => go(1) },
  ]);
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone });
  const [first, last] = [days.at(0), days.at(-1)];
  const text = first && last ? format.formatRange(first.from, last.from) : '';
  return (
    <SpaceBetween direction="horizontal" size="xs" alignItems="center">
      <SegmentedControl
        label={onCall.view}
        options={VIEWS.map((id) => ({ id, text: onCall.views[id] }))}
        selectedId={view}
        onChange={({ detail }) => onView(detail.selectedId as View)}
      />
      <Button iconName="angle-left" ariaLabel={onCall.earlier} onClick={() => go(-1)} />
      <Button onClick={() => onDate(dateIn(zone, deskNow()))}>{onCall.today}</Button>
      <Button iconName="angle-right" ariaLabel={onCall.later} onClick={() => go(1)} />
      <strong>{text}</strong>
    </SpaceBetween>
  );
}
