/**
 * The words of an act that tell how to contest it, and the courts of which department. "Avoir recours à un emprunt" is no remedy;
 * nor is a judgment that the act cites.
 */
import { fold } from '../../../act/reading/fold';
import type { Part } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { sameTown } from '../../town-names';

const REMEDY =
  /recours\s+(?:administratif|gracieux|contentieux|hierarchique|juridictionnel|pour\s+exces|en\s+annulation|devant|aupres)|(?:objet|introduire|former|exercer|deposer)\s+(?:d'\s?)?(?:un\s+|ce\s+|tout\s+)?recours|(?:voies?|delais?)(?:\s+et\s+(?:voies?|delais?))?\s+d[eu]s?\s+(?:de\s+)?recours|telerecours|tribunal\s+administratif|juridiction\s+administrative|(?:peut|peuvent|pourra|pourront)\s+etre\s+(?:contestee?s?|deferee?s?|attaquee?s?)/;
const NOT_A_REMEDY =
  /^(?:vu|considerant|attendu)\s|jugement|ordonnance\s+(?:du|n°)|defendre|ester\s+en\s+justice|represent\w+\s+la\s+commune|tribunal\s+administratif[^.;]*\sn'\s?est\s+pas\s+competent/;

/** Paragraphs that speak of a remedy, in order, with their plain lower-case words. */
export interface RemedyParagraph extends Part {
  readonly lower: string;
}

export const remedyParagraphs = ({ act }: Analysis): readonly RemedyParagraph[] => {
  const found: RemedyParagraph[] = [];
  let last = -2;
  act.paragraphs.forEach(({ start, end, text, role }, index) => {
    if (role === 'citation' || role === 'recital' || role === 'session') return;
    const { lower } = fold(text);
    // What follows tells the delay, or lists the remedies.
    const goesOn =
      index - last === 1 && /^\s*[-•*–]|^(?:ce|cette|ces|le\s+(?:tribunal|delai))\s|gracieux/.test(lower);
    if ((!REMEDY.test(lower) && !goesOn) || NOT_A_REMEDY.test(lower)) return;
    last = index;
    found.push({ start, end, text, lower });
  });
  return found;
};

/** Sentences of those paragraphs. */
export const remedySentences = (analysis: Analysis): readonly RemedyParagraph[] =>
  analysis
    .derive(remedyParagraphs)
    .flatMap((paragraph) => analysis.within(analysis.sentences, paragraph))
    .map((sentence) => ({ ...sentence, lower: fold(sentence.text).lower }));

/** Seat and departments of each administrative court (CJA R. 221-3). */
const COURTS: readonly (readonly [seat: string, ...departments: string[]])[] = [
  ['Amiens', '02', '60', '80'],
  ['Bastia', '2A', '2B'],
  ['Besançon', '25', '39', '70', '90'],
  ['Bordeaux', '24', '33', '47'],
  ['Caen', '14', '50', '61'],
  ['Cergy-Pontoise', '92', '95'],
  ['Châlons-en-Champagne', '08', '10', '51', '52'],
  ['Clermont-Ferrand', '03', '15', '43', '63'],
  ['Dijon', '21', '58', '71', '89'],
  ['Grenoble', '26', '38', '73', '74'],
  ['Lille', '59', '62'],
  ['Limoges', '19', '23', '36', '87'],
  ['Lyon', '01', '07', '42', '69'],
  ['Marseille', '04', '05', '13'],
  ['Melun', '77', '94'],
  ['Montpellier', '11', '34', '66'],
  ['Montreuil', '93'],
  ['Nancy', '54', '55', '88'],
  ['Nantes', '44', '49', '53', '72', '85'],
  ['Nice', '06'],
  ['Nîmes', '30', '48', '84'],
  ['Orléans', '18', '28', '37', '41', '45'],
  ['Paris', '75'],
  ['Pau', '32', '40', '64', '65'],
  ['Poitiers', '16', '17', '79', '86'],
  ['Rennes', '22', '29', '35', '56'],
  ['Rouen', '27', '76'],
  ['Strasbourg', '57', '67', '68'],
  ['Toulon', '83'],
  ['Toulouse', '09', '12', '31', '46', '81', '82'],
  ['Versailles', '78', '91'],
  ['la Guadeloupe', '971'],
  ['la Martinique', '972'],
  ['la Guyane', '973'],
  ['La Réunion', '974'],
  ['Mayotte', '976'],
];
const plain = (name: string): string =>
  fold(name)
    .lower.replace(/[\s-]+/gu, ' ')
    .trim();
const SEATS = new Map(COURTS.map(([seat]) => [plain(seat), seat]));
/** Names under which the courts overseas, and others, are also called. */
const ALSO: Readonly<Record<string, string>> = {
  'basse terre': 'la Guadeloupe',
  'fort de france': 'la Martinique',
  cayenne: 'la Guyane',
  'saint denis': 'La Réunion',
  mamoudzou: 'Mayotte',
  chalons: 'Châlons-en-Champagne',
  'chalons sur marne': 'Châlons-en-Champagne',
  cergy: 'Cergy-Pontoise',
  clermont: 'Clermont-Ferrand',
};

/** The court’s name as it is written here, when such a court exists. */
export const courtNamed = (name: string): string | undefined => SEATS.get(plain(name)) ?? ALSO[plain(name)];

/** Seat of the court of a department; undefined for one that the table does not hold. */
export const courtOf = (departmentCode: string): string | undefined => {
  const code = /^\d$/.test(departmentCode) ? `0${departmentCode}` : departmentCode.toUpperCase();
  return COURTS.find(([, ...departments]) => departments.includes(code))?.[0];
};

/** "de Besançon", "d’Amiens", "de la Guadeloupe" */
export const ofCourt = (seat: string): string => (/^[AEIOUÉ]/u.test(seat) ? `d’${seat}` : `de ${seat}`);

/** Codes of the departments by their plain names, to read the head of a document. */
const DEPARTMENTS =
  'ain 01,aisne 02,allier 03,alpes de haute provence 04,hautes alpes 05,alpes maritimes 06,ardeche 07,ardennes 08,ariege 09,aube 10,aude 11,aveyron 12,bouches du rhone 13,calvados 14,cantal 15,charente 16,charente maritime 17,cher 18,correze 19,corse du sud 2A,haute corse 2B,cote d or 21,cotes d armor 22,creuse 23,dordogne 24,doubs 25,drome 26,eure 27,eure et loir 28,finistere 29,gard 30,haute garonne 31,gers 32,gironde 33,herault 34,ille et vilaine 35,indre 36,indre et loire 37,isere 38,jura 39,landes 40,loir et cher 41,loire 42,haute loire 43,loire atlantique 44,loiret 45,lot 46,lot et garonne 47,lozere 48,maine et loire 49,manche 50,marne 51,haute marne 52,mayenne 53,meurthe et moselle 54,meuse 55,morbihan 56,moselle 57,nievre 58,nord 59,oise 60,orne 61,pas de calais 62,puy de dome 63,pyrenees atlantiques 64,hautes pyrenees 65,pyrenees orientales 66,bas rhin 67,haut rhin 68,rhone 69,haute saone 70,saone et loire 71,sarthe 72,savoie 73,haute savoie 74,paris 75,seine maritime 76,seine et marne 77,yvelines 78,deux sevres 79,somme 80,tarn 81,tarn et garonne 82,var 83,vaucluse 84,vendee 85,vienne 86,haute vienne 87,vosges 88,yonne 89,territoire de belfort 90,essonne 91,hauts de seine 92,seine saint denis 93,val de marne 94,val d oise 95,guadeloupe 971,martinique 972,guyane 973,reunion 974,mayotte 976';
const CODE_OF = new Map(
  DEPARTMENTS.split(',').map((pair): [string, string] => {
    const at = pair.lastIndexOf(' ');
    return [pair.slice(0, at), pair.slice(at + 1)];
  }),
);

/** Code of the department that the head of the document names. */
export const departmentWritten = (analysis: Analysis): string | undefined =>
  departmentNamed(analysis) ??
  departmentBeside(analysis) ??
  departmentAlone(analysis) ??
  departmentOfPrefect(analysis) ??
  departmentOfTownHall(analysis) ??
  departmentOfPost(analysis);

const NAMES = [...CODE_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/ /gu, "[' -]"));
/** "Mairie de X (Yonne)", "29 - Finistère", "COMMUNE DE X - MEURTHE-ET-MOSELLE", "VALMORIN      Département de l’Eure" */
const BESIDE = new RegExp(
  `(?:^|[\\s,(|–-])(?:departement\\s*:?\\s*(?:de\\s+la\\s+|de\\s+l'|des\\s+|du\\s+|de\\s+|d')(${NAMES.join('|')})(?![a-z-])|\\((?:l'|la\\s+|le\\s+)?(${NAMES.join('|')})\\)|^\\s*(?:\\d{2,3}|2[ab])\\s*[-–]\\s*(${NAMES.join('|')})\\s*$|^(?:commune|ville|mairie)\\s[^()\\n]{2,60}\\s[-–]\\s(${NAMES.join('|')})\\s*$)`,
);
const departmentBeside = ({ paragraphs }: Analysis): string | undefined => {
  for (const { text } of paragraphs.slice(0, 8)) {
    if (text.length > 160) continue;
    for (const line of fold(text).lower.split('\n')) {
      const match = BESIDE.exec(line);
      const groups: readonly (string | undefined)[] = match?.slice(1) ?? [];
      const name = groups.find((one) => one !== undefined);
      if (name !== undefined) return CODE_OF.get(name.replace(/['-]/gu, ' '));
    }
  }
  return undefined;
};

/** Towns that bear the name of a department: alone on a line, they say nothing of it. */
const TOWNS = new Set(['paris', 'vienne']);
const ALONE = new RegExp(
  `^(?:(?:\\d{2,3}|2[ab])\\s*[-–]?\\s*)?(?:l'|la\\s+|le\\s+|les\\s+)?(${NAMES.filter((name) => !TOWNS.has(name)).join('|')})\\s*(?:[-–(]?\\s*(?:\\d{2,3}|2[ab])\\)?)?$`,
);
/**
 * "PAS-DE-CALAIS", "République Française – Aveyron – Arrondissement de Millau": a piece of the head that is nothing else. The
 * head of a letter also bears whom it is for: only whole lines and columns are pieces there.
 */
const departmentAlone = ({ act, paragraphs, kind }: Analysis): string | undefined => {
  const lines =
    kind === 'letter' ? paragraphs : act.paragraphs.filter(({ section }) => section === 'preface');
  const pieces = kind === 'letter' ? /\n|\t| {3,}/u : /\n|\t| {3,}|\s[-–—·|•/]+\s|[,()·|•]/u;
  for (const { text } of lines.slice(0, 6)) {
    if (text.length > 160) continue;
    for (const piece of fold(text).lower.split(pieces)) {
      const name = ALONE.exec(piece.trim())?.[1];
      if (name !== undefined) return CODE_OF.get(name.replace(/['-]/gu, ' '));
    }
  }
  return undefined;
};

const PREFECT = new RegExp(
  `(?<![a-z])(?:prefete?|prefecture|service\\s+departemental\\s+d'incendie\\s+et\\s+de\\s+secours|groupement\\s+de\\s+gendarmerie|conseil\\s+departemental)\\s+(?:de\\s+la\\s+|de\\s+l'|des\\s+|du\\s+|de\\s+|d')(${NAMES.join('|')})(?![a-z-])`,
  'g',
);
/** "au sous-préfet de Reims (Marne)" */
const PREFECT_IN = new RegExp(
  `pref(?:ete?|ecture)\\s+(?:de\\s+|d'|du\\s+)[a-z' -]{2,40}\\((${NAMES.join('|')})\\)`,
  'g',
);
/** "transmis à M. le préfet de l’Aisne": the act's own prefect, outside what it cites. */
const departmentOfPrefect = (analysis: Analysis): string | undefined => {
  const grounds = [...analysis.act.citations, ...analysis.act.recitals];
  const codes = new Set(
    [...analysis.search(PREFECT), ...analysis.search(PREFECT_IN)]
      .filter(({ start }) => !grounds.some((one) => one.start <= start && start < one.end))
      .map(({ match }) => CODE_OF.get((match[1] ?? '').replace(/['-]/gu, ' '))),
  );
  return codes.size === 1 ? [...codes][0] : undefined;
};

/** The postal code beside the words of the town hall, in the head: not that of whom a letter is for. */
const departmentOfTownHall = (analysis: Analysis): string | undefined => {
  for (const { text } of analysis.paragraphs.slice(0, 6)) {
    const code =
      /(?:mairie|hotel\s+de\s+ville|commune\s+de|ville\s+de|communaute\s+de|siege)[^\n]{0,110}?(?<!\d)(\d{5})\s+[a-z]/.exec(
        fold(text).lower,
      )?.[1];
    // Corsica's two departments share the same first digits.
    if (code !== undefined && !code.startsWith('20')) return departmentOfCode(code);
  }
  return departmentOfSender(analysis);
};
const departmentOfCode = (code: string): string =>
  code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);

/** "Mairie de Valmorin", its street, then "51200 VALMORIN": a line of its own with the same name. */
const departmentOfSender = ({ paragraphs }: Analysis): string | undefined => {
  const lines = paragraphs.slice(0, 6).flatMap(({ text }) => text.split('\n'));
  const town = lines
    .map(
      (line) =>
        /^\W*(?:mairie|commune|ville)\s+(?:de\s+la\s+|de\s+l'|des\s+|du\s+|de\s+|d')?([a-z][a-z' -]{1,50}?)\s*$/.exec(
          fold(line).lower,
        )?.[1],
    )
    .find((name) => name !== undefined);
  if (town === undefined) return undefined;
  const code = lines
    .slice(0, 5)
    .map((line) => /^\s*(\d{5})\s+([a-z][a-z' -]{1,50}?)(?:\s+cedex.*)?\s*$/.exec(fold(line).lower))
    .find((match) => match !== null && sameTown(match[2] ?? '', town))?.[1];
  return code === undefined || code.startsWith('20') ? undefined : departmentOfCode(code);
};

/** The postal code of the letterhead of an act; the head of a letter also bears that of whom it is for. */
const departmentOfPost = ({ act, kind }: Analysis): string | undefined => {
  if (kind !== 'order' && kind !== 'decision' && kind !== 'deliberation') return undefined;
  const codes = new Set(
    act.paragraphs
      .slice(0, 8)
      .filter(({ section, text }) => section === 'preface' && text.length < 200)
      .flatMap(({ text }) =>
        [...text.matchAll(/(?<![\d.-])(\d{2})\d{3}\s+(?=\p{Lu}[\p{L}'’-]{2,})/gu)].map((match) => match[1]),
      ),
  );
  const [code] = codes;
  return codes.size !== 1 || code === undefined || code === '20' || code > '95' ? undefined : code;
};

const departmentNamed = ({ paragraphs }: Analysis): string | undefined => {
  for (const { text } of paragraphs.slice(0, 12)) {
    const match =
      /^\W*(?:republique\s+francaise\W+)?departement\s*:?\s*(?:de\s+la\s+|de\s+l'|des\s+|du\s+|de\s+|d'|l'|la\s+)?([a-z' -]{3,40})/.exec(
        fold(text).lower,
      );
    if (match === null) continue;
    const words = (match[1] ?? '')
      .replace(/['\s-]+/gu, ' ')
      .trim()
      .split(' ');
    for (let length = Math.min(5, words.length); length > 0; length--) {
      const code = CODE_OF.get(words.slice(0, length).join(' '));
      if (code !== undefined) return code;
    }
  }
  return undefined;
};
