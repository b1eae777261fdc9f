import * as z from 'zod';
import type { Resource, Runtime } from '#local/runtime.ts';
import { type Definition, parseDefinition } from '#local/services/state-machines/definition.ts';
import { inert, propertiesOf } from '#local/services/wire/properties.ts';

/** Logs and traces of executions are the operator's on AWS; here their history is kept in full. */
const STATE_MACHINE = z.strictObject({
  DefinitionString: z.string(),
  RoleArn: z.string(),
  StateMachineName: inert,
  StateMachineType: z.literal('STANDARD').default('STANDARD'),
  LoggingConfiguration: inert,
  TracingConfiguration: inert,
  Tags: inert,
});

export interface Machine {
  readonly arn: string;
  readonly name: string;
  readonly roleArn: string;
  readonly definition: Definition;
  readonly definitionText: string;
}

/** The state machines of the template. Throws for any state or field the interpreter does not know. */
export function readMachines(runtime: Runtime): readonly Machine[] {
  return runtime.resources.ofType('AWS::StepFunctions::StateMachine').map((resource) => {
    const properties = propertiesOf(resource, STATE_MACHINE);
    return {
      arn: resource.arn,
      name: resource.arn.split(':').at(-1) ?? resource.logicalId,
      roleArn: properties.RoleArn,
      definition: definitionOf(resource, properties.DefinitionString),
      definitionText: properties.DefinitionString,
    };
  });
}

function definitionOf(resource: Resource, text: string): Definition {
  try {
    return parseDefinition(text);
  } catch (cause) {
    // Recovery: none; the error only gains the name of the state machine before it stops the start.
    throw new Error(
      `${resource.stack}/${resource.logicalId} (${resource.type}): ${cause instanceof Error ? cause.message : cause}`,
      { cause },
    );
  }
}
