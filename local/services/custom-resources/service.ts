import { isDeepStrictEqual } from 'node:util';
import type { Resource, Resources, Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { openAnswers } from '#local/services/custom-resources/answers.ts';
import { openMade } from '#local/services/custom-resources/made.ts';
import { type Changed, requestOf } from '#local/services/custom-resources/request.ts';
import { RESOURCE_TYPES } from '#local/template/resource-types.ts';

/** Who runs a type in the list of types. */
const CUSTOM_RESOURCES = 'custom-resources';

/** Files that only a browser asks for: putting them takes longer than all the rest of a start, and most desks of tests need none. */
const WHEN_NEEDED = 'Custom::ConsoleFiles';

export interface CustomResources extends Service {
  /** Makes what waits until somebody needs it; at once when that is done. */
  readonly makeRest: () => Promise<void>;
}

/**
 * CloudFormation, as far as it calls functions of the template for what it cannot make itself: once when the resource is new, again
 * when its properties have changed. A failure stops the start, as it would roll a deploy back;
 * the console's files are put when a browser first asks for one.
 */
export function createCustomResources(runtime: Runtime): CustomResources {
  const made = openMade(runtime.state);
  const answers = openAnswers(runtime);
  const make = async (resource: Resource) => {
    const before = made.read(resource);
    if (before !== undefined && isDeepStrictEqual(before.properties, resource.properties)) return;
    const physicalId = await ask(runtime, answers, { resource, before });
    made.write(resource, { physicalId, properties: resource.properties });
  };
  const makeAll = async (resources: readonly Resource[]) => {
    for (const resource of resources) await make(resource);
  };
  const all = customResources(runtime.resources);
  let rest: Promise<void> | undefined;
  return {
    name: CUSTOM_RESOURCES,
    start: () => makeAll(all.filter(({ type }) => type !== WHEN_NEEDED)),
    makeRest() {
      rest ??= makeAll(all.filter(({ type }) => type === WHEN_NEEDED)).catch((error: unknown) => {
        // Recovery: whoever asks next tries again.
        rest = undefined;
        throw error;
      });
      return rest;
    },
    stop: async () => {},
  };
}

function customResources(resources: Resources): readonly Resource[] {
  return Object.entries(RESOURCE_TYPES).flatMap(([type, { by }]) =>
    by === CUSTOM_RESOURCES ? resources.ofType(type) : [],
  );
}

/** Waits for the call itself: when the function has ended without an answer, none will come. @returns the resource's physical id */
async function ask(runtime: Runtime, answers: ReturnType<typeof openAnswers>, changed: Changed): Promise<string> {
  const { stack, logicalId, type, properties } = changed.resource;
  const awaited = answers.expect();
  const { functionError, payload } = await runtime.lambda.invoke(
    String(properties.ServiceToken),
    requestOf(changed, awaited.url, runtime),
    { kind: 'operator' },
  );
  const answer = awaited.take();
  if (answer?.Status === 'SUCCESS') return answer.PhysicalResourceId;
  const reason = answer?.Reason ?? (functionError ? JSON.stringify(payload) : 'its function has not answered');
  throw new Error(`${stack}/${logicalId} (${type}): ${reason}`);
}
