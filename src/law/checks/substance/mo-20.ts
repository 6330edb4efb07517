/** MO-20: works in the ground call for a permission of the road's manager; a mere parking permit for what only stands on it. It asks, unless the act itself says whose the road is. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Part } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { sampleOrder } from '../shared/police-samples';
import { isDenied } from '../shared/denial';
import { decided, first, headSpan, matches, plain, says } from '../shared/words';

const PARKING_PERMIT = /permis\s+de\s+stationnement/g;
const PERMISSION = /permission\s+de\s+voirie/g;
const IN_GROUND =
  /tranchee|canalisation|fouille|\bscelle\w*|ancr(?:age|e)|fondation|dalle\s+(?:de|en)\s+beton|enterr|branchement|raccordement|bateau|abaissement\s+d[eu]\s+(?:bordure|trottoir)|reseau\s+souterrain|poteau/g;
const ON_GROUND =
  /benne|echafaudage|terrasse\s+(?:mobile|demontable|amovible)|demenagement|nacelle|chevalet|etalage|depot\s+de\s+materiaux|camion|monte-meuble/g;

export const rule = defineRule({
  meta: {
    id: 'MO-20',
    title: {
      fr: 'Permission de voirie ou permis de stationnement, selon l’emprise',
      en: 'Road permission or parking permit',
    },
    kinds: ['order'],
    severity: 'major',
    basis: ['CVR-L113-2', 'CGCT-L2213-6'],
    method: 'R',
    needs: [],
    messages: {
      manager: {
        fr: 'Cette voie relève d’un autre gestionnaire (« {owner} ») et « {words} » entame le sol : il y faut une permission de voirie, que délivre ce gestionnaire, et non un permis de stationnement du maire (code de la voirie routière, art. L. 113-2).',
        en: 'The road has another manager (“{owner}”) and “{words}” breaks its ground: he gives a road permission.',
      },
      ground: {
        fr: 'Un permis de stationnement est donné pour « {words} », qui entame le sol : n’est-ce pas une permission de voirie, à délivrer par le gestionnaire de la voie ?',
        en: 'A parking permit for “{words}”, which breaks the ground: should it be a road permission?',
      },
      surface: {
        fr: 'Une permission de voirie est donnée pour « {words} », qui n’entame pas le sol : n’est-ce pas un permis de stationnement, à délivrer par l’autorité de police ?',
        en: 'A road permission for “{words}”, which does not break the ground: should it be a parking permit?',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, PARKING_PERMIT, headSpan(analysis)) !== says(analysis, PERMISSION, headSpan(analysis)),
  check: ({ analysis }) => {
    const inGround = decided(analysis, IN_GROUND).find((one) => !isRuledOut(analysis, one));
    const permit = first(analysis, PARKING_PERMIT, headSpan(analysis)) !== undefined;
    if (permit) {
      if (inGround === undefined) return [];
      const owner = otherManager(analysis);
      return owner === undefined
        ? [question('ground', inGround, { words: inGround.text })]
        : [finding('manager', inGround, { values: { words: inGround.text, owner: owner.text } })];
    }
    const [onGround] = decided(analysis, ON_GROUND);
    return onGround === undefined || inGround !== undefined
      ? []
      : [question('surface', onGround, { words: onGround.text })];
  },
});

/** "dont le Département est gestionnaire", "gérée par le conseil départemental", "propriété de l’État", said of a road. */
const OWNER = '(?:conseil\\s+)?(?:departement(?:al)?|etat)(?![a-z])';
const OWNED = new RegExp(
  `(?:l[ea]\\s+|l')${OWNER}[^.;\\n]{0,60}\\s(?:proprietaire|gestionnaire)(?!\\s+n)|(?:gere|propriete|apparten|appartien)\\w*\\s+(?:par\\s+l[ea]\\s+|par\\s+l'|du\\s+|au\\s+|a\\s+l'|de\\s+l')${OWNER}`,
  'g',
);
const ROAD_WORDS =
  /\b(?:routes?|rues?|avenues?|boulevards?|places?|trottoirs?|voies?|quais?|chaussees?|r[dn]\s?\d+)\b/g;
const otherManager = (analysis: Analysis): Found | undefined =>
  matches(analysis, OWNED).find((found) => {
    const sentence = sentenceOf(analysis, found);
    return sentence !== undefined && says(analysis, ROAD_WORDS, sentence) && !isDenied(analysis, found);
  });

const sentenceOf = (analysis: Analysis, found: Found): Part | undefined =>
  analysis.sentences.findLast(({ start }) => start <= found.start);

