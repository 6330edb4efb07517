/** CM-15: when votes are even, that of who presides decides, but in a secret ballot. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { known, says } from '../shared/council';
import { sittingsOf } from '../shared/sittings';
import { first } from '../shared/words';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cm-15/examples/right';
import { examples as wrongExamples } from './cm-15/examples/wrong';
import { examples as othersExamples } from './cm-15/examples/others';

const CASTING =
  /preponderan|voix\s+(?:du\s+|de\s+la\s+|de\s+m(?:\.|me|onsieur|adame)\s*l[ea]\s+)(?:maire|president)|(?:maire|president)[^.;\n]{0,60}(?:voix|vote)[^.;\n]{0,30}(?:double|decisive|departag|l'emport)|departag/g;

/** Somebody else than who presides is said to have decided. */
const OTHER_CASTS =
  /voix\s+(?:d[eu]\s+|de\s+l[a']\s*)(?:(?:conseiller\w*\s+)?(?:doyen\w*|plus\s+age\w*|plus\s+jeune|benjamin\w*)|rapporteu\w+|secretaire(?:\s+de\s+seance)?|premier\s+adjoint)[^.;\n]{0,40}(?:preponderan|double|l'emport|departag|decisive)\w*/g;

const ADOPTED = /adopte|approuve|accepte|decide|autorise|fixe(?![a-z])/g;

const REJECTED =
  /rejet|repousse|(?:n'est|n'a|ne\s+sont|n'ont)\s+(?:donc\s+)?pas\s+(?:ete\s+)?(?:adopte|approuve|accepte)|non\s+(?:adopte|approuve|accepte)/g;

export const rule = defineRule({
  meta: {
    id: 'CM-15',
    title: {
      fr: 'Partage des voix : celle du président est prépondérante, sauf scrutin secret',
      en: 'Even votes: that of who presides decides, but in a secret ballot',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    messages: {
      secret: {
        fr: 'Partage égal ({votes} voix contre {votes}) au scrutin secret : la voix du président n’y est pas prépondérante, la proposition est rejetée.',
        en: 'Even votes ({votes} to {votes}) in a secret ballot: rejected.',
      },
      cast: {
        fr: 'Au scrutin secret, la voix de qui préside n’est pas prépondérante (CGCT, art. L. 2121-20) : à égalité de voix, la proposition n’est pas adoptée. Corrigez le résultat.',
        en: 'In a secret ballot nobody has a casting vote: when votes are even the proposal is not adopted.',
      },
      other: {
        fr: '« {words} » : à égalité de voix, seule celle de qui préside est prépondérante (CGCT, art. L. 2121-20). Corrigez le résultat.',
        en: '“{words}”: when votes are even, only that of who presides decides.',
      },
      against: {
        fr: 'Partage égal ({votes} voix contre {votes}) et le président, {president}, a voté contre : sa voix étant prépondérante, la proposition est rejetée.',
        en: 'Even votes and {president}, who presides, voted against: rejected.',
      },
      unsaid: {
        fr: 'Partage égal : {votes} voix pour et {votes} contre. La délibération n’est adoptée que si le président a voté pour : écrivez que sa voix, prépondérante, a emporté la décision.',
        en: 'Even votes, {votes} to {votes}: say that the vote of who presides decided.',
        severity: 'major',
      },
      ask: {
        fr: 'Partage égal : {votes} voix pour et {votes} contre, et la proposition est dite rejetée. Le président a-t-il voté contre ? Hors scrutin secret, sa voix emporte la décision.',
        en: 'Even votes, and said to be rejected: did who presides vote against?',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, SECRETLY) ||
    analysis
      .derive(sittingsOf)
      .some(
        ({ vote: { for: yes, against } }) =>
          yes !== undefined && yes.value === against?.value && yes.value > 0,
      ),
  check: ({ analysis }) => {
    const counted = bySitting(analysis);
    if (counted.length > 0) return counted;
    // The votes are told in another way, but the secret ballot and who decided are there.
    const secret = first(analysis, SECRETLY);
    return secret === undefined || says(analysis, REJECTED) || says(analysis, NOT_SECRET)
      ? []
      : [finding('cast', secret)];
  },
});

/** In a ballot, the voice of who presides decided: a reminder of the law says "en cas de partage" or "sauf". */
const SECRETLY =
  /(?<!(?:sauf|hors)\s(?:(?:au|le|cas\sde)\s)?)(?:scrutin|vote|bulletins?)\s+(?:a\s+bulletins?\s+)?secrets?(?:(?!sauf|hors|en\s+cas\s+d|mains?\s+levee)[^]){0,700}?(?:(?:sa|la)\s+voix(?:\s+du\s+(?:president|maire)|\s+de\s+la\s+(?:presidente|maire))?\s+(?:est|etant|a\s+ete)\s+preponderante|voix\s+preponderante\s+(?:d[eu]|l'emport)[^.;\n]{0,40}|(?:sa|la)\s+voix\s+(?:du\s+maire\s+|du\s+president\s+)?(?:compt(?:e|ant)\s+double|l'emporte|departage))/g;

const NOT_SECRET =
  /n'(?:est|a)\s+(?:pas|donc\s+pas)\s+[^.;\n]{0,30}preponderan|refus[^.;\n]{0,40}scrutin\s+secret/g;

const bySitting = (analysis: Analysis): Outcome[] =>
  analysis.derive(sittingsOf).flatMap(({ vote, affair }): Outcome[] => {
    const { for: yes, against, secret } = vote;
    if (yes === undefined || yes.value === 0 || yes.value !== against?.value) return [];
    const values = { votes: yes.value };
    const rejected = says(analysis, REJECTED, affair);
    const adopted = !rejected && says(analysis, ADOPTED, affair);
    if (secret !== undefined) return adopted ? [finding('secret', yes, { values })] : [];
    const { president } = analysis.act.session;
    if (president !== undefined && known(vote.againstNames, president))
      return adopted ? [finding('against', yes, { values: { ...values, president: president.name } })] : [];
    const [wrong] = analysis.search(OTHER_CASTS, affair);
    if (wrong !== undefined) return [finding('other', wrong, { values: { words: wrong.text } })];
    if (says(analysis, CASTING, affair)) return [];
    if (rejected) return [question('ask', yes, values)];
    return adopted ? [finding('unsaid', yes, { values })] : [];
  });

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
