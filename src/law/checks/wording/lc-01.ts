/** LC-01: letters and notes use everyday words. The operative part of an act keeps its own. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { bodyOf } from '../shared/letters';
import { findTerms, likeCase, times } from '../shared/terms';
import type { Term } from '../shared/terms';
import { holds } from '../shared/spans';

/** After COSLA's lexicon and guide; words of ours. */
const TERMS: readonly Term[] = [
  { words: 'nonobstant', better: 'malgré' },
  {
    words: '(?:sus-?mentionnee?s?|susditee?s?|susnommee?s?|sus-?indiquee?s?|susvisee?s?|susdits?)',
    advice: 'redites en un mot de quoi vous parlez',
  },
  { words: 'diligenter une enquete', better: 'mener une enquête' },
  { words: 'diligenter', better: 'engager' },
  { words: 'aucunement', better: 'pas du tout' },
  { words: 'a toutes fins utiles', advice: 'supprimez ces mots' },
  { words: 'dont acte', advice: 'dites ce que vous avez noté' },
  { words: 'ampliation', better: 'copie' },
  { words: 'ampliations', better: 'copies' },
  { words: 'arguer de', better: 'invoquer' },
  { words: 'statuer sur', better: 'décider de' },
  { words: "s'agissant de", better: 'pour' },
  { words: "s'agissant du", better: 'pour le' },
  { words: "s'agissant des", better: 'pour les' },
  { words: 'par la presente', advice: 'supprimez ces mots' },
  { words: 'il (?:vous )?appartient de', advice: 'écrivez « vous devez » ou « vous pouvez »' },
  { words: 'il vous incombe de', better: 'vous devez' },
  { words: 'il (?:vous )?est loisible de', advice: 'écrivez « vous pouvez »' },
  { words: 'a defaut de quoi', better: 'sinon' },
  { words: 'faute de quoi', better: 'sinon' },
  { words: 'en tout etat de cause', better: 'dans tous les cas' },
  { words: "dans l'hypothese ou", better: 'si' },
  { words: 'au cas ou', better: 'si' },
  { words: 'afferente?s?', advice: 'écrivez « qui concerne »' },
  { words: 'subsequente?s?', better: 'suivant', advice: 'écrivez « suivant »' },
  { words: 'proroger', better: 'prolonger' },
  { words: 'requerante?s?', advice: 'écrivez « demandeur », ou « vous »' },
  { words: 'impetrante?s?', advice: 'écrivez « demandeur », ou « vous »' },
  { words: 'petitionnaires?', advice: 'écrivez « demandeur », ou « vous »' },
  { words: 'surseoir a', better: 'reporter' },
  { words: 'obtemperer', better: 'obéir' },
  { words: 'notifier', better: 'faire connaître' },
  { words: 'eu egard a', better: 'compte tenu de' },
  { words: 'eu egard aux', better: 'compte tenu des' },
  { words: 'eu egard au', better: 'compte tenu du' },
  { words: 'il (?:sera|est) procede (?:a|au|aux)', advice: 'dites qui fait quoi (« nous remplaçons »)' },
  { words: 'suite a (?:votre|ta|notre|l)', advice: 'écrivez « Vous nous avez écrit le … »' },
  { words: 'susceptibles? de', advice: 'écrivez « qui peut »' },
  { words: 'prealablement a', better: 'avant' },
  { words: 'posterieurement a', better: 'après' },
  { words: 'anterieurement a', better: 'avant' },
  { words: 'en application des? dispositions d[eu]', advice: 'écrivez « selon »' },
  { words: 'stipulations?', advice: 'réservez ce mot aux contrats ; écrivez « règle »' },
  { words: "mise en demeure de s'executer", advice: 'dites ce qui est demandé' },
  { words: 'de nature a', advice: 'écrivez « qui peut »' },
  { words: "en l'espece", better: 'dans ce cas' },
  { words: 'in fine', better: 'à la fin' },
  {
    words: 'ledit|ladite|lesdits|lesdites|dudit|desdits|desdites|audit|auxdits',
    advice: 'écrivez « ce », « cette », « ces »',
  },
  { words: "j'ai l'honneur de vous informer que", advice: 'dites directement ce dont il s’agit' },
  { words: "j'ai l'honneur de", advice: 'dites directement ce que vous faites' },
  { words: 'accus(?:er|e|ons) reception d[eu]', advice: 'écrivez « j’ai bien reçu »' },
  { words: 'attirer votre attention sur le fait que', advice: 'dites directement le fait' },
  { words: 'porter a votre connaissance', better: 'vous informer' },
  { words: 'solutionner', better: 'résoudre' },
  { words: 'impacter', better: 'toucher' },
  { words: 'initier', better: 'engager' },
  { words: 'en vue de', better: 'pour' },
  { words: 'aux fins de', better: 'pour' },
  { words: 'dans le cadre de', advice: 'écrivez « pour » ou « pendant »' },
  { words: 'au niveau de', advice: 'écrivez « à », « dans » ou « pour »' },
  { words: 'pecuniaire', better: 'financier' },
  { words: 'caduc|caduque', advice: 'écrivez « qui n’est plus valable »' },
  { words: 'sans prejudice de', advice: 'dites ce qui reste possible' },
  { words: 'infra', better: 'ci-dessous' },
  { words: 'supra', better: 'ci-dessus' },
];

