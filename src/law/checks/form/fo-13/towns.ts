/** FO-13, the commune: where a text can only name its own, and where it names another. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import type { Commune } from '../../../commune';
import { sameTown } from '../../../town-names';
import type { TownMention } from '../../../town-names';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { holds } from '../../shared/spans';

/** Where a text can only name its own commune: its head, its authority, where it was made, who carries it out. */
export const LETTERS = new Set<string>(['letter', 'note', 'summons']);

export const ownTowns = ({ act, kind, towns, text }: Analysis): TownMention[] => {
  const places: readonly (Span | undefined)[] = [
    ...act.paragraphs.filter(
      ({ role, text: words }) =>
        (role === 'header-line' || role === 'authority') && !/^\s*objet/iu.test(words),
    ),
    ...act.execution,
    LETTERS.has(kind ?? '') ? undefined : act.placeDate,
  ];
  const own = towns.filter(({ start, end, by }) => {
    const inside = places.some((place) => place !== undefined && holds(place, { start, end }));
    return inside && (by !== 'commune' || !isBody(act.paragraphs, start) || isService(text, start));
  });
  // The head of a letter also names whom it is for: who writes comes first.
  return LETTERS.has(kind ?? '') ? own.slice(0, 1) : own;
};

/** In an article, "commune de X" may be any commune; its mayor who carries out the act is its own. */
const isBody = (paragraphs: Analysis['act']['paragraphs'], at: number): boolean =>
  paragraphs.some((one) => one.section === 'articles' && holds(one, { start: at, end: at }));

/** "Le directeur général des services de la ville de X", who carries out the act, is one's own. */
const isService = (text: string, at: number): boolean =>
  /(?:directeur|directrice|secretaire|services|police\s+municipale|agents)[^.;,]{0,60}$/.test(
    fold(text.slice(Math.max(0, at - 90), at)).lower,
  );

/** "Valmorin" for "Valmorin-sur-Loue", and words that go on after a name, are no other commune. */
export const isTown = (name: string, { town }: Commune): boolean =>
  sameTown(name, town) || key(town).startsWith(`${key(name)} `) || key(name).startsWith(`${key(town)} `);

const key = (name: string): string => fold(name).lower.replace(/[\s'-]+/gu, ' ');

export const otherTowns = ({ towns }: Analysis, commune: Commune, own: readonly TownMention[]): Outcome[] => {
  const told = new Set<string>();
  return towns.flatMap((mention): Outcome[] => {
    const { name, by } = mention;
    if (by === 'place' || own.includes(mention) || isTown(name, commune) || told.has(key(name))) return [];
    told.add(key(name));
    return [finding('mention', mention, { values: { name } })];
  });
};
