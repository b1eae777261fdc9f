import { randomUUID } from 'node:crypto';
import type { WireError } from '#local/core/wire-error.ts';
import type { WireResponse } from '#local/service.ts';

/** How the four protocols of AWS say that something went wrong. */
export type Protocol = 'json' | 'query' | 's3' | 'rest-json';

export function protocolOf(service: string, headers: Readonly<Record<string, string>>): Protocol {
  if (headers['x-amz-target'] !== undefined) return 'json';
  if (service === 's3') return 's3';
  return headers['content-type']?.startsWith('application/x-www-form-urlencoded') ? 'query' : 'rest-json';
}

export function renderError(error: WireError, protocol: Protocol): WireResponse {
  switch (protocol) {
    case 'json':
      return jsonError(error);
    case 'rest-json':
      return {
        status: error.status,
        headers: { 'content-type': 'application/json', 'x-amzn-errortype': error.code },
        body: JSON.stringify({ message: error.message }),
      };
    case 'query':
      return xml(
        error.status,
        `<ErrorResponse><Error><Type>Sender</Type>${codeAndMessage(error)}</Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
      );
    case 's3':
      return xml(error.status, `<Error>${codeAndMessage(error)}<RequestId>${randomUUID()}</RequestId></Error>`);
    default:
      return protocol satisfies never;
  }
}

function jsonError({ code, message, status }: WireError): WireResponse {
  const denied = code === 'AccessDenied';
  return {
    // The JSON services answer a refusal with 400, the others with 403.
    status: denied ? 400 : status,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify({ __type: denied ? 'AccessDeniedException' : code, message }),
  };
}

function xml(status: number, body: string): WireResponse {
  return { status, headers: { 'content-type': 'text/xml' }, body: `<?xml version="1.0" encoding="UTF-8"?>${body}` };
}

function codeAndMessage({ code, message }: WireError): string {
  return `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
