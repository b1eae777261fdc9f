import { END_MS, isInRange } from '#events/terms/instants.ts';
import { type Configuration, ConfigurationSchema } from './configuration.ts';

const FIRST = new Date(0).toISOString();
const LAST = new Date(END_MS - 1).toISOString();

/**
 * Reads a document that was checked when it was saved. One saved before instants had a range may have windows that end in the
 * year 9999, which meant for good: they end with the range.
 */
export function storedConfiguration(document: unknown): Configuration {
  if (!hasWindows(document)) return ConfigurationSchema.parse(document);
  const windows = Object.entries(document.maintenanceWindows).map(([name, window]) => [name, inRange(window)] as const);
  return ConfigurationSchema.parse({ ...document, maintenanceWindows: Object.fromEntries(windows) });
}

function hasWindows(document: unknown): document is { maintenanceWindows: Record<string, unknown> } {
  return isObject(document) && isObject(document.maintenanceWindows);
}

function inRange(window: unknown): unknown {
  if (!isObject(window)) return window;
  return Object.fromEntries(
    Object.entries(window).map(([name, value]) => [name, name === 'from' || name === 'to' ? clamped(value) : value]),
  );
}

function clamped(value: unknown): unknown {
  const ms = Date.parse(String(value));
  if (Number.isNaN(ms) || isInRange(ms)) return value;
  return ms < 0 ? FIRST : LAST;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
