import Select from '@cloudscape-design/components/select';
import { useWords } from '../../words/words.ts';
import { valueAt } from '../draft/paths.ts';
import { useDraft } from '../draft/use-draft.ts';
import { LEVELS } from '../fields/field.ts';
import { useAdministrationWords } from '../use-administration-words.ts';
import styles from './matrix-grid.module.css';

/** Impact down, urgency across, the priority where they meet. */
export function MatrixGrid() {
  const { terms } = useWords();
  const words = useAdministrationWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls where there is little room must be reached by the keyboard.
    <section className={styles.frame} aria-label={words.matrix} tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">
              {terms.field.urgency} →
              <br />
              {terms.field.impact} ↓
            </th>
            {LEVELS.map((urgency) => (
              <th key={urgency} scope="col">
                {terms.priority[urgency]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((impact) => (
            <tr key={impact}>
              <th scope="row">
                <span className={styles.narrow}>{terms.field.impact}: </span>
                {terms.priority[impact]}
              </th>
              {LEVELS.map((urgency) => (
                <td key={urgency} data-urgency={`${terms.field.urgency}: ${terms.priority[urgency]}`}>
                  <Cell impact={impact} urgency={urgency} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Level = (typeof LEVELS)[number];

function Cell({ impact, urgency }: { readonly impact: Level; readonly urgency: Level }) {
  const { terms } = useWords();
  const words = useAdministrationWords();
  const { document, change, mayChange } = useDraft();
  const path = ['priorityMatrix', impact, urgency];
  const options = LEVELS.map((value) => ({ value, label: terms.priority[value] }));
  return (
    <Select
      selectedOption={options.find(({ value }) => value === valueAt(document, path)) ?? null}
      options={options}
      disabled={!mayChange}
      expandToViewport
      ariaLabel={words.priorityOf(terms.priority[impact], terms.priority[urgency])}
      onChange={({ detail }) => change(path, detail.selectedOption.value)}
    />
  );
}
