/**
 * What Word says of itself: platform, API level, language, theme.
 */
import { highestWordApi, type WordEnvironment } from './environment';
import type { HostInfo } from './port';

export function hostInfo(env: WordEnvironment): HostInfo {
  const { platform, displayLanguage, officeTheme } = env.context;
  return {
    platform: String(platform),
    wordApi: highestWordApi(env) ?? '1.2',
    displayLanguage,
    // Undefined in Word on the web at times (office-js #3410).
    darkTheme:
      isDark((officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor) ?? env.prefersDark(),
  };
}

/** Whether a colour "#rrggbb" is dark, by its relative luminance; undefined when it is no such colour. */
function isDark(colour: string | undefined): boolean | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour ?? '');
  if (match === null) return undefined;
  const [r, g, b] = match.slice(1).map((part) => {
    const c = parseInt(part, 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0) < 0.18;
}
