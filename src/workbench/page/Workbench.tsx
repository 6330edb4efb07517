/**
 * The workbench: the document on the left, the task pane on the right, a bar above.
 */
import { useState } from 'react';
import { HostileFileError } from '../../document/package';
import { blankDocument } from '../blank';
import type { OfficeHost } from '../office';
import type { HostProfile } from '../profiles';
import { PageView } from './PageView';
import { PaneFrame } from './PaneFrame';
import { TEXTS } from './texts';
import { Toolbar } from './Toolbar';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: DOCX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

export function Workbench({ office }: { readonly office: OfficeHost }) {
  const { host } = office;
  const [name, setName] = useState('document.docx');
  const [profile, setProfile] = useState(host.profile);
  const [dark, setDark] = useState(host.dark);
  const [said, setSaid] = useState('');
  /** Grows whenever the pane must start again: Word reloads it with each document. */
  const [generation, setGeneration] = useState(0);
  const restart = (): void => setGeneration((last) => last + 1);

  const load = (bytes: Uint8Array, as: string): void => {
    try {
      host.open(bytes);
      setName(as);
      setSaid('');
      restart();
    } catch (thrown) {
      setSaid(thrown instanceof HostileFileError ? thrown.message : TEXTS.noFile(as));
    }
  };
  const openFile = async (file: File): Promise<void> =>
    load(new Uint8Array(await file.arrayBuffer()), file.name);
  const choose = (chosen: HostProfile): void => {
    host.profile = chosen;
    setProfile(chosen);
    restart();
  };

  return (
    <div className="bench">
      <Toolbar
        profile={profile}
        dark={dark}
        onNew={() => load(blankDocument(), 'document.docx')}
        onOpen={(file) => void openFile(file)}
        onDownload={() => download(host.store.save(), name)}
        onUndo={() => host.undo()}
        onRedo={() => host.redo()}
        onProfile={choose}
        onDark={(wanted) => {
          host.dark = wanted;
          setDark(wanted);
          restart();
        }}
      />
      <main className="stage">
        <PageView host={host} onProblem={setSaid} />
        <PaneFrame generation={generation} />
      </main>
      <footer className="foot">
        <span>{name}</span>
        <span>{TEXTS.click}</span>
        <span className="said" role="status">
          {said}
        </span>
      </footer>
    </div>
  );
}
