/**
 * The last net: a fault of the pane itself is told in a sentence, with a way out. It never shows the error's text.
 */
import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { NoticeBar } from '../ui/NoticeBar';

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed(): ReactNode {
  const t = useText();
  return (
    <main style={{ padding: 16, display: 'grid', gap: 12 }} role="alert">
      <NoticeBar tone="error">{t.errors.crashed}</NoticeBar>
      <Button appearance="primary" onClick={() => globalThis.location.reload()}>
        {t.errors.reload}
      </Button>
    </main>
  );
}
