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
} from '@cloudscape-design/design-tokens';

/** Cloudscape's colours under names that our style sheets can say; its own change with each release. */
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
};

/** On the body, where Cloudscape switches between light and dark. */
export function setTokens(): void {
  for (const [name, value] of Object.entries(TOKENS)) document.body.style.setProperty(`--fl-${name}`, value);
}
