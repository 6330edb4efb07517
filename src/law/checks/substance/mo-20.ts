/** MO-20: works in the ground call for a permission of the road's manager; a mere parking permit for what only stands on it. It asks. */
import { defineRule, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { sampleOrder } from '../shared/police-samples';
import { isDenied } from '../shared/denial';
import { wordsAfter, wordsBefore } from '../shared/spans';
import { decided, first, headSpan, says } from '../shared/words';

const PARKING_PERMIT = /permis\s+de\s+stationnement/g;
const PERMISSION = /permission\s+de\s+voirie/g;
const IN_GROUND =
  /tranchee|canalisation|fouille|scelle(?:ment|e)|ancr(?:age|e)|fondation|enterr|branchement|raccordement|bateau|abaissement\s+d[eu]\s+(?:bordure|trottoir)|reseau\s+souterrain|poteau|mobilier\s+scelle/g;
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
    method: 'question',
    needs: [],
    messages: {
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
    if (permit) return inGround === undefined ? [] : [question('ground', inGround, { words: inGround.text })];
    const [onGround] = decided(analysis, ON_GROUND);
    return onGround === undefined || inGround !== undefined
      ? []
      : [question('surface', onGround, { words: onGround.text })];
  },
});

/** "aucun ancrage n’est admis", "sans scellement", "les fouilles sont interdites": none is let. */
const isRuledOut = (analysis: Analysis, one: Found): boolean =>
  isDenied(analysis, one) ||
  /(?:sans|ni|sauf|hors|aucune?)\s+(?:[a-z']+\s+){0,3}$/.test(wordsBefore(analysis.text, one.start, 40)) ||
  /^[^.;\n]{0,60}\s(?:est|sont)\s+(?:[a-z]+\s+)?(?:interdit|prohibe|exclu|proscrit)/.test(
    wordsAfter(analysis.text, one.end, 90),
  );

const act = (title: string, what: string): string =>
  sampleOrder({ title, reasons: [], articles: [`L’entreprise est autorisée à poser : ${what}.`] });
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
    ].map((what) => ({ why: `rien n’entame le sol : ${what}`, text: act(PERMIT, what) })),
    { why: 'permission pour une tranchée', text: act(ROAD, 'tranchée') },
    { why: 'permission pour une tranchée et une benne', text: act(ROAD, 'tranchée et benne') },
    { why: 'permission sans mot connu', text: act(ROAD, 'installation') },
  ],
  fails: [
    ...[
      'terrasse, avec ancrage au sol',
      'terrasse sans toit, ancrage au sol',
      'ancrage, qui est dans le trottoir',
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
      'réseau souterrain',
      'poteau',
    ].map((words) => ({
      why: words,
      text: act(PERMIT, words),
      message: 'ground',
      at: words,
    })),
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
