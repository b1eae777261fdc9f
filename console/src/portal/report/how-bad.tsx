import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Tiles from '@cloudscape-design/components/tiles';
import { useWords } from '../../words/words.ts';
import type { Portal } from '../use-portal.ts';
import type { Level, Report } from './report.ts';

interface HowBadProps {
  readonly report: Report;
  readonly change: (fields: Partial<Report>) => void;
  readonly mayChoose: Portal['mayChoose'];
}

/** How bad it is, as far as the desk lets requesters say it; the rest it reckons. */
export function HowBad({ report, change, mayChoose }: HowBadProps) {
  const { form } = useWords().portal;
  return (
    <SpaceBetween size="m">
      <Levels
        label={form.urgency}
        levels={mayChoose.urgency}
        texts={form.urgencies}
        chosen={report.urgency}
        choose={(urgency) => change({ urgency })}
      />
      <Levels
        label={form.impact}
        levels={mayChoose.impact}
        texts={form.impacts}
        chosen={report.impact}
        choose={(impact) => change({ impact })}
      />
    </SpaceBetween>
  );
}

interface LevelsProps {
  readonly label: string;
  readonly levels: readonly Level[];
  readonly texts: Readonly<Record<Level, string>>;
  readonly chosen: Level | null;
  readonly choose: (level: Level | null) => void;
}

const UNSURE = 'unsure';

/** Nothing is shown where there is nothing to choose between. */
function Levels({ label, levels, texts, chosen, choose }: LevelsProps) {
  const { form } = useWords().portal;
  if (levels.length < 2) return null;
  const items = levels.map((level) => ({ value: level as string, label: texts[level] }));
  return (
    <FormField label={label} stretch>
      <Tiles
        columns={1}
        value={chosen ?? UNSURE}
        items={[...items, { value: UNSURE, label: form.notSure }]}
        onChange={({ detail }) => choose(levels.find((level) => level === detail.value) ?? null)}
      />
    </FormField>
  );
}
