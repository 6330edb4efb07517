/** What is a flag, which an agent settles, and what is a doubt, which an agent reads closely. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';

const facts = {
  aide_chorale: 900,
  aide_judo: 1450,
  seance: '2027-01-12',
  rapporteur: 'Mme Rose Albin',
  decision: 'refus',
  presence_du_public: false,
};
const read = (text: string) => groundFacts({ text, facts, law: [] }, legalCore());

describe('a doubt', () => {
  it('is a value of the facts that is said of something else', () => {
    const { grounded, flags, doubts } = read('La chorale reçoit 1 450 € et le judo 900 €.');
    expect(flags).toEqual([]);
    expect(grounded).toBe(true);
    expect(doubts.map(({ kind }) => kind)).toEqual(['role', 'role']);
  });

  it('is what no fact speaks of, in words alone', () => {
    const { flags, doubts } = read('Mme Rose Albin a été hospitalisée.');
    expect(flags).toEqual([]);
    expect(doubts.map(({ kind }) => kind)).toEqual(['invention']);
  });

  it('has its place in the text', () => {
    const text = 'La chorale reçoit 1 450 € et le judo 900 €.';
    for (const { start, end, text: said } of read(text).doubts) expect(text.slice(start, end)).toBe(said);
  });
});

describe('a doubt beside a flag', () => {
  const offices = { presidente: 'Mme Rose Albin', secretaire: 'M. Paul Ancel' };
  it('takes no flag’s place on the same words', () => {
    const text = 'M. Paul Ancel, excellent président, ouvre la séance.';
    const { flags, grounded } = groundFacts({ text, facts: offices, law: [] }, legalCore());
    expect(grounded).toBe(false);
    expect(flags.map(({ kind }) => kind)).toContain('evaluative');
  });

  it('is told with it where it says more', () => {
    const text = 'Les frais de bornage sont à la charge de l’acquéreur.';
    const { flags, doubts } = groundFacts(
      { text, facts: { frais_de_bornage_a_la_charge_de: 'le vendeur' }, law: [] },
      legalCore(),
    );
    expect(flags.map(({ text: said }) => said)).toEqual(['acquéreur']);
    expect(doubts.map(({ text: said }) => said)).toEqual(['à la charge de l’acquéreur']);
  });
});

describe('a flag', () => {
  it.each([
    ['a value that no fact holds', 'La chorale reçoit 1 540 €.', 'amount'],
    ['a day that no fact holds', 'La séance a lieu le 21 janvier 2027.', 'date'],
    ['a name that no fact holds', 'M. Paul Ancel rapporte.', 'name'],
    ['a text that nobody gave', 'Vu l’article L. 2121-7 du CGCT, la séance a lieu.', 'citation'],
    ['a judgment', 'La demande est scandaleuse.', 'evaluative'],
    ['a decision', 'Mme Rose Albin est révoquée.', 'decision'],
    ['what the facts deny', 'La décision est une acceptation : la demande est acceptée.', 'contradiction'],
  ])('is %s', (_, text, kind) => {
    const { grounded, flags } = read(text);
    expect(grounded).toBe(false);
    expect(flags.map((flag) => flag.kind)).toContain(kind);
  });
});
