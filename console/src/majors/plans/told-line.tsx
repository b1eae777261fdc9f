import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { nameIn, usePeople } from '../../desk/use-people.ts';
import { useMajorsWords } from '../use-majors-words.ts';
import type { Told } from './told.ts';

/** Whom a message reaches, before it is sent: how many, and by name on request. */
export function ToldLine({ told: { people, webhooks } }: { readonly told: Told }) {
  const { team } = useMajorsWords();
  const colleagues = usePeople();
  const systems = webhooks.length === 0 ? '' : ` ${team.tellsSystems(webhooks.join(', '))}`;
  return (
    <div role="status">
      <Box fontWeight="bold">{`${team.tells(people.length)}${systems}`}</Box>
      {people.length === 0 ? null : (
        <ExpandableSection variant="inline" headerText={team.showNames}>
          {people.map((email) => (
            <div key={email} title={email}>
              {nameIn(colleagues, email)}
            </div>
          ))}
        </ExpandableSection>
      )}
    </div>
  );
}
