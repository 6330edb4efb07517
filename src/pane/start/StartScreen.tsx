/**
 * What is shown when there is no Word to work with: which of Office, the network or the version is at fault, and what to do.
 */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WordStart } from '../../word';
import { useText } from '../i18n/text';
import { Heading } from '../ui/Heading';
import { useLayout } from '../ui/layout';

export type Fault = Exclude<WordStart['status'], 'ready'>;

export function StartScreen({ fault, onRetry }: { fault: Fault; onRetry: () => void }): ReactNode {
  return (
    <FluentProvider theme={webLightTheme}>
      <Screen fault={fault} onRetry={onRetry} />
    </FluentProvider>
  );
}

function Screen({ fault, onRetry }: { fault: Fault; onRetry: () => void }): ReactNode {
  const t = useText();
  const layout = useLayout();
  const { title, text } = {
    'no-office': t.start.noOffice,
    'no-answer': t.start.noAnswer,
    'outside-word': t.start.outside,
    'too-old': t.start.tooOld,
  }[fault];
  return (
    <main className={layout.view} style={{ padding: '24px 16px', maxWidth: 480 }}>
      <Heading>{title}</Heading>
      <p className={layout.text}>{text}</p>
      <div className={layout.row}>
        {fault === 'outside-word' ? (
          <Button as="a" appearance="primary" href="/">
            {t.start.outside.link}
          </Button>
        ) : (
          fault !== 'too-old' && (
            <Button appearance="primary" onClick={onRetry}>
              {t.start.retry}
            </Button>
          )
        )}
      </div>
    </main>
  );
}
