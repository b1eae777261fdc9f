const DAY = { weekday: 'short', day: 'numeric', month: 'short' } as const;
/** Midnight and noon are told apart in a range, whatever the language. */
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** From when until when, on the wall of a zone: "Mon, 19 Oct, 09:00 – Mon, 26 Oct, 09:00". */
export function spanText(from: string, to: string, zone: string, language: string): string {
  return new Intl.DateTimeFormat(language, { ...DAY, ...TIME, timeZone: zone }).formatRange(
    new Date(from),
    new Date(to),
  );
}

/** "168 h", with a decimal where it has one. */
export function hoursText(seconds: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'narrow',
    maximumFractionDigits: 1,
  }).format(seconds / 3600);
}
