/**
 * Fluent's theme: light at once, dark loaded when it is asked for. High contrast is the system's: Fluent honours forced colours.
 */
import { FluentProvider, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';

export function Themed({ dark, children }: { dark: boolean; children: ReactNode }): ReactNode {
  const [theme, setTheme] = useState<Theme>(webLightTheme);
  useEffect(() => {
    let current = true;
    if (dark)
      void import('./dark-theme').then(({ darkTheme }) => {
        if (current) setTheme(darkTheme);
      });
    else setTheme(webLightTheme);
    return () => {
      current = false;
    };
  }, [dark]);
  return (
    // The browser's own date pickers and scroll bars follow.
    <FluentProvider theme={theme} style={{ colorScheme: dark ? 'dark' : 'light' }}>
      {children}
    </FluentProvider>
  );
}
