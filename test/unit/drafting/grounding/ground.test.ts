/** Grounding: what it finds and what it wrongly flags on the tables, where its flags stand, what it does with the law and with sources. */
import * as fc from 'fast-check';
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { blindCases, blindScore, blindTable } from '../../../support/grounding/blind';
import { isFound, legalCore, tableCases } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const facts = { demandeur: 'Mme Claire Martin', date_depot: '2026-03-01', montant: 320, delai: 'trois mois' };
const grounded = (
  text: string,
  more: { law?: readonly string[]; sources?: Readonly<Record<string, string>> } = {},
) =>
  groundFacts(
    { text, facts, law: more.law ?? [], ...(more.sources === undefined ? {} : { sources: more.sources }) },
    legalCore(),
  );

describe('grounding', () => {
  it.each(['tuned', 'later', 'probe2', 'probe3'])(
    'finds what is wrong in the table %s, and little else',
    (table) => {
      const cases = tableCases(table);
      const wrong = cases.filter(({ wrong: marks }) => marks.length > 0);
      const faithful = cases.filter(({ wrong: marks }) => marks.length === 0);
      expect(wrong.filter((one) => !isFound(one, one.grounding())).length / wrong.length).toBeLessThanOrEqual(
        0.02,
      );
      expect(
        faithful.filter((one) => toldOf(one.grounding()).length > 0).length / faithful.length,
      ).toBeLessThanOrEqual(0.02);
    },
  );

  it.each([
    // For development, all of them: by somebody who had not seen the code, then by authors of the checker.
    ['blind-a', 0.01, 0.01],
    ['blind-b', 0.07, 0.01],
    ['blind-c', 0.01, 0.01],
    ['derived', 0.07, 0.05],
    ['derived2', 0.05, 0.04],
    ['blind-d', 0.01, 0.01],
    ['roles', 0.02, 0.03],
  ])('does no worse than was measured on the table %s', (table, missed, wronglyFlagged) => {
    const scores = blindCases(blindTable(table)).map(blindScore);
    const rate = (corrupt: boolean): number => {
      const own = scores.filter(({ one }) => one.corrupt === corrupt);
      return own.filter(({ right }) => !right).length / own.length;
    };
    expect(rate(true)).toBeLessThanOrEqual(missed);
    expect(rate(false)).toBeLessThanOrEqual(wronglyFlagged);
  });

  it('proves what the facts make together, and tells what was expected when it is wrong', () => {
    const school = { repas_par_jour: { maternelle: 14, elementaire: 26 }, jours_ecole: 4, prix_repas: 3.5 };
    const read = (text: string) => groundFacts({ text, facts: school, law: [] }, legalCore());
    expect(read('Quarante repas sont servis chaque jour.').grounded).toBe(true);
    expect(read('La recette de la semaine s’établit à 560 €.').grounded).toBe(true);
    expect(read('Au total, cinquante repas sont servis.').flags[0]?.why).toContain(
      'Le calcul donne 40 (14 + 26)',
    );
  });

  it('computes from what the text shows, and finds what is one off, at another rate, or of another fact', () => {
    const of = (facts: unknown, text: string): readonly string[] =>
      toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);
    const dsp = { redevance_fixe: 42000, part_variable_pct: 3, chiffre_affaires: 610000 };
    const fee =
      'La redevance fixe est de 42 000 €, la part variable de 3 % du chiffre d’affaires de 610 000 €, soit ';
    expect(of(dsp, `${fee}18 300 €. Le total est de 60 300 €.`)).toEqual([]);
    expect(of(dsp, `${fee}18 300 €. Le total est de 60 400 €.`)).toEqual(['60 400 €']);
    expect(of(dsp, `${fee}30 500 €.`)).toEqual(['30 500 €']);
    const works = { montant_ht: 84500, taux_tva: 20 };
    expect(of(works, 'Les travaux coûtent 84 500 € HT, soit 101 400 € TTC.')).toEqual([]);
    expect(of(works, 'Les travaux coûtent 84 500 € HT, soit 92 950 € TTC.')).toEqual(['92 950 € TTC.']);
    const closing = { fermeture: { debut: '2026-08-03', fin: '2026-08-21' } };
    expect(of(closing, 'La fermeture va du 3 au 21 août 2026, soit dix-neuf jours.')).toEqual([]);
    expect(of(closing, 'La fermeture va du 3 au 21 août 2026, soit dix-huit jours.')).toEqual([
      'dix-huit jours',
    ]);
    const strike = { depot_preavis: '2026-10-05', date_greve: '2026-10-13' };
    expect(
      of(strike, 'Le préavis est déposé le 5 octobre 2026, huit jours avant la grève du 13 octobre.'),
    ).toEqual([]);
    expect(
      of(strike, 'Le préavis est déposé le 5 octobre 2026, neuf jours avant la grève du 13 octobre.'),
    ).toEqual(['neuf jours']);
    const agenda = { ordre_du_jour: ['approbation du budget primitif', 'cession de la parcelle AK 217'] };
    expect(of(agenda, 'Le deuxième point porte sur la cession de la parcelle AK 217.')).toEqual([]);
    expect(of(agenda, 'Le troisième point porte sur la cession de la parcelle AK 217.')).toEqual([
      'troisième',
    ]);
    expect(of({ lot: 3, duree: 15 }, 'Le lot revient à 15 €.')).toEqual(['15 €']);
  });

  it('tells one period by another, a series by its step, and how many times more', () => {
    const kinds = (text: string, of: unknown): readonly string[] =>
      toldOf(groundFacts({ text, facts: of, law: [] }, legalCore())).map(({ kind }) => kind);
    const lease = { loyer_annuel: 1440, surface_m2: 32 };
    expect(kinds('Le loyer revient à 120 € par mois.', lease)).toEqual([]);
    expect(kinds('Le loyer revient à 140 € par mois.', lease)).toEqual(['amount']);
    expect(kinds('Cela fait 45 euros le mètre carré.', lease)).toEqual([]);
    expect(kinds('Cela fait 54 euros le mètre carré.', lease)).toEqual(['amount']);
    const bus = { premier_depart: '08:00', intervalle_min: 40, departs: 6 };
    expect(kinds('Le troisième départ a lieu à 9 h 20.', bus)).toEqual([]);
    expect(kinds('Le troisième départ a lieu à 9 h 30.', bus)).toEqual(['time']);
    const clubs = { adherents: { judo: 60, escrime: 20 } };
    expect(kinds('Le judo compte trois fois plus de licenciés que l’escrime.', clubs)).toEqual([]);
    expect(kinds('Le judo compte deux fois plus de licenciés que l’escrime.', clubs)).toEqual(['number']);
    const notice = { travaux: '2026-06-15', riverains_avertis_10j_avant: true };
    expect(kinds('Les riverains sont avertis dix jours avant, soit le 5 juin.', notice)).toEqual([]);
    expect(kinds('Les riverains sont avertis dix jours avant, soit le 6 juin.', notice)).toEqual(['date']);
  });

  it('reads ids that name their code in full, and keeps long numbers exact', () => {
    const answer = groundFacts(
      {
        text: 'Vu l’article L. 1331-1 du code de la santé publique, la puce 250269812345687 est lue.',
        facts: { puce: '250269812345678' },
        law: ['code de la santé publique|L1331-1'],
      },
      legalCore(),
    );
    expect(answer.unknownLaw).toEqual([]);
    expect(answer.flags.map(({ text }) => text)).toEqual(['250269812345687']);
  });

  it('holds yes-or-no facts, ranks and parts against a sentence that says otherwise', () => {
    const kinds = (text: string, of: unknown): readonly string[] =>
      toldOf(groundFacts({ text, facts: of, law: [] }, legalCore())).map(({ kind }) => kind);
    expect(kinds('La circulation reste autorisée.', { circulation_interdite: true })).toEqual([
      'contradiction',
    ]);
    expect(kinds('La circulation est interdite.', { circulation_interdite: true })).toEqual([]);
    expect(kinds('Aucune gratification n’est versée.', { gratification: 0 })).toEqual([]);
    expect(
      kinds('Le chien appartient à M. Jean Roux.', { proprietaire: 'Luc Morand', victime: 'Jean Roux' }),
    ).toEqual(['role']);
  });

  it('supports a faithful text and says from where', () => {
    const answer = grounded('Mme Martin a déposé sa demande le 1er mars 2026.');
    expect(answer).toMatchObject({ grounded: true, flags: [] });
    expect(answer.supported.map(({ origins }) => origins[0]?.id)).toEqual(['demandeur', 'date_depot']);
  });

  it('flags with offsets in the text as given, and a French reason', () => {
    const text = 'La caution\u00A0est de 230\u00A0€.';
    const [flag] = grounded(text).flags;
    expect(flag).toMatchObject({ kind: 'amount', text: '230\u00A0€' });
    expect(text.slice(flag?.start, flag?.end)).toBe('230\u00A0€');
    expect(flag?.why).toMatch(/\.$/u);
  });

  it('lets only the law that was given be cited, and tells ids that it cannot read', () => {
    const text = 'Vu l’article L. 2213-1 du code général des collectivités territoriales,';
    expect(grounded(text).flags.map(({ kind }) => kind)).toContain('citation');
    expect(grounded(text, { law: ['CGCT|L2213-1'] }).grounded).toBe(true);
    expect(grounded(text, { law: ['???'] }).unknownLaw).toEqual(['???']);
  });

  it('takes excerpts of documents as support', () => {
    const text = 'La fête a réuni 145 personnes.';
    expect(grounded(text).grounded).toBe(false);
    expect(grounded(text, { sources: { 'note.txt': 'La fête a réuni 145 personnes.' } }).grounded).toBe(true);
  });

  it('answers any text with flags inside it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const flag of grounded(text).flags) {
          expect(flag.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(flag.start, flag.end)).toBe(flag.text);
          end = flag.end;
        }
      }),
      { numRuns: 50 },
    );
  });
});
