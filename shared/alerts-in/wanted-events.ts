import type { TypeOfEvent } from '#events/in/source/define-source.ts';

/** What the configuration says of types of events: each by `<source>/<detail-type>`, or all of a source by its name. */
export interface EventOptions {
  readonly optIn: readonly string[];
  readonly optOut: readonly string[];
}

/** @returns why an event of this type is not wanted; null when it is */
export function reasonNotWanted({ source, detailType, optIn }: TypeOfEvent, options: EventOptions): string | null {
  const names = [source, `${source}/${detailType}`];
  if (names.some((name) => options.optOut.includes(name))) return `the configuration opts out of ${names[1]}`;
  return optIn && !names.some((name) => options.optIn.includes(name)) ? `nobody asked for ${names[1]}` : null;
}
