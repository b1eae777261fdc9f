import Button from '@cloudscape-design/components/button';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '../app/page.tsx';
import { ChangeCalendar } from './calendar/change-calendar.tsx';
import { ChangeList } from './change-list.tsx';
import { useChangesWords } from './use-changes-words.ts';

/** What is to be done to items, as a list or in time. The address says which of both. */
export function ChangesPage() {
  const words = useChangesWords();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const isCalendar = address.get('show') === 'calendar';
  const open = (
    <Button variant="primary" onClick={() => void navigate('/changes/new')}>
      {words.request}
    </Button>
  );
  return (
    <Page title={words.title} description={words.help} actions={open}>
      <SpaceBetween size="l">
        <SegmentedControl
          label={words.show}
          options={[
            { id: 'list', text: words.list },
            { id: 'calendar', text: words.calendar },
          ]}
          selectedId={isCalendar ? 'calendar' : 'list'}
          onChange={({ detail }) =>
            setAddress(detail.selectedId === 'calendar' ? { show: 'calendar' } : {}, { replace: true })
          }
        />
        {isCalendar ? <ChangeCalendar /> : <ChangeList />}
      </SpaceBetween>
    </Page>
  );
}
