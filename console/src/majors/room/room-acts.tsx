import { later } from '../../parts/later.tsx';
import { ACTS } from '../../record/acts/acts.ts';
import { useActs } from '../../record/acts/use-acts.ts';
import type { Incident } from '../../record/use-record.ts';

const ActPanel = later(() => import('../../record/acts/act-panel.tsx').then((part) => part.ActPanel));

/** Nothing else is done from the room: the rest moves the record's status or clocks. */
const OF_MAJORS = ACTS.filter(({ major }) => major !== undefined);

export const useMajorActs = (record: Incident) => useActs(record, OF_MAJORS);

interface RoomActsProps {
  readonly acts: ReturnType<typeof useMajorActs>;
  readonly record: Incident;
}

/** What is asked before an act, beside the room. */
export function RoomActs({ acts: { asked, ask }, record }: RoomActsProps) {
  return asked === null ? null : <ActPanel asked={asked} record={record} chosen={[]} onClose={() => ask(null)} />;
}
