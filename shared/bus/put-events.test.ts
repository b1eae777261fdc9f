import type { PutEventsRequestEntry } from '@aws-sdk/client-eventbridge';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LARGEST_DETAIL_BYTES } from '#domain/kernel/event-picture.ts';
import { batchesOf, entryBytes, MOST_BYTES } from './put-events.ts';

const event = fc
  .record({ script: fc.constantFrom('a', 'ж', '漢', '😀'), share: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ script, share }): PutEventsRequestEntry => {
    const count = Math.floor((share * LARGEST_DETAIL_BYTES) / Buffer.byteLength(script));
    return { Source: 'firstline', DetailType: 'incident.x.v1', Time: new Date(0), Detail: script.repeat(count) };
  });

test('given any events of one change, when they are batched, then each call is within what the bus takes and none is lost', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const batches = batchesOf(events);
      expect(batches.flat()).toEqual(events);
      for (const batch of batches) {
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(10);
        expect(batch.reduce((sum, one) => sum + entryBytes(one), 0)).toBeLessThanOrEqual(MOST_BYTES);
      }
    }),
    { numRuns: 60 },
  );
});

test('given an entry, when its bytes are counted, then texts count in UTF-8 and a time as fourteen', () => {
  const entry = { Source: 'ä', DetailType: '漢', Detail: '😀', Resources: ['ж'], Time: new Date(0) };
  expect(entryBytes(entry)).toBe(2 + 3 + 4 + 2 + 14);
});
