/** RP-16: an individual decision is notified to whom it concerns; it is not put on line with a name. */
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { natureOf, wholeAct } from '../shared/nature';
import { onlineWords } from '../shared/posting';
import { order } from '../shared/samples';
import { headOf, isPlanningPermit, ownWords } from '../shared/topic';

const NOTIFIED =
  /notifi|ampliation|copie|(?:remis|adress|transmis|envoy|deliv)\w*\s+(?:\w+\s+){0,6}?(?:a\s+l'interess|au\s+(?:petitionnaire|demandeur|beneficiaire|titulaire|permissionnaire)|a\s+(?:l'|la\s+|le\s+)?(?:agent|societe|entreprise|association|mme|m\.|monsieur|madame))|interessee?\s+(?:declare|reconnait|recoi)/;
/** Individual by their words, but meant for all. */
const FOR_ALL = /delegation|reglement|circulation|stationnement|regie|commission|jury/;

/** A person by name, in what the act decides or in what it answers. */
const PERSON =
  /(?<![\p{L}])(?:M\.|M|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+(?!(?:Le|La|Les|LE|LA)\s)\p{Lu}[\p{L}'’-]/gu;
/** Who speaks for a firm or an association is not whom the act is about. */
const FOR_A_BODY =
  /(?:represent|president|gerant|direct|secretaire|tresori|responsable|gestionnaire|proprietaire\s+des\s+murs|architecte|docteur|veterinaire|adjoint|conseill|maire)[a-z]*[^.;\n]{0,40}$/;

/** Where the one who speaks for a firm lives is nobody else’s matter: "M. Ange ORSI, et l’adresse de son domicile". */
const AT_HOME =
  /^[^.;\n]{0,60}(?<![a-z])(?:domicile|domiciliee?|adresse\s+(?:personnelle|privee)|demeurant)(?![a-z])/;

/** The act names a natural person whom it concerns: a decision about a firm alone holds nothing personal. */
const namesSomebody = ({ act, text }: Analysis): boolean =>
  act.paragraphs
    .filter(
      ({ role, section, start }) =>
        section !== 'conclusions' &&
        !act.execution.some((one) => one.start === start) &&
        !['copies', 'recourse', 'session', 'signature'].includes(role),
    )
    .some(({ start, end }) => {
      const words = text.slice(start, end);
      return [...words.matchAll(PERSON)].some(
        ({ index }) =>
          !FOR_A_BODY.test(fold(words.slice(0, index).slice(-60)).lower) ||
          AT_HOME.test(fold(words.slice(index + 1, index + 120)).lower.replace(/^(?:m|mme|mlle)?\.\s/, '')),
      );
    });

/** "Il n’est ni affiché ni mis en ligne"; "la liste des arrêtés est en ligne"; "les tarifs, consultables sur le site". */
const NOT_THE_ACT =
  /(?<![a-z])(?:ni|n'est\s+pas|ne\s+(?:sera|seront|sont|fait|fera|donne|donnera)\s+(?:pas|l'objet\s+d'aucune|lieu\s+a\s+aucune)|sans|aucune?|hors)(?![a-z])[^.;\n]{0,60}$|(?:liste|avis|extrait|mention|tarif|bareme|reglement|formulaire|dossier|recueil|plan|carte|notice|guide|information|appel|candidature|demandes?(?![a-z])|version\s+(?:occultee|anonymisee)|anonymise\w*|occult\w*)[^.;\n]{0,80}$/;
const SOCIAL =
  /(?:page|compte|groupe|profil)\s+(?:facebook|instagram|twitter|linkedin|x(?![a-z]))|facebook|instagram|twitter|whatsapp|reseaux?\s+socia(?:l|ux)|panneau\s?pocket/g;
const NAMELESS = /anonymis|occult|sans\s+(?:le\s+|les\s+|son\s+|ses\s+)?(?:nom|donnees)/;

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
    const { lower } = analysis.folded;
    const spread = [...analysis.derive(onlineWords), ...analysis.search(SOCIAL)].filter(
      ({ match }) =>
        !NOT_THE_ACT.test(
          lower
            .slice(Math.max(0, match.index - 120), match.index)
            .split('\n')
            .at(-1) ?? '',
        ) && !NAMELESS.test(lower.slice(match.index, match.index + 120)),
    );
    const [online] = analysis.derive(namesSomebody) ? spread : [];
    return [
      ...(online === undefined ? [] : [finding('online', online, { values: { stated: online.text } })]),
      ...(NOTIFIED.test(analysis.derive(ownWords)) ? [] : [finding('notified', wholeAct(analysis))]),
    ];
  },
});

