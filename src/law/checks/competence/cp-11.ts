/** CP-11: the mayor who is away is replaced in the order of the table, and the act says that he is away. */
import type { Analysis } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { electedNamed, signatories } from '../shared/signatory';
import type { Signatory } from '../shared/signatory';
import { groundsSpan, says } from '../shared/words';

const CITED = /l\.?\s?2122-17/g;
const AWAY = /absen[ct]|empech|suspen[ds]|revo(?:cation|que)|deced|deces|demission|vacance/g;
/** The earlier deputies are away too. */
const EARLIER =
  /(?:premier\w*|1\s?(?:er|e?re)|autre\w*|precedent\w*|deux\w*|tous\s+les)\s+adjoint[^.;\n]{0,80}(?:absen|empech)|(?:absen|empech)[^.;\n]{0,100}adjoint|adjoint[^.;\n]{0,60}(?:egalement|eux-memes|aussi)[^.;\n]{0,30}(?:absen|empech)/g;

export const rule = defineRule({
  meta: {
    id: 'CP-11',
    title: {
      fr: 'Suppléance du maire : ordre des nominations, empêchement mentionné',
      en: 'Replacement of the mayor: order of the table, absence mentioned',
    },
    kinds: ['order', 'decision'],
    severity: 'major',
    basis: ['CGCT-L2122-17'],
    method: 'X',
    needs: [],
    messages: {
      order: {
        fr: 'Le maire empêché est remplacé par le premier adjoint disponible ; signe ici l’adjoint de rang {rank}. Dites que les précédents sont absents ou empêchés.',
        en: 'The deputy of rank {rank} signs: say that the earlier ones are away.',
      },
      councillor: {
        fr: 'Un conseiller ne remplace le maire qu’à défaut d’adjoint : dites que les adjoints sont absents ou empêchés et citez sa désignation.',
        en: 'A councillor replaces the mayor only when no deputy can.',
      },
      agent: {
        fr: 'Un agent ne peut pas suppléer le maire : seul un adjoint, ou à défaut un conseiller, le remplace.',
        en: 'A member of staff cannot replace the mayor.',
      },
      mention: {
        fr: 'L’article L. 2122-17 est cité, mais rien ne dit que le maire est absent ou empêché : ajoutez-le.',
        en: 'Article L2122-17 is cited, yet nothing says that the mayor is away.',
      },
    },
  },
  concerns: (analysis) => analysis.derive(substitutes).length > 0 || says(analysis, CITED),
  check: ({ analysis }) => {
    const substitute = analysis.derive(substitutes)[0];
    if (substitute === undefined) {
      const [cited] = analysis.search(CITED);
      return cited === undefined || says(analysis, AWAY) ? [] : [finding('mention', cited)];
    }
    return ranked(analysis, substitute);
  },
});

const substitutes = (analysis: Analysis): readonly Signatory[] =>
  signatories(analysis).filter(({ substitute }) => substitute);

const ranked = (analysis: Analysis, { office, rank: written, signature }: Signatory): Outcome[] => {
  const at = signature.capacity ?? signature;
  if (office === 'agent') return [finding('agent', at)];
  if (says(analysis, EARLIER, groundsSpan(analysis))) return [];
  if (office === 'councillor') return [finding('councillor', at)];
  const { commune } = analysis;
  const name = signature.name?.name;
  const elected = commune === undefined || name === undefined ? undefined : electedNamed(name, commune);
  const rank = written ?? elected?.rank;
  if (rank === undefined) return commune === undefined ? [missing('commune')] : [];
  return rank > 1 ? [finding('order', at, { values: { rank } })] : [];
};

const act = (signature: string, reason = 'Considérant les travaux ;'): string =>
  sampleOrder({ signature, reasons: [reason] });
const DEPUTIES = {
  deputies: [
    { firstName: 'Anne', lastName: 'LEROY', rank: 1 },
    { firstName: 'Luc', lastName: 'PETIT', rank: 2 },
  ],
};

