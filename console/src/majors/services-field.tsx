import FormField from '@cloudscape-design/components/form-field';
import Multiselect from '@cloudscape-design/components/multiselect';
import { useServices } from '../desk/use-services.ts';
import { useMajorsWords } from './use-majors-words.ts';

interface ServicesFieldProps {
  readonly chosen: readonly string[];
  readonly onChange: (services: string[]) => void;
  readonly errorText: string | undefined;
}

/** Services of the register; one that is there no more stays until it is taken out. */
export function ServicesField({ chosen, onChange, errorText }: ServicesFieldProps) {
  const { update } = useMajorsWords();
  const { services, isLoading } = useServices();
  const options = services.map(({ id, label }) => ({ value: id, label }));
  const selected = chosen.map((id) => options.find(({ value }) => value === id) ?? { value: id, label: id });
  return (
    <FormField label={update.services} errorText={errorText} stretch>
      <Multiselect
        selectedOptions={selected}
        options={options}
        statusType={isLoading ? 'loading' : 'finished'}
        empty={update.noServices}
        onChange={({ detail }) => onChange(detail.selectedOptions.flatMap(({ value }) => value ?? []))}
      />
    </FormField>
  );
}
