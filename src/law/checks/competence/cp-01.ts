/** CP-01: police and staff are the mayor's, rules, prices and property are the council's. It does not know every law: it tells plain cases. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Part } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { paragraphAt } from '../shared/money';
import { decided, measureSentences, plain, says } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cp-01/examples/right';
import { examples as wrongExamples } from './cp-01/examples/wrong';
import { examples as othersExamples } from './cp-01/examples/others';

const POLICE =
  /(?:circulation|stationnement|vitesse|baignade|divagation|consommation\s+d'alcool|acces\s+(?:au|a\s+la|aux)\s+[^.;]{0,40})[^.;]{0,100}(?:est|sont|sera|seront)\s+(?:\w+\s+)?(?:interdit|limite|reglemente|alterne)|(?:d'interdire|interdit|reglemente|de\s+reglementer|de\s+limiter|limite)\s+(?:a\s+\d+\s*km\/?h\s+)?(?:la\s+|le\s+)?(?:circulation|stationnement|vitesse|baignade|consommation\s+d'alcool|vente\s+d'alcool)|(?:ferme|de\s+fermer|interdit|d'interdire)\s+(?:a\s+la\s+circulation\s+)?(?:la\s+rue|la\s+place|le\s+chemin|l'acces)|de\s+mettre\s+(?:en|la)[^.;]{0,40}sens\s+unique|est\s+mise\s+(?:en|a)\s+sens\s+unique|(?:instaure|institue|de\s+mettre\s+en\s+place|d'instaurer|d'instituer)[^.;]{0,30}(?:sens\s+(?:unique|interdit)|couvre-feu|stop(?![a-z])|cedez-le-passage)/;

/** The council wishes, advises, approves a plan; or sets the price of parking, which is its own. */
const NOT_POLICE =
  /avis|souhait|v(?:oe|œ)u|demande|sollicit|propos|arretes?\s+(?:du|de\s+la|municipa|de\s+police)|par\s+arrete|invite|principe|reglement\s+interieur|payant|redevance|forfait|tarif|prend\s+acte|subvention|travaux\s+d|marche|panneau/;

