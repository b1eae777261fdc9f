/** A span as a clock shows it, each second: "1:02:33", "2 d 1:02:33". @param day - how a day is abbreviated */
export function elapsedText(seconds: number, day: string): string {
  const total = Math.max(0, Math.floor(seconds));
  const [days, hours, minutes] = [
    Math.floor(total / 86_400),
    Math.floor(total / 3_600) % 24,
    Math.floor(total / 60) % 60,
  ];
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = `${hours}:${two(minutes)}:${two(total % 60)}`;
  return days === 0 ? clock : `${days} ${day} ${clock}`;
}
