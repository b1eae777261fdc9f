import PropertyFilter, { type PropertyFilterProps } from '@cloudscape-design/components/property-filter';
import { useChoices } from '../desk/use-choices.ts';
import { usePeople } from '../desk/use-people.ts';
import { useWords } from '../words/words.ts';
import { FILTERS, type Filter, type Token } from './asked/filters.ts';

interface QueueFilterProps {
  readonly tokens: readonly Token[];
  readonly onChange: (tokens: readonly Token[]) => void;
}

/** Narrows a list down by what the desk can filter by; the address keeps it. */
export function QueueFilter({ tokens, onChange }: QueueFilterProps) {
  const { queues, terms } = useWords();
  const people = usePeople();
  const { groups } = useChoices();
  const labels = labelsOf(terms.field);
  const options: PropertyFilterProps.FilteringOption[] = [
    ...Object.entries(terms.priority).map(([value, label]) => option('priority', value, label)),
    ...Object.entries(terms.status).map(([value, label]) => option('status', value, label)),
    ...Object.entries(terms.kind).map(([value, label]) => option('kind', value, label)),
    ...groups.map((name) => option('queue', name, name)),
    ...people.flatMap(({ email, name }) => [option('assignee', email, name), option('owner', email, name)]),
  ];
  const known = ({ filter, value }: Token) => ({ propertyKey: filter, operator: '=' as const, value });
  return (
    <PropertyFilter
      query={{ tokens: tokens.map(known), operation: 'and' }}
      onChange={({ detail }) => onChange(detail.tokens.flatMap(tokenOf))}
      filteringProperties={FILTERS.map((key) => property(key, labels[key], queues.filterValues(labels[key])))}
      filteringOptions={options}
      disableFreeTextFiltering
      hideOperations
      filteringPlaceholder={queues.filter}
      filteringAriaLabel={queues.filter}
      i18nStrings={{ formatToken: ({ propertyLabel, value }) => `${propertyLabel} = ${value}` }}
    />
  );
}

function option(propertyKey: Filter, value: string, label: string): PropertyFilterProps.FilteringOption {
  return { propertyKey, value, label };
}

function property(key: Filter, propertyLabel: string, groupValuesLabel: string) {
  return { key, propertyLabel, groupValuesLabel, operators: ['=' as const] };
}

function tokenOf({ propertyKey, value }: PropertyFilterProps.Token): Token[] {
  const filter = FILTERS.find((one) => one === propertyKey);
  const text = typeof value === 'string' ? value.trim() : '';
  return filter === undefined || text === '' ? [] : [{ filter, value: text }];
}

function labelsOf(field: Readonly<Record<string, string>>): Record<Filter, string> {
  const name = (key: string) => field[key] ?? key;
  return {
    priority: name('priority'),
    status: name('status'),
    queue: name('group'),
    assignee: name('assignee'),
    owner: name('owner'),
    requester: name('requester'),
    kind: name('kind'),
    tag: name('tags'),
    configurationItem: name('items'),
  };
}
