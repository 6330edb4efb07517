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
import { ACTS } from './acts';
import { isWithin } from './several';

/** Where a text can only name its own commune: its head, its authority, where it was made, who carries it out. */
export const LETTERS = new Set<string>(['letter', 'note', 'summons']);

export const ownTowns = (analysis: Analysis): TownMention[] => {
  const { act, kind, towns, text } = analysis;
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
  return [...(LETTERS.has(kind ?? '') ? own.slice(0, 1) : own), ...summonedIn(analysis)];
};

/** A summons calls to one's own council: "la séance du conseil municipal de X", "le conseil municipal de X se réunira". */
const summonedIn = (analysis: Analysis): TownMention[] =>
  analysis.kind === 'summons'
    ? councilsIn(analysis).filter(({ start, end }) => {
        const before = fold(analysis.text.slice(Math.max(0, start - 160), start))
          .lower.split(/[.;\n]/)
          .at(-1);
        return (
          /(?:seance|reunion|session|convo\w+|convi\w+|invit\w+|assister|participer)\s[^.;\n]{0,90}conseil\s+municipal\s+(?:de\s+la\s+(?:commune|ville)\s+)?d[^.;,]{0,4}$/.test(
            before ?? '',
          ) ||
          /^\s*,?\s*(?:qui\s+)?(?:se\s+(?:reuni|tien)|aura\s+lieu|siegera|est\s+convoque|sera\s+(?:reuni|convoque))/.test(
            fold(analysis.text.slice(end, end + 60)).lower,
          )
        );
      })
    : [];

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
export const strayTown = (analysis: Analysis, own: TownMention): TownMention | undefined => {
  const { act, towns, text, kind } = analysis;
  const { name: town } = own;
  const owned = strayOwned(analysis, own);
  if (owned !== undefined) return owned;
  if (kind === 'deliberation' || kind === 'minutes') return strayInCouncil(analysis, own);
  if (kind === 'letter') return strayInLetter(analysis, own);
  if (kind !== 'order' || !isMayors(act)) return undefined;
  return towns.find(({ name, start }) => {
    if (!isBody(act.paragraphs, start) || isTown(name, { town })) return false;
    const before =
      fold(text.slice(Math.max(0, start - 160), start))
        .lower.split(/[.;\n]/)
        .at(-1) ?? '';
    const after = fold(text.slice(start, start + 120)).lower.split(/[.;\n]/)[0] ?? '';
    // "en mairie de X et en mairie de Y": both are meant.
    const both = towns.some(
      (one) =>
        isTown(one.name, { town }) && one.start >= start - before.length && one.end <= start + after.length,
    );
    if (both || isWithin(analysis, name)) return false;
    return (
      (OWN_PLACE.test(before) && !ELSEWHERE.test(before + after)) ||
      (POSTED_AT.test(before) && !OTHERS.test(before + after))
    );
  });
};