/** "la circulation n’est pas interdite": no measure is taken. */
const NOT_TAKEN =
  /n(?:'|e\s)(?:est|sont|sera|seront)\s(?:pas|plus|jamais)\s(?:[a-z]+\s)?(?:interdit|limite|reglemente|alterne)/;

const STAFF =
  /(?:nomme(?:r)?|recrute(?:r)?|titularise(?:r)?|licencie(?:r)?|sanctionne(?:r)?|revoque(?:r)?)\s+(?:m\.?|mme|mlle|monsieur|madame)\s[^.;]{0,120}(?:adjointe?\s+(?:technique|administrati|d'animation)|attachee?|redact|technicien|agent|au\s+grade|stagiaire|fonctionnaire|contractuel|atsem|garde)/;

const NOT_STAFF =
  /delegue|represent|membre|secretaire\s+de\s+seance|correspondant|referent|coordonna|recense|jury|maitre\s+d/;

/** A price, what is said of it, and that it is set. Not "sans redevance et sa durée est fixée", "dont la largeur est fixée". */
const PRICE_SET =
  /(?<!(?:sans|(?:exoner|dispens|exempt)[a-z]*\s+d[eu])\s+(?:aucune?\s+|toute?\s+|la\s+)?)(?:tarifs?|prix|droits?\s+de\s+(?:place|voirie|stationnement|plage)|redevances?)(?:(?!(?:(?<![a-z])(?:et|mais|puis)|,)\s+(?:(?:sa|son|ses|leurs?)\s(?!montant|taux|tarif|prix|supplement|majoration)|(?:l[ea]s?\s|l')(?:duree|largeur|longueur|hauteur|date|delai|emprise|superficie|surface|nombre|horaire|heure|validite|periode|vitesse))|(?<![a-z])dont\s+(?:l[ea]s?\s|l')(?!montant|taux|tarif|prix))[^.;]){0,120}(?:est|sont)\s+(?:fixe|porte|etabli|augmente)/;

const COUNCIL_OTHER =
  /(?:est|sont)\s+fixe[^.;]{0,60}tarifs?|(?:une\s+)?subvention[^.;]{0,100}est\s+(?:attribuee|accordee|allouee|versee)|il\s+est\s+(?:alloue|attribue|accorde|verse)[^.;]{0,30}subvention|la\s+commune\s+(?:vend|cede|acquiert|achete)\s|il\s+est\s+decide\s+d'acqu|(?:location|repas|entree|abonnement|loyer|prestation|cotisation|participation)[^.;]{0,80}(?:est|sont)\s+(?:fixe|porte)e?s?\s+a\s+[^.;]{0,20}(?:€|euros)|(?:il\s+est\s+cree|est\s+cree)[^.;]{0,40}(?:emploi|poste)|(?:emploi|poste)[^.;]{0,80}est\s+(?:cree|supprime)|(?:parcelle|immeuble|terrain|batiment|bien)[^.;]{0,100}(?:est|sera)\s+(?:vendu|cede|acquis|achete)e?|le\s+budget[^.;]{0,60}est\s+(?:adopte|vote|modifie)|le\s+taux\s+de\s+la\s+taxe[^.;]{0,60}est\s+fixe/;

const COUNCIL_OWN = new RegExp(`${PRICE_SET.source}|${COUNCIL_OTHER.source}`, 'g');

const DELEGATED =
  /l\.?\s?2122-22|delegation[^.;]{0,60}(?:conseil|attributions)|deliberations?(?!\s*[^.;]{0,80}(?:election|elisant|installation))/g;

const isPaper = ({ kind }: Analysis): boolean => kind === 'note' || kind === 'letter';

/** "sans passer par le conseil municipal", "sans délibération": said of what is the council's own. */
const WITHOUT_COUNCIL =
  /sans\s+(?:qu'(?:il\s+soit\s+(?:besoin|necessaire|utile)\s+d[e'])?\s*)?(?:(?:passer|passage)\s+(?:par|devant|en)|saisir|saisine\s+d[ue]|reunir|attendre|en\s+deliberer|deliberation|deliberer|une?\s+(?:nouvelle\s+)?deliberation|(?:un\s+)?vote)(?:[^.;\n]{0,40}(?:conseil|assemblee))?/g;

const MAYOR_ALONE =
  /arrete|decision\s+du\s+maire|simple\s+decision|de\s+votre\s+(?:part|main)|vous\s+(?:pouvez|pourrez)|le\s+maire\s+(?:peut|pourra)|signer/;

const COUNCIL_MATTER =
  /subvention|(?:vendre|vente|ceder|cession|acheter|achat|acquerir|acquisition)[^.;]{0,60}(?:parcelle|terrain|immeuble|maison|batiment)|(?:parcelle|terrain|immeuble|maison|batiment)[^.;]{0,60}(?:vendu|vente|cede|cession|acquis)|tarif|(?:creer|creation|supprimer|suppression)\s+d[e'u]\s*(?:l'|un\s+)?(?:emploi|poste)|budget|taux\s+de\s+la\s+taxe/;

const LAWFUL =
  /2122-22|deleg|(?:ne\s+(?:peut|pouvez|peuvent|saurait)|n'est|interdit|illegal|impossible|irregul|seul\s+le\s+conseil|preempt|deja\s+(?:vote|delibere)|deliberation\s+d[ue]\s+\d|nouvelle\s+deliberation)/;

/** "le conseil ne vous a pas délégué": what is the council's own stays with it. */
const NOT_DELEGATED =
  /(?:conseil|assemblee)[^.;\n]{0,40}\sn(?:'|e\s)(?:vous\s+|lui\s+)?(?:a|ayant|avait)\s+(?:pas|jamais|point)\s+(?:[a-z]+\s+)?(?:delegue|donne\s+delegation|consenti)|aucune\s+delegation[^.;\n]{0,60}\sn(?:'|e\s)|n(?:'|e\s)(?:a|avez|dispose\w*|detien\w*)\s+(?:pas|d'aucune)\s+(?:recu\s+)?(?:de\s+)?delegation/g;

/** It is taken by an act of the mayor. */
const BY_ORDER =
  /(?:par|prendre|signer|suffi\w+|moyen\s+d)[^.;\n]{0,20}(?:arrete|decision)(?:\s+du\s+maire|\s+de\s+(?:votre|m)|\s+municipal|s?(?![a-z]))/;

const FORBIDDEN =
  /ne\s+(?:peut|pouvez|peuvent|saurait)|n'est|interdit|illegal|impossible|irregul|seul\s+le\s+conseil|deliberation|conseil\s+municipal/;

export const rule = defineRule({
  meta: {
    id: 'CP-01',
    title: {
      fr: 'L’auteur de l’acte est compétent : maire pour la police et le personnel, conseil pour les tarifs et le patrimoine',
      en: 'The author has the power: mayor for police and staff, council for prices and property',
    },
    kinds: ['order', 'deliberation', 'note', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L2121-29', 'CGCT-L2122-21', 'CGCT-L2122-24'],
    method: 'R',
    needs: [],
    messages: {
      police: {
        fr: 'Le conseil décide ici une mesure de police (« {words} ») : elle relève du maire seul, par arrêté. Le conseil peut émettre un avis ou un vœu.',
        en: 'The council decides a police measure (“{words}”): the mayor alone may, by order.',
      },
      staff: {
        fr: 'La nomination ou la sanction d’un agent relève du maire, par arrêté ; le conseil crée l’emploi (« {words} »).',
        en: 'Appointing or punishing a member of staff is for the mayor; the council creates the post (“{words}”).',
      },
      council: {
        fr: '« {words} » relève du conseil municipal : citez la délibération qui le décide ou qui délègue cette attribution au maire, ou faites délibérer.',
        en: '“{words}” is for the council: cite its deliberation or its delegation.',
      },
    },
  },
  concerns: (analysis) =>
    !isPaper(analysis) ||
    policeProposed(analysis).length > 0 ||
    analysis.search(WITHOUT_COUNCIL).length > 0 ||
    analysis.search(NOT_DELEGATED).length > 0,
  check: ({ analysis }) => {
    const values = (text: string): { words: string } => ({ words: text.replace(/\s+/gu, ' ').slice(0, 120) });
    if (analysis.kind === 'deliberation')
      return measureSentences(analysis).flatMap((sentence): Outcome[] => {
        const { lower } = sentence;
        const at = { start: sentence.start, end: sentence.end };
        const quoted = { values: values(analysis.text.slice(at.start, at.end)) };
        if (POLICE.test(lower) && !NOT_POLICE.test(lower) && !NOT_TAKEN.test(lower))
          return [finding('police', at, quoted)];
        return STAFF.test(lower) && !NOT_STAFF.test(lower) ? [finding('staff', at, quoted)] : [];
      });
    if (isPaper(analysis))
      return [
        ...policeProposed(analysis).map((at) => finding('police', at, { values: values(at.text) })),
        ...[...undelegated(analysis), ...analysis.search(WITHOUT_COUNCIL)].flatMap((found): Outcome[] => {
          const own =
            analysis.sentences.find(({ start, end }) => start <= found.start && found.start < end) ?? found;
          const words = plain(own.text);
          const lawful = 'match' in found ? LAWFUL : FORBIDDEN;
          return MAYOR_ALONE.test(words) && COUNCIL_MATTER.test(words) && !lawful.test(words)
            ? [finding('council', own, { values: values(own.text) })]
            : [];
        }),
      ];
    const [own] = decided(analysis, COUNCIL_OWN);
    if (own === undefined || says(analysis, DELEGATED)) return [];
    return [finding('council', own, { values: values(own.text) })];
  },
});

/** The council is asked to decide: "Il est proposé au conseil d’interdire". */
const PUT_TO_COUNCIL =
  /(?:conseil(?:\s+municipal)?|assemblee)\s+(?:[a-z]+\s+)?(?:decide|delibere|interdi|limite|reglemente|ferme)|propos\w+\s+(?:au\s+conseil|a\s+l'assemblee|aux\s+(?:elus|conseillers))|(?:conseil(?:\s+municipal)?|assemblee)\s+(?:est|sera)\s+(?:invitee?|appelee?)\s+a|par\s+(?:la\s+presente\s+|une\s+|simple\s+)?deliberation(?!,?\s(?:[a-z]+\s){0,3}tiers)/;

/** "Proposition. Le conseil décide de", "Projet de délibération :": heads its whole paragraph. */
const HEADING = /^\s*(?:proposition|projet\s+de\s+deliberation)\s*[:.–-]/;

/** Councils of others: "le conseil départemental limite la vitesse". */
const OTHER_COUNCIL =
  /(?:conseils?|assemblees?)\s+(?:departementa|regiona|communautaire|metropolitain|intercommuna|syndica|d'etat)[a-z]*/g;

/** It says whose it is, or asks for an opinion; or the sentence is about something else. */
const NOT_COUNCIL_POLICE =
  /(?<![a-z])(?:avis|souhait[a-z]*|v(?:oe|œ)ux?|arretes?|invite\s+l[ea]\s+maire|principes?|reglement\s+interieur|payante?s?|redevances?|tarif[a-z]*|actes?|subvention[a-z]*|(?<!(?:place|rue|halle|jour)s?\s(?:du|de)\s)marches?|releve(?:nt)?|competen[a-z]+|seul\s+le\s+maire)(?![a-z])|(?<![a-z])n(?:e\s|')/;

const policeProposed = (analysis: Analysis): readonly Part[] =>
  analysis.kind !== 'note'
    ? []
    : analysis.sentences.filter((sentence) => {
        const lower = plain(sentence.text).replace(OTHER_COUNCIL, 'tiers');
        if (!POLICE.test(lower) || NOT_COUNCIL_POLICE.test(lower) || NOT_TAKEN.test(lower)) return false;
        const line = paragraphAt(analysis, sentence);
        return PUT_TO_COUNCIL.test(lower) || HEADING.test(line.lower);
      });

/** In the paragraph that says so, what the mayor would decide all the same. */
const undelegated = (analysis: Analysis): readonly Part[] =>
  analysis.search(NOT_DELEGATED).flatMap((told) => {
    const paragraph = paragraphAt(analysis, told);
    return analysis
      .within(analysis.sentences, paragraph)
      .filter(({ start, text }) => start > told.start && BY_ORDER.test(plain(text)))
      .slice(0, 1);
  });

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
