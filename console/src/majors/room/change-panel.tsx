import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Panel } from '../../app/shell/panel.tsx';
import { Failure } from '../../parts/failure.tsx';
import { faultOf, isExplainedBy } from '../../parts/fields/fault-of.ts';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useWords } from '../../words/words.ts';
import { CadenceField } from '../plans/cadence-field.tsx';
import { PlanField } from '../plans/plan-field.tsx';
import { COMMANDER, rolesIn, typedOf } from '../plans/roles.ts';
import { RolesFields } from '../plans/roles-fields.tsx';
import { useMajorsWords } from '../use-majors-words.ts';
import type { Running } from './running.ts';
import { useRoomAct } from './use-room-act.ts';

interface ChangePanelProps {
  readonly record: Running;
  readonly onClose: () => void;
}

/** Other people, another plan, cadence or bridge. What is as it was is not sent. */
export function ChangePanel({ record, onClose }: ChangePanelProps) {
  const { room, team } = useMajorsWords();
  const { app } = useWords();
  const { number, major } = record;
  const [begun] = useState(major);
  const [typed, setTyped] = useState(typedOf(begun.roles));
  const [plan, setPlan] = useState(begun.plan);
  const [cadence, setCadence] = useState(begun.cadence ?? '');
  const [bridge, setBridge] = useState(begun.bridge ?? '');
  const { busy, error, run } = useRoomAct(number);
  const params = { path: { number } };
  const ways = {
    ...(plan !== begun.plan && { plan }),
    ...(cadence !== begun.cadence && { cadence }),
    ...(bridge.trim() !== (begun.bridge ?? '') && { bridge: bridge.trim() || null }),
  };
  const others = rolesIn(typed);
  const isOther = JSON.stringify(others) !== JSON.stringify(rolesIn(typedOf(begun.roles)));
  const save = async () => {
    const roles = others as { commander: string };
    const saved =
      (Object.keys(ways).length === 0 ||
        (await run(() => api.PATCH('/incidents/{number}/major', { params, body: ways }), room.changed))) &&
      (!isOther ||
        (await run(() => api.PUT('/incidents/{number}/major/roles', { params, body: roles }), room.changed)));
    if (saved) onClose();
  };
  const fields = [...Object.keys(others), COMMANDER, 'plan', 'cadence', 'bridge'];
  return (
    <Panel header={`${room.change}: ${number}`} onClose={onClose}>
      <SpaceBetween size="m">
        <RolesFields typed={typed} onChange={setTyped} error={error} path="" />
        <PlanField value={plan} onChange={setPlan} errorText={faultOf(error, 'plan')} />
        <CadenceField value={cadence} onChange={setCadence} errorText={faultOf(error, 'cadence')} />
        <TextField
          label={team.bridge}
          description={team.bridgeHelp}
          value={bridge}
          onChange={setBridge}
          errorText={faultOf(error, 'bridge')}
        />
        <Box color="text-body-secondary">{room.changeHelp}</Box>
        {error === null || isExplainedBy(error, fields) ? null : <Failure error={error} />}
        <SpaceBetween size="xs" direction="horizontal">
          <Button
            variant="primary"
            loading={busy}
            disabled={!isOther && Object.keys(ways).length === 0}
            onClick={() => void save()}
          >
            {app.save}
          </Button>
          <Button variant="link" onClick={onClose}>
            {app.cancel}
          </Button>
        </SpaceBetween>
      </SpaceBetween>
    </Panel>
  );
}
