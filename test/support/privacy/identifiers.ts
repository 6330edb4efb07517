/**
 * Makes identifiers of every kind in every typing that we know of, valid and mistyped, inside sentences of a town hall. It
 * must not look at the detectors: what it writes is what people write.
 */
import { seeded, type Random } from './random';

export interface GeneratedMention {
  readonly kind: string;
  readonly text: string;
  /** Where the identifier stands. */
  readonly start: number;
  readonly end: number;
}

type Maker = (r: Random) => string;

const SPACE = ['\u00A0', ' ', '\u202F'];
const HYPHEN = ['-', '\u2011', '\u2013'];
const two = (n: number) => String(n).padStart(2, '0');
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const LETTERS = 'ABCDEFGHJKLMNPQRSTVWXYZ';
const letters = (r: Random, count: number) =>
  Array.from({ length: count }, () => r.pick(LETTERS.split(''))).join('');
/** Digits cut in groups of the given sizes, joined by one separator; the last group takes what is left. */
const grouped = (text: string, sizes: readonly number[], joint: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(text.slice(at, at + size));
    at += size;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts.filter((part) => part !== '').join(joint);
};

const FIRST = ['jean', 'amina', 'loïc', 'zoe', 'marie-laure', 'c', 'oumar', 'h.'];
const LAST = ['petit', 'le-goff', 'benali', 'da_silva', 'nguyen', 'roux.martin', 'vasseur62'];
const DOMAINS = [
  'orange.fr',
  'free.fr',
  'laposte.net',
  'gmail.com',
  'ville-valmorin.example',
  'wanadoo.fr',
  'etu.univ-lille.fr',
  'sfr.fr',
  'proton.me',
];

function phone(r: Random): string {
  const rest = r.digits(8);
  const head = r.pick(['1', '2', '3', '4', '5', '6', '6', '6', '7', '7', '9']);
  const number = `0${head}${rest}`;
  const tail = `${head}${rest}`;
  const dial = r.pick(['262', '590', '594', '596', '692', '690', '694', '696']);
  return r.pick([
    () => number,
    () => grouped(number, [2, 2, 2, 2], r.pick([...SPACE, '.', ...HYPHEN, '/', '_', ' . ', '  '])),
    () => grouped(number, [2, 2, 2, 2], r.pick(SPACE)),
    () => grouped(number, [4, 2, 2], r.pick([...SPACE, '.'])),
    () => grouped(number, [4, 3], r.pick(SPACE)),
    () => grouped(number, [2, 4], r.pick(SPACE)),
    () => grouped(number, [1, 3, 3], ' '),
    () => grouped(number, [2, 3, 3], r.pick([' ', '.'])),
    () => `+33${r.pick(['', ...SPACE])}${grouped(tail, [1, 2, 2, 2], r.pick([...SPACE, '.', '']))}`,
    () =>
      `+33${r.pick(['', ' '])}(0)${r.pick(['', ' '])}${grouped(tail, [1, 2, 2, 2], r.pick([' ', '.', '']))}`,
    () => `0033${r.pick(['', ' '])}${grouped(tail, [1, 2, 2, 2], r.pick([...SPACE, '']))}`,
    () => `(0)${r.pick(['', ' '])}${grouped(tail, [1, 2, 2, 2], r.pick([' ', '.']))}`,
    () => `(${number.slice(0, 2)}) ${grouped(number.slice(2), [2, 2, 2], ' ')}`,
    () => `0${dial} ${grouped(r.digits(6), [2, 2], r.pick([' ', '.']))}`,
    () => `0${dial}${r.digits(6)}`,
    () =>
      `+${r.pick(['32', '41', '44', '49', '34', '39', '212', '213', '216', '221', '352', '687', '689', '1'])}${r.pick(['', ' '])}${grouped(r.digits(r.int(8, 9)), [1, 2, 2, 2], r.pick([' ', '.', '']))}`,
    () => `00 ${r.pick(['32', '41', '212', '213', '216', '221'])} ${grouped(r.digits(9), [1, 2, 2, 2], ' ')}`,
    () => number.split('').join(' '),
  ])();
}

