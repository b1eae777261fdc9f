import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

export const TemplateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Type: z.string(), Default: z.unknown().optional() })).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Condition: z.string().optional(),
    }),
  ),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
});

/** A CloudFormation template, as far as the local runtime reads it. */
export type Template = z.infer<typeof TemplateSchema>;

export interface Stack {
  readonly name: string;
  readonly template: Template;
}

export interface Assembly {
  readonly stacks: readonly Stack[];
  readonly region: string;
  readonly accountId: string;
  /** The folder of a function's bundle by the S3 key the template names. */
  readonly bundles: ReadonlyMap<string, string>;
}

const ManifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z
        .looseObject({
          templateFile: z.string().optional(),
          stackName: z.string().optional(),
          file: z.string().optional(),
        })
        .optional(),
    }),
  ),
});

const AssetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional(), packaging: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

// Templates are written for any account and region unless the stage names one; these stand in.
const LOCAL_ACCOUNT = '000000000000';
const LOCAL_REGION = 'eu-west-1';

/** Reads a cloud assembly (`cdk.out`). Throws when a file is missing or not of the form CDK writes. */
export function readAssembly(folder: string): Assembly {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const artifacts = Object.entries(ManifestSchema.parse(read('manifest.json')).artifacts);
  const stacks = artifacts.filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack');
  const assets = artifacts.filter(([, artifact]) => artifact.type === 'cdk:asset-manifest');
  return {
    ...environmentOf(stacks.map(([, artifact]) => artifact.environment)),
    stacks: stacks.map(([id, { properties }]) => ({
      name: properties?.stackName ?? id,
      template: TemplateSchema.parse(read(properties?.templateFile ?? `${id}.template.json`)),
    })),
    bundles: new Map(assets.flatMap(([, { properties }]) => bundlesOf(read(properties?.file ?? ''), folder))),
  };
}

function environmentOf(environments: readonly (string | undefined)[]): { accountId: string; region: string } {
  const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environments[0] ?? '') ?? [];
  return {
    accountId: !account || account === 'unknown-account' ? LOCAL_ACCOUNT : account,
    region: !region || region === 'unknown-region' ? LOCAL_REGION : region,
  };
}

function bundlesOf(assetManifest: unknown, folder: string): [string, string][] {
  return Object.values(AssetsSchema.parse(assetManifest).files).flatMap(({ source, destinations }) =>
    Object.values(destinations).map(({ objectKey }): [string, string] => [objectKey, join(folder, source.path ?? '')]),
  );
}
