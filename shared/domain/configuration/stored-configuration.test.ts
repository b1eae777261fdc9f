import { expect, test } from 'vitest';
import { shippedConfiguration } from './shipped.ts';
import { storedConfiguration } from './stored-configuration.ts';

const shipped = () => shippedConfiguration('desk@example.com');

test('given a document with a window until the year 9999, when it is read, then the window ends with the range of instants', () => {
  const window = { from: '2026-01-01T00:00:00.000Z', during: 'note' };
  const document = { ...shipped(), maintenanceWindows: { for_good: { ...window, to: '9999-12-31T23:59:59.999Z' } } };
  const { for_good: read } = storedConfiguration(document).maintenanceWindows;
  expect(read).toEqual({ ...window, to: '2199-12-31T23:59:59.999Z' });
});

test('given a document within the range, when it is read, then it is as it was saved', () => {
  expect(storedConfiguration(shipped())).toEqual(shipped());
});
