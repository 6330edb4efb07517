/** RP-03: the time limit runs from notification for an individual decision, from publication for what binds everybody. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { natureOf } from '../shared/nature';
import { remedySentences } from '../shared/recourse';
import { deliberation, order } from '../shared/samples';
import { isDrinksOutlet, isPlanningPermit } from '../shared/topic';

const FROM =
  /(?:a\s+(?:compter|partir)\s+d|mois\s+d|suiv\w+\s+|qui\s+suivent\s+|apres\s+)(?:e\s+|u\s+)?[^.;]{0,40}?(notification|publi(?:cation|e)|affichage|mise\s+en\s+ligne|reception)[^.;]{0,110}/g;
const TO_EVERYBODY = /publi|affich|ligne|transmi|prefe|opposab|executoire/;

/** How the act reaches people: a deliberation mostly binds everybody. */
const sort = (analysis: Analysis): 'individual' | 'regulatory' | 'deliberation' | undefined =>
  analysis.kind === 'deliberation'
    ? 'deliberation'
    : analysis.derive(isDrinksOutlet)
      ? 'individual'
      : analysis.derive(natureOf);

export const rule = defineRule({
  meta: {
    id: 'RP-03',
    title: {
      fr: 'Point de départ du délai de recours selon la nature de l’acte',
      en: 'Start of the time limit according to the nature of the act',
    },
    kinds: ['order', 'decision', 'letter', 'deliberation'],
    severity: 'major',
    basis: ['CJA-R421-1', 'CJA-R421-5'],
    method: 'R',
    needs: [],
    messages: {
      notification: {
        fr: 'Cet acte concerne une personne déterminée : pour elle, le délai de recours court de la notification, non de « {stated} ».',
        en: 'For the person concerned the time limit runs from notification, not from “{stated}”.',
      },
      publication: {
        fr: 'Cet acte s’impose à tous : le délai de recours court de sa publication, non de « {stated} ».',
        en: 'This act binds everybody: the time limit runs from publication, not from “{stated}”.',
      },
      council: {
        fr: 'Le délai de recours contre une délibération court en général de sa publication, et non de sa notification. Vérifiez le point de départ.',
        en: 'The time limit against a deliberation usually runs from its publication.',
        severity: 'minor',
      },
      both: {
        fr: '« {stated} » laisse deux points de départ possibles ; il vaut mieux n’indiquer que celui qui convient à cet acte.',
        en: '“{stated}” leaves two possible starts; give only the one that fits.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    analysis.derive(remedySentences).length > 0 &&
    sort(analysis) !== undefined &&
    !analysis.derive(isPlanningPermit),
  check: ({ analysis }) => {
    const nature = sort(analysis);
    // Told apart: notification for whom it concerns, publication for the others.
    const apart = analysis
      .derive(remedySentences)
      .some(
        ({ lower }) =>
          /(?<![a-z])tiers/.test(lower) ||
          (/notifi|reception/.test(lower) && /mois|delai|compter|suiv/.test(lower)),
      );
    return analysis.derive(remedySentences).flatMap((sentence): Outcome[] => {
      const [from] = analysis.search(FROM, sentence);
      if (from === undefined) return [];
      const words = from.match[0];
      const notified = /notif|reception/.test(words);
      const published = TO_EVERYBODY.test(words);
      const values = { stated: from.text.trim() };
      if (notified && published) return /\sou\s/u.test(from.text) ? [finding('both', from, { values })] : [];
      if (notified)
        return nature === 'individual'
          ? []
          : [finding(nature === 'regulatory' ? 'publication' : 'council', from, { values })];
      return nature === 'individual' && !apart ? [finding('notification', from, { values })] : [];
    });
  },
});

const personal = (words: string): string =>
  order({
    title: 'Portant autorisation d’ouverture d’un débit de boissons temporaire',
    articles: ['Le comité des fêtes est autorisé à ouvrir une buvette.', words],
  });
const traffic = (words: string): string =>
  order({ articles: ['La circulation est interdite rue du Moulin.', words] });
const council = (words: string): string =>
  deliberation({ subject: 'Tarifs de la cantine', decisions: ['FIXE les tarifs.'], end: [words] });
const way = 'Recours devant le tribunal administratif dans les deux mois ';

export const examples: Examples = {
  passes: [
    ...[
      'de son affichage',
      'de sa mise en ligne',
      'de sa transmission',
      'de son dépôt en préfecture',
      'du jour où il est opposable',
      'du jour où il est exécutoire',
    ].map((words) => ({
      why: `notifié et rendu public : ${words}`,
      text: traffic(`${way}à compter de sa notification et ${words}.`),
    })),
    ...[
      'deux mois après réception',
      'dans le délai légal, dès réception',
      'à compter de la notification',
      'le jour suivant la notification',
    ].map((words) => ({
      why: `le titulaire, à part : ${words}`,
      text: personal(`${way}de sa publication. Le titulaire saisit le tribunal administratif ${words}.`),
    })),
    {
      why: 'les tiers, puis le moyen du recours',
      text: personal(
        `${way}de sa publication, pour les tiers. Le tribunal administratif peut être saisi par Télérecours.`,
      ),
    },
    ...[
      [
        'Portant permis de stationnement',
        'M. PETIT est autorisé à poser une benne. Le stationnement est interdit devant elle.',
      ],
      [
        'Autorisation de stationnement d’un taxi',
        'M. PETIT est autorisé à exploiter. Le stationnement est interdit aux autres.',
      ],
      [
        'Arrêté portant permission de stationnement',
        'M. PETIT est autorisé à poser un échafaudage. La circulation est interdite au droit.',
      ],
      [
        'Permis de stationnement pour une terrasse',
        'Le café est autorisé à poser dix tables. Il est interdit de percer le sol.',
      ],
    ].map(([title = '', article = '']) => ({
      why: `une permission qui limite aussi les autres : ${title}`,
      text: order({
        title,
        articles: [article, 'Notifié à M. Luc PETIT.', `${way}à compter de sa notification.`],
      }),
    })),
    { why: 'individuel, notification', text: personal(`${way}à compter de sa notification.`) },
    ...[
      'Le bénéficiaire peut saisir le tribunal administratif dans les deux mois de sa notification. Les tiers le peuvent dans les deux mois de sa publication.',
      `${way}à compter de sa publication pour les tiers. Le titulaire dispose du même délai à compter de la notification.`,
      'Les tiers peuvent saisir le tribunal administratif dans les deux mois de son affichage.',
    ].map((words) => ({ why: 'tiers et intéressé, en deux phrases', text: personal(words) })),
    ...[
      'ARRETE DE DELEGATION DE FONCTIONS ET DE SIGNATURE\nà Mme Anne LEROY, deuxième adjointe',
      'Délégation de fonctions au premier adjoint',
      'Portant délégation permanente de signature à la directrice générale',
      'Délégation d’une partie de ses fonctions à un conseiller',
    ].map((title) => ({
      why: `délégation : ${title}`,
      text: order({
        title,
        articles: [
          'Mme Anne LEROY est déléguée aux affaires scolaires.',
          'Il est notifié à l’intéressée.',
          `${way}à compter de sa publication.`,
        ],
      }),
    })),
    { why: 'reçu par le destinataire', text: personal(`${way}à compter de sa réception.`) },
    {
      why: 'buvette, avec une interdiction',
      text: order({
        title: 'Portant ouverture d’une buvette',
        articles: ['La vente d’alcool est interdite aux mineurs.', `${way}à compter de sa notification.`],
      }),
    },
    { why: 'règlement, publication', text: traffic(`${way}à compter de sa publication.`) },
    { why: 'règlement, affichage', text: traffic(`${way}suivant son affichage.`) },
    { why: 'délibération', text: council(`${way}à compter de sa publication.`) },
    {
      why: 'notification aux intéressés et publication',
      text: traffic(`${way}à compter de sa notification aux riverains et de sa publication.`),
    },
    {
      why: 'notification au préfet, publication',
      text: council(`${way}à compter de sa réception par le préfet et de sa publication.`),
    },
    { why: 'réception en préfecture', text: council(`${way}à compter de sa réception en préfecture.`) },
    ...[
      'Le marché sera notifié au titulaire par le maire.',
      'La convention est notifiée à l’association.',
      'Les lots seront signés et notifiés par le maire.',
    ].map((words) => ({
      why: `ce qui est notifié n’est pas l’acte : ${words}`,
      text: traffic(`${words} ${way}à compter de sa publication.`),
    })),
    {
      why: 'sans point de départ',
      text: traffic('Recours devant le tribunal administratif dans les deux mois.'),
    },
  ],
  fails: [
    {
      why: 'des quartiers, et non des tiers',
      text: personal(
        'Les habitants des quartiers peuvent saisir le tribunal administratif dans les deux mois de son affichage.',
      ),
      message: 'notification',
      at: 'mois de son affichage',
    },
    ...[
      'Il est notifié à M. Luc PETIT. Il peut être contesté devant le tribunal administratif dans les deux mois de son affichage.',
      'Notification en est faite à l’intéressé. Le tribunal administratif peut être saisi dans les deux mois de sa publication.',
    ].map((words) => ({
      why: `notifié, mais le délai court d’ailleurs : ${words}`,
      text: personal(words),
      message: 'notification',
      at: words.includes('affichage') ? 'mois de son affichage' : 'mois de sa publication',
    })),
    ...[
      'La consommation de boissons alcooliques est interdite sur la place.',
      'L’usage des pétards est interdit sur la place.',
    ].map((words) => ({
      why: `pour tous : ${words}`,
      text: order({
        title: 'Police de la place',
        articles: [words, `${way}à compter de sa notification à l’intéressé.`],
      }),
      message: 'publication',
      at: 'à compter de sa notification à l’intéressé',
    })),
    {
      why: 'individuel, publication',
      text: personal(`${way}à compter de sa publication.`),
      message: 'notification',
      at: 'à compter de sa publication',
    },
    {
      why: 'individuel, affichage',
      text: personal(`${way}à partir de son affichage en mairie.`),
      message: 'notification',
      at: 'à partir de son affichage en mairie',
    },
    {
      why: 'individuel, mise en ligne',
      text: personal(`${way}qui suivent sa mise en ligne.`),
      message: 'notification',
      at: 'qui suivent sa mise en ligne',
    },
    ...[
      'Le présent arrêté est notifié à M. PETIT.',
      'Une ampliation du présent arrêté sera notifiée à la société.',
      'Il sera notifié par lettre recommandée.',
    ].map((words) => ({
      why: `l’acte est notifié : ${words}`,
      text: order({
        title: 'Relatif à la salle',
        articles: ['La salle est fermée.', words, `${way}à compter de sa publication.`],
      }),
      message: 'notification',
      at: 'à compter de sa publication',
    })),
    {
      why: 'règlement, notification',
      text: traffic(`${way}à compter de sa notification.`),
      message: 'publication',
      at: 'à compter de sa notification',
    },
    {
      why: 'règlement, réception',
      text: traffic(`${way}après réception.`),
      message: 'publication',
      at: 'après réception',
    },
    {
      why: 'délibération notifiée',
      text: council(`${way}à compter de sa notification.`),
      message: 'council',
      at: 'à compter de sa notification',
    },
    {
      why: 'l’un ou l’autre',
      text: traffic(`${way}à compter de sa publication ou de sa notification.`),
      message: 'both',
      at: 'à compter de sa publication ou de sa notification',
    },
  ],
  ignores: [
    {
      why: 'une permission et ce qu’elle règle pour tous',
      text: order({
        title: 'Portant permission de voirie et réglementation de la circulation',
        articles: [
          'La société est autorisée à ouvrir la chaussée. La circulation est interdite rue Haute.',
          'Notifié à M. Luc PETIT.',
          `${way}à compter de sa notification.`,
        ],
      }),
    },
    ...[
      'Avenant n° 1 au marché de travaux du gymnase',
      'Bail d’un local communal',
      'Contrat de maintenance du chauffage',
      'Convention de mise à disposition d’une salle',
      'Défense de la commune devant le tribunal',
    ].map((title) => ({
      why: `contrat conclu par décision : ${title}`,
      text: `Décision du maire n° 2026-3\nObjet : ${title}\nVu l’article L. 2122-22 du CGCT ;\nDÉCIDE\nArticle 1er : Le maire signe avec la société BATIR.\nArticle 2 : Elle sera notifiée à l’entreprise.\n${way}à compter de sa publication.`,
      kind: 'decision' as const,
    })),
    { why: 'rien sur les recours', text: traffic('Le maire est chargé de l’exécution.') },
    {
      why: 'permis : les tiers ont un autre délai',
      text: order({
        title: 'Accordant un permis de construire',
        articles: ['Le permis de construire est accordé.', `${way}à compter de son affichage.`],
      }),
    },
    {
      why: 'notifié : une lettre visée, un contrat',
      text: order({
        title: 'Relatif à la salle',
        recitals: ['Considérant la décision notifiée à M. PETIT ;'],
        articles: ['Le marché est notifié à la société.', `${way}à compter de son affichage.`],
      }),
    },
    {
      why: 'nature que rien ne dit',
      text: order({
        title: 'Relatif à la salle',
        articles: ['La salle est ouverte.', `${way}à compter de son affichage.`],
        recitals: [],
      }),
    },
  ],
};
