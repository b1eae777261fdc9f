import { WEEKDAYS } from '../../parts/time/weekdays.ts';
import { useLanguage } from '../../words/words.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import { type Bar, openMinutes } from './week-bars.ts';
import styles from './week-picture.module.css';

const DAY = 24 * 60;
const HOURS = [0, 6, 12, 18];

/** A week as it is open: a line a day, midnight to midnight. The hours stand beside it in words. */
export function WeekPicture({ bars, zone }: { readonly bars: readonly Bar[]; readonly zone: string }) {
  const words = useAdministrationWords();
  const language = useLanguage();
  const open = openMinutes(bars);
  const hours = new Intl.NumberFormat(language, { style: 'unit', unit: 'hour', maximumFractionDigits: 1 });
  return (
    <figure className={styles.week}>
      <div className={styles.grid} aria-hidden="true">
        <span />
        <div className={styles.hours}>
          {HOURS.map((hour) => (
            <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>
              {hour}
            </span>
          ))}
        </div>
        {WEEKDAYS.map((day) => (
          <DayLine key={day} name={words.weekdays[day]} bars={bars.filter((bar) => bar.day === day)} />
        ))}
      </div>
      <figcaption>{words.openAWeek(hours.format(open / 60), zone)}</figcaption>
    </figure>
  );
}

function DayLine({ name, bars }: { readonly name: string; readonly bars: readonly Bar[] }) {
  return (
    <>
      <span className={styles.day}>{name}</span>
      <div className={styles.line}>
        {bars.map(({ from, to }) => (
          <div
            key={from}
            className={styles.bar}
            style={{ insetInlineStart: `${(from / DAY) * 100}%`, inlineSize: `${((to - from) / DAY) * 100}%` }}
          />
        ))}
      </div>
    </>
  );
}
