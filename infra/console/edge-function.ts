import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Function as EdgeFunction,
  type FunctionAssociation,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** What the code of an edge function is told of the desk, by the names it knows it by. */
export type EdgeValues = Readonly<Record<string, unknown>>;

/** @returns the code of a file in `edge`, with what it is told put before it: CloudFront functions have no environment */
export function edgeCode(file: string, values: EdgeValues = {}): string {
  const told = Object.entries(values).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  return told.join('') + readFileSync(join(import.meta.dirname, 'edge', `${file}.js`), 'utf8');
}

/** A function that CloudFront runs on each request before it looks for an answer. @param file - in `edge`, without its ending */
export function edgeFunction(scope: Construct, id: string, file: string, values?: EdgeValues): FunctionAssociation {
  const code = FunctionCode.fromInline(edgeCode(file, values));
  const made = new EdgeFunction(scope, id, { code, runtime: FunctionRuntime.JS_2_0 });
  return { function: made, eventType: FunctionEventType.VIEWER_REQUEST };
}
