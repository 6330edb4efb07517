/**
 * An authority or a service that no fact and no law of the passage speaks of, and that the text makes act: "après avis favorable de la
 * sous-préfecture". The transmission of acts to the State, ways of appeal and the formula of execution are nobody's invention.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';

/** How a text names it, and the words of facts that speak of it. Plain lower case. */
const AUTHORITIES: readonly (readonly [said: string, known: RegExp])[] = [
  ['sous-prefecture|sous-prefete?', /^(?:prefe\w+|sous_?prefe\w+|etat)$/u],
  ['prefecture|prefete?', /^(?:prefe\w+|etat)$/u],
  ['gendarmerie(?:\\s+nationale)?|gendarmes', /^gendarm/u],
  ['commissariat|police\\s+nationale', /^(?:commissariat|police|policier\w*)$/u],
  ["sapeurs-pompiers|pompiers|sdis|service\\s+d'incendie", /^(?:pompiers?|sapeurs?|sdis|incendie|secours)$/u],
  ['conseil\\s+departemental|departement', /^(?:departement\w*|conseil_departemental)$/u],
  ['conseil\\s+regional|region', /^(?:region\w*)$/u],
  ['ddtm?|direction\\s+departementale\\s+des\\s+territoires', /^(?:ddtm?|territoires)$/u],
  ['dreal|drac|ars|agence\\s+regionale\\s+de\\s+sante', /^(?:dreal|drac|ars|agence)$/u],
  ['architecte\\s+des\\s+batiments\\s+de\\s+france', /^(?:architecte\w*|abf|batiments?)$/u],
  ["caisse\\s+d'allocations\\s+familiales|caf", /^(?:caf|caisse|allocations)$/u],
  [
    "communaute\\s+(?:de\\s+communes|d'agglomeration|urbaine)|metropole|intercommunalite",
    /^(?:communaute|agglomeration|metropole|interco\w*|epci|cc|ca)$/u,
  ],
  ['rectorat|inspection\\s+academique|academie', /^(?:rectorat|rectrice|recteur|academi\w+|inspect\w+)$/u],
  ['centre\\s+de\\s+gestion', /^(?:cdg|gestion)$/u],
  ["chambre\\s+(?:d'agriculture|de\\s+commerce|des\\s+metiers|des\\s+notaires)", /^(?:chambre|cci|cma)$/u],
  ['office\\s+national\\s+des\\s+forets|onf', /^(?:onf|foret\w*|office)$/u],
  ['commission\\s+de\\s+securite', /^(?:commission|securite)$/u],
  ['procureure?(?:\\s+de\\s+la\\s+republique)?|parquet', /^(?:procureur\w*|parquet)$/u],
  ['ministere', /^minist/u],
];
const OF =
  "(?:\\s+(?:favorable|defavorable|conforme|simple|prealable|expres|ecrit|motive))*\\s+(?:de|du|des|par|avec|a|au|aupres\\s+d[eu])\\s*(?:la\\s+|l'|le\\s+|les\\s+)?$";
/** What asks for an act of the authority, right before its name. */
const BEFORE = new RegExp(
  `(?<![a-z])(?:avis|accord|autorisation|agrement|consultation|consulte\\w*|saisine|concertation|lien|liaison|concours|demande\\w*|appui|soutien|aide|subvention\\w*|finance\\w*|cofinance\\w*|valide\\w*|approuve\\w*|impose\\w*|prescri\\w+|signale\\w*|controle\\w*|instrui\\w+|delivre\\w*|rendu|emis|donne|presence)${OF}`,
  'u',
);
/** What it does, right after. */
const AFTER =
  /^\s+(?:[a-z-]+\s+){0,2}(?:a|ont|avait|assurera?|interviendra|intervient|encadrera?|participera?|financera?|finance|impose|demande|exige|autorise|valide)\s/u;
const TOLD = /(?<![a-z])(?:informee?s?|avisee?s?|prevenue?s?|alertee?s?|avertie?s?)(?![a-z])/u;
const ROUTINE =
  /(?<![a-z])(?:transmi\w+|teletransmi\w+|legalite|recours|execution|executoire|recueil|ampliation)(?![a-z])/u;

export const authorities: TextRule = (text) =>
  text.sentences.flatMap((sentence): PlainFlag[] => {
    const { lower } = text.read.folded;
    const said = lower.slice(sentence.from, sentence.to);
    if (ROUTINE.test(said)) return [];
    return AUTHORITIES.flatMap(([name, known]): PlainFlag[] => {
      if (isTold(known, text)) return [];
      return [...said.matchAll(new RegExp(`(?<![a-z-])(?:${name})(?![a-z-])`, 'gu'))].flatMap(
        (match): PlainFlag[] => {
          const [from, to] = [match.index, match.index + match[0].length];
          const acts =
            BEFORE.test(said.slice(Math.max(0, from - 70), from)) ||
            AFTER.test(said.slice(to)) ||
            TOLD.test(said.slice(to, to + 40));
          return acts
            ? [
                {
                  ...{ from: sentence.from + from, to: sentence.from + to, kind: 'name' },
                  why: 'Aucune donnée ne parle de cette autorité ou de ce service.',
                },
              ]
            : [];
        },
      );
    });
  });

const isTold = (known: RegExp, { basis }: GroundedText): boolean => {
  for (const word of basis.vocabulary) if (word.split('_').some((one) => known.test(one))) return true;
  return basis.texts.some(({ tokens }) => tokens.some((one) => known.test(one)));
};
