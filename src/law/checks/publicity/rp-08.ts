/** RP-08: where an administrative appeal must come first, the decision says so. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { wholeAct } from '../shared/nature';
import { remedyParagraphs } from '../shared/recourse';
import { order } from '../shared/samples';
import { headOf, ownWords } from '../shared/topic';

const REFUSAL =
  /(?:refus\w*|rejet\w*)[^.]{0,120}(?:document|communication|copie|dossier\s+administratif|piece)|ne\s+(?:peu[xt]|puis|saurais?)[^.]{0,60}(?:communi|copie|transm|remett|remis|deliv|consult|acces|document)|non\s+communicable|communication[^.]{0,80}(?:refus|rejet|ne\s+peut)/;
/** To be shown or handed a document; "remettez-nous les pièces" asks for one. */
const HANDED_OVER =
  /communi[qc]|copie|consult|acces\s+(?:a\s|au)|(?:vous|lui|leur)\s+(?:re|trans)mettre(?![a-z])/;
const CADA = /cada(?![a-z])|commission\s+d'acces\s+aux\s+documents/;
const PARKING = /forfaits?\s+(?:de\s+)?post[\s-]?stationnement|fps/;
const STAFF =
  /(?<![a-z])(?:refus|rejet|retrait|suspension|diminution|reclassement|placement|disponibilite|conge)[^.]{0,90}(?:agent|fonctionnaire|traitement|indemnite|nbi|grade|conge|disponibilite|detachement)/;

/** Which appeal must come first; nothing when none is known. */
const sort = (analysis: Analysis): 'documents' | 'parking' | 'staff' | undefined => {
  const own = analysis.derive(ownWords);
  if (
    /document|communication/.test(own) &&
    HANDED_OVER.test(own) &&
    REFUSAL.test(own) &&
    /311-|administratif/.test(analysis.folded.lower)
  )
    return 'documents';
  // "Vous souhaitez obtenir copie de la lettre … je suis conduite à rejeter votre demande"
  if (
    analysis.kind === 'letter' &&
    /(?:communi\w+|copie|consult\w+|acces)\s+(?:\S+\s+){0,3}?(?:d[eu]|des|aux?|a)\s|d'obtenir|communicable/.test(
      own,
    ) &&
    /78-753|l\.?\s?31[123]-\d|acces\s+aux\s+documents/.test(analysis.folded.lower) &&
    /(?:rejet|refus)\w*\s+(?:de\s+)?(?:votre|cette|la\s+presente)|(?:votre|cette)\s+demande\s+(?:est|doit\s+etre|ne\s+peut)[^.;]{0,30}(?:rejet|refus|accueill|satisf)|ne\s+(?:peux|puis|peut|saurais?)[^.;]{0,50}(?:communi|transmet|remet|donner\s+(?:une\s+)?suite|faire\s+droit|copie)|(?:n'est|ne\s+sont)\s+pas\s+communicables?[^.;]{0,60}(?:rejet|refus)/.test(
      own,
    )
  )
    return 'documents';
  if (PARKING.test(own)) return 'parking';
  return analysis.kind !== 'letter' && STAFF.test(analysis.derive(headOf)) ? 'staff' : undefined;
};

export const rule = defineRule({
  meta: {
    id: 'RP-08',
    title: {
      fr: 'Recours administratif préalable obligatoire, lorsqu’il existe',
      en: 'Compulsory administrative appeal, where there is one',
    },
    kinds: ['order', 'decision', 'letter'],
    severity: 'major',
    basis: ['CRPA-L412-3'],
    method: 'R',
    needs: [],
    messages: {
      cada: {
        fr: 'La saisine de la Commission d’accès aux documents administratifs, dans les deux mois, est obligatoire avant tout recours contentieux : la décision de refus doit l’indiquer.',
        en: 'The commission on access to documents must be seized before any action: the refusal must say so.',
      },
      parking: {
        fr: 'La contestation d’un forfait de post-stationnement commence par un recours administratif préalable obligatoire, dans le mois : indiquez-le.',
        en: 'Contesting a parking charge begins with a compulsory administrative appeal within a month: say so.',
      },
      staff: {
        fr: 'La commune adhère-t-elle à la médiation préalable obligatoire du centre de gestion ? Si oui, cette décision doit l’indiquer à l’agent avant le recours contentieux.',
        en: 'Has the commune joined the compulsory mediation of the management centre? If so, the decision must tell the agent.',
      },
    },
  },
  concerns: (analysis) => sort(analysis) !== undefined,
  check: ({ analysis }) => {
    const which = sort(analysis);
    const own = analysis.derive(ownWords);
    const [place] = analysis.derive(remedyParagraphs);
    const at = place ?? wholeAct(analysis);
    if (which === 'documents') return CADA.test(own) ? [] : [finding('cada', at)];
    if (which === 'parking')
      return /recours\s+(?:administratif\s+)?prealable|rapo(?![a-z])/.test(own)
        ? []
        : [finding('parking', at)];
    return /mediation/.test(own) ? [] : [question('staff', at)];
  },
});

