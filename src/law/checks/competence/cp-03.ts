/** CP-03: who signs for the mayor says so, and in what capacity. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { refusalIn } from '../shared/refusals';
import { sampleLetter, sampleOrder } from '../shared/police-samples';
import { signatories } from '../shared/signatory';
import type { Signatory } from '../shared/signatory';

/** An office is named beside the formula. */
const FORMULA_ONLY =
  /^(?:p\s?\/\s?o,?\s*)?(?:pour\s+)?(?:(?:m\.?|mme|monsieur|madame|le|la)\s+)*(?:maire)?[\s,]*(?:(?:et\s+)?par\s+(?:delegation|empechement)(?:\s+du\s+maire)?)?[\s,:]*$/;

export const rule = defineRule({
  meta: {
    id: 'CP-03',
    title: {
      fr: '« Pour le maire et par délégation », avec la qualité du signataire',
      en: '“For the mayor and by delegation”, with the capacity of the signatory',
    },
    kinds: ['order', 'decision', 'letter'],
    severity: 'major',
    basis: ['CRPA-L212-1'],
    method: 'R',
    needs: [],
    messages: {
      formula: {
        fr: '« {capacity} » signe sans dire pour qui : faites précéder sa qualité de « Pour le maire et par délégation ».',
        en: '“{capacity}” signs without saying for whom.',
      },
      bare: {
        fr: '« {capacity} » : faites précéder cette qualité de « Pour le maire et par délégation ».',
        en: '“{capacity}”: write “for the mayor and by delegation” before it.',
        severity: 'minor',
      },
      capacity: {
        fr: 'Le signataire agit pour le maire sans dire sa qualité : ajoutez-la (« l’adjoint délégué à … », « le directeur général des services »).',
        en: 'The signatory acts for the mayor without giving a capacity.',
      },
    },
  },
  // A letter that refuses decides; others are only letters.
  concerns: (analysis) =>
    analysis.derive(others).length > 0 && (analysis.kind !== 'letter' || refusalIn(analysis) !== undefined),
  check: ({ analysis }) =>
    analysis.derive(others).flatMap(({ office, signature, capacity }): Outcome[] => {
      const at = signature.capacity ?? signature;
      const values = { capacity: at.text.replace(/[\s,]+$/u, '').replace(/\s+/gu, ' ') };
      if (office === undefined) return FORMULA_ONLY.test(capacity) ? [finding('capacity', at)] : [];
      if (signature.delegated || /pour\s+(?:l[ea]|m)|delegation/.test(capacity)) return [];
      return [finding(/deleguee?/.test(capacity) ? 'bare' : 'formula', at, { values })];
    }),
});

interface Other extends Signatory {
  readonly signature: Signatory['signature'] & { readonly text: string };
}

/** Those who sign by delegation of the mayor. */
const others = (analysis: Analysis): readonly Other[] =>
  signatories(analysis).flatMap((one) =>
    (analysis.kind === 'letter' && one.office !== 'deputy' && one.office !== 'councillor') ||
    one.office === 'mayor' ||
    one.office === 'other' ||
    one.substitute ||
    one.capacity === ''
      ? []
      : [{ ...one, signature: { ...one.signature, text: '' } }],
  );

const act = (signature: string): string => sampleOrder({ signature });

export const examples: Examples = {
  passes: [
    {
      why: 'adjointe',
      text: act('Pour le maire et par délégation,\nL’adjointe déléguée à la voirie,\nAnne LEROY'),
    },
    {
      why: 'agent',
      text: act('Pour le maire et par délégation,\nLe directeur général des services,\nLuc PETIT'),
    },
    { why: 'par délégation du maire', text: act('Par délégation du maire,\nL’adjoint,\nLuc PETIT') },
    { why: 'délégation dans la qualité', text: act('L’adjoint au maire par délégation,\nLuc PETIT') },
    { why: 'pour le maire', text: act('Pour Madame le Maire,\nL’adjoint aux travaux,\nLuc PETIT') },
    { why: 'p/o', text: act('P/O le maire,\nL’adjoint aux travaux,\nLuc PETIT') },
  ],
  fails: [
    ...['L’adjointe à l’urbanisme,', 'Le conseiller délégué à la voirie,'].map((capacity) => ({
      why: `une lettre qui refuse : ${capacity}`,
      text: sampleLetter(['Votre demande est rejetée.']).replace(
        /Le maire,?\n[^]*$/u,
        `${capacity}\nLuc PETIT`,
      ),
      kind: 'letter' as const,
      message: capacity.includes('délégué') ? 'bare' : 'formula',
      at: capacity,
    })),
    {
      why: 'adjoint seul',
      text: act('L’adjoint au maire,\nLuc PETIT'),
      message: 'formula',
      at: 'L’adjoint au maire,',
    },
    {
      why: 'agent seul',
      text: act('Le directeur général des services,\nLuc PETIT'),
      message: 'formula',
      at: 'Le directeur général des services,',
    },
    {
      why: 'secrétaire de mairie',
      text: act('La secrétaire de mairie,\nOdile FAURE'),
      message: 'formula',
      at: 'La secrétaire de mairie,',
    },
    {
      why: 'conseiller',
      text: act('Le conseiller municipal,\nLuc PETIT'),
      message: 'formula',
      at: 'Le conseiller municipal,',
    },
    {
      why: 'adjoint délégué, sans la formule',
      text: act('L’adjoint délégué à la voirie,\nLuc PETIT'),
      message: 'bare',
      at: 'L’adjoint délégué à la voirie,',
    },
    {
      why: 'pas de qualité',
      text: act('Pour le maire et par délégation,\nAnne LEROY'),
      message: 'capacity',
      at: 'Pour le maire et par délégation,',
    },
    {
      why: 'pas de qualité, formule courte',
      text: act('Pour le maire,\nAnne LEROY'),
      message: 'capacity',
      at: 'Pour le maire,',
    },
  ],
  ignores: [
    {
      why: 'une lettre qui ne décide rien',
      text: sampleLetter(['Votre courrier est bien arrivé.']).replace(
        /Le maire,?\n[^]*$/u,
        'L’adjointe à l’urbanisme,\nAnne LEROY',
      ),
      kind: 'letter',
    },
    { why: 'le maire', text: act('Le maire,\nPaul ROUGET') },
    { why: 'le président', text: act('Le président du syndicat,\nPaul ROUGET') },
    { why: 'suppléance', text: act('Pour le maire empêché,\nLa première adjointe,\nAnne LEROY') },
    { why: 'nom seul', text: act('Paul ROUGET') },
  ],
};
