import { type DeskOptions, startDesk } from '#local/desk.ts';
import type { RunningDesk } from './desk-on-this-machine.ts';

/** A desk within this process. */
export async function startHere(options: DeskOptions): Promise<RunningDesk> {
  const warnings: string[] = [];
  const { runtime, stop } = await startDesk({ onWarning: (text) => warnings.push(text), ...options });
  const deliver = async (name: string, event: unknown) => {
    const found = runtime.resources.ofType('AWS::Lambda::Function').find(({ physicalId }) => physicalId.endsWith(name));
    await runtime.lambda.invokeAsync(found?.arn ?? name, event, { kind: 'operator' });
  };
  const { addresses, reset, state } = runtime;
  return { api: addresses.api, warnings: () => warnings, stop, deliver, reset, folder: state.folder };
}
