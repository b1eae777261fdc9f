import { expect, it } from 'vitest';
import type { Command } from '#domain/incident/commands.ts';
import { reportOf } from '#domain/incident-report/report-of.ts';
import { at, History, LIN } from '#test/harness/desk-history.ts';
import { MOST_REPORT_LINES } from './timeline.ts';

it('given a record with more to tell than a report has room for, then it has the beginning and the end, and says how much is between', () => {
  const history = new History().open(at(7, '09:00'));
  for (let count = 0; count < MOST_REPORT_LINES + 50; count++) {
    history.do(at(7, '09:30'), LIN, { type: 'comment', body: 'x', visibility: 'public' } as Command);
  }
  const { record, entries, configuration } = history;
  const { sections } = reportOf({ record, entries, configuration }, 'en');
  const [table] = sections.find(({ heading }) => heading === 'Timeline')?.blocks ?? [];
  const rows = table?.kind === 'table' ? table.rows : [];
  expect(rows).toHaveLength(MOST_REPORT_LINES + 1);
  expect(rows[0]?.[1]).toBe('Opened: e-mail');
  expect(rows[MOST_REPORT_LINES / 2]?.[1]).toMatch(/^51 more between these/);
});
