import SpaceBetween from '@cloudscape-design/components/space-between';
import { Page } from '../app/page.tsx';
import { OnCallNow } from '../on-call/on-call-now.tsx';
import { useWords } from '../words/words.ts';
import { Burning } from './burning.tsx';
import { SetupGaps } from './setup-gaps.tsx';

/** The first screen: what burns, and what is missing before this desk can be relied on. */
export function NowPage() {
  const { now } = useWords();
  return (
    <Page title={now.title}>
      <SpaceBetween size="l">
        <Burning />
        <OnCallNow />
        <SetupGaps />
      </SpaceBetween>
    </Page>
  );
}
