const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: '2-digit',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** `Mon 07 Sept 08:00:00`, always as wide. @param instant ISO */
export function shortTime(instant: string): string {
  const part = Object.fromEntries(FORMAT.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.weekday} ${part.day} ${part.month?.slice(0, 3)} ${part.hour}:${part.minute}:${part.second}`;
}
