import {
  colorBackgroundContainerContent,
  colorBackgroundItemSelected,
  colorBackgroundLayoutMain,
  colorBorderDividerDefault,
  colorChartsThresholdNegative,
  colorTextAccent,
  colorTextBodyDefault,
  colorTextBodySecondary,
  colorTextStatusError,
  colorTextStatusSuccess,
  colorTextStatusWarning,
  fontFamilyBase,
} from 'cloudscape-tokens';

/**
 * Cloudscape's colours and font under names that our style sheets can say; its own change with each release.
 * They are those of the very components: the package of tokens names others, which dark pages do not have.
 */
const TOKENS = {
  page: colorBackgroundLayoutMain,
  surface: colorBackgroundContainerContent,
  chosen: colorBackgroundItemSelected,
  line: colorBorderDividerDefault,
  text: colorTextBodyDefault,
  muted: colorTextBodySecondary,
  accent: colorTextAccent,
  error: colorTextStatusError,
  warning: colorTextStatusWarning,
  success: colorTextStatusSuccess,
  threshold: colorChartsThresholdNegative,
  font: fontFamilyBase,
};

/** On the body, where Cloudscape switches between light and dark. */
export function setTokens(): void {
  for (const [name, value] of Object.entries(TOKENS)) document.body.style.setProperty(`--fl-${name}`, value);
}
