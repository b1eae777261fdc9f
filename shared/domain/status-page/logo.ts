import { boundedText } from '#events/terms/text.ts';

/*
 * A logo from elsewhere would tell that server who reads the page, and when; so it is part of the page. In SVG there may be links,
 * scripts and outside images, in these types there are none.
 */
const TYPES = ['png', 'jpeg', 'gif', 'webp'] as const;

/** What such a file begins with, in hex; WebP says what it is after four bytes of length. */
const BEGINNINGS: Readonly<Record<(typeof TYPES)[number], RegExp>> = {
  png: /^89504e470d0a1a0a/,
  jpeg: /^ffd8ff/,
  gif: /^47494638(37|39)61/,
  webp: /^52494646.{8}57454250/,
};

/** Each reader loads it with the page. */
export const LARGEST_LOGO_BYTES = 32 * 1024;
/** As text: four characters for three bytes, behind what says the type. */
const LONGEST_LOGO = Math.ceil(LARGEST_LOGO_BYTES / 3) * 4 + 'data:image/jpeg;base64,'.length;

const DATA = new RegExp(`^data:image/(${TYPES.join('|')});base64,([A-Za-z0-9+/]+={0,2})$`);

/** An image as `data:`, which says no other type than it is. */
export const LogoSchema = boundedText({ characters: LONGEST_LOGO, bytes: LONGEST_LOGO, untrimmed: true }).refine(
  isImage,
  `must be data:image/<${TYPES.join(', ')}>;base64,… : an image that is part of the page`,
);

function isImage(logo: string): boolean {
  const [, type, data] = DATA.exec(logo) ?? [];
  const known = TYPES.find((one) => one === type);
  return known !== undefined && BEGINNINGS[known].test(Buffer.from(data ?? '', 'base64').toString('hex'));
}