export const examples: Examples = {
  passes: [
    { why: 'première adjointe', text: act('Pour le maire empêché,\nLa première adjointe,\nAnne LEROY') },
    {
      why: 'premier adjoint, sans profil',
      text: act('Pour le maire absent,\nLe 1er adjoint,\nAnne LEROY'),
      commune: null,
    },
    { why: 'première d’après le profil', text: act('Pour le maire empêché,\nL’adjointe,\nAnne LEROY') },
    {
      why: 'deuxième, le premier étant absent',
      text: act(
        'Pour le maire empêché,\nLe deuxième adjoint,\nLuc PETIT',
        'Considérant que le maire et la première adjointe sont absents ;',
      ),
      commune: DEPUTIES,
    },
    {
      why: 'deuxième, l’absence dite d’abord',
      text: act(
        'Pour le maire empêché,\nLe deuxième adjoint,\nLuc PETIT',
        'Considérant l’absence du maire et de la première adjointe ;',
      ),
      commune: DEPUTIES,
    },
    {
      why: 'adjoint que le profil ne connaît pas',
      text: act('Pour le maire empêché,\nL’adjoint,\nGuy NOEL'),
    },
    {
      why: 'article cité, empêchement dit',
      text: act('Le maire,\nPaul ROUGET', 'Considérant que l’article L. 2122-17 règle l’absence du maire ;'),
    },
    ...[
      'l’empêchement du maire',
      'la suspension du maire',
      'le cas du maire suspendu',
      'la révocation du maire',
      'le cas du maire décédé',
      'le décès du maire',
      'la démission du maire',
      'la vacance de la mairie',
    ].map((why) => ({
      why,
      text: act('Le maire,\nPaul ROUGET', `Considérant que l’article L. 2122-17 règle ${why} ;`),
    })),
    ...[
      'le maire et la 1ère adjointe sont absents',
      'le maire et la 1re adjointe sont absents',
      'les autres adjoints sont empêchés',
      'les précédents adjoints sont absents',
      'tous les adjoints sont absents',
      'l’adjointe est également absente',
      'l’adjoint est aussi empêché',
      'les adjoints sont eux-mêmes absents',
    ].map((why) => ({
      why,
      text: act('Pour le maire empêché,\nLe deuxième adjoint,\nLuc PETIT', `Considérant que ${why} ;`),
      commune: null,
    })),
  ],
  fails: [
    {
      why: 'deuxième adjoint',
      text: act('Pour le maire empêché,\nLe deuxième adjoint,\nLuc PETIT'),
      message: 'order',
      at: 'Pour le maire empêché,\nLe deuxième adjoint,',
    },
    {
      why: 'troisième adjointe, en suppléance',
      text: act('Par suppléance du maire,\nLa 3e adjointe,\nOdile FAURE'),
      commune: null,
      message: 'order',
      at: 'Par suppléance du maire,\nLa 3e adjointe,',
    },
    {
      why: 'deuxième d’après le profil',
      text: act('Pour le maire absent,\nL’adjoint,\nLuc PETIT'),
      commune: DEPUTIES,
      message: 'order',
      at: 'Pour le maire absent,\nL’adjoint,',
    },
    {
      why: 'conseiller',
      text: act('Pour le maire empêché,\nLe conseiller municipal,\nLuc PETIT'),
      message: 'councillor',
      at: 'Pour le maire empêché,\nLe conseiller municipal,',
    },
    {
      why: 'agent',
      text: act('Pour le maire empêché,\nLe directeur général des services,\nLuc PETIT'),
      message: 'agent',
      at: 'Pour le maire empêché,\nLe directeur général des services,',
    },
    {
      why: 'empêchement tu',
      text: act('Le maire,\nPaul ROUGET', 'Considérant l’article L. 2122-17 du code ;'),
      message: 'mention',
      at: 'L. 2122-17',
    },
    ...['la suppléance'].map((why) => ({
      why,
      text: act('Le maire,\nPaul ROUGET', `Considérant que l’article L. 2122-17 règle ${why} ;`),
      message: 'mention',
      at: 'L. 2122-17',
    })),
    ...(
      [
        ['Considérant l’article L.2122-17 du code ;', 'L.2122-17'],
        ['Considérant l’article L 2122-17 du code ;', 'L 2122-17'],
      ] as const
    ).map(([words, at]) => ({
      why: 'article cité sans espace, empêchement tu',
      text: act('Le maire,\nPaul ROUGET', words),
      message: 'mention',
      at,
    })),
    ...['l’adjointe est en ville'].map((why) => ({
      why,
      text: act('Pour le maire empêché,\nLe deuxième adjoint,\nLuc PETIT', `Considérant que ${why} ;`),
      commune: null,
      message: 'order',
      at: 'Pour le maire empêché,\nLe deuxième adjoint,',
    })),
  ],
  lacks: [
    {
      why: 'rang inconnu',
      text: act('Pour le maire empêché,\nL’adjoint,\nLuc PETIT'),
      commune: null,
      missing: 'commune',
    },
  ],
  ignores: [
    { why: 'délégation', text: act('Pour le maire et par délégation,\nL’adjoint,\nLuc PETIT') },
    { why: 'le maire', text: act('Le maire,\nPaul ROUGET') },
  ],
};
