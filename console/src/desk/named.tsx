import Box from '@cloudscape-design/components/box';
import type { ReactNode } from 'react';
import { nameIn, usePeople } from './use-people.ts';

interface NamedProps {
  readonly email: string;
  /** What the record knows; without it the desk's own people are asked. */
  readonly name?: string | null | undefined;
  /** The address below the name, and not on hover alone. */
  readonly withAddress?: boolean;
  /** What stands for the name, a link for one. */
  readonly children?: ReactNode;
}

const ONE_LINE = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/** A person by their name, with their address. */
export function Named({ email, name, withAddress = false, children }: NamedProps) {
  const isKnown = name !== null && name !== undefined;
  const people = usePeople(!isKnown);
  const shown = isKnown ? name : nameIn(people, email);
  return (
    <>
      <span title={email}>{children ?? shown}</span>
      {withAddress && shown !== email ? (
        <Box variant="small" display="block" nativeAttributes={{ style: ONE_LINE, title: email }}>
          {email}
        </Box>
      ) : null}
    </>
  );
}