/** Begins another subject, which what follows is said of. */
const NEW_SUBJECT =
  "\\s(?:et|ou|mais|car|dont|qu[e']|quand|lorsqu[e']|(?:pendant|durant|dans|sur)\\s+l[ae]s?quel\\w*|si)\\s+(?:l(?:e|a|es|'[a-z]+)|tou(?:te?s?|s)|ces?|cet(?:te)?|aucune?|une?|des|ils?|elles?|son|sa|ses|leurs?)(?![a-z])|\\s(?:laquelle|lesquel(?:le)?s|auquel|lequel)\\s";
const FORBIDDEN = '(?:[a-z]+\\s+)?(?:interdit|prohibe|exclu|proscrit)';
/** "les fouilles y sont interdites", with an aside or none: "les fouilles, même légères, sont interdites". */
const SELF_FORBIDDEN = new RegExp(
  `^(?:(?!${NEW_SUBJECT})[^.,;:]){0,60}(?:,[^.,;:]{1,40},)?\\s(?:est|sont)\\s+${FORBIDDEN}`,
);
/** "les ancrages et les fouilles sont interdits" */
const FORBIDDEN_TOGETHER = new RegExp(`^[^.,;:]{0,40}\\s(?:et|ou)\\s+[^.,;:]{0,40}\\ssont\\s+${FORBIDDEN}`);
/** What an act lets somebody make is no subject of what comes after. */
const LET = /(?:autoris|permis|accord|admis)[^;:]*$/;

