/**
 * Words that judge: adverbs and adjectives that no fact can support. Those that the facts use themselves stand.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

const WORDS = new Set(
  `gravement incontestablement indiscutablement indeniablement manifestement evidemment scandaleusement malheureusement heureusement
  brillamment remarquablement admirablement honteusement abusivement deliberement sciemment notoirement visiblement assurement
  clairement parfaitement absolument extremement injustement excessivement outrageusement lamentablement dangereusement
  irresponsablement exemplairement merveilleusement magnifiquement tristement facheusement regrettablement ostensiblement
  inadmissible inadmissibles inacceptable inacceptables scandaleux scandaleuse scandaleuses deplorable deplorables honteux honteuse
  irreprochable irreprochables excellent excellente excellents excellentes remarquable remarquables meritant meritante meritants meritantes
  irresponsable irresponsables exceptionnelle exceptionnelles insupportable insupportables odieux odieuse mediocre mediocres
  intolerable intolerables flagrant flagrante flagrants flagrantes calamiteux desastreux desastreuse formidable formidables`.split(
    /\s+/u,
  ),
);
const TEXTUAL =
  /(?<![a-z])(?:(?:le|la|les)\s+(?:plus|moins)\s+(?:merit\w+|serieu\w+|competent\w*|digne\w*|efficace\w*|honnete\w*)|mauvaise\s+foi|de\s+facon\s+(?:scandaleuse|inadmissible|inacceptable))/g;

export const evaluative: TextRule = ({ read, basis }) => {
  const { lower } = read.folded;
  const facts = basis.texts.map(({ folded }) => folded.lower).join('\n');
  const flag = (from: number, to: number): PlainFlag => ({
    from,
    to,
    kind: 'evaluative',
    why: 'Ce mot porte un jugement qu’aucune donnée ne fonde\u00A0: retirez-le, ou dites le fait qui le justifie.',
  });
  return [
    ...read.words
      .filter(
        ({ text, to }) =>
          WORDS.has(text) &&
          !(text === 'malheureusement' && isCourtesy(lower, to)) &&
          !(/^excellente?s?$/u.test(text) && isWished(lower, to - text.length, to)) &&
          !(/^exceptionnelles?$/u.test(text) && OUT_OF_TURN.test(lower.slice(0, to - text.length))) &&
          !basis.vocabulary.has(text) &&
          !/^\s+ivre/u.test(lower.slice(to, to + 8)),
      )
      .map(({ from, to }) => flag(from, to)),
    ...[...lower.matchAll(TEXTUAL)]
      .filter((match) => !facts.includes(match[0]))
      .map((match) => flag(match.index, match.index + match[0].length)),
  ];
};

/** "une aide exceptionnelle", "une séance exceptionnelle": out of turn, and no praise. */
const OUT_OF_TURN =
  /(?<![a-z])(?:aides?|subventions?|secours|primes?|indemnites?|dotations?|seances?|sessions?|reunions?|fermetures?|ouvertures?|autorisations?|collectes?|circonstances?|participations?|gratuites?|derogations?|mesures?)\s+$/u;

/** "nous ne pouvons malheureusement pas vous recevoir": what the writer cannot give to the reader, said politely; what is said of the reader judges. */
const isCourtesy = (lower: string, at: number): boolean => {
  const before = /[^.;:!?]*$/u.exec(lower.slice(0, at))?.[0] ?? '';
  const after = /^[^.;:!?]*/u.exec(lower.slice(at))?.[0] ?? '';
  const said = `${before} ${after}`.replace(/(?<![a-z])malheureusement(?![a-z])/u, ' ');
  return (
    (/(?<![a-z])(?:ne\s|n')[^,]{0,40}$/u.test(before) ||
      /^,?\s+(?:[a-z']+\s+){0,4}?(?:ne\s|n')/u.test(after)) &&
    (CANNOT.test(said) || NOT_GRANTED.test(said) || LACKING.test(said) || NOT_GIVEN.test(said))
  );
};
/** "la salle n’est plus disponible", "la commission n’a pas pu retenir", "aucune place n’est vacante": what there is not to give. */
const LACKING =
  /(?<![a-z])n(?:e\s+|')(?:est|sont|sera|seront)\s+(?:pas|plus)\s+(?:[a-z]+ment\s+)?(?:disponibles?|possibles?|libres?|envisageables?|en\s+mesure)|(?<![a-z])aucune?\s+[a-z]+[^,;:.]*\sn(?:e\s+|')[^,;:.]*(?:disponible|vacante?|libre|possible|restante?)|(?<![a-z])(?:commission|comite|jury|bureau|conseil|service|commune|mairie|ecole|creche)(?:\s+[a-z']+){0,6}?\s+n(?:e\s+|')(?:[a-z]+\s+)??(?:a|peut|pourra|avait)\s+(?:pas|plus|pu)(?![a-z])|(?<![a-z])pu\s+(?:vous\s+|lui\s+|y\s+|en\s+|la\s+|le\s+|les\s+)*(?:retenir|accueillir|satisfaire|donner\s+(?:une\s+)?suite|accorder|attribuer|proposer|recevoir|inscrire)(?![a-z])/u;
const CANNOT =
  /(?<![a-z])(?:nous|je|(?:la|notre)\s+(?:mairie|commune|ville|collectivite)|nos\s+services|le\s+(?:conseil|service|maire)(?:\s+(?:municipal|communautaire))?)\s+(?:ne\s|n')\s*(?:vous\s+|t'|te\s+|l'|le\s+|la\s+|les\s+|y\s+|en\s+)*(?:(?:pou[vr]|peu[xt]|pui|sommes|suis|est|serons|serai|sera|dispos|mesure|avons|ai|a)[a-z]*)(?![a-z])/u;
/** "le matériel ne peut pas être prêté": given to nobody. */
const NOT_GIVEN =
  /(?<![a-z])ne\s+(?:peut|peuvent|pourra|pourront|pouvait|pouvaient)\s+(?:pas\s+|plus\s+)*(?:vous\s+|lui\s+|leur\s+)?etre\s+(?:pret|fourni|accord|attribu|allou|propos|reserv|prolong|report|satisf|honor|mis|livr|lou|rendu|assur|organis|renouvel|vers)[a-z]*/u;
const NOT_GRANTED =
  /(?<![a-z])votre\s+(?:demande|dossier|candidature|offre|projet|reservation|inscription|requete)\s+n(?:e\s+|')(?:a|peut|pourra|avait)\s+(?:pas\s+|plus\s+|pu\s+)*(?:(?:ete|etre)\s+)?(?:retenu|accept|satisf|accueilli|accord|about|prise?)[a-z]*/u;

/** "Nous vous souhaitons une excellente journée", "Excellente soirée à tous": a wish judges nothing. */
const isWished = (lower: string, from: number, to: number): boolean => {
  const before = /[^.;:!?\n]*$/u.exec(lower.slice(0, from))?.[0] ?? '';
  return (
    /(?<![a-z])souhait(?:e|ons|ent|ant|er)\s+(?:a\s+(?:tou[st]e?s?|chacune?)\s+)?(?:[a-z']+\s+){0,9}$/u.test(
      before,
    ) ||
    (/^\s*(?:bonne?\s+et\s+)?$/u.test(before) && OCCASION.test(lower.slice(to)))
  );
};
const OCCASION =
  /^\s+(?:fin\s+d|soiree|journee|annee|fete|saison|semaine|week-end|vacances|rentree|sejour|apres-midi|lecture|continuation|ete|concert|spectacle|visite)/u;
