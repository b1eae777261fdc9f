const ISO = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECONDS = [7 * 86_400, 86_400, 3_600, 60, 1];

/** @returns the seconds of an ISO 8601 duration without months and years; none of what is no such text */
export function secondsIn(duration: string): number {
  const [, ...parts] = ISO.exec(duration) ?? [];
  return parts.reduce((sum, part = '0', place) => sum + Number(part) * (SECONDS[place] ?? 0), 0);
}
