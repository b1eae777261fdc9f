import type { Resource, Resources } from '#local/runtime.ts';
import { synthesize } from '#local/synth.ts';
import { type Assembly, readAssembly } from '#local/template/assembly.ts';
import { resolveResources } from '#local/template/resources.ts';

/** What would be deployed: the template and the bundles of the functions. */
export interface Deployable {
  readonly assembly: Assembly;
  readonly resources: Resources;
}

/** Nothing listens there: addresses that must be in a template but are not used by what is measured. */
const NOWHERE = 'http://127.0.0.1:9';

export async function readDeployable(): Promise<Deployable> {
  const { folder } = await synthesize();
  const assembly = readAssembly(folder);
  const place = { region: assembly.region, accountId: assembly.accountId, apiUrl: NOWHERE, awsUrl: NOWHERE };
  return { assembly, resources: resolveResources(assembly.stacks, place) };
}

export interface DeployedFunction {
  /** `http-api` */
  readonly name: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export function functionsOf({ assembly, resources }: Deployable): readonly DeployedFunction[] {
  return resources.ofType('AWS::Lambda::Function').map((resource) => ({
    name: shortName(resource.physicalId),
    folder: assembly.bundles.get((resource.properties.Code as { S3Key: string }).S3Key) ?? '',
    environment: { ...variables(resource), AWS_REGION: assembly.region, ...CREDENTIALS },
  }));
}

/** DynamoDB on this machine takes any. */
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' };

export function shortName(physicalId: string): string {
  return physicalId.replace(/^firstline-local-/, '');
}

function variables({ properties }: Resource): Record<string, string> {
  const { Variables = {} } = (properties.Environment ?? {}) as { Variables?: Record<string, string> };
  return Variables;
}
