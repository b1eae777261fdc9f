import type { Runtime } from '#local/runtime.ts';
import type { Service } from '#local/service.ts';
import { answerParameters } from '#local/services/parameters/operations.ts';
import { Versions } from '#local/services/parameters/versions.ts';
import { jsonAnswer } from '#local/services/wire/json-wire.ts';

/** Parameter Store of SSM: parameters are made by whoever puts them, none comes from the template. */
export function createParameters(runtime: Runtime): Service {
  const versions = new Versions(runtime.state);
  return {
    name: 'parameters',
    wire: {
      services: ['ssm'],
      handle: async (request, caller) => jsonAnswer(answerParameters({ runtime, versions }, request, caller), '1.1'),
    },
    start: async () => {},
    stop: async () => {},
    reset: async () => versions.clear(),
  };
}
