/** RP-01: an individual decision tells how, before whom and until when it can be contested. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { adverseOf } from '../shared/adverse';
import { refusalIn } from '../shared/refusals';
import { natureOf, wholeAct } from '../shared/nature';
import { remedyParagraphs } from '../shared/recourse';
import { letterDecides } from '../shared/taken';

/** "T.A. de Lille", "le TA compétent" */
const SHORT_COURT =
  "(?<![a-z'.])(?<!(?<![a-z])la\\s)t\\.?\\s?a\\.?\\s+(?:de\\s(?!\\d)|d'|du\\s|competent|territorial)";
const WAY = new RegExp(
  `recours|tribunal\\s+administratif|contest[ea]|etre\\s+(?:attaquee?|deferee?)(?=[^.;]{0,60}(?:devant|tribunal|juge|dans\\s+(?:les|un|ce)\\s|(?<![a-z])t\\.?\\s?a\\.?(?![a-z])))|${SHORT_COURT}`,
  'g',
);
const COURT = new RegExp(`tribunal\\s+administratif|telerecours|${SHORT_COURT}`, 'g');
const DELAY =
  /(?<![a-z])(?:un|deux|trois|quatre|cinq|six|\d{1,2})\s*(?:\(\s*\w+\s*\)\s*)?mois(?![a-z])|(?:quinze|trente|soixante|\d{2})\s+jours/g;
const isDecision = (analysis: Analysis): boolean =>
  analysis.kind === 'letter'
    ? refusalIn(analysis) !== undefined || letterDecides(analysis) !== undefined
    : analysis.derive(natureOf) === 'individual' || adverseOf(analysis) !== undefined;

export const rule = defineRule({
  meta: {
    id: 'RP-01',
    title: {
      fr: 'Voies et délais de recours dans une décision individuelle',
      en: 'Remedies and time limits in an individual decision',
    },
    kinds: ['order', 'decision', 'letter'],
    severity: 'major',
    basis: ['CJA-R421-5', 'CJA-R421-1'],
    method: 'R',
    needs: [],
    messages: {
      none: {
        fr: 'Les voies et délais de recours ne sont pas indiqués : le délai de deux mois ne pourra pas être opposé au destinataire. Ajoutez la mention du recours devant le tribunal administratif et de son délai.',
        en: 'No remedy nor time limit is given: the two-month limit cannot be held against the recipient.',
      },
      delay: {
        fr: 'Un recours est mentionné sans son délai : ajoutez « dans un délai de deux mois à compter de sa notification ».',
        en: 'A remedy is given without its time limit.',
      },
      court: {
        fr: 'Un délai est donné sans dire quel tribunal saisir : nommez le tribunal administratif compétent.',
        en: 'A time limit is given without the court.',
      },
    },
  },
  concerns: isDecision,
  check: ({ analysis }) => {
    const [way] = analysis.search(WAY);
    if (way === undefined) return [finding('none', wholeAct(analysis))];
    // A time left to comply, or to answer, is not that of the remedy: only what stands with the remedy, or right below it.
    const remedies = analysis.derive(remedyParagraphs);
    const zones = remedies.map(({ start, end }) => ({ start, end: end + 400 }));
    const [delay] = analysis
      .search(DELAY)
      .filter(
        (one) => zones.length === 0 || zones.some(({ start, end }) => start <= one.start && one.end <= end),
      );
    const [court] = analysis.search(COURT);
    if (delay === undefined) return [finding('delay', court ?? way)];
    return court === undefined ? [finding('court', way)] : [];
  },
});

const act = (recourse: string): string =>
  `Arrêté autorisant un débit de boissons temporaire\nLe maire de Vernois,\nVu le code de la santé publique ;\nARRÊTE\nArticle 1er : Le comité des fêtes est autorisé à ouvrir un débit de boissons.\nArticle 2 : Le présent arrêté est notifié au comité.\n${recourse}\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`;

const letter = (words: string): string =>
  `Objet : votre demande\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`;

