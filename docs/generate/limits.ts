import { BEHIND } from './limits/behind.ts';
import type { Limit } from './limits/limit.ts';
import { OF_A_RECORD } from './limits/of-a-record.ts';
import { OF_REQUESTS } from './limits/of-requests.ts';
import { document, generatedFrom } from './markdown.ts';

export function limitsDocument(): string {
  return document(
    generatedFrom('docs/generate/limits'),
    '# Limits',
    'Every size is counted in bytes before it is written. A text the API takes can be stored, published and answered in any script. What is over a limit is a 400 that names the field and the limit; the OpenAPI description has the limits in bytes as `x-max-bytes`. Each stands with its arithmetic where it is declared.',
    '## A record',
    list(OF_A_RECORD),
    '## Requests',
    list(OF_REQUESTS),
    '## Behind them',
    list(BEHIND),
  );
}

function list(limits: readonly Limit[]): string {
  return limits.map(({ of, is, at }) => `- **${of}**: ${is} ${source(at)}`).join('\n');
}

function source(path: string): string {
  return `[${path.slice(path.lastIndexOf('/') + 1)}](../${path})`;
}
