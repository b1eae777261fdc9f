import * as z from 'zod';
import { WireError } from '#local/core/wire-error.ts';
import type { Runtime } from '#local/runtime.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

const SET = z.strictObject({ Name: z.string(), ReputationOptions: inert, SendingOptions: inert, Tags: inert });

const DESTINATION = z.strictObject({
  ConfigurationSetName: z.string(),
  EventDestination: z.strictObject({
    Name: z.string(),
    Enabled: z.boolean(),
    MatchingEventTypes: z.array(z.string()),
    EventBridgeDestination: z.strictObject({ EventBusArn: z.string().endsWith(':event-bus/default') }),
  }),
});

/** A configuration set with what it has told on the default bus. */
export interface ConfigurationSet {
  readonly name: string;
  readonly arn: string;
  /** Such as `BOUNCE`. */
  readonly told: readonly string[];
}

export function readConfigurationSets(runtime: Runtime): readonly ConfigurationSet[] {
  const destinations = runtime.resources
    .ofType('AWS::SES::ConfigurationSetEventDestination')
    .map((resource) => propertiesOf(resource, DESTINATION));
  return runtime.resources.ofType('AWS::SES::ConfigurationSet').map((resource) => {
    const name = propertiesOf(resource, SET).Name;
    const told = destinations
      .filter(({ ConfigurationSetName, EventDestination }) => ConfigurationSetName === name && EventDestination.Enabled)
      .flatMap(({ EventDestination }) => EventDestination.MatchingEventTypes);
    return { name, arn: resource.arn, told };
  });
}

/** @throws WireError as SES does for a set there is not */
export function configurationSetNamed(sets: readonly ConfigurationSet[], name: string): ConfigurationSet {
  const found = sets.find((set) => set.name === name);
  if (found === undefined)
    throw new WireError('ConfigurationSetDoesNotExist', `Configuration set <${name}> does not exist.`);
  return found;
}
