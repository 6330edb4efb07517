/**
 * The page: two files in, one report out. It asks nothing of any network, and keeps nothing.
 */
import { parseKeyRing, type KeyRing } from '../journal/key-ring';
import { DOES_NOT_PROVE, PROVES } from '../verifier/sentences';
import { verifyDocument } from '../verifier/verify-document';
import { element, list, showReport } from './show';
import { verifySignature } from './signature';

interface Given {
  document?: { readonly name: string; readonly bytes: Uint8Array };
  keys?: { readonly name: string; readonly ring: KeyRing | undefined };
}

const given: Given = {};
const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
};

/** Later than any other file that was given since: reading takes time. */
let turn = 0;

async function take(files: readonly File[]): Promise<void> {
  const mine = (turn += 1);
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  if (mine !== turn) return;
  for (const { name, bytes } of read) {
    if (name.toLowerCase().endsWith('.json')) {
      given.keys = { name, ring: parseKeyRing(new TextDecoder().decode(bytes)) };
      place('keys-name').textContent = name;
    } else {
      given.document = { name, bytes };
      place('document-name').textContent = name;
    }
  }
  show();
}

function show(): void {
  const result = place('result');
  if (given.keys !== undefined && given.keys.ring === undefined) {
    const sentence = `«\u00A0${given.keys.name}\u00A0» n’est pas la liste des clés publiques d’une collectivité, telle qu’elle la publie.`;
    result.replaceChildren(element('p', sentence, 'verdict bad'));
    return;
  }
  if (given.document === undefined) {
    result.replaceChildren(element('p', 'Il manque le document.'));
    return;
  }
  const { name, bytes } = given.document;
  const rings = given.keys?.ring === undefined ? [] : [given.keys.ring];
  showReport(result, verifyDocument(bytes, rings, verifySignature), name, rings.length > 0);
}

function receive(files: Iterable<File> | null | undefined): void {
  const all = [...(files ?? [])];
  if (all.length === 0) return;
  take(all).catch(() => {
    place('result').replaceChildren(element('p', 'Le fichier ne peut pas être lu.', 'verdict bad'));
  });
}

for (const id of ['document', 'keys']) {
  place(id).addEventListener('change', (event) => receive((event.target as HTMLInputElement).files));
}
const drop = place('drop');
// Anywhere on the page: a file dropped beside the frame must not replace the page.
for (const name of ['dragover', 'drop'] as const) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.toggle('over', name === 'dragover');
    if (name === 'drop') receive(event.dataTransfer?.files);
  });
}
place('proves').replaceWith(list(PROVES));
place('does-not-prove').replaceWith(list(DOES_NOT_PROVE));
