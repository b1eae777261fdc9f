import { lazy, Suspense } from 'react';
import { Panel } from '../app/shell/panel.tsx';
import { useMe } from '../app/use-me.ts';
import { Waiting } from '../app/waiting.tsx';
import { useWords } from '../words/words.ts';
import { type Asked, OverridePanel } from './forms/override-panel.tsx';
import type { Schedule } from './schedule.ts';

/** What stands beside the page: one thing at a time. */
export type Opened =
  | { readonly what: 'add' | 'away' }
  | { readonly what: 'edit'; readonly schedule: Schedule }
  | { readonly what: 'override'; readonly schedule: Schedule; readonly asked: Asked };

/** Seldom opened, and by few. */
const SchedulePanel = lazy(() =>
  import('./forms/schedule-panel.tsx').then((file) => ({ default: file.SchedulePanel })),
);
const OwnAbsences = lazy(() => import('./own-absences.tsx').then((file) => ({ default: file.OwnAbsences })));

interface PanelsProps {
  readonly opened: Opened;
  readonly onClose: () => void;
  readonly onAdded: (name: string) => void;
}

export function Panels({ opened, onClose, onAdded }: PanelsProps) {
  const { onCall } = useWords();
  const { email } = useMe();
  switch (opened.what) {
    case 'override': {
      const { schedule, asked } = opened;
      return <OverridePanel key={JSON.stringify(asked)} schedule={schedule} asked={asked} onClose={onClose} />;
    }
    case 'away':
      return (
        <Panel header={onCall.ownAbsences} onClose={onClose}>
          <Suspense fallback={<Waiting />}>
            <OwnAbsences email={email} />
          </Suspense>
        </Panel>
      );
    case 'add':
      return (
        <Suspense fallback={<Waiting />}>
          <SchedulePanel key="new" schedule={null} onClose={onClose} onSaved={onAdded} />
        </Suspense>
      );
    case 'edit':
      return (
        <Suspense fallback={<Waiting />}>
          <SchedulePanel key={opened.schedule.name} schedule={opened.schedule} onClose={onClose} />
        </Suspense>
      );
    default:
      return opened satisfies never;
  }
}
