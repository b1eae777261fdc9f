import Box from '@cloudscape-design/components/box';
import { nameIn, usePeople } from './use-people.ts';

interface NamedProps {
  readonly email: string;
  /** What the record knows; without it the desk's own people are asked. */
  readonly name?: string | null | undefined;
  /** The address below the name, and not on hover alone. */
  readonly withAddress?: boolean;
}

/** A person by their name, with their address. */
export function Named({ email, name, withAddress = false }: NamedProps) {
  const isKnown = name !== null && name !== undefined;
  const people = usePeople(!isKnown);
  const shown = isKnown ? name : nameIn(people, email);
  return (
    <>
      <span title={email}>{shown}</span>
      {withAddress && shown !== email ? (
        <Box variant="small" display="block">
          {email}
        </Box>
      ) : null}
    </>
  );
}
