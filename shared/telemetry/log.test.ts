import { afterEach, describe, expect, it, vi } from 'vitest';
import { log } from './log.ts';
import { LOG_CODES } from './log-codes.ts';

// Without it the logger writes past the console that can be watched here.
vi.hoisted(() => vi.stubEnv('POWERTOOLS_DEV', 'true'));

afterEach(() => vi.restoreAllMocks());

function lineOf(spy: { mock: { calls: unknown[][] } }): Record<string, unknown> {
  return JSON.parse(String(spy.mock.calls[0]?.[0]));
}

describe('the log', () => {
  it('says the registered code, its text and the facts given', () => {
    const spy = vi.spyOn(console, 'info').mockImplementation(() => {});
    log('TIMER_FIRED', { tenant: 'default', number: 'INC-000001' });
    expect(lineOf(spy)).toMatchObject({
      level: 'INFO',
      code: 'TIMER_FIRED',
      message: LOG_CODES.TIMER_FIRED.text,
      number: 'INC-000001',
    });
  });

  it('says nothing that is not on the list of facts, whatever it is handed', () => {
    const spy = vi.spyOn(console, 'info').mockImplementation(() => {});
    const event = { tenant: 'default', number: 'INC-000001', incident: { title: 'Private' }, by: 'ada@example.com' };
    log('MAIL_SENT', event);
    expect(String(spy.mock.calls[0]?.[0])).not.toMatch(/Private|ada@/);
  });

  it('says a reason without the values in it', () => {
    const spy = vi.spyOn(console, 'warn').mockImplementation(() => {});
    log('MAIL_IMPOSSIBLE', { reason: '550 5.1.1 <ada@example.com> "Ada" unknown' });
    expect(lineOf(spy)).toMatchObject({ reason: '550 5.1.1 <<address>> <text> unknown' });
  });

  it('keeps the cause of a failure, also when it is not an error', () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
    log('HTTP_FAILED', { requestId: 'r1' }, 'the table is gone');
    expect(lineOf(spy)).toMatchObject({ requestId: 'r1', error: { message: 'the table is gone' } });
  });
});

it('given a record that is called by somebody’s address, then the line says of which kind it is', () => {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  log('RECORD_UNREADABLE', { tenant: 'default', number: 'PERSON#lin@example.com' });
  expect(lineOf(spy)).toMatchObject({ number: 'PERSON' });
  expect(JSON.stringify(lineOf(spy))).not.toContain('lin@example.com');
});
