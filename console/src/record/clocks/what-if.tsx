import Box from '@cloudscape-design/components/box';
import { useQuery } from '@tanstack/react-query';
import type { components } from '../../../client/api.d.ts';
import { api } from '../../api/client.ts';
import { Failure } from '../../parts/failure.tsx';
import { dateAndTime } from '../../parts/time/time.ts';
import { useLanguage, useWords, type Words } from '../../words/words.ts';
import type { PriorityChange } from '../acts/priority-change.ts';

type Compared = components['schemas']['IncidentPreview']['clocks'][number];

interface WhatIfProps {
  readonly number: string;
  /** Of the record: another one may answer otherwise. */
  readonly version: number;
  readonly change: PriorityChange;
}

/** What a change would do to each clock, before it is made. */
export function WhatIf({ number, version, change }: WhatIfProps) {
  const words = useWords();
  const language = useLanguage();
  const isAsked = Object.keys(change).length > 0;
  const preview = useQuery({
    queryKey: ['preview', number, version, change],
    queryFn: async () => {
      const params = { path: { number } };
      return (await api.POST('/incidents/{number}/preview', { params, body: change })).data;
    },
    enabled: isAsked,
  });
  if (!isAsked) return null;
  if (preview.error !== null) return <Failure error={preview.error} />;
  if (preview.data === undefined) return <Box color="text-status-inactive">{words.app.loading}</Box>;
  const moved = preview.data.clocks.filter(
    ({ effect, before, after }) => effect !== null || before?.dueAt !== after?.dueAt,
  );
  return (
    <div role="status">
      {moved.length === 0 ? words.clocks.whatIfSame : null}
      {moved.map((one) => (
        <div key={one.clock}>{changeText(one, words, language)}</div>
      ))}
    </div>
  );
}

/** "Resolution: due 13:02 → 17:02, would be missed at once". */
function changeText({ clock, before, after, effect }: Compared, { clocks, terms }: Words, language: string): string {
  const due = (side: Compared['before']) =>
    side?.dueAt == null ? clocks.noDue : dateAndTime(side.dueAt, language, false);
  const said = effect === null || effect === 'moved' ? [] : [clocks.effect[effect] ?? effect];
  const name = terms.clock[clock] ?? clock;
  return [`${name}: ${clocks.due(clocks.change(due(before), due(after)))}`, ...said].join(', ');
}
