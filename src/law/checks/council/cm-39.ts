/** CM-39: the mayor and the secretary sign deliberations, and no longer all members present. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, isMunicipal, PUBLICITY_REFORM, says } from '../shared/council';
import { signersOf } from '../shared/signers';
import { deliberation } from '../shared/example-session';

const EVERYONE =
  /(?:ont\s+signe|signature|signe[a-z]*|suivent)[^.;\n]{0,80}(?:tous\s+les\s+)?(?:membres|conseillers|elus)\s+presents|(?:tous\s+les\s+)?(?:membres|conseillers)\s+presents[^.;\n]{0,40}(?:ont\s+signe|signent)|suivent\s+(?:toutes\s+)?les\s+signatures|(?:au\s+registre|ont)\s+(?:suivent|sont|figurent)\s+(?:toutes\s+)?les\s+signatures|ont\s+signe\s+(?:au\s+registre\s+)?(?:tous\s+)?les\s+membres/g;
/** A copy: the register bears the signatures. */
const EXTRACT =
  /(?:pour|certifie)\s+(?:extrait|copie|expedition)|extrait\s+(?:certifie\s+)?conforme|copie\s+(?:certifiee\s+)?conforme|certifi[a-z]+\s+conforme/g;

export const rule = defineRule({
  meta: {
    id: 'CM-39',
    title: {
      fr: 'Délibération signée par le maire et le secrétaire de séance',
      en: 'Deliberation signed by the mayor and the secretary',
    },
    kinds: ['deliberation'],
    severity: 'major',
    basis: ['CGCT-L2121-23'],
    method: 'R',
    needs: [],
    messages: {
      secretary: {
        fr: 'Depuis le 1er juillet 2022, la délibération est signée par le maire et par le ou les secrétaires de séance : la signature du secrétaire manque.',
        en: 'Since 1 July 2022 the mayor and the secretary sign: the secretary’s signature lacks.',
      },
      mayor: {
        fr: 'La délibération est signée par le maire et par le ou les secrétaires de séance : la signature du maire manque.',
        en: 'The mayor and the secretary sign: the mayor’s signature lacks.',
      },
      none: {
        fr: 'Aucune signature n’est prévue : la délibération est signée par le maire et par le ou les secrétaires de séance.',
        en: 'No signature: the mayor and the secretary sign.',
        severity: 'minor',
      },
      extract: {
        fr: 'Cet extrait ne porte que la signature du maire : vérifiez que la délibération inscrite au registre est signée aussi par le secrétaire de séance.',
        en: 'This extract bears the mayor’s signature only: check that the register bears the secretary’s too.',
        severity: 'minor',
      },
      everyone: {
        fr: '« {words} » : depuis le 1er juillet 2022, les délibérations sont signées par le maire et le ou les secrétaires de séance, et non par tous les membres présents.',
        en: '“{words}”: since 1 July 2022 the mayor and the secretary sign, not all members present.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    (analysis.actDate ?? PUBLICITY_REFORM) >= PUBLICITY_REFORM &&
    // The board of a CCAS has rules of its own.
    (isMunicipal(analysis) || !/action\s+sociale|(?<![a-z])ccas/.test(analysis.folded.lower.slice(0, 1500))),
  check: ({ analysis }): Outcome[] => {
    const everyone = firstOf(analysis, EVERYONE);
    const old =
      everyone === undefined ? [] : [finding('everyone', everyone, { values: { words: everyone.text } })];
    const { mayor, secretary } = analysis.derive(signersOf);
    if (mayor !== undefined && secretary !== undefined) return old;
    if (mayor === undefined && secretary === undefined) {
      const last = analysis.paragraphs.at(-1);
      const signed =
        analysis.act.signatures.some(({ name }) => name?.name.includes(' ') === true) ||
        everyone !== undefined ||
        says(analysis, /signe|signature|cachet/g);
      return signed || last === undefined ? old : [finding('none', last), ...old];
    }
    if (mayor === undefined)
      return secretary === undefined || says(analysis, /(?<![a-z])sign[a-z]+[^.;\n]{0,60}maire/g)
        ? old
        : [finding('mayor', secretary), ...old];
    // "Signé par le maire et la secrétaire de séance", in a sentence.
    if (says(analysis, /(?<![a-z])sign[a-z]+[^.;\n]{0,60}secretaire/g)) return old;
    return [finding(says(analysis, EXTRACT) ? 'extract' : 'secretary', mayor), ...old];
  },
});

const end = (words: string): string =>
  deliberation(
    'Présents : 9\nSecrétaire de séance : Mme Claire MOREAU',
    `DÉCIDE les tarifs.\nPour : 9\nFait à Vernois, le 12 mars 2026\n${words}`,
  );

export const examples: Examples = {
  passes: [
    ...['Cachet de la mairie', 'Signature'].map(
      (words) => ({ why: words, text: end(words), kind: 'deliberation' }) as const,
    ),
    ...['Le maire, M. Paul ROUGET.', 'Le Maire, P. ROUGET', 'Mme la maire, Mme O. FAURE'].map(
      (mayor) =>
        ({
          why: `le point d’une civilité ou d’une initiale ne coupe rien : ${mayor}`,
          text: end(`${mayor}\nPaul ROUGET     La secrétaire de séance, Claire MOREAU`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'les deux',
      text: end('Le maire,\nPaul ROUGET\nLa secrétaire de séance,\nClaire MOREAU'),
      kind: 'deliberation',
    },
    {
      why: 'côte à côte',
      text: end(
        'Le Maire,                       La secrétaire de séance,\nPaul ROUGET                     Claire MOREAU',
      ),
      kind: 'deliberation',
    },
    {
      why: 'extrait signé des deux',
      text: end('Pour extrait conforme\nLe maire, Paul ROUGET\nLe secrétaire, Luc PETIT'),
      kind: 'deliberation',
    },
    {
      why: 'plusieurs secrétaires',
      text: end('Le maire,\nPaul ROUGET\nLes secrétaires de séance,\nClaire MOREAU\nLuc PETIT'),
      kind: 'deliberation',
    },
    {
      why: 'signatures dites en une phrase',
      text: end('Signé par le maire et la secrétaire de séance.\nLe maire,\nPaul ROUGET'),
      kind: 'deliberation',
    },
    {
      why: 'signée électroniquement, sans qualité lue',
      text: end('Document signé électroniquement'),
      kind: 'deliberation',
    },
    {
      why: 'la présidente',
      text: end('La présidente de séance,\nAnne LEROY\nLe secrétaire de séance,\nLuc PETIT'),
      kind: 'deliberation',
    },
    ...['[Cachet]', '[Signature]', '[Signé]'].map(
      (words) => ({ why: words, text: end(words), kind: 'deliberation' }) as const,
    ),
    {
      why: 'le maire signe, dit une phrase',
      text: end('Signé électroniquement par M. le maire.\nLa secrétaire de séance,\nClaire MOREAU'),
      kind: 'deliberation',
    },
    {
      why: 'la secrétaire signe, dit une phrase',
      text: end(
        'L’acte est signé par Mme Claire MOREAU, secrétaire.\nPublié le 16 mars 2026.\nLe maire,\nPaul ROUGET',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...(
      [
        ['Pour copie conforme,', 'Le maire,'],
        ['Pour expédition,', 'Le maire,'],
        ['Certifié conforme,', 'Le maire,'],
        ['Extrait conforme', 'Le maire,'],
        ['Copie conforme', 'Le maire,'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: end(`${words}\nLe maire,\nPaul ROUGET`),
          kind: 'deliberation',
          message: 'extract',
          at,
        }) as const,
    ),
    ...(
      [
        ['Signé de tous les membres présents', 'Signé de tous les membres présents'],
        ['Signatures des membres présents', 'Signatures des membres présents'],
        ['Les membres présents ont signé', 'membres présents ont signé'],
        ['Suivent toutes les signatures', 'Suivent toutes les signatures'],
        ['Ont signé les membres', 'Ont signé les membres'],
        ['Au registre figurent les signatures', 'Au registre figurent les signatures'],
        ['Les conseillers présents signent', 'conseillers présents signent'],
        ['Tous les conseillers présents ont signé', 'Tous les conseillers présents ont signé'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: end(`${words}.\nLe maire,\nPaul ROUGET\nLa secrétaire de séance,\nClaire MOREAU`),
          kind: 'deliberation',
          message: 'everyone',
          at,
        }) as const,
    ),
    {
      why: 'le maire seul',
      text: end('Le maire,\nPaul ROUGET'),
      kind: 'deliberation',
      message: 'secretary',
      at: 'Le maire,',
    },
    {
      why: 'la secrétaire seule',
      text: end('La secrétaire de séance,\nClaire MOREAU'),
      kind: 'deliberation',
      message: 'mayor',
      at: 'La secrétaire de séance,',
    },
    {
      why: 'la secrétaire de mairie ne compte pas',
      text: end('Le maire,\nPaul ROUGET\nLa secrétaire de mairie,\nSylvie DROZ'),
      kind: 'deliberation',
      message: 'secretary',
      at: 'Le maire,',
    },
    {
      why: 'extrait signé du maire',
      text: end('Pour extrait conforme,\nLe maire,\nPaul ROUGET'),
      kind: 'deliberation',
      message: 'extract',
      at: 'Le maire,',
    },
    {
      why: 'copie certifiée',
      text: end('Copie certifiée conforme\nLe maire,\nPaul ROUGET'),
      kind: 'deliberation',
      message: 'extract',
      at: 'Le maire,',
    },
    { why: 'rien', text: end('Fin.'), kind: 'deliberation', message: 'none', at: 'Fin.' },
    {
      why: 'tous les membres présents',
      text: end(
        'Ont signé au registre tous les membres présents.\nLe maire,\nPaul ROUGET\nLa secrétaire de séance,\nClaire MOREAU',
      ),
      kind: 'deliberation',
      message: 'everyone',
      at: 'Ont signé au registre tous les membres présents',
    },
    {
      why: 'suivent les signatures',
      text: end('Suivent les signatures.\nPour extrait conforme, le maire, Paul ROUGET'),
      kind: 'deliberation',
      message: 'everyone',
      at: 'Suivent les signatures',
    },
    {
      why: 'au registre',
      text: end('Au registre sont les signatures.'),
      kind: 'deliberation',
      message: 'everyone',
      at: 'Au registre sont les signatures',
    },
    {
      why: 'le maire seul, le premier jour de la réforme',
      text: end('Le maire,\nPaul ROUGET'),
      kind: 'deliberation',
      date: '2022-07-01',
      message: 'secretary',
      at: 'Le maire,',
    },
    {
      why: 'désigner n’est pas signer : le secrétaire',
      text: end('Désignation à venir d’un secrétaire de bureau.\nLe maire,\nPaul ROUGET'),
      kind: 'deliberation',
      message: 'secretary',
      at: 'Le maire,',
    },
    {
      why: 'désigner n’est pas signer : le maire',
      text: end('Désignation à venir par le maire.\nLa secrétaire de séance,\nClaire MOREAU'),
      kind: 'deliberation',
      message: 'mayor',
      at: 'La secrétaire de séance,',
    },
    {
      why: 'un syndicat, à l’occasion d’une réunion',
      text: 'Syndicat mixte du Val\nComité syndical\nSéance du 12 mars 2026, à l’occasion de la foire\nObjet : Tarifs\nLe comité DÉCIDE les tarifs.\nLe président,\nGuy NOEL',
      kind: 'deliberation',
      message: 'secretary',
      at: 'Le président,',
    },
  ],
  ignores: [
    {
      why: 'conseil d’administration d’un CCAS',
      text: 'CCAS de Vernois\nConseil d’administration\nSéance du 12 mars 2026\nObjet : Colis\nLe conseil DÉCIDE.\nLa présidente,\nAnne LEROY',
      kind: 'deliberation',
    },
    {
      why: 'avant la réforme',
      text: end('Suivent les signatures.'),
      kind: 'deliberation',
      date: '2022-06-30',
    },
    {
      why: 'centre d’action sociale',
      text: 'Centre communal d’action sociale\nConseil d’administration\nSéance du 12 mars 2026\nObjet : Colis\nLe conseil DÉCIDE.\nLa présidente,\nAnne LEROY',
      kind: 'deliberation',
    },
  ],
};