export const rule = defineRule({
  meta: {
    id: 'LC-01',
    title: { fr: 'Mots courants plutôt que mots d’administration', en: 'Everyday words' },
    kinds: ['letter', 'note', 'summons'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      replace: {
        fr: '« {words} » est peu clair pour qui n’est pas du métier : écrivez « {to} »{count}.',
        en: '“{words}” is hard to understand: write “{to}”.',
      },
      turn: {
        fr: '« {words} » est peu clair pour qui n’est pas du métier : {to}{count}.',
        en: '“{words}” is hard to understand: turn the sentence.',
      },
    },
  },
  check: ({ analysis }) => {
    const body = bodyOf(analysis);
    const found = findTerms(analysis, TERMS, (found) => body.some((one) => holds(one, found)));
    return (
      found
        // A longer term says it all of the shorter one that it holds.
        .filter(
          ({ found: one }) =>
            !found.some(({ found: other }) => holds(other, one) && other.text.length > one.text.length),
        )
        .map(({ term, found: place, count }): Outcome => {
          const words = place.text.replace(/\s+/gu, ' ');
          if (term.advice !== undefined)
            return finding('turn', place, { values: { words, to: term.advice, count: times(count) } });
          const to = likeCase(place.text, term.better ?? '');
          return finding('replace', place, {
            values: { words, to: term.better ?? '', count: times(count) },
            fix: { start: place.start, end: place.end, text: to },
          });
        })
    );
  },
});

const letter = (words: string) => ({
  text: `Objet : votre demande\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`,
  kind: 'letter' as const,
});

export const examples: Examples = {
  passes: [
    { why: 'mots simples', ...letter('Nous avons bien reçu votre demande. Vous pouvez venir lundi.') },
    {
      why: 'hors du corps de la lettre',
      text: 'Objet : ampliation\nMadame,\nVoici la copie.\nCordialement,\nAmpliation : préfecture',
      kind: 'letter',
    },
    {
      why: 'mots qui y ressemblent',
      ...letter('L’initiateur du projet, la notification, les infrastructures.'),
    },
  ],
  fails: [
    {
      why: 'nonobstant',
      ...letter('Nonobstant la pluie, la fête a lieu.'),
      message: 'replace',
      at: 'Nonobstant',
      fixed: letter('Malgré la pluie, la fête a lieu.').text,
    },
    {
      why: 'terme plus long',
      ...letter('Nous allons diligenter une enquête.'),
      message: 'replace',
      at: 'diligenter une enquête',
      fixed: letter('Nous allons mener une enquête.').text,
    },
    {
      why: 'dans le second paragraphe',
      ...letter('La fête a lieu le 3 mai.\nIl pleuvra ; nonobstant la pluie, elle a lieu.'),
      message: 'replace',
      at: 'nonobstant',
    },
    {
      why: 'susvisé',
      ...letter('La demande susvisée est claire ; la rue susvisée aussi.'),
      message: 'turn',
      at: 'susvisée',
    },
    {
      why: 'il vous appartient de',
      ...letter('Il vous appartient de venir.'),
      message: 'turn',
      at: 'Il vous appartient de',
    },
    {
      why: 'deux fois',
      ...letter('En vue de la fête et en vue de la foire.'),
      message: 'replace',
      at: 'En vue de',
    },
  ],
};
