/**
 * Prepares the publishable copy of a finalised document: the mentions in the order of the text, doubtful ones first, an answer for
 * each, then the copy. The server finds and hides; nothing is decided here for the agent.
 */
import { Button, Input } from '@fluentui/react-components';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { fromBase64, type PublicationDecision, type PublicationView } from '../../server/client';
import { usePane } from '../app/services';
import { working } from '../app/work';
import { saveFile } from '../review/save-file';
import { Heading } from '../ui/Heading';
import { Icon } from '../ui/icons';
import { useLayout } from '../ui/layout';
import { NoticeBar } from '../ui/NoticeBar';
import { Waiting } from '../ui/Waiting';
import { Item } from './Item';

const SECTIONS = ['ask', 'hide', 'keep'] as const;

interface Props {
  readonly documentId: string;
  readonly title: string;
  readonly onClose: () => void;
}

export default function Publication({ documentId, title, onClose }: Props): ReactNode {
  const pane = usePane();
  const { api, state, t } = pane;
  const p = t.publication;
  const layout = useLayout();
  const id = useId();
  const [view, setView] = useState<PublicationView>();
  const [decisions, setDecisions] = useState<ReadonlyMap<string, PublicationDecision>>(new Map());
  const [also, setAlso] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let current = true;
    void working(pane, p.loading, async () => {
      const next = await api.publication(documentId);
      if (current) setView(next);
      return undefined;
    }).then((ok) => current && setRefused(!ok));
    return () => {
      current = false;
    };
    // Once a document.
  }, [documentId]);

  const decide = (item: string, decision: PublicationDecision | undefined): void =>
    setDecisions((before) => {
      const next = new Map(before);
      if (decision === undefined) next.delete(item);
      else next.set(item, decision);
      return next;
    });
  const items = view?.items ?? [];
  const remaining = items.filter((item) => !decisions.has(item.id)).length;
  const word = typed.trim();
  const make = (): void =>
    void working(pane, p.making, async () => {
      const { docx, title: shown } = await api.publish(documentId, {
        decisions: [...decisions.values()],
        also,
      });
      saveFile(fromBase64(docx), p.fileName(shown));
      return { tone: 'success', text: p.done };
    });
  return (
    <div className={layout.view}>
      <Button appearance="subtle" className={layout.back} icon={<Icon name="back" />} onClick={onClose}>
        {p.back}
      </Button>
      <div className={layout.stack}>
        <Heading>{p.title}</Heading>
        <p className={layout.text}>{title}</p>
        <p className={layout.muted}>{p.intro}</p>
      </div>
      {view === undefined ? (
        // Why not is said above the view.
        !refused && <Waiting />
      ) : (
        <>
          {view.individual && <NoticeBar tone="warning">{p.individual}</NoticeBar>}
          {view.pictures > 0 && <NoticeBar tone="info">{p.pictures(view.pictures)}</NoticeBar>}
          {items.length === 0 && <NoticeBar tone="info">{p.none}</NoticeBar>}
          {SECTIONS.map((proposed) => {
            const own = items.filter((item) => item.proposed === proposed);
            return own.length === 0 ? null : (
              <section key={proposed} className={layout.stack} aria-labelledby={`${id}-${proposed}`}>
                <h2 id={`${id}-${proposed}`} className={layout.section}>
                  {p.sections[proposed]}
                </h2>
                <ul className={layout.list}>
                  {own.map((item) => (
                    <Item
                      key={item.id}
                      item={item}
                      decision={decisions.get(item.id)}
                      onDecide={(decision) => decide(item.id, decision)}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
          <section className={layout.stack}>
            <label htmlFor={`${id}-also`} className={layout.section}>
              {p.also}
            </label>
            <p id={`${id}-hint`} className={layout.small}>
              {p.alsoHint}
            </p>
            <Input
              id={`${id}-also`}
              value={typed}
              maxLength={500}
              aria-describedby={`${id}-hint`}
              input={{ style: { minWidth: 0 } }}
              onChange={(_, data) => setTyped(data.value)}
            />
            <Button
              style={{ alignSelf: 'flex-start' }}
              disabled={word.length < 2}
              onClick={() => {
                setAlso([...new Set([...also, word])]);
                setTyped('');
              }}
            >
              {p.add}
            </Button>
            <ul className={layout.list}>
              {also.map((text) => (
                <li key={text} className={layout.row}>
                  <span className={layout.grow}>{text}</span>
                  <Button
                    size="small"
                    aria-label={p.change(text)}
                    onClick={() => setAlso(also.filter((one) => one !== text))}
                  >
                    {p.changeShort}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
          <p role="status" className={layout.muted}>
            {p.remaining(remaining)}
          </p>
          <Button appearance="primary" disabled={remaining > 0 || state.busy !== undefined} onClick={make}>
            {p.make}
          </Button>
        </>
      )}
    </div>
  );
}
