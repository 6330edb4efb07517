/**
 * Names in the names of files: "RIB_Yildirim.pdf", "rudy_page_u15.png", "attestation-lopez-maria.docx". Signs cut the words there, and
 * capitals say nothing. It must not take what a file is ("scan", "recto") nor the words of an address on the web.
 */
import { matchesOf } from '../text/matches';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { isKnownTown, senseAt, type Scene } from './scene';

const EXTENSION =
  /\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|od[ts]|rtf|txt|zip|msg|eml|mp[34]|m4a|wav|csv|heic|tiff?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/iu;
const FILE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d@/.])[a-zA-ZÀ-ÖØ-öø-ῼ\\d]+(?:[_ -][a-zA-ZÀ-ÖØ-öø-ῼ\\d]+){0,7}${EXTENSION.source}`,
  'giu',
);
/** Words that programs and offices put there. */
const TECHNICAL =
  /^(?:img|dsc[a-zA-ZÀ-ÖØ-öø-ῼ]*|pxl|scan[a-zA-ZÀ-ÖØ-öø-ῼ]*|copie|recto|verso|whatsapp|screenshot|capture|photo|image|pdf|vdef|vf|final|rib|cni|cerfa|annexe|signe|sign|doc|ocr|export|import|backup|hd|web|mail|fwd|outlook|teams|zoom|gopro|telechargement|attestation|plu|dsi|rh|ddn)$/u;

export const findFileNames: PeopleDetector = (scene) =>
  // Few texts name a file: its extension is looked for first, which is quick.
  (EXTENSION.test(scene.view.text) ? matchesOf(scene.view.text, FILE) : []).flatMap((match): Candidate[] => {
    const stem = match[0].replace(/\.[^.]*$/u, '');
    // Spaces make a sentence: only what signs join is one name there.
    const from = match.index + (/_|-/u.test(stem) ? stem.lastIndexOf(' ') + 1 : stem.length);
    const words = wordsBetween(scene, from, match.index + stem.length);
    const firsts = words.filter((i) => isFirst(scene, i));
    const named = new Set(firsts);
    for (const i of firsts) {
      const [beside] = [i + 1, i - 1].filter((at) => words.includes(at) && mayGoWithFirst(scene, at));
      if (beside !== undefined) named.add(beside);
    }
    for (const i of words) if (isOnlyName(scene, i)) named.add(i);
    return [...named].map((i) =>
      // "procuration_P_Cuvelier", "fuite_caron_od": the initials too.
      candidate(
        isInitialBefore(scene, i, match.index) ? i - 1 : i,
        areInitialsAfter(scene, i, match.index + stem.length) ? i + 2 : i + 1,
        'dans le nom d’un fichier',
        0.7,
      ),
    );
  });

function isInitialBefore({ tokens }: Scene, index: number, start: number): boolean {
  const before = tokens[index - 1];
  return before?.shape === 'initial' && before.start >= start && tokens[index]?.gap === '_';
}

/** "fuite_caron_od": one or two letters that end the name. */
function areInitialsAfter({ tokens }: Scene, index: number, end: number): boolean {
  const after = tokens[index + 1];
  return after !== undefined && after.gap === '_' && after.end === end && /^[a-zA-Z]{1,2}$/u.test(after.text);
}

function wordsBetween({ view, tokens }: Scene, from: number, to: number): readonly number[] {
  const words: number[] = [];
  for (
    let token = view.tokenAt(from);
    token !== undefined && token.end <= to;
    token = tokens[token.index + 1]
  )
    if (token.text.length > 2 && !TECHNICAL.test(token.folded)) words.push(token.index);
  return words;
}

function isFirst(scene: Scene, index: number): boolean {
  const { first, word, institution } = senseAt(scene, index);
  return first && !word && !institution;
}

/** A surname, or any word that is no service's, beside a first name. */
function mayGoWithFirst(scene: Scene, index: number): boolean {
  const { surname, first, unknown, functional, institution, acronym } = senseAt(scene, index);
  return (surname || first || unknown) && !functional && !(institution && !surname) && !acronym;
}

/** A name that is nothing else, or a word in no list. */
function isOnlyName(scene: Scene, index: number): boolean {
  const { surname, word, unknown, institution, acronym } = senseAt(scene, index);
  const { length } = scene.tokens[index]?.text ?? '';
  if (word || institution || acronym || isKnownTown(scene, index)) return false;
  return surname || (unknown && length > 4);
}