function nir(r: Random): string {
  const sex = r.pick(['1', '1', '2', '2', '2', '7', '8', '3', '4']);
  const department = r.chance(0.08)
    ? r.pick(['2A', '2B', '2a', '2b'])
    : r.pick([two(r.int(1, 95)), '97', '99']);
  const core = `${sex}${two(r.int(0, 99))}${two(r.int(1, 12))}${department}${r.digits(3)}${r.digits(3)}`;
  const digits = core.toUpperCase().replace('2A', '19').replace('2B', '18');
  const right = two(97 - Number(BigInt(digits) % 97n));
  const key = r.chance(0.7) ? right : r.digits(2);
  const full = r.chance(0.75) ? core + key : core;
  return r.pick([
    () => full,
    () => grouped(full, [1, 2, 2, 2, 3, 3], r.pick([...SPACE, '.', ...HYPHEN])),
    () => grouped(full, [1, 2, 2, 2, 3, 3], ' '),
    () => `${core} ${key}`,
    () => `${grouped(core, [1, 2, 2, 2, 3, 3], ' ')} ${r.pick(['clé', 'clé :', 'cle', '/', '-'])} ${key}`,
    () => `${core} (${key})`,
    () => `${core}/${key}`,
    () => grouped(full, [1, 4, 2, 6], ' '),
    () => grouped(full, [1, 6, 6], ' '),
    () => grouped(full, [5, 5], ' '),
  ])();
}

function iban(r: Random): string {
  const bban = `${r.digits(10)}${r.chance(0.3) ? r.pick(['A', 'M', 'X', 'Z']) + r.digits(10) : r.digits(11)}${r.digits(2)}`;
  const body = `FR${two(r.int(2, 98))}${bban}`;
  const foreign = r.pick([
    `BE${r.digits(14)}`,
    `DE${r.digits(20)}`,
    `ES${r.digits(22)}`,
    `LU${r.digits(18)}`,
    `PT${r.digits(23)}`,
    `IT${r.digits(2)}${r.pick(LETTERS.split(''))}${r.digits(22)}`,
  ]);
  return r.pick([
    () => body,
    () => grouped(body, [4, 4, 4, 4, 4, 4], r.pick([...SPACE, ...HYPHEN, '.'])),
    () => grouped(body, [4, 4, 4, 4, 4, 4], ' '),
    () => grouped(body, [4, 4, 4, 4, 4, 4], ' ').toLowerCase(),
    () => body.toLowerCase(),
    () => grouped(body, [2, 2, 5, 5, 11], ' '),
    () => grouped(body, [4, 5, 5, 11], r.pick(SPACE)),
    () => grouped(bban, [5, 5, 11], r.pick([...SPACE, '-'])),
    () => grouped(foreign, [4, 4, 4, 4, 4, 4], r.pick([' ', ''])),
  ])();
}

function email(r: Random): string {
  const domain = r.pick(DOMAINS);
  const local = r.pick([
    () => `${r.pick(FIRST)}.${r.pick(LAST)}`.replace('..', '.'),
    () => `${r.pick(FIRST).replace('.', '')}${r.int(1, 99)}`,
    () => `${r.pick(LAST)}_${r.pick(FIRST).replace('.', '')}`,
    () => `${r.pick(FIRST).replace('.', '')}+mairie`,
    () => r.pick(LAST),
  ])();
  const spoken = (text: string) =>
    text
      .replaceAll('.', ' point ')
      .replaceAll('-', ' tiret ')
      .replaceAll('_', ' tiret bas ')
      .replace('+', '.');
  return r.pick([
    () => `${local}@${domain}`,
    () => `${local}@${domain}`,
    () => `${local}@${domain}`.toUpperCase(),
    () => `${local} @ ${domain}`,
    () => `${local}(at)${domain}`,
    () => `${local} (at) ${domain}`,
    () => `${local}[at]${domain.replaceAll('.', '[dot]')}`,
    () => `${local}(at)${domain.replaceAll('.', '(point)')}`,
    () => `${local} [at] ${domain.replaceAll('.', ' [point] ')}`,
    () => `${local} arobase ${domain}`,
    () => `${spoken(local)} arobase ${spoken(domain)}`,
    () => `${local}@${domain.split('.')[0] ?? ''}`,
  ])();
}

