import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useWords } from '../../words/words.ts';
import type { Offered } from './use-acts.ts';

interface ActButtonsProps {
  readonly offered: readonly Offered[];
  /** Where there is no room, the rest stays behind "More". */
  readonly shown?: readonly Offered['name'][];
}

/** What can be done, always in the same place; what the status forbids says why. */
export function ActButtons({ offered, shown }: ActButtonsProps) {
  const { acts } = useWords();
  if (offered.length === 0) return null;
  const isUpFront = ({ name, upFront }: Offered) => (shown === undefined ? upFront === true : shown.includes(name));
  const more = offered.filter((one) => !isUpFront(one));
  return (
    <SpaceBetween size="xs" direction="horizontal">
      {offered.filter(isUpFront).map(({ name, label, key, disabled, run }) => (
        <Button
          key={name}
          onClick={run}
          disabled={disabled !== undefined}
          {...(disabled !== undefined && { disabledReason: disabled })}
          {...(key !== undefined && { ariaLabel: label, nativeButtonAttributes: { title: `${label} (${key})` } })}
        >
          {label}
        </Button>
      ))}
      <ButtonDropdown
        {...(shown === undefined ? {} : { variant: 'icon' as const, ariaLabel: acts.more })}
        expandToViewport
        items={more.map(({ name, label, key, disabled }) => ({
          id: name,
          text: label,
          disabled: disabled !== undefined,
          ...(disabled !== undefined && { disabledReason: disabled }),
          ...(key !== undefined && { labelTag: key }),
        }))}
        onItemClick={({ detail }) => more.find(({ name }) => name === detail.id)?.run()}
      >
        {shown === undefined ? acts.more : null}
      </ButtonDropdown>
    </SpaceBetween>
  );
}
