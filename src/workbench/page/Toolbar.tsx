/** The bar above: documents, undo, and which Word is imitated. */
import type { HostProfile } from '../profiles';
import { PROFILES } from '../profiles';
import { TEXTS } from './texts';

interface ToolbarProps {
  readonly profile: HostProfile;
  readonly dark: boolean;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onProfile: (profile: HostProfile) => void;
  readonly onDark: (dark: boolean) => void;
}

const DOCX = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function Toolbar(props: ToolbarProps) {
  const { profile, dark } = props;
  return (
    <header className="bar">
      <div className="brand">
        <h1>{TEXTS.title}</h1>
        <span>{TEXTS.motto}</span>
      </div>
      <button type="button" onClick={props.onNew}>
        {TEXTS.newDocument}
      </button>
      <label className="file">
        {TEXTS.open}
        <input
          type="file"
          accept={DOCX}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) props.onOpen(file);
          }}
        />
      </label>
      <button type="button" onClick={props.onDownload}>
        {TEXTS.download}
      </button>
      <span className="rule" />
      <button type="button" onClick={props.onUndo}>
        {TEXTS.undo}
      </button>
      <button type="button" onClick={props.onRedo}>
        {TEXTS.redo}
      </button>
      <span className="space" />
      <label className="pick">
        <input type="checkbox" checked={dark} onChange={(event) => props.onDark(event.target.checked)} />
        {TEXTS.dark}
      </label>
      <label className="pick">
        {TEXTS.hostLabel}
        <select
          value={profile.id}
          onChange={(event) => {
            const chosen = PROFILES.find((one) => one.id === event.target.value);
            if (chosen) props.onProfile(chosen);
          }}
        >
          {PROFILES.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