function plate(r: Random): string {
  const siv = [letters(r, 2), r.digits(3), letters(r, 2)];
  const old = [
    String(r.int(1, 9999)),
    letters(r, r.int(2, 3)),
    r.pick([two(r.int(1, 19)), String(r.int(21, 95)), '2A', '2B', '971', '974']),
  ];
  return r.pick([
    () => siv.join('-'),
    () => siv.join(r.pick([...SPACE, '\u2011', '', '.', ' - '])),
    () => siv.join('-').toLowerCase(),
    () => siv.join(' ').toLowerCase(),
    () => siv.join('').toLowerCase(),
    () => old.join(r.pick([' ', '\u00A0', '-'])),
    () => old.join(''),
    () => old.join(' ').toLowerCase(),
    () => `${letters(r, 2)} ${r.digits(r.int(2, 3))} ${letters(r, 1)}`,
  ])();
}

function birthDate(r: Random): string {
  const [d, m, y] = [r.int(1, 28), r.int(1, 12), r.int(1925, 2023)];
  const month = MONTHS[m - 1] ?? '';
  return r.pick([
    () => `${two(d)}/${two(m)}/${y}`,
    () => `${d}/${m}/${y}`,
    () => `${two(d)}/${two(m)}/${String(y).slice(2)}`,
    () => `${two(d)}.${two(m)}.${y}`,
    () => `${two(d)}-${two(m)}-${y}`,
    () => `${two(d)}${r.pick(HYPHEN)}${two(m)}${r.pick(HYPHEN)}${y}`,
    () => `${two(d)} ${two(m)} ${y}`,
    () => `${two(d)} / ${two(m)} / ${y}`,
    () => `${d === 1 ? '1er' : d} ${month} ${y}`,
    () => `${d}\u00A0${month}\u00A0${y}`,
    () => `${d} ${month.toUpperCase()} ${y}`,
    () => `${y}-${two(m)}-${two(d)}`,
    () => `${two(d)}${two(m)}${y}`,
    () => `${inWords(d)} ${month} ${yearInWords(y)}`,
  ])();
}

const UNITS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];
function inWords(n: number): string {
  if (n === 1) return 'premier';
  if (n < 20) return UNITS[n] ?? '';
  const ten = Math.floor(n / 10);
  const rest = ten === 7 || ten === 9 ? n - (ten - 1) * 10 : n % 10;
  const base = TENS[ten] ?? '';
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : base;
  return (rest === 1 || rest === 11) && ten < 8
    ? `${base} et ${UNITS[rest] ?? ''}`
    : `${base}-${UNITS[rest] ?? ''}`;
}
function yearInWords(y: number): string {
  const rest = y % 100;
  const tail = rest === 0 ? '' : ` ${rest === 1 ? 'un' : inWords(rest)}`;
  return y >= 2000 ? `deux mille${tail}` : `mil neuf cent${tail}`;
}