/** "aucun ancrage n’est admis", "sans scellement", "les fouilles sont interdites": none is let. */
const isRuledOut = (analysis: Analysis, one: Found): boolean => {
  const { start, end } = sentenceOf(analysis, one) ?? one;
  const [before, after] = [
    plain(analysis.text.slice(start, one.start)),
    plain(analysis.text.slice(one.end, end)),
  ];
  return (
    isDenied(analysis, one) ||
    /\b(?:sans|ni|sauf|hors|aucune?)\s+(?:[a-z']+\s+){0,3}$/.test(before) ||
    SELF_FORBIDDEN.test(after) ||
    (!LET.test(before) && FORBIDDEN_TOGETHER.test(after))
  );
};

const act = (title: string, what: string): string =>
  sampleOrder({ title, reasons: [], articles: [`L’entreprise est autorisée à poser : ${what}.`] });
const allowed = (title: string, words: string): string =>
  sampleOrder({ title, reasons: [], articles: [`L’entreprise est ${words}.`] });
const PERMIT = 'Permis de stationnement';
const ROAD = 'Permission de voirie';

export const examples: Examples = {
  passes: [
    { why: 'permis pour une benne', text: act(PERMIT, 'benne') },
    ...[
      'terrasse, sans ancrage au sol',
      'terrasse sans aucune fondation',
      'terrasse ; aucun ancrage, plancher ni bâche n’est admis',
      'terrasse, ni scellée ni fixée',
      'terrasse ; les scellements y sont interdits',
      'terrasse ; tout ancrage est exclu',
      'terrasse ; il n’y est pas fait de fouille',
      'terrasse hors fondation',
      'terrasse, sauf ancrage au sol',
      'terrasse ; un ancrage est toujours proscrit',
      'terrasse, et aucune canalisation',
      'terrasse ; les ancrages sous la chaussée sont interdits',
      'terrasse ; les ancrages et les fouilles sont interdits',
      'terrasse ; les fouilles, même légères, sont interdites',
      'terrasse et tout ancrage est interdit',
      'terrasse ; les scellements ou ancrages sont prohibés',
    ].map((what) => ({ why: `rien n’entame le sol : ${what}`, text: act(PERMIT, what) })),
    ...[
      'autorisée à ouvrir une tranchée, et le stationnement des véhicules est interdit, une benne étant posée',
      'autorisée à ouvrir une tranchée où le stationnement est interdit et à poser une benne',
    ].map((words) => ({ why: words, text: allowed(ROAD, words) })),
    {
      why: 'rien n’entame le sol de la route départementale',
      text: sampleOrder({
        title: PERMIT,
        reasons: ['La rue Haute est la route départementale n° 12, dont le Département est gestionnaire.'],
        articles: ['L’entreprise est autorisée à poser une benne, sans ancrage.'],
      }),
    },
    { why: 'permission pour une tranchée', text: act(ROAD, 'tranchée') },
    { why: 'permission pour une tranchée et une benne', text: act(ROAD, 'tranchée et benne') },
    { why: 'permission sans mot connu', text: act(ROAD, 'installation') },
  ],
  fails: [
    ...(
      [
        [
          'La rue Haute est la route départementale n° 12, dont le Département est gestionnaire.',
          'chalet scellé sur un socle',
          'scellé',
        ],
        [
          'Le trottoir borde la RD 35, gérée par le conseil départemental.',
          'abri avec fondation',
          'fondation',
        ],
        [
          'La place est une section de la route nationale 4, propriété de l’État.',
          'borne avec tranchée',
          'tranchée',
        ],
        ['Le boulevard appartient au Département de l’Allier.', 'mât ancré dans le sol', 'ancré'],
        ['La route de Bourges est gérée par le Département.', 'banc à sceller', 'sceller'],
        ['La rue Haute appartient à l’État.', 'bancs scellés', 'scellés'],
        ['L’avenue Foch appartient au Département.', 'mât scellé', 'scellé'],
        ['La place Carnot est la propriété du Département.', 'mât scellé', 'scellé'],
        ['Le trottoir est géré par le Département.', 'mât scellé', 'scellé'],
        ['La voie est gérée par le conseil départemental.', 'mât scellé', 'scellé'],
        ['Le quai est la propriété de l’État.', 'mât scellé', 'scellé'],
        ['La chaussée est gérée par le Département.', 'mât scellé', 'scellé'],
        ['La RD35 est gérée par le Département.', 'mât scellé', 'scellé'],
        ['La RN 4 est gérée par l’État.', 'mât scellé', 'scellé'],
        ['Les quais sont la propriété de l’État.', 'mât scellé', 'scellé'],
        ['Un plan est joint. Propriété de l’État, la place est pavée.', 'mât scellé', 'scellé'],
      ] as const
    ).map(([why, what, at]) => ({
      why: `voie d’un autre gestionnaire : ${why} ${what}`,
      text: sampleOrder({
        title: PERMIT,
        reasons: [why],
        articles: [`L’entreprise est autorisée à poser : ${what}.`],
      }),
      message: 'manager',
      at,
    })),
    ...[
      'La rue Haute est une voie communale, qui rejoint la route départementale n° 12.',
      'Le Département de l’Allier a donné son avis.',
      'La rue Haute longe la RD 35, et la commune en est gestionnaire.',
      'La rue Haute n’appartient pas au Département.',
      'La rue Haute est pavée. Le mât appartient au Département.',
      'Le mât appartient au Département. La rue Haute est pavée.',
      'L’emplacement du mât appartient au Département.',
    ].map((why) => ({
      why: `voie de la commune : ${why}`,
      text: sampleOrder({
        title: PERMIT,
        reasons: [why],
        articles: ['L’entreprise est autorisée à poser : un abri avec fondation.'],
      }),
      message: 'ground',
      at: 'fondation',
    })),
    ...[
      'terrasse, avec ancrage au sol',
      'terrasse sans toit, ancrage au sol',
      'ancrage, qui est dans le trottoir',
      'abri muni d’un ancrage',
      'abri posé dehors, avec ancrage',
      'ancrage d’une terrasse ; le dépôt de bois est interdit',
      'terrasse sans toit. Un ancrage au sol est admis',
      'ancrage d’une terrasse. Le dépôt de bois est interdit',
    ].map((what) => ({
      why: `entame le sol : ${what}`,
      text: act(PERMIT, what),
      message: 'ground',
      at: 'ancrage',
    })),
    ...[
      'tranchée',
      'canalisation',
      'fouille',
      'scellement',
      'ancrage',
      'fondation',
      'branchement',
      'raccordement',
      'bateau',
      'abaissement de bordure',
      'dalle de béton',
      'dalle en béton',
      'réseau souterrain',
      'poteau',
    ].map((words) => ({
      why: words,
      text: act(PERMIT, words),
      message: 'ground',
      at: words,
    })),
    ...[
      'autorisée à ouvrir une tranchée, rue Haute, le stationnement des véhicules est interdit',
      'autorisée à ouvrir une tranchée, le stationnement est interdit au droit des travaux',
      'autorisée à ouvrir une tranchée et le stationnement y est interdit',
      'autorisée à ouvrir une tranchée et les travaux de nuit sont interdits',
      'autorisée à creuser une tranchée pendant laquelle la circulation est interdite',
      'autorisée à creuser une tranchée tandis que tout dépassement est interdit',
    ].map((words) => ({ why: words, text: allowed(PERMIT, words), message: 'ground', at: 'tranchée' })),
    { why: 'câble enterré', text: act(PERMIT, 'câble enterré'), message: 'ground', at: 'enterr' },
    ...[
      'benne',
      'échafaudage',
      'terrasse mobile',
      'déménagement',
      'nacelle',
      'chevalet',
      'étalage',
      'dépôt de matériaux',
      'camion',
      'monte-meuble',
    ].map((words) => ({
      why: words,
      text: act(ROAD, words),
      message: 'surface',
      at: words,
    })),
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder() },
    { why: 'les deux', text: act('Permission de voirie et permis de stationnement', 'tranchée') },
  ],
};
