/** CP-01: police and staff are the mayor's, rules, prices and property are the council's. It does not know every law: it tells plain cases. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Part } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { paragraphAt } from '../shared/money';
import { sampleDeliberation, sampleOrder } from '../shared/police-samples';
import { decided, measureSentences, plain, says } from '../shared/words';

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

const council = (...words: string[]): string => sampleDeliberation('Affaires diverses', words);
const order = (article: string, visa = 'Vu le code du travail ;'): string =>
  sampleOrder({ title: 'Arrêté du maire', visas: [visa], articles: [article] });

const noted = (words: string): string => `NOTE à Madame la Maire\nObjet : dossiers\n\n${words}`;

export const examples: Examples = {
  passes: [
    ...[
      'La redevance est fixée à 45 € par la délibération du 3 mars 2026.',
      'La redevance est due à la prise de possession.',
      'L’occupation est accordée sans redevance et sa durée est fixée à trois jours.',
      'Le titulaire, qui acquitte la redevance, laisse un passage dont la largeur est fixée à 1,40 m.',
      'Le titulaire acquitte la redevance, et la durée de l’occupation est fixée à trois jours.',
      'Le forain dispensé de redevance occupe la place qui est fixée au plan.',
    ].map((words) => ({ why: words, text: order(words) })),
    ...[
      'Vous ne pouvez pas attribuer une subvention par arrêté sans délibération du conseil.',
      'Vous pouvez fixer ce tarif par décision du maire, sans réunir le conseil, en vertu de l’article L. 2122-22.',
      'Un arrêté suffit pour interdire le stationnement, sans délibération.',
      'La subvention est votée ; la vente sera signée sans attendre le prochain conseil.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const })),
    ...[
      'Le conseil ne vous a pas délégué les tarifs. Il en sera saisi : le tarif ne peut être fixé par arrêté.',
      'Le conseil ne vous a pas délégué les tarifs. Ce tarif sera fixé par délibération.',
      'Aucune délégation n’a été donnée pour les tarifs. La rue est fermée par arrêté.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const })),
    ...[
      'ÉMET un vœu : le stationnement est interdit rue du Moulin.',
      'DIT que la circulation n’est pas interdite rue du Moulin.',
      'DIT que la baignade ne sera plus réglementée.',
      'SOLLICITE du préfet que la vitesse est limitée.',
      'PROPOSE : la vitesse est limitée.',
      'INVITE le maire : la vitesse est limitée.',
      'PREND ACTE que la vitesse est limitée.',
      'DIT que la vitesse est limitée par les panneaux posés.',
      'ATTRIBUE une subvention : la vitesse est limitée.',
      'DIT que le stationnement est limité, avec redevance.',
      'DIT que le stationnement est limité, avec forfait.',
      'DIT que le stationnement est limité, au tarif voté.',
      'DIT que la vitesse est limitée par arrêtés municipaux.',
      'LANCE le marché : la vitesse est limitée.',
      'DÉCIDE de nommer M. Luc PETIT représentant, agent de liaison.',
      'DÉCIDE de nommer M. Luc PETIT membre du jury, agent.',
      'DÉCIDE de nommer M. Luc PETIT correspondant défense, agent.',
      'DÉCIDE de nommer M. Luc PETIT référent, agent.',
      'DÉCIDE de nommer M. Luc PETIT recenseur, agent.',
      'DÉCIDE de nommer M. Luc PETIT secrétaire de séance, agent.',
    ].map((words) => ({ why: words, text: council(words), kind: 'deliberation' as const })),

    ...[
      'ÉMET un avis favorable : la vitesse est limitée à 30 km/h rue du Moulin.',
      'SOUHAITE que la circulation soit interdite aux poids lourds.',
      'DEMANDE au maire de limiter la vitesse rue du Moulin.',
      'DIT que le stationnement est réglementé par arrêté du maire.',
      'FIXE à 2 € le tarif du stationnement payant.',
      'APPROUVE le règlement intérieur : la consommation d’alcool est interdite dans la salle.',
      'APPROUVE le principe de limiter la vitesse dans le bourg.',
      'DÉCIDE de nommer M. Luc PETIT délégué titulaire au syndicat des eaux, agent de liaison.',
      'DÉCIDE de nommer Mme Odile FAURE coordonnatrice du recensement, agent de la commune.',
      'DÉCIDE de créer un emploi d’adjoint technique.',
      'AUTORISE les travaux de mise en place d’un sens unique rue du Moulin.',
    ].map((words) => ({ why: words, text: council(words), kind: 'deliberation' as const })),
    {
      why: 'tarif fixé sur délégation',
      text: order('Les tarifs de la piscine sont fixés à 3 €.', 'Vu l’article L. 2122-22 du code ;'),
    },
    {
      why: 'tarif rappelé d’une délibération',
      text: order('Les tarifs sont fixés à 3 €.', 'Vu la délibération du 12 mars 2025 fixant les tarifs ;'),
    },
    {
      why: 'délégation du conseil, sans article',
      text: order('Les tarifs sont fixés à 3 €.', 'Vu la délégation donnée par le conseil municipal ;'),
    },
    { why: 'police par arrêté', text: sampleOrder() },
    ...[
      'EXPRIME le souhait suivant : la vitesse est limitée.',
      'DIT, au vu des arrêtés de police, que la vitesse est limitée.',
      'DIT, au vu de l’arrêté de la présidente, que la vitesse est limitée.',
      'DIT que la vitesse est limitée par arrêté.',
      'DIT que le stationnement est limité et payant.',
      'LANCE les travaux d’un rond-point où la vitesse est limitée.',
      'PAIE le panneau qui dit que la vitesse est limitée.',
      'DÉCIDE de nommer M. Luc PETIT membre de la commission, agent.',
      'DÉCIDE de nommer M. Luc PETIT président du jury, agent.',
      'DÉCIDE de nommer M. Luc PETIT coordonnateur, agent.',
      'DÉCIDE de nommer M. Luc PETIT maître d’apprentissage, agent.',
      'INSTAURE un fonds pour stopper l’érosion.',
    ].map((why) => ({ why, text: council(why), kind: 'deliberation' as const })),
    ...['Vu l’article L.2122-22 du code ;', 'Vu l’article L 2122-22 du code ;'].map((words) => ({
      why: 'délégation citée sans espace',
      text: order('Les tarifs sont fixés à 3 €.', words),
      kind: 'order' as const,
    })),
  ],
  ignores: [
    ...[
      'Il est proposé au conseil d’approuver l’aménagement de la rue du Moulin. La circulation y est limitée à 30 km/h depuis 2019.',
      'Le conseil départemental limite à 70 km/h la vitesse sur la RD 12.',
      'Il est proposé au conseil départemental de limiter la vitesse sur la RD 12.',
      'L’assemblée régionale décide d’interdire la circulation au col.',
      'Le conseil communautaire est invité à interdire la baignade.',
      'Par délibération, le conseil départemental limite la vitesse sur la RD 12.',
      'Il est proposé au conseil de donner un avis : le stationnement est interdit par le maire.',
      'Le conseil souhaite que le stationnement est interdit.',
      'Il est proposé au conseil un vœu : la circulation est interdite.',
      'Il est proposé au conseil de prendre connaissance de l’arrêté : la circulation est interdite.',
      'Le conseil invite le maire : que la circulation est interdite.',
      'Il est proposé au conseil, sur le principe, d’interdire la circulation.',
      'Il est proposé au conseil un règlement intérieur : la baignade est interdite.',
      'Proposition : le stationnement est réglementé, et payant.',
      'Proposition : le stationnement est réglementé contre redevance.',
      'Proposition : le stationnement est réglementé selon le tarif.',
      'Il est proposé au conseil de prendre acte : la circulation est interdite.',
      'Il est proposé au conseil une subvention : la baignade est interdite.',
      'Il est proposé au conseil un marché de panneaux : la baignade est interdite.',
      'Le conseil ne décide pas d’interdire le stationnement.',
      'Le conseil n’est pas appelé à dire que la circulation est interdite.',
      'Par délibération, interdire le stationnement : cela relève du maire, d’interdire le stationnement.',
      'Par délibération, d’interdire le stationnement : la compétence est au maire.',
      'Proposition : que seul le maire décide d’interdire le stationnement.',
      'Le stationnement est interdit par le maire.',
      'Le conseil décide de planter.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const })),
  ],
  fails: [
    ...[
      'Le conseil décide d’interdire le stationnement rue du Moulin.',
      'Le conseil municipal délibère : la circulation est interdite rue du Moulin.',
      'L’assemblée interdit le stationnement rue du Moulin.',
      'Le conseil ensuite limite la vitesse rue du Moulin.',
      'Le conseil réglemente le stationnement rue du Moulin.',
      'Le conseil ferme la rue du Moulin.',
      'Il est proposé au conseil d’interdire la baignade dans l’étang.',
      'Il est proposé à l’assemblée de limiter à 30 km/h la vitesse.',
      'Nous proposons aux élus d’interdire la circulation.',
      'Nous proposons aux conseillers d’interdire la circulation.',
      'Le conseil est invité à décider que le stationnement est interdit.',
      'L’assemblée sera appelée à dire que la circulation est alternée.',
      'La circulation serait, par la présente délibération, dite à sens unique : de mettre la rue du Moulin en sens unique.',
      'Le bourg changera, par une délibération, pour permettre d’interdire le stationnement.',
      'Le bourg changera, par simple délibération, afin d’interdire le stationnement.',
      'Le bourg changera, par délibération, afin d’interdire le stationnement.',
      'Proposition : la circulation est interdite rue du Moulin.',
      'Projet de délibération – la vitesse est limitée à 30 km/h.',
      'Il est proposé au conseil, pour le caractère du bourg, d’interdire le stationnement.',
      'Il est proposé au conseil, après la démarche des riverains, d’interdire le stationnement.',
      'Il est proposé au conseil d’interdire le stationnement place du Marché.',
      'Il est proposé au conseil d’interdire la circulation rue du Moulin, que le conseil départemental connaît.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: noted(words),
      kind: 'note' as const,
      message: 'police',
      at: words,
    })),
    {
      why: 'note : une proposition de deux phrases',
      text: noted(
        'Proposition : la rue du Moulin est refaite. La circulation y est interdite aux poids lourds.',
      ),
      kind: 'note',
      message: 'police',
      at: 'La circulation y est interdite aux poids lourds.',
    },
    ...[
      'Le droit de place dû par les commerçants installés sur la place, devant l’église et le long du mail planté, est fixé à 2 €.',
      'Le droit de stationnement des taxis est fixé à 90 €.',
      'Le droit de plage est fixé à 3 €.',
      'La redevance est fixée à 45 €.',
      'La redevance, dont le montant est fixé à 45 €, est due.',
      'La redevance du titulaire et son montant sont fixés à 45 €.',
      'Les redevances sont fixées à 45 €.',
    ].map((words) => ({
      why: words,
      text: order(words),
      message: 'council',
      at: words.replace(/^L(?:e|a|es) |(?<=fixé).*$/gu, ''),
    })),
    ...(
      [
        ['Le conseil ne vous a pas délégué les tarifs.', 'Ce tarif serait fixé par un arrêté de votre part.'],
        ['Le conseil municipal n’a jamais délégué ces droits.', 'Il suffit d’un arrêté pour fixer le tarif.'],
        ['L’assemblée ne lui a pas donné délégation.', 'Le tarif pourra être fixé par décision du maire.'],
        [
          'Aucune délégation ne vous a été consentie.',
          'Vous pourrez prendre un arrêté portant le tarif à 2 €.',
        ],
        ['Vous n’avez pas reçu de délégation.', 'La subvention serait attribuée par arrêté municipal.'],
        [
          'Le maire ne dispose d’aucune délégation.',
          'La vente du terrain serait signée par arrêté du maire.',
        ],
      ] as const
    ).map(([told, at]) => ({
      why: `note : ${told} ${at}`,
      text: noted(`${told} ${at}`),
      kind: 'note' as const,
      message: 'council',
      at,
    })),
    ...[
      'Je vous propose d’attribuer par arrêté une subvention de 1 200 € à l’amicale, sans passer par le conseil municipal.',
      'La vente de la parcelle AB 112 peut être décidée par un simple arrêté de votre part, sans délibération.',
      'Les tarifs de la piscine seront relevés par arrêté, sans saisir le conseil.',
      'Vous pouvez acheter le terrain voisin sans attendre le conseil.',
      'La suppression du poste se fera par simple décision, sans en délibérer.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: noted(words),
      kind: 'note' as const,
      message: 'council',
      at: words,
    })),
    ...[
      ['Il est alloué une subvention au club.', 'Il est alloué une subvention'],
      ['La commune vend la parcelle A 12.', 'La commune vend '],
      ['Il est décidé d’acquérir la parcelle A 12.', 'Il est décidé d’acqu'],
      ['Le prix du repas est porté à 4 €.', 'prix du repas est porté'],
    ].map(([words = '', at = '']) => ({ why: words, text: order(words), message: 'council', at })),

    ...[
      'DÉCIDE de titulariser Mme Odile FAURE, rédactrice.',
      'DÉCIDE de licencier M. Luc PETIT, technicien.',
      'DÉCIDE de sanctionner M. Luc PETIT, attaché.',
      'DÉCIDE de révoquer M. Luc PETIT, fonctionnaire.',
      'NOMME Monsieur Luc PETIT au grade de brigadier.',
      'RECRUTE Mme Odile FAURE, stagiaire.',
      'RECRUTE Madame Odile FAURE, contractuelle.',
      'RECRUTE Mme Odile FAURE, ATSEM.',
      'NOMME M. Luc PETIT garde champêtre.',
    ].map((words) => ({
      why: `personnel : ${words}`,
      text: council(words),
      kind: 'deliberation' as const,
      message: 'staff',
      at: words,
    })),

    ...[
      'DÉCIDE de réglementer la circulation.',
      'RÉGLEMENTE le stationnement.',
      'DÉCIDE de fermer la rue du Moulin.',
      'DÉCIDE d’interdire l’accès au parc.',
      'DÉCIDE de mettre la rue en sens unique.',
      'DÉCIDE d’instaurer un couvre-feu.',
      'INSTITUE un stop rue du Moulin.',
      'La baignade est interdite.',
      'L’accès au parc est réglementé.',
      'La divagation sera interdite.',
      'La circulation sera alternée.',
      'DÉCIDE d’interdire la vente d’alcool.',
    ].map((words) => ({
      why: `police : ${words}`,
      text: council(words),
      kind: 'deliberation' as const,
      message: 'police',
      at: words,
    })),

    ...[
      'La circulation est interdite aux poids lourds rue du Moulin.',
      'La vitesse est désormais limitée à 30 km/h dans le bourg.',
      'DÉCIDE d’interdire le stationnement place de l’Église.',
      'DÉCIDE de limiter à 30 km/h la vitesse rue du Moulin.',
      'INSTAURE un sens unique rue du Moulin.',
      'INTERDIT la consommation d’alcool sur la place.',
    ].map((words) => ({
      why: `police : ${words}`,
      text: council(words),
      kind: 'deliberation' as const,
      message: 'police',
      at: words,
    })),
    ...[
      'DÉCIDE de nommer Mme Odile FAURE adjoint technique territorial à compter du 1er avril 2026.',
      'DÉCIDE de recruter M. Luc PETIT en qualité d’agent contractuel.',
    ].map((words) => ({
      why: `personnel : ${words}`,
      text: council(words),
      kind: 'deliberation' as const,
      message: 'staff',
      at: words,
    })),
    ...[
      ['Les tarifs de la piscine sont fixés à 3 €.', 'tarifs de la piscine sont fixé'],
      ['Sont fixés comme suit les tarifs de la piscine.', 'Sont fixés comme suit les tarifs'],
      ['Une subvention de 500 € est accordée au club.', 'Une subvention de 500 € est accordée'],
      ['Il est créé un poste de rédacteur.', 'Il est créé un poste'],
      ['Un emploi de rédacteur est créé.', 'emploi de rédacteur est créé'],
      ['La parcelle A 12 est vendue à la société X.', 'parcelle A 12 est vendue'],
      ['Le budget de la commune est modifié.', 'Le budget de la commune est modifié'],
      ['Le taux de la taxe foncière est fixé à 30 %.', 'Le taux de la taxe foncière est fixé'],
    ].map(([words = '', at = '']) => ({ why: words, text: order(words), message: 'council', at })),
    {
      why: 'la délibération d’élection du maire n’est pas une délégation',
      text: order('Les tarifs sont fixés à 3 €.', 'Vu la délibération portant élection du maire ;'),
      message: 'council',
      at: 'tarifs sont fixé',
    },
    ...[
      'TITULARISE Mme Odile FAURE, rédactrice.',
      'LICENCIE M. Luc PETIT, technicien.',
      'SANCTIONNE M. Luc PETIT, attaché.',
      'RÉVOQUE M. Luc PETIT, fonctionnaire.',
    ].map((why) => ({ why, text: council(why), kind: 'deliberation' as const, message: 'staff', at: why })),
    ...[
      'La rue du Moulin est mise à sens unique.',
      'DÉCIDE d’interdire stationnement et arrêt rue du Moulin.',
    ].map((why) => ({ why, text: council(why), kind: 'deliberation' as const, message: 'police', at: why })),
    ...(
      [
        ['Le tarif du repas est fixé à 4 €.', 'tarif du repas est fixé'],
        ['Est fixé à 4 € le tarif du repas.', 'Est fixé à 4 € le tarif'],
        ['La subvention du club est versée.', 'subvention du club est versée'],
        ['L’entrée est portée à 4 €.', 'entrée est portée à 4 €'],
        ['Le loyer est fixé à 450 €.', 'loyer est fixé à 450 €'],
        ['Les repas sont fixés à 4 €.', 'repas sont fixés à 4 €'],
        ['La cotisation est fixée à 20 euros.', 'cotisation est fixée à 20 euros'],
        ['Le terrain est vendu à la société X.', 'terrain est vendu'],
        ['La parcelle est acquise.', 'parcelle est acquise'],
      ] as const
    ).map(([why, at]) => ({ why, text: order(why), kind: 'order' as const, message: 'council', at })),
  ],
};