export const examples: Examples = {
  passes: [
    {
      why: 'arrêté de refus, ses voies de recours',
      text: 'Arrêté refusant une terrasse\nLe maire de Vernois,\nARRÊTE\nArticle 1er : L’autorisation demandée par M. Alain BOIS est refusée.\nArticle 2 : Recours devant le tribunal administratif dans les deux mois de la notification.\nLe maire, Paul ROUGET',
    },
    ...[
      'Il peut être attaqué devant le T.A. de Dijon dans les deux mois.',
      'TA d’Amiens, deux mois après la notification.',
      'Le TA du ressort, sous deux mois',
      'Le TA compétent, sous deux mois',
      'Le T. A. territorialement compétent, sous deux mois',
      'Il peut être déféré au tribunal administratif dans les deux mois.',
    ].map((words) => ({ why: `le tribunal en abrégé : ${words}`, text: act(`Article 3 : ${words}`) })),
    {
      why: 'un délai faux est l’affaire d’une autre règle',
      text: act(
        'Article 3 : Il peut être contesté dans les trois (3) mois devant le tribunal administratif.',
      ),
    },
    {
      why: 'Télérecours et quinze jours',
      text: letter(
        'Je rejette votre demande. Vous pouvez la contester sur Télérecours dans les quinze jours.',
      ),
      kind: 'letter',
    },
    {
      why: 'tribunal et délai',
      text: act(
        'Article 3 : Il peut faire l’objet, dans un délai de deux mois à compter de sa notification, d’un recours devant le tribunal administratif de Besançon.',
      ),
    },
    {
      why: 'lettre de refus complète',
      text: 'Objet : votre demande\nMadame,\nVotre demande est rejetée.\nVous pouvez saisir le tribunal administratif de Besançon dans un délai de deux mois.\nJe vous prie d’agréer, Madame, mes salutations distinguées.',
      kind: 'letter',
    },
  ],
  fails: [
    {
      why: 'arrêté de refus',
      text: 'Arrêté de police\nLe maire de Vernois,\nARRÊTE\nArticle 1er : L’autorisation demandée par M. Alain BOIS est refusée.\nLe maire, Paul ROUGET',
      message: 'none',
      at: 'Arrêté de police',
    },
    ...[
      'La TA de 2 400 € est due dans un délai de deux mois.',
      'La façade ne doit pas être attaquée par le sel.',
    ].map((words) => ({
      why: `ni tribunal ni recours : ${words}`,
      text: `Arrêté de police\nLe maire de Vernois,\nARRÊTE\nArticle 1er : L’autorisation demandée par M. Alain BOIS est refusée.\nArticle 2 : ${words}\nLe maire, Paul ROUGET`,
      message: 'none',
      at: 'Arrêté de police',
    })),
    {
      why: 'lettre qui retire ce qui était accordé',
      text: letter('Je vous avais accordé une aide. Elle était illégale. Je la retire.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'refus d’accéder à une demande',
      text: letter('Je suis donc au regret de ne pouvoir accéder à votre demande.'),
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'le délai d’exécution n’est pas celui du recours',
      text: `Arrêté portant mise en demeure\nLe maire de Vernois,\nVu le code de l’environnement ;\nARRÊTE\nArticle 1er : M. PETIT est mis en demeure d’évacuer ses déchets dans un délai de deux mois.\nArticle 2 : Il est notifié à M. PETIT et peut être contesté devant le tribunal administratif de Besançon.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      message: 'delay',
      at: 'tribunal administratif',
    },
    {
      why: 'le délai laissé pour répondre n’est pas celui du recours',
      text: `Arrêté portant fermeture administrative d’un bar\nLe maire de Vernois,\nVu la lettre du 2 février 2026 ouvrant un délai de quinze jours ;\nARRÊTE\nArticle 1er : L’autorisation de M. PETIT est retirée. Il est notifié à l’intéressé.\nArticle 2 : Un recours peut être formé devant le tribunal administratif de Besançon.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      message: 'delay',
      at: 'tribunal administratif',
    },
    {
      why: 'aucune mention',
      text: act(''),
      message: 'none',
      at: 'Arrêté autorisant un débit de boissons temporaire',
    },
    {
      why: 'recours sans délai',
      text: act('Article 3 : Il peut être contesté devant le tribunal administratif de Besançon.'),
      message: 'delay',
      at: 'tribunal administratif',
    },
    ...[
      ['Il peut être attaqué dans les deux mois.', 'être attaqué'],
      ['Il peut être déféré au juge dans les deux mois.', 'être déféré'],
    ].map(([words = '', at = '']) => ({
      why: `délai sans tribunal : ${words}`,
      text: act(`Article 3 : ${words}`),
      message: 'court',
      at,
    })),
    {
      why: 'délai sans tribunal',
      text: act('Article 3 : Un recours gracieux peut être formé dans les deux mois.'),
      message: 'court',
      at: 'recours',
    },
    {
      why: 'demande à laquelle on ne donne pas suite',
      text: letter('Je ne peux donner suite à votre demande.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'demande qui ne reçoit pas de suite favorable',
      text: letter('J’ai le regret de vous informer que votre demande ne peut recevoir une suite favorable.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'candidature non retenue',
      text: letter('Votre candidature n’a pas été retenue.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'ou réserver une suite',
      text: letter('Je ne puis réserver une suite favorable à votre demande.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'suite, sans article',
      text: letter('Je ne puis réserver suite à votre demande.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'impossibilité d’accorder',
      text: letter('Il n’est pas possible de vous accorder cette place.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'refus à la première personne',
      text: letter('Je refuse cette autorisation.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'au masculin',
      text: letter('Votre dossier est refusé.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'refus partiel',
      text: letter('Ce refus partiel se fonde sur le secret médical.'),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: 'on peut contester, sans dire où',
      text: letter('Votre demande est rejetée. Vous pouvez contester ce refus pendant deux mois.'),
      kind: 'letter',
      message: 'court',
      at: 'conteste',
    },
    {
      why: 'lettre de refus muette',
      text: 'Objet : votre demande\nMadame,\nVotre demande est rejetée.\nJe vous prie d’agréer, Madame, mes salutations distinguées.',
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
  ],
  ignores: [
    {
      why: 'regrets d’une absence',
      text: letter('Je regrette de ne pas avoir pu assister à votre cérémonie.'),
      kind: 'letter',
    },
    {
      why: 'service empêché',
      text: letter(
        'Nous ne sommes pas en mesure d’assurer la collecte de lundi. Il n’est pas possible de stationner.',
      ),
      kind: 'letter',
    },
    {
      why: 'une lettre qui dit ce qui ne se peut pas, sans rien refuser',
      text: letter('La piscine ne peut ouvrir avant juin.'),
      kind: 'letter',
    },
    {
      why: 'un règlement de circulation n’est pas une décision individuelle',
      text: 'Arrêté réglementant la circulation\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La circulation est interdite rue du Moulin.\nFait à Vernois, le 3 mars 2026',
    },
    {
      why: 'une lettre qui retire un refus',
      text: letter('Je vous avais accordé un délai. Le refus du 3 mars est illégal. Je le retire.'),
      kind: 'letter',
    },
    {
      why: 'une lettre qui ne refuse rien',
      text: 'Objet : votre demande\nMadame,\nVotre demande est acceptée.\nJe vous prie d’agréer, Madame, mes salutations distinguées.',
      kind: 'letter',
    },
  ],
};
