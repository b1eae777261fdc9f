import { cutText } from '#events/terms/text.ts';
import { withoutHistory } from './trim-history.ts';
import { withoutSignature } from './trim-signature.ts';

/** A reply as it is shown. What was cut is in the original mail. */
export interface TrimmedReply {
  readonly visible: string;
  /** Whether there was more. */
  readonly cut: boolean;
}

/** Beyond it only a machine writes; the beginning is what a person wrote. */
const LONGEST_REPLY = 200_000;

/**
 * Cuts the history and the signature off a reply, for display; the original is kept elsewhere. When nothing would be left,
 * everything is shown. Takes time linear in the length, whatever the text.
 */
export function trimReply(text: string): TrimmedReply {
  const whole = cutText(text, { units: LONGEST_REPLY }).replace(/\r\n?/g, '\n').trim();
  const own = withoutHistory(whole.split('\n'));
  const visible = firstFilled([withoutSignature(trimmed(own)), own]) ?? whole;
  return { visible, cut: visible !== whole };
}

/** Whether a reply has no words of its writer: below a word of theirs all of it would be cut. */
export function saysNothing(text: string): boolean {
  return trimReply(`${OWN_WORD}\n\n${text}`).visible === OWN_WORD;
}

const OWN_WORD = 'Hello';

function firstFilled(candidates: readonly (readonly string[])[]): string | null {
  const texts = candidates.map((lines) => lines.join('\n').trim());
  return texts.find((text) => text !== '') ?? null;
}

function trimmed(lines: readonly string[]): readonly string[] {
  return lines.join('\n').trim().split('\n');
}
