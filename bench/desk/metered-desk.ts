import type { Template } from '#local/template/assembly.ts';
import { shortName } from './assembly.ts';
import { type CapacityMeter, startCapacityMeter } from './capacity-meter.ts';
import { type DrivenDesk, startDrivenDesk } from './driven-desk.ts';

/** One whose calls of DynamoDB are counted. */
export interface MeteredDesk extends DrivenDesk {
  readonly meter: CapacityMeter;
}

export async function startMeteredDesk(): Promise<MeteredDesk> {
  await using starting = new AsyncDisposableStack();
  const meter = starting.use(await startCapacityMeter());
  const desk = starting.use(await startDrivenDesk({ dynamodbEndpoint: meter.url, transformTemplate: named }));
  const kept = starting.move();
  return { ...desk, meter, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

/** Each function says its name with every call of an AWS service. */
function named(template: Template): Template {
  const Resources = Object.entries(template.Resources).map(([id, resource]) => {
    if (resource.Type !== 'AWS::Lambda::Function') return [id, resource];
    const { FunctionName, Environment } = resource.Properties as {
      FunctionName: string;
      Environment: { Variables: object };
    };
    const Variables = { ...Environment.Variables, AWS_SDK_UA_APP_ID: shortName(FunctionName) };
    return [id, { ...resource, Properties: { ...resource.Properties, Environment: { Variables } } }];
  });
  return { ...template, Resources: Object.fromEntries(Resources) };
}
