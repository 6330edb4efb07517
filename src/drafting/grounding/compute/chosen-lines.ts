/**
 * Sums and differences of some lines of a list: those that the sentence names ("les lots 1 et 3"), or those of one kind that it names ("en
 * investissement"). The lines are chosen by the sentence, never by the result.
 */
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { linesAlike, linesCalled, lineIdOf, linesNamed, linesOf, spoken, type Line } from './lines';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';
import { sameKind, type Wanted } from './wanted';

const SUM =
  /total|ensemble|somme|cumul|global|soit|represent|atteint|eleve|en\s+tout|confondu|reuni|addition|font|fait|accueill|compte|au\s+final|donc/u;
const DIFFERENCE =
  /ecart|differen|devance|depass|de\s+plus|de\s+moins|plus\s+(?:que|d[e'])|moins\s+(?:que|d[e'])|superieur|inferieur|exced|avance|retard|contre|(?<![a-z])a\s+[\d ,.]+(?:€|euros?|points?)\s+(?:d[eu']|derriere|devant)/u;

/** What others bring, and what one brings oneself. */
const AIDS =
  /(?<![a-z])(?:aides?|subventions?|cofinanc\w+|co-financ\w+|partenaires?|financeurs?|concours\s+exterieurs)(?![a-z])/u;
const OWN_MEANS =
  /(?:^|[._ ])(?:autofinanc\w*|fonds[._ ]propres|communes?|ville|emprunts?|reste\w*|solde|part_communale)/u;
const lastKey = ([id = '']: readonly string[]): string => (id.split('.').at(-1) ?? '').toLowerCase();

/** The fields that make this number, or undefined. */
export const ofChosenLines = (wanted: Wanted, basis: Basis, place: Place): readonly string[] | undefined => {
  if (wanted.kind === 'share' || Math.abs(wanted.value) < 3) return undefined;
  const sentence = sentenceOf(place);
  const said = spoken(sentence);
  const is = (value: number): boolean => Math.abs(value - wanted.value) <= wanted.within + 1e-9;
  for (const { members, whole } of arithmeticOf(basis).groups) {
    const [first] = members;
    if (!whole || first === undefined || !sameKind(first.kind, wanted.kind)) continue;
    const lines = linesOf(
      members.flatMap(({ ids }) => ids),
      basis,
    );
    if (lines.length < 2) continue;
    const inLines = (chosen: readonly { readonly id: string }[]): readonly Quantity[] =>
      members.filter(({ ids }) => chosen.some(({ id }) => lineIdOf(ids[0] ?? '') === id));
    const valueOf = ({ value, raw, kind }: Quantity): number => (kind === wanted.kind ? value : raw);
    const sumOf = (some: readonly Quantity[]): number => some.reduce((sum, one) => sum + valueOf(one), 0);
    const named = linesNamed(lines, said);
    const some = inLines(named);
    if (some.length > 1 && named.length > 1 && SUM.test(sentence) && is(sumOf(some))) return idsOf(some);
    // "à 4 300 € de l’attributaire": the line that another fact calls so.
    const two = inLines([...new Set([...named, ...linesCalled(lines, said, basis)])]);
    const [a, b] = two;
    if (a !== undefined && b !== undefined && two.length === 2 && DIFFERENCE.test(sentence))
      if (is(Math.abs(valueOf(a) - valueOf(b)))) return idsOf(two);
    if (first.kind === 'euro' && AIDS.test(sentence)) {
      const aids = aidsAmong(members, lines);
      if (aids.length > 1 && aids.length < members.length && is(sumOf(aids))) return idsOf(aids);
    }
    for (const alike of linesAlike(lines, said)) {
      const own = inLines(alike);
      // A line that is named by itself has a value of its own.
      const alone = named.length === 1 && alike.length > 1;
      if (own.length > 1 && !alone && is(sumOf(own))) return idsOf(own);
    }
  }
  return undefined;
};

/** All but what one brings oneself, by its key or by the text of its line. */
const aidsAmong = (members: readonly Quantity[], lines: readonly Line[]): readonly Quantity[] =>
  members.filter(
    ({ ids }) =>
      !OWN_MEANS.test(lastKey(ids)) &&
      !lines.some(
        ({ id, texts }) =>
          id === lineIdOf(ids[0] ?? '') && texts.some((words) => OWN_MEANS.test(words.join(' '))),
      ),
  );

const WHOLE = /(?:^|[._])(?:cout|budget|depenses?|total|montant|prix|enveloppe)/u;
const OF_ALL =
  /(?<![a-z])(?:cout|budget|depenses?|total|montant|prix|enveloppe|projet|operation|travaux|chantier|programme|investissement|financement)(?![a-z])/u;
const TOGETHER =
  /(?<![a-z])(?:ensemble|cumul\w*|total|tous?|toutes|deux|trois|couvr\w+|financ\w+|represent\w+|soit)(?![a-z])/u;

/** "Les aides couvrent 60 % de la dépense", "la DSIL et le Département financent ensemble la moitié": the share that several lines are of the whole. */
export const shareOfChosen = (wanted: Wanted, basis: Basis, place: Place): readonly string[] | undefined => {
  const sentence = sentenceOf(place);
  if (wanted.kind !== 'share' || !OF_ALL.test(sentence) || !TOGETHER.test(sentence)) return undefined;
  const { groups, quantities } = arithmeticOf(basis);
  for (const { members, whole } of groups) {
    if (!whole || members.length < 2 || members.some(({ percent }) => percent)) continue;
    const lines = linesOf(idsOf(members), basis);
    const named = linesNamed(lines, spoken(sentence));
    const some = members.filter(({ ids }) => named.some(({ id }) => lineIdOf(ids[0] ?? '') === id));
    const chosen = [
      ...(some.length > 1 && some.length < members.length ? [some] : []),
      // A line that is named speaks for itself.
      ...(some.length === 0 && AIDS.test(sentence) ? [aidsAmong(members, lines)] : []),
    ].filter(({ length }) => length > 1);
    const sum = (these: readonly Quantity[]): number => these.reduce((all, { value }) => all + value, 0);
    const wholes = quantities.filter(
      (one) =>
        one.kind === members[0]?.kind &&
        !members.includes(one) &&
        WHOLE.test(lastKey(one.ids)) &&
        one.value > 0,
    );
    for (const these of chosen)
      for (const { value, ids } of [...wholes, { value: sum(members), ids: idsOf(members) }])
        if (Math.abs((100 * sum(these)) / value - wanted.value) <= wanted.within)
          return [...idsOf(these), ...ids];
  }
  return undefined;
};

const idsOf = (some: readonly Quantity[]): readonly string[] => some.flatMap(({ ids }) => ids);
