import Box from '@cloudscape-design/components/box';
import { useState } from 'react';
import { api } from '../../../../api/client.ts';
import { useMe } from '../../../../app/use-me.ts';
import { CadenceField } from '../../../../majors/plans/cadence-field.tsx';
import { cadenceOf } from '../../../../majors/plans/cadence-of.ts';
import { fittingPlan } from '../../../../majors/plans/fitting-plan.ts';
import { PlanField } from '../../../../majors/plans/plan-field.tsx';
import { COMMANDER, rolesIn, type TypedRoles } from '../../../../majors/plans/roles.ts';
import { RolesFields } from '../../../../majors/plans/roles-fields.tsx';
import { useOnCall } from '../../../../majors/plans/use-on-call.ts';
import { usePlans } from '../../../../majors/plans/use-plans.ts';
import { useMajorsWords } from '../../../../majors/use-majors-words.ts';
import { faultOf } from '../../../../parts/fields/fault-of.ts';
import { TextField } from '../../../../parts/fields/text-field.tsx';
import { ActForm } from '../../act-form.tsx';
import type { ActPanelProps } from '../panel-props.ts';

/** Who leads, who is called, where they talk, who is told and how often: all of it seen before it happens at once. */
export function AcceptMajorForm({ record, onDone }: ActPanelProps) {
  const { team } = useMajorsWords();
  const me = useMe();
  const { plans, bridge: template } = usePlans();
  const { filled } = useOnCall();
  const [named, setNamed] = useState<TypedRoles>({ [COMMANDER]: me.email });
  const [planChosen, setPlan] = useState<string | null>(null);
  const [cadenceChosen, setCadence] = useState<string | null>(null);
  const [bridgeTyped, setBridge] = useState<string | null>(null);
  const plan = planChosen ?? fittingPlan(plans, record);
  const cadence = cadenceChosen ?? cadenceOf(plans[plan ?? ''], record.priority);
  const bridge = bridgeTyped ?? bridgeOf(template ?? '', record);
  const typed = { ...filled, ...named };
  return (
    <ActForm
      act="accept-major"
      record={record}
      onDone={onDone}
      fields={['commander', 'roles', 'plan', 'cadence', 'bridge']}
      disabled={typed[COMMANDER]?.trim() === ''}
      send={(header) =>
        api.POST('/incidents/{number}/major/accept', {
          params: { path: { number: record.number }, header },
          body: {
            roles: rolesIn(typed),
            cadence,
            ...(plan !== null && { plan }),
            ...(bridge.trim() !== '' && { bridge: bridge.trim() }),
          },
        })
      }
    >
      {(error) => (
        <>
          <RolesFields typed={typed} onChange={setNamed} error={error} path="roles." />
          <Box color="text-body-secondary">{team.called}</Box>
          <PlanField value={plan} onChange={setPlan} errorText={faultOf(error, 'plan')} />
          <CadenceField value={cadence} onChange={setCadence} errorText={faultOf(error, 'cadence')} />
          <TextField
            label={team.bridge}
            description={template === undefined ? team.bridgeHelp : `${team.bridgeHelp} ${team.bridgeByTemplate}`}
            value={bridge}
            onChange={setBridge}
            errorText={faultOf(error, 'bridge')}
          />
          <Box color="text-body-secondary">{team.untouched}</Box>
        </>
      )}
    </ActForm>
  );
}

/** The link the desk would build. */
function bridgeOf(template: string, named: { readonly number: string; readonly tenant: string }): string {
  return template.replaceAll(/\{\{?\s*(?:record\.)?(number|tenant)\s*\}?\}/g, (_, field: 'number' | 'tenant') =>
    encodeURIComponent(named[field]),
  );
}
