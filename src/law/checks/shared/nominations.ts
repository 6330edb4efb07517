/** Where an affair names somebody to a charge (CGCT L2121-21). */
import type { Part, Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { headOf as subjectOf } from './topic';

const NOMINATION =
  /(?<![a-z])(?:designe(?:nt)?|elit|elisent|nomme(?:nt)?|proclame(?:nt)?(?:\s+elu(?:e?s?))?|(?:est|sont)\s+(?:declaree?s?\s+|proclamee?s?\s+)?(?:elue?s?|designee?s?|nommee?s?)|(?:de|a)\s+(?:designer|elire|nommer)|(?:proceder?|procede|procedant)\s+(?:[^.;\n]{0,40}\s)?a\s+(?:l'election|la\s+designation|la\s+nomination))(?![a-z])/g;

const NOMINEE =
  /(?:(?<![a-z])(?:m\.|mm\.?|mme|mmes|monsieur|madame|messieurs|mesdames)\s|delegue|represent|titulaire|suppleant|membre|adjoint|maire|commission|jury|correspondant|administrateur|referent)/;

const NO_NOMINEE =
  /secretaire(?:\s+(?:de\s+(?:la\s+)?seance|auxiliaire)|\s*$)|presidente?\s+de\s+(?:la\s+|cette\s+)?seance|(?:pour\s+)?presid(?:er|ence|ente?)\s+(?:pour\s+|lors\s+d[eu]\s+|durant\s+|de\s+)?(?:l[ae]\s+|les\s+|l'|cette\s+|ce\s+|ces\s+)?(?:seance|debats?|vote|examen|affaire|point|partie|deliberation)|pour\s+(?:remplir|exercer|assurer)\s+(?:ces|les)\s+fonctions|seance\s+precedente|rapporteur|(?:la|le|l')\s*(?:entreprise|societe|cabinet|notaire|avocat|laureat|maitrise|maitre\s+d|bureau\s+d|agent|coordonn|huissier|commissaire\s+de\s+justice|geometre|rue|voie|place|salle|ecole)|assistants?\s+de\s+prevention|sous\s+la\s+presidence|enqueteur|recens|regisseur/;

/** The head says that somebody is named to something: "Michel DARDENNE est proclamé élu" needs no more. */
const NAMES =
  /(?:designation|election|nomination)\s+d(?:u|es|'une?|e\s+la|e\s+l'|e)\s*(?:\d\s+|\w+\s+)?(?:represent|delegue|titulaire|suppleant|membre|adjoint|referent|correspondant|administrateur)/;

/** Ends a sentence: not the full stop of a civility. */
const STOP = /(?<!(?:^|[^a-z])(?:m|mm|mme|mlle|dr|n))[.;](?=\s|$)|\n/;

/** "nommé", whom somebody named before, and not "nomme": the plain text has no accents. */
const isParticiple = (words: string): boolean => /^\S+é$/iu.test(words);

/** "a désigné", "est, à main levée, proclamé": what the council does. */
const AUXILIARY = /(?:^|[^a-z])(?:a|ont|ete|est|sont|ayant)[\s,](?:[^.;\n]{0,40}[\s,])?$/;

/** Where an affair names somebody to a charge (CGCT L2121-21): the words that do. */
export const nominationIn = (analysis: Analysis, affair: Span): Part | undefined =>
  analysis.search(NOMINATION, affair).find(({ match, text: words }) => {
    const { lower } = analysis.folded;
    const from = match.index;
    const sentence = lower.slice(from, from + 220).split(STOP)[0] ?? '';
    const before =
      lower
        .slice(Math.max(0, from - 90), from)
        .split(STOP)
        .at(-1) ?? '';
    if (isParticiple(words) && !AUXILIARY.test(before)) return false;
    return (
      (NOMINEE.test(sentence + before) ||
        (/elu|proclam/.test(match[0]) && NAMES.test(analysis.derive(subjectOf)))) &&
      !NO_NOMINEE.test(sentence) &&
      !NO_NOMINEE.test(before) &&
      !/(?<![a-z])(?:vu|vus|considerant|sera|seront|pourra|doit|doivent|peut|peuvent|avait|il\s+convient|qu'il\s+y\s+a\s+lieu|charge\s+de)(?![a-z])/.test(
        before,
      )
    );
  });
