import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useHref, useNavigate } from 'react-router';
import { useTitle } from '../app/page.tsx';
import { Waiting } from '../app/waiting.tsx';
import { Failure } from '../parts/failure.tsx';
import { useWords } from '../words/words.ts';
import { Announcements } from './announcements.tsx';
import { RecordList } from './record-list.tsx';
import { SearchField } from './search/search-field.tsx';
import { useFinishedRecords, useOpenRecords } from './use-own-records.ts';

/** The search, what one reported and how it stands, and the way to report. */
export function HomePage() {
  const { portal } = useWords();
  useTitle(portal.title);
  const navigate = useNavigate();
  const [all, setAll] = useState(false);
  const open = useOpenRecords();
  const finished = useFinishedRecords();
  const href = useHref('/portal/report');
  const report = (
    <Button
      variant="primary"
      href={href}
      onFollow={(event) => {
        event.preventDefault();
        void navigate('/portal/report');
      }}
    >
      {portal.report}
    </Button>
  );
  const again = () => {
    open.refetch();
    finished.refetch();
  };
  const failed = open.error ?? finished.error;
  const none = open.records?.length === 0 && finished.records?.length === 0;
  return (
    <SpaceBetween size="l">
      <SearchField />
      <Header variant="h1" actions={report}>
        {portal.title}
      </Header>
      <Announcements />
      {failed === null ? null : <Failure error={failed} onRetry={again} />}
      {open.records === undefined && failed === null ? <Waiting /> : null}
      {none ? <Box textAlign="center">{portal.nothing}</Box> : null}
      <RecordList records={open.records ?? []} />
      {finished.records === undefined || finished.records.length === 0 ? null : (
        <Box>
          <Button variant="link" ariaExpanded={all} onClick={() => setAll(!all)}>
            {portal.showFinished}
          </Button>
          {all ? <RecordList records={finished.records} /> : null}
        </Box>
      )}
    </SpaceBetween>
  );
}