/** What only one's own commune has: "imputée au budget de la commune de X", "les agents de la ville de X", "pour le compte de la commune de X". */
const OWNED =
  /(?:(?:imput|inscri|prelev|ouvert|prevu)\w*\s+(?:[a-z]+\s+){0,3}?(?:au|sur\s+le)\s+budget(?:\s+(?:principal|primitif|general|communal|\d{4}))*|tableau\s+des\s+(?:effectifs|emplois)|domaine\s+(?:public|prive)(?:\s+communal)?|(?:nos|les|aux|vos)\s+services(?:\s+(?:techniques|municipaux|administratifs))?|(?:les|des|aux|nos|un|une|l'|d'un|nos\s+deux)\s*agents?(?:\s+municipaux)?|pour\s+le\s+compte|au\s+nom\s+et\s+pour\s+le\s+compte|police\s+municipale|site\s+internet|tresorerie)\s+(?:de\s+la\s+(?:commune|ville|mairie)\s+)(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d')$/;
const SHARED =
  /fusion|entente|groupement|partag|reparti|participat|scolar|domicili|resid|ancien|jumel|recrut|mutation|detach|employeur|transfer|exemple|compar|strate|intervien|solidarit|competen|releve|renvo|organis|commande|mandat|delegat|partenair|cofinan|offre|referen/;
const SHARED_TOO = new RegExp(SHARED.source.replace('|ancien', ''));
const strayOwned = (analysis: Analysis, { name: town, end: from }: TownMention): TownMention | undefined =>
  analysis.kind === 'minutes'
    ? undefined
    : analysis.towns.find(({ name, start, by }) => {
        if (by !== 'commune' || start <= from || isTown(name, { town })) return false;
        const { text, act } = analysis;
        // A partner of one's own commune: "la commune de X propose", "avec la commune de X".
        const partner = analysis.towns.some(
          (one) =>
            sameTown(one.name, name) &&
            one.start !== start &&
            /(?:(?:avec|entre|par|et|,|^|[.;:\n])\s*|(?<![a-z])a\s)(?:la\s+)(?:commune|ville)\s+d[^.;,]{0,4}$/.test(
              fold(text.slice(Math.max(0, one.start - 40), one.start)).lower,
            ),
        );
        if (partner) return false;
        if ([...act.citations, ...act.recitals].some((part) => holds(part, { start, end: start })))
          return false;
        const before =
          fold(text.slice(Math.max(0, start - 260), start))
            .lower.split(/(?<=[a-z]{2})[.;]\s|\n/)
            .at(-1) ?? '';
        const after = fold(text.slice(start, start + 160)).lower.split(/(?<=[a-z]{2})[.;]\s|\n/)[0] ?? '';
        const sentence = before + after;
        // What is bought or signed for may be "the former" of something.
        if (ACTS.test(before))
          return (
            !key(sentence).includes(key(town)) && !ELSEWHERE_TOO.test(sentence) && !SHARED_TOO.test(sentence)
          );
        return OWNED.test(before) && !ELSEWHERE_TOO.test(sentence) && !SHARED.test(sentence);
      });

/** "Le conseil municipal de X, après en avoir délibéré", "autorise le maire de X": who decides and who is charged are one's own. */
const strayInCouncil = (analysis: Analysis, { name: town }: TownMention): TownMention | undefined =>
  [...councilsIn(analysis), ...analysis.towns].find(({ name, start, end, by }) => {
    if (isTown(name, { town })) return false;
    const before = fold(analysis.text.slice(Math.max(0, start - 90), start)).lower;
    const after = fold(analysis.text.slice(end, end + 60)).lower;
    return by === 'mayor' || /maire\s+de\s+la\s+(?:commune|ville)\s+d[^.;,]{0,4}$/.test(before)
      ? /(?:autoris|charg|mandat|habilit|donn)(?:e|ent|er|ant)\s+(?:tout\s+pouvoir\s+|tous\s+pouvoirs\s+|pouvoir\s+)?(?:a\s+)?(?:m\.\s+|mme\s+|monsieur\s+|madame\s+)?(?:le\s+|la\s+)?maire\s+(?:de\s+la\s+(?:commune|ville)\s+)?d[^.;,]{0,4}$/.test(
          before,
        )
      : /conseil\s+municipal\s+d[^.;,]{0,24}$/.test(before) &&
          (/registre\s+des\s+deliberations\s+du\s+conseil/.test(before) ||
            /^\s*,?\s*(?:apres\s+en\s+avoir|legalement|dument|regulierement|reuni|s'est\s+reuni|decide|a\s+l'unanimite|ouï|oui\s)/.test(
              after,
            ));
  });

/** "conseil municipal de X", and not "conseil municipal des jeunes" nor "du lundi". */
const COUNCIL =
  /(?<![A-Za-z])[Cc](?:onseil|ONSEIL)\s+[Mm](?:unicipal|UNICIPAL)\s+(?:de\s+la\s+(?:commune|ville)\s+)?(?:de\s+|du\s+|des\s+|d'|DE\s+|DU\s+|DES\s+|D')(?!(?:LA|La|DES|DU|JEUNES|Jeunes|ENFANTS|Enfants|SAGES|Sages|(?:[Ll]un|LUN|[Mm]ar|MAR|[Mm]ercre|MERCRE|[Jj]eu|JEU|[Vv]endre|VENDRE|[Ss]ame|SAME)(?:di|DI)|[Dd]imanche|DIMANCHE)(?![A-Za-z-]))([A-Z][\w'-]*(?:[ -](?:(?:sur|sous|en|les?|la|de|du|des|SUR|SOUS|EN|LES?|LA|DE|DU|DES)[ -])?(?:[dl]')?[A-Z][\w'-]*){0,5})/g;
const councilsIn = ({ folded: { cased, at }, text }: Analysis): TownMention[] =>
  [...cased.matchAll(COUNCIL)].map((match) => {
    const name = match[1] ?? '';
    const index = match.index + match[0].length - name.length;
    const [start, end] = [at(index), at(index + name.length)];
    return { start, end, name: text.slice(start, end), by: 'commune' };
  });

/** What who writes says of itself: "vous remercie", "reste attachée à". */
const SENDER =
  /^\s+(?:(?:vous|te)\s+(?:remercie|invite|souhaite|prie|propose|accompagne|adresse|informe|assure)|(?:reste|demeure|est)\s+(?:(?:tres|profondement|particulierement|toujours)\s+)?(?:attachee|sensible|soucieuse|a\s+v[a-z]+\s+(?:disposition|ecoute|cotes))|se\s+tient\s+a\s+v)/;

/** What whoever deals with the affair says of it: "considère ce dossier comme clos", "a bien reçu votre demande". */
const DEALS =
  /^\s+(?:(?:ne\s+)?(?:consider|estim|regard|tien|class|examin|instrui|etudi|accept|refus|rejet|clot|clora|maintien|donn|reserv|prend|a\s+(?:bien\s+)?(?:recu|pris|examine|instruit|etudie))\w*\s+(?:(?:pas|donc|bien|desormais|acte|note|bonne\s+note|connaissance|de|a|aucune|suite)\s+){0,4}(?:votre|ce(?:tte)?\s+(?:dossier|affaire|demande|reclamation|situation)|vos)(?![a-z])|vous\s+(?:presente|confirme|accorde|autorise|rappelle)(?![a-z]))/;
/** An affair that another commune deals with: it was sent there, or belongs there. */
const PASSED_ON =
  /(?:transm|adress|renvo|reorient|redirig|orient)\w+\s[^.;\n]{0,80}\s(?:a|au|vers|aupres\s+d\w+)\s+(?:la\s+|le\s+|l'|les\s+)?(?:commune|mairie|maire|ville|services?|autorite|collectivite)|competen|(?:releve|depend|ressort)\w*\s+de\s+(?:la\s+)?(?:commune|mairie|ville)/;

/** Who signs, and whose services are at the reader's disposal, are of the town hall that writes at the top. */
const strayInLetter = (analysis: Analysis, own: TownMention): TownMention | undefined => {
  const { act, towns, text } = analysis;
  if (own.start > 90 || /monsieur|madame|(?<![a-z])m(?:me|\.)\s/iu.test(text.slice(0, own.start)))
    return undefined;
  return [...councilsIn(analysis), ...towns].find(({ name, start, end }) => {
    if (start <= own.end || isTown(name, { town: own.name })) return false;
    const before = fold(text.slice(Math.max(0, start - 60), start)).lower;
    return (
      /(?:soumis\w*|present\w*|examin\w*|inscri\w*|saisi\w*|statuer\w*|deliberer\w*|vot\w*)\s[^.;\n]{0,30}conseil\s+municipal\s+(?:de\s+la\s+(?:commune|ville)\s+)?d[^.;,]{0,4}$/.test(
        before,
      ) ||
      (/(?:la|notre)\s+(?:commune|ville)\s+d[^.;,]{0,4}$/.test(before) &&
        (SENDER.test(fold(text.slice(end, end + 60)).lower) ||
          (DEALS.test(fold(text.slice(end, end + 120)).lower) &&
            !PASSED_ON.test(analysis.folded.lower) &&
            !towns.some((one) => one.start !== start && sameTown(one.name, name))))) ||
      act.signatures.some(({ capacity }) => capacity !== undefined && holds(capacity, { start, end })) ||
      /(?:(?:nos|les)\s+services|votre|notre|l'accueil)\s+(?:de\s+la\s+)?(?:commune|ville|mairie)\s+d[^.;,]{0,4}$/.test(
        before,
      ) ||
      (/(?:pour\s+)?(?:le|la)\s+maire\s+d[^.;,\n]{0,4}$/.test(before) &&
        !/[.;]/.test(text.slice(end, end + 80)))
    );
  });
};

/** The mayor is the authority: an order of a president may be of any commune. */
const isMayors = ({ paragraphs }: Analysis['act']): boolean =>
  paragraphs.some(({ role, text }) => role === 'authority' && /maire/iu.test(text));

/** Where the act itself is posted, consulted or kept: at one's own town hall. */
const POSTED_AT =
  /(?:affich|consult|disposition\s+du\s+public|publi|depos|conserv|archiv|tenue?s?\s|inscri|registre|retir|s'adresser|renseign)[^.;\n]{0,110}(?:mairie|hotel\s+de\s+ville|site\s+internet|panneaux?|registre[^.;\n]{0,30})\s+(?:de\s+la\s+(?:commune|ville)\s+)?(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d')$/;
/** A copy that leaves is for elsewhere; one that is kept is not. */
const OTHERS =
  /limitrophe|voisin|autre|mairies\s+|communes\s+d|(?:copie|ampliation|exemplaire)(?![^.;\n]{0,60}(?:conserv|gard|archiv|tenue?s?\s|depos|consult|affich))|(?:adress|transmis|envoy)[^.;\n]{0,40}$|\sainsi\s+que\s+dans\s+les|siege|delegue|annexe/;
const OWN_PLACE =
  /(?:territoire|entrees?|voies?|rues?|places?|espaces\s+publics|services?(?:\s+techniques?)?|agents?|habitants?|secretariat|accueil|mairie|site\s+internet|registre)\s+(?:(?:commun|municip|publi)[a-z]+\s+)?(?:de\s+la\s+)?(?:commune|ville)?\s*(?:de\s+la\s+|de\s+l'|du\s+|des\s+|de\s+|d')$/;
const ELSEWHERE =
  /limitrophe|limite|voisin|devi|vers(?![a-z])|direction|intersection|en\s+provenance|itineraire|traver|hors|autre|(?:copie|ampliation|exemplaire)(?![^.;\n]{0,60}(?:conserv|gard|archiv|tenue?s?\s|depos|consult|affich))|adress|transmis|notifi|communes\s+de|concert|accord|conjoint|convention|mutualis|intercommun|metropole|communaute|agglomeration|syndicat|delegue|mis(?:e|es)?\s+a\s+disposition/;

const ELSEWHERE_TOO = new RegExp(
  ELSEWHERE.source.replace('|traver|', '|').replace('|adress|transmis|notifi', ''),
);

export const otherTowns = ({ towns }: Analysis, commune: Commune, own: readonly TownMention[]): Outcome[] => {
  const told = new Set<string>();
  return towns.flatMap((mention): Outcome[] => {
    const { name, by } = mention;
    if (by === 'place' || own.includes(mention) || isTown(name, commune) || told.has(key(name))) return [];
    told.add(key(name));
    return [finding('mention', mention, { values: { name } })];
  });
};
