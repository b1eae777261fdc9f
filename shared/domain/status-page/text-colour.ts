/** Black or white: one of them can be read on any colour, with a contrast of 4.58 and more (WCAG asks for 4.5). */
export type TextColour = '#000000' | '#ffffff';

/** @param background - `#rrggbb` @returns what is read best on it */
export function textColourOn(background: string): TextColour {
  return contrast(background, '#000000') >= contrast(background, '#ffffff') ? '#000000' : '#ffffff';
}

/** @returns from 1 to 21, as WCAG 2 reckons it */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How much each of red, green and blue adds to how light a colour is. */
const WEIGHTS = [0.2126, 0.7152, 0.0722];

function luminance(colour: string): number {
  return WEIGHTS.reduce((sum, weight, place) => {
    const part = Number.parseInt(colour.slice(1 + 2 * place, 3 + 2 * place), 16) / 255;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);
}