const KINDS: Readonly<Record<string, { readonly make: Maker; readonly carriers: readonly string[] }>> = {
  phone: {
    make: phone,
    carriers: [
      'Tél. : {x}',
      'Vous pouvez joindre Mme Petit au {x}.',
      'Portable : {x} (le soir)',
      'Contactez M. Roux ({x}) avant midi.',
      'mon numéro c’est le {x} merci',
      'Son téléphone est le {x}, elle répond peu.',
      'Petit Rose | {x} | agent',
      'rappeler Karim {x}',
      'Téléphone de la fille : {x}\nAdresse inconnue',
      'numéro de portable {x}',
    ],
  },
  nir: {
    make: nir,
    carriers: [
      'N° de sécurité sociale : {x}',
      'NIR {x}',
      'immatriculé sous le numéro {x}, affilié à la CPAM',
      'N° SS : {x} – régime général',
      'Sécu : {x}',
      'Mme Petit ({x}) est assurée.',
      'numéro Insee {x}.',
      'Petit;Rose;{x};agent',
    ],
  },
  iban: {
    make: iban,
    carriers: [
      'IBAN : {x}',
      'RIB {x}',
      'virement sur le compte {x} ouvert à la Banque postale',
      'Compte à créditer : {x}.',
      'Coordonnées bancaires : {x}\nBIC AGRIFRPP',
      'compte bancaire n° {x}, au nom de M. Roux',
    ],
  },
  email: {
    make: email,
    carriers: [
      'Courriel : {x}',
      'Écrivez-lui à {x}.',
      'Contact : {x} ou par courrier',
      'son adresse est {x}, merci',
      'Mme Petit <{x}>',
      'mail : {x}\nTél. à venir',
      'E-mail {x} ;',
    ],
  },
  plate: {
    make: plate,
    carriers: [
      'véhicule immatriculé {x}',
      'la voiture ({x}) est garée',
      'Immatriculation : {x}',
      'Clio grise immatriculée {x}, stationnée',
      'plaque {x}.',
      'scooter {x} sans assurance',
      'le véhicule de M. Roux, {x}, gêne',
    ],
  },
  birth: {
    make: birthDate,
    carriers: [
      'né le {x} à Lille',
      'née le {x}',
      'Date de naissance : {x}',
      'Né(e) le : {x}',
      'Mme Petit (née le {x})',
      'DDN {x}',
      'Date et lieu de naissance : {x}, Porto',
      'né à Oran le {x}, de nationalité française',
      'date de naissance {x}.',
    ],
  },
  card: {
    make: (r) => {
      const number = `${r.pick(['4', '5', '3', '6'])}${r.digits(15)}`;
      return grouped(number, [4, 4, 4], r.pick([...SPACE, '-', ' ']));
    },
    carriers: [
      'carte bancaire n° {x}',
      'CB {x} exp. 09/27',
      'la carte {x} a été utilisée',
      'Numéro de carte : {x}',
    ],
  },
  'card-compact': {
    make: (r) => {
      const head = `4${r.digits(14)}`;
      const sum = head
        .split('')
        .reverse()
        .reduce(
          (t, d, i) => t + (i % 2 === 0 ? (Number(d) > 4 ? 2 * Number(d) - 9 : 2 * Number(d)) : Number(d)),
          0,
        );
      return head + String((10 - (sum % 10)) % 10);
    },
    carriers: ['carte bancaire n° {x}', 'CB {x} exp. 09/27', 'paiement par {x}'],
  },
  tax: {
    make: (r) => {
      const number = `${r.int(0, 3)}${r.digits(12)}`;
      return r.pick([number, grouped(number, [2, 2, 3, 3], ' '), grouped(number, [2, 2, 3, 3], '\u00A0')]);
    },
    carriers: [
      'numéro fiscal : {x}',
      'N° fiscal {x}',
      'SPI {x}',
      'Son numéro fiscal est le {x}.',
      'Identifiant fiscal : {x}',
    ],
  },
  passport: {
    make: (r) => {
      const number = `${r.digits(2)}${letters(r, 2)}${r.digits(5)}`;
      return r.pick([number, number, number.toLowerCase(), `${number.slice(0, 4)} ${number.slice(4)}`]);
    },
    carriers: [
      'passeport n° {x}',
      'Passeport : {x}',
      'titulaire du passeport {x} délivré à Lille',
      'son passeport numéro {x}',
      'permis de conduire {x}',
    ],
  },
  'id-card': {
    make: (r) =>
      r.pick([
        r.digits(12),
        `${letters(r, 1)}${r.int(2, 9)}${letters(r, 2)}${r.int(2, 9)}${letters(r, 2)}${r.digits(2)}`,
      ]),
    carriers: [
      'CNI {x}',
      'carte nationale d’identité n° {x}',
      'Carte d’identité : {x}',
      'pièce d’identité n° {x} présentée',
      'titulaire de la CNI n°{x}, valide',
    ],
  },
  residence: {
    make: (r) => r.pick([r.digits(10), `${letters(r, 2)}${r.digits(7)}`]),
    carriers: [
      'titre de séjour n° {x}',
      'carte de résident n° {x}',
      'carte de séjour {x}, valable',
      'récépissé de demande d’asile n° {x}',
      'titre de séjour : {x}',
    ],
  },
  file: {
    make: (r) =>
      r.pick([
        `${r.int(2015, 2026)}-${r.int(1, 9999)}`,
        `${letters(r, 2)}-${r.int(2015, 2026)}-${r.digits(4)}`,
        r.digits(7),
        `${r.int(20, 26)}/${r.digits(5)}`,
        `${letters(r, 3)}${r.digits(5)}`,
        `${letters(r, 1)}-${r.digits(4)}`,
      ]),
    carriers: [
      'Dossier n° {x}',
      'Réf. dossier : {x}',
      'matricule {x}',
      'son dossier CAF n° {x}',
      'N° allocataire : {x}',
      'n° de dossier {x}',
      'Matricule : {x}',
      'numéro d’allocataire {x}',
      'N/Réf. : {x}',
      'numéro d’étudiant : {x}',
      'identifiant {x}',
    ],
  },
  ipv4: {
    make: (r) => `${r.int(20, 223)}.${r.int(0, 255)}.${r.int(0, 255)}.${r.int(0, 255)}`,
    carriers: [
      'adresse IP {x}',
      'connexion depuis {x}.',
      'IP : {x}',
      'le poste {x} a été bloqué',
      '({x})',
      'depuis l’IP {x}, à 9 h',
    ],
  },
  ipv6: {
    make: (r) => {
      const hex = () => r.int(1, 65535).toString(16);
      return r.pick([
        () => Array.from({ length: 8 }, hex).join(':'),
        () => `2a01:${hex()}::${hex()}`,
        () => `2001:db8:${hex()}:${hex()}::${hex()}`,
        () => `fe80::${hex()}:${hex()}:${hex()}:${hex()}`,
      ])();
    },
    carriers: ['adresse IP {x}', 'connexion depuis {x} hier', 'IP : {x}', '({x})', 'depuis {x}, à 9 h'],
  },
  parcel: {
    make: (r) => {
      const section = letters(r, r.chance(0.8) ? 2 : 1);
      const number = r.pick([String(r.int(1, 999)), String(r.int(1, 999)).padStart(4, '0')]);
      return r.pick([
        `${section} ${number}`,
        `${section} n° ${number}`,
        `${section} n°${number}`,
        `section ${section} n° ${number}`,
        `section ${section}, numéro ${number}`,
        `${section}${number}`,
        `${section}\u00A0${number}`,
        `section ${section} numéro ${number}`,
      ]);
    },
    carriers: [
      'parcelle cadastrée {x}',
      'la parcelle {x} appartient à Mme Petit',
      'références cadastrales : {x}',
      'terrain cadastré {x}, d’une contenance de 412 m²',
      'Parcelle : {x}',
    ],
  },
};

export const IDENTIFIER_KINDS = Object.keys(KINDS);

/** `count` mentions of a kind, the same for the same seed. */
export function generateIdentifiers(kind: string, count: number, seed: number): readonly GeneratedMention[] {
  const recipe = KINDS[kind];
  if (recipe === undefined) throw new Error(`Unknown kind: ${kind}`);
  const r = seeded(seed);
  return Array.from({ length: count }, () => {
    const value = recipe.make(r);
    const carrier = r.pick(recipe.carriers);
    const start = carrier.indexOf('{x}');
    return { kind, text: carrier.replace('{x}', () => value), start, end: start + value.length };
  });
}
