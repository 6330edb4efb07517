/** RP-16: an individual decision is notified to whom it concerns; it is not put on line with a name. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { natureOf, wholeAct } from '../shared/nature';
import { onlineWords } from '../shared/posting';
import { order } from '../shared/samples';
import { headOf, isPlanningPermit, ownWords } from '../shared/topic';

const NOTIFIED =
  /notifi|ampliation|copie|(?:remis|adress|transmis|envoy|deliv)\w*\s+(?:\w+\s+){0,6}?(?:a\s+l'interess|au\s+(?:petitionnaire|demandeur|beneficiaire|titulaire|permissionnaire)|a\s+(?:l'|la\s+|le\s+)?(?:agent|societe|entreprise|association|mme|m\.|monsieur|madame))|interessee?\s+(?:declare|reconnait|recoi)/;
/** Individual by their words, but meant for all. */
const FOR_ALL = /(?<![a-z])(?:delegation|reglement|circulation|stationnement|regie|commission|jury)/;

export const rule = defineRule({
  meta: {
    id: 'RP-16',
    title: {
      fr: 'Décision individuelle : notification, et pas de mise en ligne nominative',
      en: 'Individual decision: notified, and not put on line with a name',
    },
    kinds: ['order', 'decision'],
    severity: 'major',
    basis: ['CGCT-L2131-1', 'CRPA-L221-8', 'RGPD'],
    method: 'R',
    needs: [],
    messages: {
      online: {
        fr: 'Une décision individuelle se notifie à l’intéressé ; sa mise en ligne (« {stated} ») rendrait publiques des données personnelles. Retirez-la.',
        en: 'An individual decision is notified; putting it on line (“{stated}”) would make personal data public.',
      },
      notified: {
        fr: 'Rien ne prévoit la notification à l’intéressé : une décision individuelle ne lui est opposable qu’à compter de sa notification. Ajoutez-la.',
        en: 'Nothing says that the decision is notified: it is opposable only from then.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    analysis.derive(natureOf) === 'individual' &&
    !analysis.derive(isPlanningPermit) &&
    !FOR_ALL.test(analysis.derive(headOf)),
  check: ({ analysis }) => {
    const [online] = analysis.derive(onlineWords);
    return [
      ...(online === undefined ? [] : [finding('online', online, { values: { stated: online.text } })]),
      ...(NOTIFIED.test(analysis.derive(ownWords)) ? [] : [finding('notified', wholeAct(analysis))]),
    ];
  },
});

const buvette = (words: string, title = 'Autorisant un débit de boissons temporaire'): string =>
  order({ title, articles: ['Le comité des fêtes est autorisé à ouvrir un débit.', words] });

export const examples: Examples = {
  passes: [
    { why: 'notifié', text: buvette('Le présent arrêté sera notifié au comité.') },
    { why: 'ampliation', text: buvette('Ampliation : le comité, la gendarmerie.') },
    { why: 'copie', text: buvette('Une copie est donnée au comité.') },
    { why: 'remis au demandeur', text: buvette('Il est remis en mains propres au demandeur.') },
    { why: 'adressé à l’association', text: buvette('Il est adressé à l’association.') },
    {
      why: 'l’intéressée reconnaît l’avoir reçu',
      text: buvette('L’intéressée reconnaît avoir reçu cet arrêté.'),
    },
  ],
  fails: [
    {
      why: 'mis en ligne',
      text: buvette('Il est notifié au comité et publié sur le site internet de la commune.'),
      message: 'online',
      at: 'site internet',
    },
    {
      why: 'publié par voie électronique',
      text: buvette('Il est notifié et publié par voie électronique.'),
      message: 'online',
      at: 'voie électronique',
    },
    {
      why: 'aucune notification',
      text: buvette('Le garde est chargé de l’exécution.'),
      message: 'notified',
      at: 'Autorisant un débit de boissons temporaire',
    },
  ],
  ignores: [
    ...['délégation', 'règlement', 'circulation', 'stationnement', 'régie', 'commission', 'jury'].map(
      (word) => ({
        why: word,
        text: buvette('Il est publié en ligne.', `Autorisant M. PETIT (${word})`),
      }),
    ),
    { why: 'règlement', text: order({ articles: ['La circulation est interdite.'] }) },
    { why: 'permis', text: buvette('Il est publié en ligne.', 'Accordant un permis de construire') },
    {
      why: 'régie',
      text: buvette('Mme Leroy est nommée régisseuse.', 'Portant nomination à la régie de la piscine'),
    },
  ],
};
