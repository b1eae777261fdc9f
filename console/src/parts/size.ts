const STEPS = [
  { unit: 'megabyte', bytes: 1_000_000 },
  { unit: 'kilobyte', bytes: 1000 },
  { unit: 'byte', bytes: 1 },
] as const;

/** A size in the largest unit of which there is one: "1.2 MB". */
export function sizeOf(bytes: number, language: string): string {
  const { unit, bytes: of } = STEPS.find((step) => bytes >= step.bytes) ?? STEPS[2];
  const digits = { maximumFractionDigits: of === 1 ? 0 : 1 };
  return new Intl.NumberFormat(language, { style: 'unit', unit, ...digits }).format(bytes / of);
}
