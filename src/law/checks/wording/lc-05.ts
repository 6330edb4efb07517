/** LC-05: a letter explains a group of initials the first time that it uses it. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { bodyOf } from '../shared/letters';

const MEANINGS: Readonly<Record<string, string>> = {
  ABF: 'architecte des bâtiments de France',
  AOT: 'autorisation d’occupation temporaire',
  CADA: 'commission d’accès aux documents administratifs',
  CCAS: 'centre communal d’action sociale',
  CCH: 'code de la construction et de l’habitation',
  CGCT: 'code général des collectivités territoriales',
  CRPA: 'code des relations entre le public et l’administration',
  CST: 'comité social territorial',
  DDT: 'direction départementale des territoires',
  DETR: 'dotation d’équipement des territoires ruraux',
  DGS: 'directeur général des services',
  DIA: 'déclaration d’intention d’aliéner',
  DICT: 'déclaration d’intention de commencement de travaux',
  DP: 'déclaration préalable',
  DRAC: 'direction régionale des affaires culturelles',
  DREAL: 'direction régionale de l’environnement, de l’aménagement et du logement',
  EPCI: 'établissement public de coopération intercommunale',
  ERP: 'établissement recevant du public',
  PADD: 'projet d’aménagement et de développement durables',
  PC: 'permis de construire',
  PLU: 'plan local d’urbanisme',
  PLUI: 'plan local d’urbanisme intercommunal',
  PMR: 'personnes à mobilité réduite',
  PPRI: 'plan de prévention du risque inondation',
  RAPO: 'recours administratif préalable obligatoire',
  REP: 'recours pour excès de pouvoir',
  SCOT: 'schéma de cohérence territoriale',
  SDIS: 'service départemental d’incendie et de secours',
  SPANC: 'service public d’assainissement non collectif',
  SIVOM: 'syndicat intercommunal à vocation multiple',
  TA: 'tribunal administratif',
  ZAC: 'zone d’aménagement concerté',
};

export const rule = defineRule({
  meta: {
    id: 'LC-05',
    title: { fr: 'Sigles expliqués', en: 'Initials explained' },
    kinds: ['letter', 'summons'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      unexplained: {
        fr: 'Le sigle « {words} » n’est pas expliqué : écrivez « {to} ».',
        en: 'The initials “{words}” are not explained: write “{to}”.',
      },
    },
  },
  check: ({ analysis }) => {
    const told = new Set<string>();
    return bodyOf(analysis).flatMap((paragraph) =>
      [...paragraph.text.matchAll(/(?<![\p{L}\d(])[A-Z]{2,5}(?![\p{L}\d)])/gu)].flatMap(
        (match): Outcome[] => {
          const [sigle] = match;
          const meaning = Object.hasOwn(MEANINGS, sigle) ? MEANINGS[sigle] : undefined;
          if (meaning === undefined || told.has(sigle)) return [];
          told.add(sigle);
          const start = paragraph.start + match.index;
          const end = start + sigle.length;
          if (
            analysis.folded.lower.includes(`(${sigle.toLowerCase()})`) ||
            /^\s*\(/u.test(analysis.text.slice(end))
          )
            return [];
          const to = `${sigle} (${meaning})`;
          return [
            finding(
              'unexplained',
              { start, end },
              { values: { words: sigle, to }, fix: { start, end, text: to } },
            ),
          ];
        },
      ),
    );
  },
});

const letter = (words: string) => ({
  text: `Objet : votre demande\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`,
  kind: 'letter' as const,
});

export const examples: Examples = {
  passes: [
    { why: 'fin d’un autre mot', ...letter('Le SURPLU et le dePLU.') },
    { why: 'expliqué ensuite', ...letter('Le PLU (plan local d’urbanisme) est révisé. Le PLU sera clos.') },
    { why: 'expliqué avant', ...letter('Le plan local d’urbanisme (PLU) est révisé. Le PLU sera clos.') },
    { why: 'capitales et sigles inconnus', ...letter('M. PETIT de la SNCF, PLUS ou moins.') },
    { why: 'hors du corps', text: 'Objet : PLU\nMadame,\nVoici la réponse.\nCordialement,', kind: 'letter' },
  ],
  fails: [
    {
      why: 'une parenthèse plus loin',
      ...letter('Le PLU est clos (depuis mai).'),
      message: 'unexplained',
      at: 'PLU',
    },
    {
      why: 'PLU',
      ...letter('Le PLU est révisé, puis le PLU est clos.'),
      message: 'unexplained',
      at: 'PLU',
      fixed: letter('Le PLU (plan local d’urbanisme) est révisé, puis le PLU est clos.').text,
    },
    {
      why: 'CCAS',
      ...letter('Voyez le CCAS.'),
      message: 'unexplained',
      at: 'CCAS',
      fixed: letter('Voyez le CCAS (centre communal d’action sociale).').text,
    },
  ],
};
