/** A size as people say it: "48 kB", "1.2 MB". */
export function sizeOf(bytes: number, language: string): string {
  const [unit, value] = bytes < 1_000_000 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1_000_000];
  const format = { style: 'unit', unit: String(unit), maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(language, format).format(Number(value));
}