const buvette = (words: string, title = 'Autorisant un débit de boissons temporaire'): string =>
  order({ title, articles: ['Le comité des fêtes est autorisé à ouvrir un débit.', words] });
const plot = (words: string, who = 'M. Luc PETIT'): string =>
  order({
    title: 'Portant autorisation d’occuper le domaine public',
    articles: [`${who} est autorisé à poser une benne.`, words],
  });

export const examples: Examples = {
  passes: [
    {
      why: 'ne fait pas l’objet d’une mise en ligne',
      text: plot('Il est notifié à M. PETIT. Il ne fait pas l’objet d’une mise en ligne nominative.'),
    },
    {
      why: 'ne donnera lieu à aucune mise en ligne',
      text: plot('Il est notifié à M. PETIT. Il ne donnera lieu à aucune mise en ligne.'),
    },
    {
      why: 'ni affiché ni mis en ligne',
      text: plot('Il est notifié à M. PETIT. Il n’est ni affiché ni mis en ligne.'),
    },
    {
      why: 'pas publié sur le site',
      text: plot('Il est notifié à M. PETIT et n’est pas publié sur le site internet.'),
    },
    {
      why: 'la liste des arrêtés est en ligne',
      text: plot('Notifié à M. PETIT. La liste des arrêtés est publiée sur le site de la ville.'),
    },
    {
      why: 'tarifs en ligne',
      text: plot('Notifié à M. PETIT. Les tarifs, affichés en mairie, sont en ligne.'),
    },
    {
      why: 'version occultée',
      text: plot('Notifié à M. PETIT ; publié sur le site internet après occultation des noms.'),
    },
    {
      why: 'formulaire en ligne',
      text: plot('Notifié à M. PETIT. Le formulaire de renouvellement est diffusé en ligne.'),
    },
    {
      why: 'une société et son gérant',
      text: plot(
        'Notifié à la société et publié sur le site internet.',
        'La SARL BENNES, représentée par son gérant, M. Ange ORSI,',
      ),
    },
    {
      why: 'une société seule',
      text: plot('Notifié à la société, publié sur le site de la ville.', 'La SAS DU PORT'),
    },
    {
      why: 'une association',
      text: buvette('Il est notifié au comité et publié sur le site internet de la commune.'),
    },
    {
      why: 'un office HLM',
      text: plot('Notifié à l’office, publié sur le site internet.', 'HLM Beauséjour'),
    },
    ...[
      'Aucun affichage sur le site internet n’est fait.',
      'Aucune parution sur le site internet n’est faite.',
      'La demande est à faire sur le site internet.',
      'Les demandes de renouvellement se font sur le site internet.',
      'Il est publié sur le site internet, anonymisé.',
      'Il est publié sur le site internet sans les noms.',
      'Il est publié sur le site internet sans nom ni adresse.',
      'Il est publié sur le site internet sans données personnelles.',
      'Le groupe Xylo joue de 18 h à 20 h.',
    ].map((words) => ({ why: words, text: plot(`Notifié à M. PETIT. ${words}`) })),
    {
      why: 'seul un garde est nommé, pour l’exécution',
      text: plot('Il est notifié au demandeur et publié sur le site internet.', 'Le demandeur').replace(
        'Fait à',
        'Article 3 : M. Ange ORSI, garde, est chargé de l’exécution du présent arrêté.\nFait à',
      ),
    },
    { why: 'adressé à elle', text: buvette('Il est adressé à Mme LEROY.') },
    { why: 'l’intéressé déclare', text: buvette('L’intéressé déclare avoir reçu cet arrêté.') },
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
    ...[
      ['Portant sanction disciplinaire', 'Un blâme est infligé à M. Luc PETIT.'],
      ['Portant avancement d’échelon', 'Mme Anne LEROY avance au 4e échelon.'],
      ['Portant placement en congé', 'Mme Anne LEROY est placée en congé parental.'],
      ['Relatif à un agent', 'M. Luc PETIT est détaché auprès du Département.'],
      ['Portant radiation des cadres', 'M. Luc PETIT quitte les cadres le 1er mai 2026.'],
      ['Portant mise en disponibilité', 'Mme Anne LEROY est en disponibilité pour un an.'],
    ].map(([title = '', first = '']) => ({
      why: `un agent : ${title}`,
      text: order({
        title,
        articles: [first, 'Il est notifié à l’agent et sera publié sur le site internet de la ville.'],
      }),
      message: 'online',
      at: 'site internet',
    })),
    ...[
      ['Exclusion d’un exposant de la foire', 'M. Luc PETIT est exclu de la foire pour un mois.'],
      [
        'Suspension d’un abonnement',
        'Mme Anne LEROY est suspendue de son abonnement ; l’intéressée en est avisée.',
      ],
    ].map(([title = '', first = '']) => ({
      why: `le règlement visé n’en fait pas un règlement : ${title}`,
      text: order({
        title,
        visas: ['l’arrêté du 4 mai 2024 portant règlement de la foire, où la circulation est interdite'],
        recitals: ['que la place est rendue à la circulation à 14 h'],
        articles: [first, 'Il est notifié à l’intéressé et mis en ligne sur le site internet de la ville.'],
      }),
      message: 'online',
      at: 'en ligne',
    })),
    {
      why: 'mis en ligne',
      text: plot('Il est notifié à M. PETIT et publié sur le site internet de la commune.'),
      message: 'online',
      at: 'site internet',
    },
    {
      why: 'publié par voie électronique',
      text: plot('Il est notifié et publié par voie électronique.'),
      message: 'online',
      at: 'voie électronique',
    },
    {
      why: 'réseau social',
      text: plot('Il est notifié au demandeur et diffusé sur la page Facebook de la ville.'),
      message: 'online',
      at: 'page Facebook',
    },
    ...[
      ['Notifié à M. PETIT, muni de son badge, et publié sur le site internet.', 'site internet'],
      ['Notifié au niveau de l’accueil et publié sur le site internet.', 'site internet'],
      ['Le dossier est complet. L’arrêté est notifié et publié sur le site internet.', 'site internet'],
      ...['Facebook', 'Instagram', 'Twitter', 'WhatsApp'].map((at) => [
        `Notifié puis diffusé sur ${at}.`,
        at,
      ]),
      ['Notifié puis diffusé sur la page X de la ville.', 'page X'],
      ['Notifié puis diffusé sur les réseaux sociaux.', 'réseaux sociaux'],
      ['Notifié puis diffusé sur un réseau social.', 'réseau social'],
      ['Notifié puis diffusé sur PanneauPocket.', 'PanneauPocket'],
      ['Notifié puis diffusé sur Panneau Pocket.', 'Panneau Pocket'],
    ].map(([words = '', at = '']) => ({ why: words, text: plot(words), message: 'online', at })),
    {
      why: 'l’adresse du domicile d’un gérant',
      text: plot(
        'Notifié à la société et publié sur le site internet, avec le nom de son gérant, M. Ange ORSI, et l’adresse de son domicile.',
        'La SARL BENNES',
      ),
      message: 'online',
      at: 'site internet',
    },
    {
      why: 'un gérant nommé dans une autre phrase',
      text: plot(
        'Il est notifié à l’intéressé et publié sur le site internet.',
        'Le gérant est prévenu. M. Luc PETIT',
      ),
      message: 'online',
      at: 'site internet',
    },
    {
      why: 'le nom est dans le titre',
      text: order({
        title: 'Autorisant M. Luc PETIT à occuper le domaine public',
        articles: [
          'Le demandeur est autorisé à poser une benne.',
          'Il est notifié à l’intéressé et publié sur le site internet.',
        ],
      }),
      message: 'online',
      at: 'site internet',
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
