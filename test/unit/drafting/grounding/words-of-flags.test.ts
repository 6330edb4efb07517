/** What a flag shows to the agent: words of the text without the spaces around them, the facts as they are written, texts of law by their nouns. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flagsOf = (facts: Readonly<Record<string, unknown>>, text: string, law: readonly string[] = []) =>
  toldOf(groundFacts({ text, facts, law }, legalCore()));

it('quotes the facts with their accents', () => {
  const [flag] = flagsOf(
    { concession: { numero: 'C-112' }, etat: 'non renouvelée' },
    'La concession C-112 a été renouvelée.',
  );
  expect(flag?.why).toBe('Les données disent le contraire («\u00A0non renouvelée\u00A0»).');
});

it('says where things that are denied are told', () => {
  const [flag] = flagsOf(
    { reserves_emises: ['peinture du hall', 'porte de secours'] },
    'La réception est prononcée sans aucune réserve.',
  );
  expect(flag?.why).toBe('Les données en font état (reserves emises).');
});

it('names the text that was given as French does', () => {
  const [law] = flagsOf({}, 'En application de la loi n°\u00A02002-267, le bureau est ouvert.', [
    'loi|2002-276',
  ]);
  expect(law?.why).toContain('Le texte fourni est la loi n°\u00A02002-276.');
  const [article] = flagsOf({}, 'En application de l’article L. 2212-4 du CGCT, le bureau est ouvert.', [
    'CGCT|L2214-2',
  ]);
  expect(article?.why).toContain('Le texte fourni est l’article L.\u00A02214-2.');
});

it('shows words without the spaces around them', () => {
  const flags = flagsOf(
    { bio_pct: 28, objectif_bio_pct: 20 },
    'Avec 28 % de produits biologiques, la restauration reste en deçà de l’objectif de 20 %.',
  );
  expect(flags).not.toEqual([]);
  for (const { text } of flags) expect(text).toBe(text.trim());
});

it('tells what nothing speaks of from what the facts deny', () => {
  const facts = { gratuit: true, club: 'ASL Volley', moyens_paiement: ['prélèvement', 'carte bancaire'] };
  const kinds = (text: string): readonly string[] => flagsOf(facts, text).map(({ kind }) => kind);
  expect(kinds('La mise à disposition est payante.')).toEqual(['contradiction']);
  expect(kinds('Le chien a mordu un passant.')).toEqual(['invention']);
  expect(kinds('Le règlement est possible par prélèvement, par carte bancaire ou par chèque.')).toEqual([
    'invention',
  ]);
  expect(kinds('En cas de pluie, le match se tiendra sous le préau.')).toEqual(['invention']);
});
