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

/** A function that CloudFront runs on each request before it looks for an answer. @param file - in `edge`, without its ending */
export function edgeFunction(scope: Construct, id: string, file: string): FunctionAssociation {
  const code = readFileSync(join(import.meta.dirname, 'edge', `${file}.js`), 'utf8');
  const made = new EdgeFunction(scope, id, { code: FunctionCode.fromInline(code), runtime: FunctionRuntime.JS_2_0 });
  return { function: made, eventType: FunctionEventType.VIEWER_REQUEST };
}
