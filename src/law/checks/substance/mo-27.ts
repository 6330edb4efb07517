/** MO-27: an acknowledgement of receipt bears the six mentions of article R112-5. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { says } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './mo-27/examples/right';
import { examples as wrongExamples } from './mo-27/examples/wrong';
import { examples as othersExamples } from './mo-27/examples/others';

const RECEIVED =
  /(?:recue?s?|arrivee?s?)\s+(?:\S+\s+){0,6}(?:le|du)\s|(?<!accuse\s(?:de\s)?)reception(?:nee)?\s*(?:\S+\s+){0,5}(?:le|:)\s|parvenue?\s+(?:\S+\s+){0,5}le\s|enregistree?\s+(?:\S+\s+){0,5}le\s|deposee?\s+(?:\S+\s+){0,4}le\s/g;

const IMPLICIT =
  /silence|implicite|(?:defaut|absence|faute|sans|pas|aucune)\s+(?:de\s+|d'une\s+|d')?(?:reponse|decision|nouvelles)|(?:reputee?|tenue?|tenez-l[ae])\s+(?:pour\s+)?(?:rejete|accepte|refuse|accorde)/g;

const SENSE =
  /(?:vaut|vaudra|sera|tenez-l[ae]|considere|regarde|repute|naitr)[^.;\n]{0,80}(?:accept|rejet|refus|accord|autoris)|(?:accept|rejet|refus|accord)[^.;\n]{0,60}(?:implicite|tacite)|decision\s+implicite\s+(?:d'acceptation|de\s+rejet)/g;

const REJECTS =
  /(?:rejet|refus)[^.;\n]{0,40}implicite|implicite\s+de\s+rejet|implicitement\s+(?:\w+\s+)?(?:rejet|refus)|(?:vaut|vaudra)[^.;\n]{0,30}(?:rejet|refus)|(?:sera|devra\s+etre|doit\s+etre)\s+(?:reputee?\s+|(?:consideree?|regardee?)\s+comme\s+)?(?:rejete|refuse)/g;

const SERVICE = /service|pole|direction|bureau|affaire\s+suivie|dossier\s+suivi|suivie?\s+par|interlocut/g;

const PHONE =
  /(?<![a-z])(?:tel|telephone|portable|standard)(?![a-z])|(?<!\d)0\d(?:[ .-]?\d{2}){4}(?!\d)|\+33/g;

/** "ne comporte pas l’indication du service instructeur ni de ses coordonnées" */
const UNSAID =
  /(?:ne\s+(?:comporte|contient|mentionne|precise|indique)\w*\s+(?:pas|ni|aucun\w*)|sans\s+(?:l'indication|la\s+mention|que\s+soi(?:t|ent)\s+(?:indique|precise))\w*|(?:n'(?:est|a)|ne\s+(?:sont|peut))\s+pas\s+(?:encore\s+)?(?:ete\s+|etre\s+)?(?:indique|precise|designe|connu|communique)\w*)[^.;\n]{0,80}(?:service|coordonnees|interlocut|agent\s+charge|telephone)|(?:service|interlocuteur|(?<!(?:identite|noms?|qualite)\s+(?:de\s+l'|de\s+|d'))agent)\s+(?:instructeur|charge|competent)[^.;\n]{0,60}(?:n'est\s+pas|n'a\s+pas|sera\s+(?:designe|precise|connu|indique))/g;

const ADDRESS =
  /(?<!\d)\d{5}\s+[a-z]|adresse|place\s+de\s+la\s+mairie|(?:\d+,?\s+(?:bis\s+)?(?:rue|place|avenue|boulevard|chemin|route))/g;

const REMEDY = /recours|tribunal\s+administratif/g;

export const rule = defineRule({
  meta: {
    id: 'MO-27',
    title: {
      fr: 'Accusé de réception : les mentions de l’article R. 112-5',
      en: 'Acknowledgement of receipt: mentions of article R112-5',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L112-3', 'CRPA-R112-5', 'CRPA-L112-6'],
    method: 'R',
    needs: [],
    messages: {
      received: {
        fr: 'L’accusé de réception ne donne pas la date de réception de la demande : ajoutez-la.',
        en: 'The date of receipt is not given.',
      },
      implicit: {
        fr: 'Il manque la date à laquelle, sans décision expresse, la demande sera réputée acceptée ou rejetée.',
        en: 'The date of the implicit decision is not given.',
      },
      sense: {
        fr: 'Il manque le sens du silence : la demande sera-t-elle réputée acceptée ou rejetée ?',
        en: 'The meaning of silence is not given.',
      },
      service: {
        fr: 'Il manque le service chargé du dossier, avec son adresse et son téléphone.',
        en: 'The service in charge, its address or telephone is not given.',
      },
      remedies: {
        fr: 'Le silence vaudra rejet : indiquez les voies et délais de recours contre la décision implicite.',
        en: 'Silence will be a refusal: give the remedies.',
      },
    },
  },
  concerns: (analysis) =>
    !says(analysis, /recommande[es]?\s+avec\s+accuse\s+de\s+reception/g) && isReceipt(analysis),
  check: ({ analysis }) => {
    const at = analysis.act.subject ?? wholeAct(analysis);
    const outcomes: Outcome[] = [];
    if (!says(analysis, RECEIVED)) outcomes.push(finding('received', at));
    if (!says(analysis, IMPLICIT)) outcomes.push(finding('implicit', at));
    else if (!says(analysis, SENSE)) outcomes.push(finding('sense', at));
    if (
      says(analysis, UNSAID) ||
      !says(analysis, SERVICE) ||
      !says(analysis, PHONE) ||
      !says(analysis, ADDRESS)
    )
      outcomes.push(finding('service', at));
    if (says(analysis, REJECTS) && !says(analysis, REMEDY)) outcomes.push(finding('remedies', at));
    return outcomes;
  },
});

/** The letter is an acknowledgement of a request: its subject says so, or its words do. */
const isReceipt = (analysis: Analysis): boolean =>
  (analysis.act.subject !== undefined &&
    says(analysis, /accuse\s+(?:de\s+)?reception/g, analysis.act.subject)) ||
  says(
    analysis,
    /(?:present|vaut|tient\s+lieu\s+d)[^.;\n]{0,40}accuse\s+de\s+reception|r\.?\s?112-5(?!\d)|(?:^|\n)[^\S\n]*accuse\s+(?:de\s+)?reception(?:\s+(?:de|d'|du)[^\n]{0,60})?[^\S\n]*(?=\n)/g,
  );

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
