/** FO-13, the commune: where a text can only name its own, and where it names another. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import type { Commune } from '../../../commune';
import { sameTown, townKey as key } from '../../../town-names';
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
export const isTown = (name: string, { town }: Pick<Commune, 'town'>): boolean =>
  sameTown(name, town) || key(town).startsWith(`${key(name)} `) || key(name).startsWith(`${key(town)} `);

/**
 * In an article that can only be of one's own: "sur le territoire de la commune de X", "aux entrées de la ville de X". Places that
 * lead elsewhere, and acts of several communes, are left out.
 */
export const strayTown = (
  { act, towns, text, kind }: Analysis,
  { name: town }: TownMention,
): TownMention | undefined => {
  if (kind !== 'order' || !isMayors(act)) return undefined;
  return towns.find(({ name, start }) => {
    if (!isBody(act.paragraphs, start) || isTown(name, { town })) return false;
    const before =
      fold(text.slice(Math.max(0, start - 160), start))
        .lower.split(/[.;\n]/)
        .at(-1) ?? '';
    const after = fold(text.slice(start, start + 120)).lower.split(/[.;\n]/)[0] ?? '';
    return (
      (OWN_PLACE.test(before) && !ELSEWHERE.test(before + after)) ||
      (POSTED_AT.test(before) && !OTHERS.test(before + after))
    );
  });
};

/** The mayor is the authority: an order of a president may be of any commune. */
const isMayors = ({ paragraphs }: Analysis['act']): boolean =>
  paragraphs.some(({ role, text }) => role === 'authority' && /maire/iu.test(text));

/** Where the act itself is posted, consulted or kept: at one's own town hall. */
const POSTED_AT =
  /(?:affich|consult|disposition\s+du\s+public|publi|depos|inscri|registre|retir|s'adresser|renseign)[^.;\n]{0,110}(?:mairie|hotel\s+de\s+ville|site\s+internet|panneaux?|registre[^.;\n]{0,30})\s+(?:de\s+la\s+(?:commune|ville)\s+)?(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d')$/;
const OTHERS =
  /limitrophe|voisin|autre|mairies\s+|communes\s+d|copie|ampliation|(?:adress|transmis|envoy)[^.;\n]{0,40}$|\sainsi\s+que\s+dans\s+les|siege|delegue|annexe/;
const OWN_PLACE =
  /(?:territoire|entrees?|voies?|rues?|places?|espaces\s+publics|services?(?:\s+techniques?)?|agents?|habitants?|secretariat|accueil|mairie|site\s+internet|registre)\s+(?:(?:commun|municip|publi)[a-z]+\s+)?(?:de\s+la\s+)?(?:commune|ville)?\s*(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d')$/;
const ELSEWHERE =
  /limitrophe|limite|voisin|devi|vers(?![a-z])|direction|intersection|en\s+provenance|itineraire|traver|hors|autre|copie|ampliation|adress|transmis|notifi|communes\s+de|concert|accord|conjoint|convention|mutualis|intercommun|delegue|mis(?:e|es)?\s+a\s+disposition/;

export const otherTowns = ({ towns }: Analysis, commune: Commune, own: readonly TownMention[]): Outcome[] => {
  const told = new Set<string>();
  return towns.flatMap((mention): Outcome[] => {
    const { name, by } = mention;
    if (by === 'place' || own.includes(mention) || isTown(name, commune) || told.has(key(name))) return [];
    told.add(key(name));
    return [finding('mention', mention, { values: { name } })];
  });
};
