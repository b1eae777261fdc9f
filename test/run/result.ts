import * as z from 'zod';

/** What came of a tier: of tests of one kind, or of a tool. */
export const ResultSchema = z.object({
  tier: z.string(),
  passed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  seconds: z.number(),
});
export type Result = z.infer<typeof ResultSchema>;

/** A line for each tier, then the sum of all. */
export function summaryOf(results: readonly Result[]): string {
  const total = (field: 'passed' | 'failed' | 'skipped') => results.reduce((sum, result) => sum + result[field], 0);
  const sum = `${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`;
  return `\n${results.map(line).join('\n')}\n\n${sum}`;
}

function line({ tier, passed, failed, skipped, seconds }: Result): string {
  const mark = failed > 0 ? '✗' : '✓';
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${mark} ${tier.padEnd(10)} ${String(passed).padStart(5)} passed, ${failed} failed${rest}  ${seconds.toFixed(1)} s`;
}
