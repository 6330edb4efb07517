/** Where a list of names that a label heads ends: at the line, or the words, that belong to no list of names. */
const LABEL =
  '(?:etaient|etait|manquent|manquaient|absente?s?|excusee?s?|presente?s?|representee?s?|pouvoirs?|procurations?|mandats?|mandants?|secretaires?|secretariat|dates?|nombre|quorum|votants?|convocation|ordre\\s+du\\s+jour|objet|ont\\s+donne|ayant\\s+donne|en\\s+exercice|membres\\s+en)(?![a-z])';
/** A line that belongs to no list of names. */
const STOPS = new RegExp(
  `^\\s*(?:[-–•*]\\s*)?(?:${LABEL}|formant|lesquels|soit|assistai|participai|vus?(?![a-z])|considerant|il\\s|l[ea]s?\\s(?!goff|gall|bris|roux|roy)|l'|monsieur\\s+l[ea]\\s+(?:maire|president)\\s+[a-z]|madame\\s+l[ea]\\s+(?:maire|president\\w*)\\s+[a-z]|apres\\s|conformement|a\\s+ete|\\d|(?:point|question|affaire|delibe)\\w*\\s)`,
);
/** A sentence about persons, and no list. */
const SENTENCE =
  /(?:^|[\s,])(?:a|ont|est|sont|avait|avaient|ayant|ete|etait)\s+(?:ete\s+)?(?:donnee?s?|designee?s?|nommee?s?|elue?s?|quittee?s?|arrivee?s?|remise?s?|rejointe?s?|procedee?|constatee?|choisie?|quitte)(?![a-z])|(?:donne|remplit|assure|ouvre|declare|constate|procede|propose|quitte|arrive|rejoint)(?:nt)?\s|secretaire\s+de\s+(?:la\s+)?seance/;
const INLINE = new RegExp(
  `(?:[.;,–-]\\s*|\\s)(?:(?:etaient\\s+)?(?:absente?s?|excusee?s?|representee?s?|pouvoirs?|procurations?|secretaires?|votants?|quorum)(?![a-z])[^:\\n(),]{0,50}:|(?:formant|lesquels)(?![a-z]))|(?<!(?:^|[^a-z])mm?)\\.\\s+(?:l[ea]s?\\s|l'|il\\s|a\\s+ete|ont\\s|formant|soit\\s|secretaire|quorum|absent|excuse|pouvoir|procuration)`,
);

/** "le mazel : agnes peyrelade", among groups of delegates that their communes head. */
const GROUP =
  /^\s*(?!l[ea]s?\s+(?:maire|presidente?|seance|secretaire|quorum|conseil|vote|nombre|date))(?!(?:absent|excuse|present|represent|pouvoir|procuration|secretaire|date|nombre|quorum|votant|convocation|objet|ordre|vu|considerant|membres|etai|ayant\s|ont\s)(?:\w*))[a-z][^:]{1,45}\s?:\s+[a-z]/;

/** Where the list that begins here ends. */
export const listEnd = (lower: string, from: number): number => {
  let end = from;
  let started = false;
  let grouped = false;
  for (let at = from; at <= lower.length;) {
    const stop = lower.indexOf('\n', at);
    const next = stop < 0 ? lower.length : stop;
    const line = lower.slice(at, next).replace(/\([^()]*\)?/gu, (note) => ' '.repeat(note.length));
    const first = at === from;
    const blank = line.trim() === '';
    if (blank && started && !/^\s*[-–•*]\s/.test(lower.slice(next + 1, next + 8))) return end;
    if (!blank) {
      const isGroup = GROUP.test(line);
      if (!started) grouped = isGroup;
      const goesOn = grouped && isGroup;
      if (!first && ((STOPS.test(line) && !goesOn) || (SENTENCE.test(line) && !line.includes('pouvoir'))))
        return end;
      if (!first && SENTENCE.test(line)) return end;
      const inline = INLINE.exec(line);
      if (inline !== null) return at + inline.index;
      started = true;
      end = next;
    }
    if (stop < 0) return end;
    at = next + 1;
  }
  return end;
};
