/** RP-02: an action before the administrative court is open for two months, which do not run from the signature. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wordsBefore } from '../shared/money';
import { remedySentences } from '../shared/recourse';
import { order } from '../shared/samples';

const COURT = /tribunal|contentieux|exces\s+de\s+pouvoir|juridiction|telerecours/;
const DELAY =
  /(?<![a-z\d])(un|deux|trois|quatre|cinq|six|huit|dix|quinze|vingt|trente|soixante|\d{1,2})\s*(?:\(\s*\w+\s*\)\s*)?-?\s*(mois|jours?|semaines?|ans?)(?![a-z])/g;
/** Other delays of the same sentence: silence, distance, a reply. */
const OTHER =
  /(?:silence|augmente|majore|prolonge|supplementaire|repondre|reponse|vaut|implicite)[^;]{0,60}$/;
/** Texts that give another delay, and remedies that are not before the court. */
const SPECIAL =
  /election|electora|cada(?![a-z])|commission\s+d'acces|installations?\s+classee|etranger|territoire\s+francais|refere|gracieux[^;]{0,90}(?:un|1)\s+mois|(?:un|1)\s+mois[^;]{0,60}gracieux|notifi[^;]{0,80}quinze\s+jours/;
const SIGNED =
  /mois\s+(?:de\s+(?:sa|la|son)\s+(?:signature|date\s+de\s+signature|seance|adoption|vote|reunion)|du\s+vote)|(?:a\s+(?:compter|partir)\s+d|suiv\w+\s+|apres\s+)(?:e\s+)?(?:(?:la|cette)\s+(?:presente\s+)?(?:seance|reunion)|ce\s+jour|sa\s+date(?=[\s.,;]*(?:$|\.|,|;|devant|aupres)))|(?:a\s+(?:compter|partir)\s+d|suiv\w+\s+|apres\s+|des\s+)(?:e\s+|u\s+)?(?:la\s+date\s+d[eu]\s+)?(?:(?:sa|la|son|l'|le)\s?)?(?:date\s+d[eu]\s+)?(?:signature|adoption|vote|redaction|edition|etablissement|(?:present|presente)\s+(?:arrete|acte|decision|deliberation)(?=[\s.,;]*(?:$|\.|,|;|devant|aupres)))/;

export const rule = defineRule({
  meta: {
    id: 'RP-02',
    title: {
      fr: 'Deux mois pour saisir le tribunal, qui ne courent pas de la signature',
      en: 'Two months to go to court, which do not run from the signature',
    },
    kinds: 'all',
    severity: 'major',
    basis: ['CJA-R421-1'],
    method: 'R',
    needs: [],
    messages: {
      delay: {
        fr: 'Le délai de recours contentieux indiqué est « {stated} », alors qu’il est en principe de deux mois. Rectifiez-le, ou citez le texte qui en fixe un autre.',
        en: 'The time limit to go to court is given as {stated}; it is two months unless a text says otherwise.',
      },
      signature: {
        fr: 'Le délai ne court pas de « {stated} » mais de la notification de l’acte, ou de sa publication. Corrigez le point de départ.',
        en: 'The time limit does not run from “{stated}” but from notification or publication.',
      },
    },
  },
  concerns: (analysis) => analysis.derive(remedySentences).length > 0,
  check: ({ analysis }) =>
    analysis.derive(remedySentences).flatMap((sentence): Outcome[] => {
      const { lower } = sentence;
      const [signed] = analysis.search(new RegExp(SIGNED, 'g'), sentence);
      const wrong =
        signed === undefined
          ? []
          : [finding('signature', signed, { values: { stated: signed.text.trim() } })];
      if (!COURT.test(lower) || SPECIAL.test(lower)) return wrong;
      const delays = analysis
        .search(DELAY, sentence)
        .filter((one) => !OTHER.test(wordsBefore(analysis, one)));
      const [first] = delays;
      const two = delays.some(({ match }) => /^(?:deux|0?2)$/.test(match[1] ?? '') && match[2] === 'mois');
      return first === undefined || two
        ? wrong
        : [finding('delay', first, { values: { stated: first.text } }), ...wrong];
    }),
});

const act = (words: string): string => order({ articles: ['La rue est fermée.', words] });
const passing = (why: string, words: string) => ({ why, text: act(words) });
const failing = (words: string, message: string, at: string) => ({
  why: words.slice(0, 60),
  text: act(words),
  message,
  at,
});

export const examples: Examples = {
  passes: [
    ...[
      'Recours devant le tribunal administratif dans les deux mois à compter de sa date de publication.',
      'Recours devant le tribunal administratif dans les deux mois de sa publication, faite le lendemain de la séance.',
      'Recours devant le tribunal administratif dans les deux mois à compter de la date de sa notification.',
    ].map((words) => passing(words, words)),
    ...[
      'les élections',
      'un litige électoral',
      'la CADA',
      'la commission d’accès aux documents',
      'une installation classée',
      'les installations classées',
      'une personne à l’étranger',
      'une sortie du territoire français',
      'un référé',
    ].map((words) =>
      passing(words, `Pour ${words}, le tribunal administratif est saisi dans les cinq jours.`),
    ),
    passing(
      'notification en quinze jours',
      'Le recours devant le tribunal est notifié au maire dans les quinze jours.',
    ),
    passing(
      'un mois pour le recours gracieux, avant lui',
      'Un mois est laissé pour un recours gracieux ; le tribunal suit.',
    ),
    passing('zéro devant', 'Recours contentieux dans les 02 mois.'),
    passing(
      'deux mois',
      'Il peut être déféré au tribunal administratif de Besançon dans un délai de deux mois à compter de sa publication.',
    ),
    passing(
      'en chiffres',
      'Recours contentieux : délai de 2 mois à compter de la notification devant le tribunal administratif.',
    ),
    passing(
      'chiffres et lettres',
      'Recours contentieux devant le tribunal administratif dans les deux (2) mois.',
    ),
    passing(
      'silence de l’administration',
      'Un recours gracieux peut être formé ; le silence gardé pendant quatre mois vaut rejet, que l’on peut contester devant le tribunal.',
    ),
    passing(
      'silence et recours',
      'L’absence de réponse dans un délai de 30 jours vaut rejet implicite, susceptible de recours devant le tribunal.',
    ),
    passing(
      'délai augmenté outre-mer',
      'Le délai de recours contentieux est augmenté d’un mois pour les personnes qui demeurent outre-mer.',
    ),
    passing(
      'CADA',
      'Vous pouvez saisir la CADA dans un délai de deux mois, avant tout recours contentieux ; elle statue en un mois.',
    ),
    passing(
      'élections',
      'L’élection peut être contestée devant le tribunal administratif dans un délai de cinq jours.',
    ),
    passing(
      'recours gracieux d’un mois en urbanisme',
      'Un recours gracieux peut être formé dans un délai d’un mois ; le recours contentieux devant le tribunal suit.',
    ),
    passing(
      'délai d’un autre article',
      'L’entreprise dispose de quinze jours pour répondre. Elle peut former un recours gracieux.',
    ),
    passing(
      'recours devant le tribunal sans délai',
      'Le tribunal administratif peut être saisi par Télérecours citoyens.',
    ),
    passing(
      'publication de l’arrêté',
      'Recours devant le tribunal administratif dans les deux mois à compter de la publication du présent arrêté.',
    ),
  ],
  fails: [
    ...(
      [
        ['Recours devant le tribunal administratif dans les deux mois de la séance.', 'mois de la séance'],
        [
          'Recours devant le tribunal administratif dans les deux mois à compter de la présente séance.',
          'à compter de la présente séance',
        ],
        [
          'Recours devant le tribunal administratif dans les deux mois à compter de ce jour.',
          'à compter de ce jour',
        ],
        [
          'Recours devant le tribunal administratif dans les deux mois de son adoption.',
          'mois de son adoption',
        ],
        [
          'Recours devant le tribunal administratif dans les deux mois à compter de sa date.',
          'à compter de sa date',
        ],
        [
          'Recours devant le tribunal administratif dans les deux mois suivant la réunion du conseil.',
          'suivant la réunion',
        ],
      ] as const
    ).map(([words, at]) => failing(words, 'signature', at)),
    failing(
      'Recours devant le tribunal administratif dans les deux mois de sa signature.',
      'signature',
      'mois de sa signature',
    ),
    failing('Recours contentieux dans les 12 mois.', 'delay', '12 mois'),
    failing('Recours contentieux dans les 20 mois.', 'delay', '20 mois'),
    failing('Recours contentieux dans les 22 jours.', 'delay', '22 jours'),
    failing('Recours contentieux dans un délai de 1 an.', 'delay', '1 an'),
    failing('Recours contentieux sous une semaine : 1 semaine.', 'delay', '1 semaine'),
    failing('Recours contentieux dans le délai de 1 jour.', 'delay', '1 jour'),
    failing(
      'Il peut être contesté devant le tribunal administratif de Besançon dans un délai d’un mois à compter de sa notification.',
      'delay',
      'un mois',
    ),
    failing('Un recours contentieux peut être formé dans un délai de trois mois.', 'delay', 'trois mois'),
    failing('Un recours pour excès de pouvoir est possible dans les 15 jours.', 'delay', '15 jours'),
    failing(
      'Toute juridiction administrative peut être saisie pendant six semaines.',
      'delay',
      'six semaines',
    ),
    failing('Il peut être attaqué sur Télérecours dans un délai d’un an.', 'delay', 'un an'),
    failing('Deux jours suffisent ; recours contentieux : 2 semaines.', 'delay', 'Deux jours'),
    failing(
      'Tout recours devant le tribunal administratif est formé dans les deux mois à compter de sa signature.',
      'signature',
      'à compter de sa signature',
    ),
    failing(
      'Recours contentieux dans les deux mois suivant la signature de l’arrêté.',
      'signature',
      'suivant la signature',
    ),
    failing(
      'Recours contentieux dans les deux mois à partir de la date de signature.',
      'signature',
      'à partir de la date de signature',
    ),
    failing(
      'Recours contentieux dans les deux mois à compter de la date du présent arrêté.',
      'signature',
      'à compter de la date du présent arrêté',
    ),
    failing(
      'Recours gracieux dans les deux mois à compter de l’adoption de la délibération.',
      'signature',
      'à compter de l’adoption',
    ),
  ],
  ignores: [
    { why: 'un acte qui ne dit rien des recours', text: act('Les agents auront recours à une déviation.') },
  ],
};
