/** The reader's zone. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant in the reader's zone and manner; the date is left out on request, and the year while it is this one. */
export function dateAndTime(at: string, language: string, timeAlone: boolean): string {
  const date = new Date(at);
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  if (timeAlone) return date.toLocaleTimeString(language, time);
  const sameYear = date.getFullYear() === new Date().getFullYear();
  const day = { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' as const }) } as const;
  return date.toLocaleString(language, { ...day, ...time });
}

/** The same, without the day while it is today. */
export function instantOf(at: string, language: string, now: number): string {
  return dateAndTime(at, language, new Date(at).toDateString() === new Date(now).toDateString());
}

/** The same instant for everybody. */
export const utcOf = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`;

const STEPS = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** How long ago or ahead, in the largest unit that is not zero: "2 min. ago", "in 3 hr.". */
export function sinceOf(at: string, now: number, language: string): string {
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  const step = STEPS.find((one) => Math.abs(seconds) >= one.seconds);
  const format = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' });
  return step === undefined ? format.format(0, 'minute') : format.format(Math.trunc(seconds / step.seconds), step.unit);
}

/** A duration in its two largest units: "1 h 12 min", "3 d 4 h", "40 s". */
export function durationOf(seconds: number, language: string): string {
  const total = Math.abs(Math.round(seconds));
  const parts = [
    { unit: 'day', value: Math.floor(total / 86_400) },
    { unit: 'hour', value: Math.floor((total % 86_400) / 3_600) },
    { unit: 'minute', value: Math.floor((total % 3_600) / 60) },
    { unit: 'second', value: total % 60 },
  ];
  const first = parts.findIndex(({ value }) => value > 0);
  const shown = first === -1 ? parts.slice(-1) : parts.slice(first, first + 2);
  return shown
    .filter(({ value }, place) => value > 0 || place === 0)
    .map(({ unit, value }) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value),
    )
    .join(' ');
}
