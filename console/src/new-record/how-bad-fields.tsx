import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { ChoiceField } from '../parts/fields/choice-field.tsx';
import { faultOf } from '../parts/fields/fault-of.ts';
import { LEVELS, type Level } from '../record/acts/priority-change.ts';
import { useWords } from '../words/words.ts';
import type { FieldsProps } from './fields-props.ts';

const AS_USUAL = '';

/** Impact and urgency, which give the priority. */
export function HowBadFields({ opening, change, error }: FieldsProps) {
  const { opening: words, terms } = useWords();
  const levels = LEVELS.map((value) => ({ value, label: terms.priority[value] }));
  const options = [{ value: AS_USUAL, label: words.asUsual }, ...levels];
  const levelOf = (value: string) => (value === AS_USUAL ? null : (value as Level));
  return (
    <Container header={<Header variant="h2">{words.howBad}</Header>}>
      <ColumnLayout columns={2}>
        <ChoiceField
          label={words.impact}
          description={words.impactHelp}
          value={opening.impact ?? AS_USUAL}
          options={options}
          onChange={(value) => change({ impact: levelOf(value) })}
          errorText={faultOf(error, 'impact')}
        />
        <ChoiceField
          label={words.urgency}
          description={words.urgencyHelp}
          value={opening.urgency ?? AS_USUAL}
          options={options}
          onChange={(value) => change({ urgency: levelOf(value) })}
          errorText={faultOf(error, 'urgency')}
        />
      </ColumnLayout>
    </Container>
  );
}