const letter = (words: string): string =>
  `Objet : votre demande de communication\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`;
const grant = (words: string): string => letter(words).replace('communication', 'subvention');
const refusal = 'Je ne peux vous communiquer ce document administratif.';
const staff = (words: string): string =>
  order({
    title: 'Portant refus de disponibilité à un agent',
    articles: ['La disponibilité est refusée.', words],
  });

export const examples: Examples = {
  passes: [
    {
      why: 'refus avec la commission',
      text: letter(
        'Vous souhaitez copie de la lettre. La loi n° 78-753 m’oblige à rejeter votre demande. Vous pouvez saisir la CADA.',
      ),
      kind: 'letter',
    },
    {
      why: 'CADA en toutes lettres',
      text: letter(
        `${refusal} Vous pouvez saisir la Commission d’accès aux documents administratifs dans les deux mois.`,
      ),
      kind: 'letter',
    },
    { why: 'sigle', text: letter(`${refusal} Saisissez d’abord la CADA.`), kind: 'letter' },
    {
      why: 'recours préalable du forfait',
      text: letter(
        'Le forfait de post-stationnement se conteste par un recours administratif préalable obligatoire.',
      ),
      kind: 'letter',
    },
    { why: 'son sigle', text: letter('Le FPS se conteste par un RAPO.'), kind: 'letter' },
    {
      why: 'médiation indiquée',
      text: staff('Une médiation préalable obligatoire est engagée auprès du centre de gestion.'),
    },
    ...['Votre forfait post-stationnement reste dû, sauf recours préalable.'].map((why) => ({
      why,
      text: letter(why),
      kind: 'letter' as const,
    })),
  ],
  fails: [
    ...[
      'Vous souhaitez obtenir copie de la lettre reçue. Or la loi n° 78-753 du 17 juillet 1978 protège les tiers : je suis conduite à rejeter votre demande.',
      'Vous demandez la communication du rapport. Selon l’article L. 311-6 du code des relations entre le public et l’administration, je ne peux vous le communiquer.',
    ].map((words) => ({
      why: words,
      text: letter(`${words}\nElle peut être contestée devant le tribunal administratif.`),
      kind: 'letter' as const,
      message: 'cada',
      at: 'Elle peut être contestée devant le tribunal administratif.',
    })),
    {
      why: 'refus de communication sans CADA',
      text: letter(`${refusal} Vous pouvez saisir le tribunal administratif dans les deux mois.`),
      kind: 'letter',
      message: 'cada',
      at: `${refusal} Vous pouvez saisir le tribunal administratif dans les deux mois.`,
    },
    {
      why: 'refus muet',
      text: letter('La communication de ce document administratif vous est refusée.'),
      kind: 'letter',
      message: 'cada',
      at: 'Objet : votre demande de communication',
    },
    {
      why: 'forfait de post-stationnement',
      text: letter('Le forfait post-stationnement de 30 € reste dû.'),
      kind: 'letter',
      message: 'parking',
      at: 'Objet : votre demande de communication',
    },
    {
      why: 'sigle du forfait',
      text: letter('Votre FPS de 30 € reste dû.'),
      kind: 'letter',
      message: 'parking',
      at: 'Objet : votre demande de communication',
    },
    {
      why: 'décision défavorable à un agent',
      text: staff('Un recours contentieux peut être formé dans les deux mois.'),
      message: 'staff',
      at: 'Article 2 : Un recours contentieux peut être formé dans les deux mois.',
    },
    ...['Je ne peux vous communiquer ce document administratif ni le plan cadastral.'].map((why) => ({
      why,
      text: letter(why),
      kind: 'letter' as const,
      message: 'cada',
      at: 'Objet : votre demande de communication',
    })),
    ...['Votre forfait de poststationnement de 30 € reste dû.'].map((why) => ({
      why,
      text: letter(why),
      kind: 'letter' as const,
      message: 'parking',
      at: 'Objet : votre demande de communication',
    })),
    ...[
      'La communication du dossier vous est refusée (article L. 311-6).',
      'Je ne peux vous remettre ce document administratif.',
      'Vous avez hâte d’obtenir la lettre. La loi n° 78-753 m’oblige à rejeter votre demande.',
      'Vous voulez consulter la lettre au greffe. La loi n° 78-753 m’oblige à rejeter votre demande.',
      'Vous voulez accès aux archives. La loi n° 78-753 m’oblige à refuser votre demande.',
      'Vous citez l’article L.312-1 pour avoir accès à une lettre. Cette demande est rejetée.',
      'Vous citez l’article L 313-1 pour avoir accès à une lettre. Cette demande doit être refusée.',
      'Vous invoquez le droit d’accès aux documents et d’obtenir la lettre. Votre demande ne peut être satisfaite.',
      'La lettre n’est pas communicable (loi n° 78-753), d’où un refus.',
      'Les lettres ne sont pas communicables (loi n° 78-753), d’où un refus.',
      'Vous voulez copie de la lettre. Selon la loi n° 78-753, je ne saurais la transmettre.',
      'Vous voulez copie de la lettre. Selon la loi n° 78-753, le maire ne saurait donner suite.',
      'Vous voulez copie de la lettre. Selon la loi n° 78-753, je ne puis y donner une suite.',
      'Vous voulez copie de la lettre. Selon la loi n° 78-753, je ne peux la remettre.',
    ].map((why) => ({
      why,
      text: `Objet : votre lettre\nMadame,\n${why}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`,
      kind: 'letter' as const,
      message: 'cada',
      at: 'Objet : votre lettre',
    })),
    ...['Placement d’un agent en disponibilité', 'Retrait de la NBI'].map((title) => ({
      why: 'objet de l’arrêté',
      text: order({
        title,
        articles: ['L’agent est prévenu.'],
      }),
      message: 'staff',
      at: title,
    })),
  ],
  ignores: [
    ...[
      'L’examen de votre dossier ne peut aboutir sans les trois pièces suivantes.',
      'Votre dossier ne peut être instruit en l’absence des documents suivants.',
      'Je ne puis engager l’instruction avant réception des pièces demandées.',
      'Le silence gardé vaut rejet ; les pièces sont à joindre au dossier, dont vous aurez une copie.',
      'La subvention ne peut être versée sans ces documents.',
      'La commission ne peut statuer qu’au vu du dossier complet et de ses pièces.',
      'Je ne peux transmettre votre dossier à la commission sans les documents suivants, à me remettre sous huit jours.',
    ].map((words) => ({
      why: `pièces demandées : ${words}`,
      text: grant(
        `${words} (code des relations entre le public et l’administration)\nLa décision de rejet pourrait être contestée devant le tribunal administratif.`,
      ),
      kind: 'letter' as const,
    })),
    {
      why: 'communication accordée',
      text: letter('Vous trouverez ci-joint le document administratif demandé.'),
      kind: 'letter',
    },
    {
      why: 'refus d’autre chose',
      text: letter('Je ne peux donner suite à votre demande de place en crèche.'),
      kind: 'letter',
    },
    { why: 'arrêté de circulation', text: order({ articles: ['La rue est fermée.'] }) },
    { why: 'courrier à un agent', text: letter('Objet : refus de congé d’un agent'), kind: 'letter' },
    ...[
      'Je ne peux vous remettre ce document.',
      'Je ne peux vous remettre cette pièce, comme l’a dit le tribunal administratif.',
      'Vous voulez copie de la lettre, je ne peux la remettre.',
    ].map((why) => ({
      why,
      text: `Objet : votre lettre\nMadame,\n${why}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`,
      kind: 'letter' as const,
    })),
    ...['Portant remplacement d’un agent de surveillance'].map((title) => ({
      why: 'objet de l’arrêté',
      text: order({
        title,
        articles: ['L’agent est prévenu.'],
      }),
    })),
  ],
};
