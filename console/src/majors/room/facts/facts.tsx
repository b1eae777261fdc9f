import { AnnouncementsOf } from '../../../announcements/announcements-of.tsx';
import { useMe } from '../../../app/use-me.ts';
import { useServices } from '../../../desk/use-services.ts';
import { durationOf } from '../../../parts/time/time.ts';
import { Relations } from '../../../record/aside/relations.tsx';
import { Section } from '../../../record/aside/section.tsx';
import { useLanguage } from '../../../words/words.ts';
import { useMajorsWords } from '../../use-majors-words.ts';
import type { Running } from '../running.ts';
import styles from './facts.module.css';
import { MilestoneList } from './milestone-list.tsx';
import { DURATIONS, durationBetween } from './milestones.ts';

interface FactsProps {
  readonly record: Running;
  readonly mayRun: boolean;
}

/** What is known beside the timeline: milestones, how long things took, services and records. */
export function Facts({ record, mayRun }: FactsProps) {
  const { facts, announcements } = useMajorsWords();
  const known = useServices().services;
  const services = known.map(({ id }) => id).filter((id) => record.configurationItems.includes(id));
  const { worksHere } = useMe();
  return (
    <div>
      <Section title={facts.milestones} open>
        {() => <MilestoneList record={record} mayRun={mayRun} />}
      </Section>
      <Section title={facts.durations} open>
        {() => <KeyDurations record={record} />}
      </Section>
      <Section title={announcements.about} open>
        {() => <AnnouncementsOf number={record.number} services={services} />}
      </Section>
      <Section title={facts.records} open>
        {() => <Relations record={record} mayLink={worksHere} />}
      </Section>
    </div>
  );
}

function KeyDurations({ record: { major } }: Pick<FactsProps, 'record'>) {
  const { facts } = useMajorsWords();
  const language = useLanguage();
  return (
    <dl className={styles.milestones}>
      {DURATIONS.map((duration) => {
        const seconds = durationBetween(major.milestones, duration);
        return (
          <div key={duration} className={styles.milestone}>
            <dt>{facts.duration[duration]}</dt>
            <dd>{seconds === null ? '–' : durationOf(seconds, language)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
