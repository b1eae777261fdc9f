import Box from '@cloudscape-design/components/box';
import ContentLayout from '@cloudscape-design/components/content-layout';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { PageLink } from '../../parts/page-link.tsx';
import type { Incident } from '../../record/use-record.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import { RoomActs, useMajorActs } from './room-acts.tsx';
import { RoomHeading } from './room-heading.tsx';

/** There is no room before acceptance: whoever decides can do so here. */
export function NoRoom({ record }: { readonly record: Incident }) {
  const { room } = useMajorsWords();
  const acts = useMajorActs(record);
  const { major } = record;
  return (
    <ContentLayout header={<RoomHeading record={record} acts={acts} />}>
      <SpaceBetween size="s">
        <Box>{major?.state === 'proposed' ? room.toDecide : room.noMajor}</Box>
        {major?.reason == null ? null : <Box variant="p">{major.reason}</Box>}
        <PageLink to={`/incidents/${record.number}`}>{room.record}</PageLink>
      </SpaceBetween>
      <RoomActs acts={acts} record={record} />
    </ContentLayout>
  );
}
