import { describe, expect, it } from 'vitest';
import { anEvent } from '#domain/mail-out/event-for-tests.ts';
import { EVENTS, type EventName } from '#events/catalogue.ts';
import { detailType } from '#events/terms/define-event.ts';
import { readEvent } from './read-event.ts';

const names = Object.keys(EVENTS) as EventName[];

describe('Given what the bus delivers', () => {
  it.each(names)('reads %s', (name) => {
    const { name: _, ...detail } = anEvent(name);
    expect(readEvent({ 'detail-type': detailType(EVENTS[name]), detail }).name).toBe(name);
  });

  it('refuses an event the catalogue does not know', () => {
    expect(() => readEvent({ 'detail-type': 'incident.vanished.v1', detail: {} })).toThrow('incident.vanished.v1');
  });

  it('refuses an event without its data', () => {
    const { name: _, data: __, ...detail } = anEvent('closed');
    expect(() => readEvent({ 'detail-type': 'incident.closed.v1', detail })).toThrow();
  });
});
