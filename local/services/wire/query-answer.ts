import { randomUUID } from 'node:crypto';
import type { WireResponse } from '#local/service.ts';
import { element } from './xml.ts';

/** An answer in SES's protocol. @param result - elements of the result */
export function queryAnswer(operation: string, result: string): WireResponse {
  const metadata = `<ResponseMetadata>${element('RequestId', randomUUID())}</ResponseMetadata>`;
  const body =
    `<${operation}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${operation}Result>${result}</${operation}Result>` +
    `${metadata}</${operation}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}
