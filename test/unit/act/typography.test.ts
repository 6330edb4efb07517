/** French typography: a table of what changes, a table of what must not, and two laws (idempotence, segments = whole). */
import fc from 'fast-check';
import { frenchTypography, frenchTypographySegments, sameWords } from '../../../src/act/typography';

/** Makes spaces visible: ~ is U+00A0, ^ is U+202F. */
const shown = (text: string): string => text.replace(/\u00A0/g, '~').replace(/\u202F/g, '^');

describe('frenchTypography', () => {
  test.each([
    ['du projet ;', 'du projet^;'],
    ['du projet;', 'du projet^;'],
    ['Est-ce vrai ?!', 'Est-ce vrai^?!'],
    ['Objet : bruit', 'Objet~: bruit'],
    ['Objet: bruit', 'Objet~: bruit'],
    ['« bonjour »', '«~bonjour~»'],
    ['«bonjour»', '«~bonjour~»'],
    ['il dit "oui".', 'il dit «~oui~».'],
    ['il dit “oui” !', 'il dit «~oui~»^!'],
    ['« il dit "oui" »', '«~il dit “oui”~»'],
    ['« il dit “oui” »', '«~il dit “oui”~»'],
    ['« non », puis "oui"', '«~non~», puis «~oui~»'],
    ['l"arrêt', 'l"arrêt'],
    ['tuyau de 12" de large', 'tuyau de 12" de large'],
    ['l\'"ami"', 'l’«~ami~»'],
    ["l'été d'Aïcha", 'l’été d’Aïcha'],
    ['et ainsi de suite...', 'et ainsi de suite…'],
    ['à compléter ..........', 'à compléter ..........'],
    ['arrêté n° 2026-123', 'arrêté n°~2026-123'],
    ['arrêté n°12', 'arrêté n°~12'],
    ['M. Cuenot et Mme Carrez', 'M.~Cuenot et Mme~Carrez'],
    ['MM. Roy et Faivre', 'MM.~Roy et Faivre'],
    ['article L. 2213-1', 'article~L.~2213-1'],
    ['article L.2213-1', 'article~L.~2213-1'],
    ['les articles R. 417-10 et L. 325-1', 'les articles~R.~417-10 et L.~325-1'],
    ["à l'article 3", 'à l’article~3'],
    ['Article 1er', 'Article~1er'],
    ['10 % de 1 250,50 €', '10~% de 1~250,50~€'],
    ['10% et 20€', '10~% et 20~€'],
    ['à 19 h 30 et 8 h', 'à 19~h~30 et 8~h'],
    ['à 19h30 et 8h', 'à 19~h~30 et 8~h'],
    ['de 21h-23h', 'de 21~h-23~h'],
    ['le 3 novembre 2026', 'le 3~novembre 2026'],
    ['le 1er décembre', 'le 1er~décembre'],
    ['le 2 marsouin', 'le 2 marsouin'],
    ['§ 2 et §3', '§~2 et §~3'],
    ['18 t de sel à -8 °C', '18~t de sel à -8~°C'],
    ['un cordon de 5 m', 'un cordon de 5~m'],
    ['5 mesures', '5 mesures'],
    ['03 81 00 12 34', '03~81~00~12~34'],
    ['SIRET 778 000 117 00003', 'SIRET 778~000~117~00003'],
    ['en 2026 300 agents', 'en 2026 300 agents'],
    ['deux  espaces', 'deux espaces'],
    ['fin , suite .', 'fin, suite.'],
    ['( entre parenthèses )', '(entre parenthèses)'],
    ['(!)', '(!)'],
    ['', ''],
  ])('%s', (given, wanted) => {
    expect(shown(frenchTypography(given))).toBe(wanted);
  });

  test.each([
    'https://www.valmorin-sur-loue.example/a?b=1;c=2',
    'www.telerecours.fr',
    'mairie@valmorin-sur-loue.example',
    'à 8:30',
    'CRPA-L311-6',
    'urn:paraphe:ledger:1',
    '{{ street | upper }}',
    '`a ; b : "c"`',
    'C:\\dossier\\fichier.docx',
    'f(a;b)',
    '12:30:00',
  ])('leaves %s alone', (text) => {
    expect(frenchTypography(text)).toBe(text);
  });

  it('keeps the sign that follows an address out of it', () => {
    expect(shown(frenchTypography('(www.telerecours.fr) ; voir https://x.fr/a ! et a@b.fr ?'))).toBe(
      '(www.telerecours.fr)^; voir https://x.fr/a^! et a@b.fr^?',
    );
  });

  const token = fc.constantFrom(
    ...[
      '"',
      '“',
      '”',
      '«',
      '»',
      "'",
      '’',
      '...',
      '.',
      ',',
      ';',
      ':',
      '?',
      '!',
      '(',
      ')',
      '[',
      ']',
      '-',
      '–',
      '\n',
    ],
    ...[
      ' ',
      '  ',
      '\u00A0',
      '\u202F',
      '\t',
      'n°',
      '§',
      'M.',
      'Mme',
      'L.',
      'R.',
      'article',
      'h',
      '%',
      '€',
      'm',
      'Dr',
    ],
    ...[
      '12',
      '1er',
      '8:30',
      '19h30',
      '1 250,50',
      '000',
      '03',
      '123',
      'novembre',
      'Été',
      'l',
      'mot',
      'A',
      '{{',
      '}}',
      '`',
    ],
    ...['http://x.fr/a;b', 'a@b.fr', 'www.x.fr', 'É', 'e\u0301', '😀', '_', '/', '\\', '°C', 'dB(A)'],
  );
  const messy = fc.array(token, { maxLength: 14 }).map((parts) => parts.join(''));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const once = frenchTypography(text);
        expect(frenchTypography(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives over segments what it gives over the whole', () => {
    fc.assert(
      fc.property(fc.array(messy, { minLength: 1, maxLength: 5 }), (texts) => {
        const segments = frenchTypographySegments(texts);
        expect(segments).toHaveLength(texts.length);
        expect(segments.join('')).toBe(frenchTypography(texts.join('')));
      }),
      { numRuns: 1500 },
    );
  });

  it('moves no word from one segment to another', () => {
    const words = (text: string): string => text.replace(/[\s«»"“”'’.…]/gu, '');
    fc.assert(
      fc.property(fc.array(messy, { minLength: 1, maxLength: 5 }), (texts) => {
        expect(frenchTypographySegments(texts).map(words)).toEqual(texts.map(words));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives an added space to the segment of the sign that asks for it', () => {
    expect(frenchTypographySegments(['arrêté n°', '12', ';']).map(shown)).toEqual(['arrêté n°~', '12', '^;']);
    expect(frenchTypographySegments(['à 19', 'h', '30']).map(shown)).toEqual(['à 19', '~h~', '30']);
    expect(frenchTypographySegments(['dit "', 'oui', '"']).map(shown)).toEqual(['dit «~', 'oui', '~»']);
  });
});

describe('sameWords', () => {
  it('treats every space and apostrophe alike, and nothing else', () => {
    expect(sameWords("l'article\u00A03\u202F;", 'l’article 3 ;')).toBe(true);
    expect(sameWords('e\u0301té\nchaud', 'été chaud')).toBe(true);
    expect(sameWords('10%', '10 %')).toBe(false);
    expect(sameWords('le maire', 'la maire')).toBe(false);
  });
});
