/** CM-32: the mayor signs the summons; it is entered in the register and published. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isMunicipal, plainOf, says } from '../shared/council';
import { wholeAct } from '../shared/nature';

export const rule = defineRule({
  meta: {
    id: 'CM-32',
    title: {
      fr: 'Convocation signée du maire, portée au registre et affichée',
      en: 'Summons signed by the mayor, entered in the register, published',
    },
    kinds: ['summons'],
    severity: 'minor',
    basis: ['CGCT-L2121-10', 'CGCT-R2121-7'],
    method: 'R',
    needs: [],
    messages: {
      unsigned: {
        fr: 'La convocation ne prévoit pas la signature du maire : c’est lui qui convoque le conseil.',
        en: 'The summons has no place for the signature of the mayor, who calls the council.',
      },
      other: {
        fr: 'La convocation est signée « {capacity} » : elle est faite par le maire, ou par celui qui le remplace.',
        en: 'The summons is signed “{capacity}”: the mayor makes it, or who replaces the mayor.',
        severity: 'major',
      },
      ask: {
        fr: 'La convocation est-elle portée au registre des délibérations, affichée à la mairie ou publiée ?',
        en: 'Is the summons entered in the register and published?',
        severity: 'info',
      },
    },
  },
  concerns: isMunicipal,
  check: ({ analysis }) => {
    const { signatures } = analysis.act;
    const mayor = signatures.find(
      ({ capacity }) =>
        capacity !== undefined &&
        /maire(?!\s+et\s+par\s+delegation)|adjoint|suppleant|conseiller/.test(
          plainOf(analysis, capacity.start, capacity.end),
        ) &&
        !/secretaire|direct/.test(plainOf(analysis, capacity.start, capacity.end)),
    );
    const other = signatures.find(({ capacity }) => capacity !== undefined);
    const published = says(analysis, /affich|registre|publi[eé]|mise?\s+en\s+ligne/g)
      ? []
      : [question('ask', wholeAct(analysis))];
    if (mayor !== undefined) return published;
    if (other?.capacity !== undefined)
      return [
        finding('other', other.capacity, {
          values: { capacity: other.capacity.text.replace(/[\s,]+$/u, '') },
        }),
        ...published,
      ];
    const last = analysis.paragraphs.at(-1) ?? wholeAct(analysis);
    const named =
      analysis.commune !== undefined &&
      analysis.text.slice(-400).toLowerCase().includes(analysis.commune.mayor.lastName.toLowerCase());
    return named ||
      says(
        analysis,
        /(?:^|\n)\s*(?:(?:l[ea]|m\.?\s+l[ea]|madame\s+l[ea]|monsieur\s+l[ea])\s+)?maire[\s,]*(?:\n|$)/g,
      )
      ? published
      : [finding('unsigned', last), ...published];
  },
});

const summons = (end: string): string =>
  `Vernois, le 2 mars 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du 12 mars 2026.\n${end}`;

export const examples: Examples = {
  passes: [
    {
      why: 'le maire, affichage dit',
      text: summons('Le maire,\nPaul ROUGET\nConvocation affichée le 2 mars 2026'),
      kind: 'summons',
    },
    {
      why: 'un adjoint remplace le maire',
      text: summons('Pour le maire empêché,\nL’adjointe,\nAnne LEROY\nAffiché le 2 mars 2026'),
      kind: 'summons',
    },
    { why: 'le nom seul du maire', text: summons('Paul ROUGET\nPublié le 2 mars 2026'), kind: 'summons' },
    {
      why: 'un conseiller remplace le maire et les adjoints, mise en ligne dite',
      text: summons('Le conseiller premier inscrit,\nLuc PETIT\nMise en ligne le 2 mars 2026'),
      kind: 'summons',
    },
    {
      why: 'le suppléant du maire, mis en ligne',
      text: summons('Le maire suppléant,\nLuc PETIT\nDocument mis en ligne le 2 mars 2026'),
      kind: 'summons',
    },
    {
      why: 'portée au registre',
      text: summons('Le Maire\nInscrit au registre le 2 mars 2026'),
      kind: 'summons',
    },
  ],
  fails: [
    {
      why: 'le maire n’est nommé que dans l’en-tête',
      text: `Paul ROUGET, élu de Vernois\n${summons(`${'Les documents de la séance sont tenus à votre disposition au secrétariat, aux heures d’ouverture. '.repeat(5)}\nComptant sur votre présence.\nAffiché le 2 mars 2026`)}`,
      kind: 'summons',
      message: 'unsigned',
      at: 'Affiché le 2 mars 2026',
    },
    ...[
      'Pour le maire et par délégation',
      'Le directeur, adjoint du secrétaire',
      'La secrétaire, auprès du maire',
    ].map((capacity) => ({
      why: `signée d’un autre : ${capacity}`,
      text: summons(`${capacity},\nSylvie DROZ\nAffiché le 2 mars 2026`),
      kind: 'summons' as const,
      message: 'other',
      at: `${capacity},`,
    })),
    {
      why: 'pas de signature',
      text: summons('Comptant sur votre présence.\nAffiché le 2 mars 2026'),
      kind: 'summons',
      message: 'unsigned',
      at: 'Affiché le 2 mars 2026',
    },
    {
      why: 'la secrétaire de mairie',
      text: summons('La secrétaire de mairie,\nSylvie DROZ\nAffiché le 2 mars 2026'),
      kind: 'summons',
      message: 'other',
      at: 'La secrétaire de mairie,',
    },
    {
      why: 'le directeur général',
      text: summons('Le directeur général des services,\nOlivier GROSJEAN\nAffiché le 2 mars 2026'),
      kind: 'summons',
      message: 'other',
      at: 'Le directeur général des services,',
    },
    {
      why: 'par délégation du maire : un agent ne convoque pas',
      text: summons(
        'Pour le maire et par délégation,\nLe directeur général des services,\nOlivier GROSJEAN\nAffiché le 2 mars 2026',
      ),
      kind: 'summons',
      message: 'other',
      at: 'Le directeur général des services,',
    },
    {
      why: 'affichage non dit',
      text: summons('Le maire,\nPaul ROUGET'),
      kind: 'summons',
      message: 'ask',
      at: 'Objet : convocation',
    },
  ],
  ignores: [
    {
      why: 'conseil communautaire',
      text: 'Communauté de communes du Val\nConvocation du conseil communautaire\nLe président,',
      kind: 'summons',
    },
  ],
};
