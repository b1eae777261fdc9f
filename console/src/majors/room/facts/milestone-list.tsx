import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { Failure } from '../../../parts/failure.tsx';
import { later } from '../../../parts/later.tsx';
import { deskNow } from '../../../parts/time/desk-time.ts';
import { Instant } from '../../../parts/time/instant.tsx';
import { useWords } from '../../../words/words.ts';
import { useMajorsWords } from '../../use-majors-words.ts';
import type { Running } from '../running.ts';
import { useRoomAct } from '../use-room-act.ts';
import styles from './facts.module.css';
import { MILESTONES, type MilestoneName, presentFor } from './milestones.ts';

const MilestoneForm = later(() => import('./milestone-form.tsx').then((part) => part.MilestoneForm));

interface MilestoneListProps {
  readonly record: Running;
  readonly mayRun: boolean;
}

/** When what came about: set by a click now, set or corrected to another instant by a form. */
export function MilestoneList({ record, mayRun }: MilestoneListProps) {
  const { facts } = useMajorsWords();
  const { major: words } = useWords().record;
  const { milestones } = record.major;
  const { busy, error, run } = useRoomAct(record.number);
  const [open, setOpen] = useState<string | null>(null);
  const setNow = (name: MilestoneName) => {
    const params = { path: { number: record.number } };
    const body = { name, at: presentFor(name, milestones, deskNow()) };
    return run(() => api.POST('/incidents/{number}/major/milestones', { params, body }), facts.done);
  };
  const others = milestones.map(({ name }) => name).filter((name) => !MILESTONES.some((one) => one === name));
  return (
    <ul className={styles.milestones} aria-label={facts.milestones}>
      {[...MILESTONES, ...others].map((name) => {
        const at = milestones.find((one) => one.name === name)?.at ?? null;
        const label = words.milestones[name] ?? name;
        return (
          <li key={name}>
            <div className={styles.milestone}>
              <strong>{label}</strong>
              {at === null ? <Box color="text-body-secondary">–</Box> : <Instant at={at} />}
              {mayRun ? (
                <SpaceBetween size="xs" direction="horizontal">
                  {at === null ? (
                    <Button
                      variant="inline-link"
                      disabled={busy}
                      ariaLabel={facts.setNowOf(label)}
                      onClick={() => void setNow(name as MilestoneName)}
                    >
                      {facts.setNow}
                    </Button>
                  ) : null}
                  <Button
                    variant="inline-link"
                    ariaLabel={at === null ? facts.setOf(label) : facts.correctOf(label)}
                    ariaExpanded={open === name}
                    onClick={() => setOpen(open === name ? null : name)}
                  >
                    {at === null ? facts.set : facts.correct}
                  </Button>
                </SpaceBetween>
              ) : null}
            </div>
            {open === name ? (
              <MilestoneForm number={record.number} name={name} at={at} onDone={() => setOpen(null)} />
            ) : null}
          </li>
        );
      })}
      {error === null ? null : (
        <li>
          <Failure error={error} />
        </li>
      )}
    </ul>
  );
}
