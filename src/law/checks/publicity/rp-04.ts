/** RP-04: the administrative court is that of the department where the author of the act has its seat. */
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { courtNamed, courtOf, departmentWritten, ofCourt, remedyParagraphs } from '../shared/recourse';
import { order } from '../shared/samples';

const NAMED =
  /(?:tribunal\s+administratif|(?<![a-z])t\.?\s?a\.?)\s+(?:territorialement\s+competent\s+)?(?:de\s+(?=la\s)|de\s+|d')((?:la\s+)?[a-z]+(?:[\s-](?:en[\s-]champagne|pontoise|ferrand|terre|de[\s-]france|denis|sur[\s-]marne))?)/g;
const ADDRESS = /tribunal\s+administratif[^;\n]{0,120}?\d{5}\s+([a-z]+(?:-[a-z]+)*)/g;
const NOT_A_NAME =
  /^(?:la\s+)?(?:son|sa|ce|cette|leur|votre|commune|ressort|region|ville|justice|departement|meme)$/;

export const rule = defineRule({
  meta: {
    id: 'RP-04',
    title: {
      fr: 'Tribunal administratif du ressort de la commune',
      en: 'The administrative court of the commune’s department',
    },
    kinds: 'all',
    severity: 'major',
    basis: ['CJA-R312-1', 'CJA-R221-3'],
    method: 'X',
    needs: [],
    fixes: true,
    messages: {
      other: {
        fr: 'Le tribunal administratif compétent est celui {right}, et non celui {stated}. Corrigez son nom, et son adresse le cas échéant.',
        en: 'The competent court is the one {right}, not the one {stated}.',
      },
      unknown: {
        fr: 'Aucun tribunal administratif ne siège à « {stated} » ; celui qui est compétent est celui {right}.',
        en: 'No administrative court sits in “{stated}”; the competent one is that {right}.',
      },
    },
  },
  concerns: (analysis) =>
    analysis
      .derive(remedyParagraphs)
      .some(({ lower }) => /tribunal\s+administratif|(?<![a-z])t\.?a\.?\s+d/.test(lower)),
  check: ({ analysis }) => {
    const department = analysis.derive(departmentWritten) ?? analysis.commune?.departmentCode;
    const right = department === undefined ? undefined : courtOf(department);
    if (right === undefined) return [missing('commune')];
    return analysis.derive(remedyParagraphs).flatMap((paragraph): Outcome[] => {
      const names = analysis.search(NAMED, paragraph).filter(({ match }) => !NOT_A_NAME.test(match[1] ?? ''));
      const [first] = names.length > 0 ? names : analysis.search(ADDRESS, paragraph);
      const name = first?.match[1];
      if (first === undefined || name === undefined) return [];
      const at = { start: first.end - name.length, end: first.end };
      const written = analysis.text.slice(at.start, at.end);
      const known = courtNamed(name);
      if (known === right) return [];
      const values = { right: ofCourt(right), stated: known === undefined ? written : ofCourt(known) };
      if (known === undefined) return [finding('unknown', at, { values })];
      const plainly = /d[e']\s?$/.test(analysis.text.slice(at.start - 3, at.start).replace('’', "'"));
      const fix =
        plainly && names.length > 0 && !/\d{5}/.test(paragraph.lower)
          ? {
              fix: {
                start: at.start - (/['’]$/.test(analysis.text.slice(0, at.start)) ? 2 : 3),
                end: at.end,
                text: ofCourt(right),
              },
            }
          : {};
      return [finding('other', at, { values, ...fix })];
    });
  },
});

const act = (words: string, head?: string): string =>
  order({ articles: ['La rue est fermée.', words] }).replace(
    'Département du Jura',
    head ?? 'République française',
  );
const way = 'Il peut être contesté dans les deux mois devant le tribunal administratif';

export const examples: Examples = {
  passes: [
    { why: 'Jura : Besançon', text: act(`${way} de Besançon.`) },
    {
      why: 'en capitales',
      text: act('Recours devant le TRIBUNAL ADMINISTRATIF DE BESANCON dans les deux mois.'),
    },
    { why: 'sigle', text: act('Recours contentieux devant le TA de Besançon.') },
    {
      why: 'nom composé, sans traits d’union',
      text: act(`${way} de Cergy Pontoise.`, 'Département des Hauts-de-Seine'),
    },
    { why: 'Châlons', text: act(`${way} de Châlons-en-Champagne.`, 'DÉPARTEMENT DE LA MARNE') },
    { why: 'outre-mer', text: act(`${way} de la Guadeloupe.`, 'Département : Guadeloupe') },
    {
      why: 'outre-mer, par son siège',
      text: act(`${way} de Fort-de-France.`),
      commune: { departmentCode: '972' },
    },
    { why: 'par son adresse', text: act(`${way}, 30 rue Charles-Nodier, 25000 Besançon.`) },
    { why: 'adresse dans une rue de Lyon', text: act(`${way} de Besançon, 3 rue de Lyon, 25000 Besançon.`) },
    { why: 'sans nom', text: act(`${way} territorialement compétent.`) },
    { why: 'tribunal de son ressort', text: act(`${way} de son ressort.`) },
    { why: 'un code à un chiffre', text: act(`${way} de Lyon.`), commune: { departmentCode: '1' } },
  ],
  fails: [
    {
      why: 'Dijon pour le Jura',
      text: act(`${way} de Dijon.`),
      message: 'other',
      at: 'Dijon',
      fixed: act(`${way} de Besançon.`),
    },
    {
      why: 'élision',
      text: act(`${way} d’Amiens.`),
      message: 'other',
      at: 'Amiens',
      fixed: act(`${way} de Besançon.`),
    },
    {
      why: 'vers Orléans',
      text: act(`${way} de Lyon.`, 'Département du Loiret'),
      message: 'other',
      at: 'Lyon',
      fixed: act(`${way} d’Orléans.`, 'Département du Loiret'),
    },
    {
      why: 'sigle',
      text: act('Recours contentieux devant le T.A. de Nancy.'),
      message: 'other',
      at: 'Nancy',
    },
    {
      why: 'par son adresse',
      text: act(`${way}, 22 rue d’Assas, 21000 Dijon.`),
      message: 'other',
      at: 'Dijon',
    },
    {
      why: 'le département écrit l’emporte sur la fiche',
      text: act(`${way} de Besançon.`, 'Département du Rhône'),
      message: 'other',
      at: 'Besançon',
    },
    { why: 'pas de tribunal à Vesoul', text: act(`${way} de Vesoul.`), message: 'unknown', at: 'Vesoul' },
  ],
  lacks: [
    { why: 'rien ne dit le département', text: act(`${way} de Dijon.`), commune: null, missing: 'commune' },
  ],
  ignores: [
    {
      why: 'un jugement cité',
      text: order({
        visas: ['le jugement du tribunal administratif de Lyon du 3 mai 2025'],
        articles: ['La rue est fermée.'],
      }),
    },
    { why: 'recours gracieux seul', text: act('Un recours gracieux peut être formé.') },
  ],
};
