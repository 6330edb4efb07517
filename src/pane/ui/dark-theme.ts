/**
 * The dark theme, in a file of its own so that it is loaded only when Office is dark.
 */
import { webDarkTheme, type Theme } from '@fluentui/react-components';

/** Fluent's red for messages has not the contrast that small letters need on its own dark ground (4.5 to 1). */
export const darkTheme: Theme = {
  ...webDarkTheme,
  colorStatusDangerForeground1: webDarkTheme.colorStatusDangerForeground3,
};
