/** CM-41: the council settles the affairs of the commune; whether an affair is one is for a person to say. */
import { defineRule, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf } from '../shared/council';
import { deliberation } from '../shared/example-session';

/** What is often of another level: wishes, foreign affairs, national policy, social conflicts, parties and unions. */
const BEYOND =
  /(?<![a-z])(?:v(?:oe|œ)ux?(?![a-z])[^.;\n]{0,40}(?:relatif|de\s+soutien|concernant|pour|contre|demand|adress|en\s+faveur|sur)|motion|s'oppose\s+a|condamn[a-z]+\s+(?:la|le|les|l')|solidarite\s+avec|soutien\s+(?:a|aux|au)\s+(?:l[ae]\s+|l')?(?:peuple|population|grevist|salarie|manifest|greve|mouvement|candidat|syndicat|parti(?![a-z])|cause|lutte|ukrain|palestin|gaza|israel)|reforme\s+d(?:es|u|e\s+la)\s+(?:retraite|assurance|gouvernement)|zone\s+(?:hors|sans)\s+(?:tafta|ogm|nucleaire)|(?:syndicat|parti|campagne)\s+(?:politique|electorale?|ouvri[a-z]+|de\s+salaries)|greve|conflit\s+(?:arme|social|international))/g;

export const rule = defineRule({
  meta: {
    id: 'CM-41',
    title: { fr: 'L’affaire est une affaire de la commune', en: 'The affair is one of the commune' },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-29'],
    method: 'question',
    needs: [],
    messages: {
      ask: {
        fr: '« {words} » : quel est l’intérêt communal ? Le conseil règle les affaires de la commune ; il peut émettre un vœu sur un objet d’intérêt local, sans prendre parti dans un débat politique, international ou un conflit social.',
        en: '“{words}”: what is the interest of the commune? The council settles its affairs, and may make wishes on what is of local interest.',
      },
    },
  },
  check: ({ analysis }) =>
    analysis.act.affairs.flatMap((affair): Outcome[] => {
      const found = firstOf(analysis, BEYOND, affair);
      return found === undefined ? [] : [question('ask', found, { words: found.text })];
    }),
});

const act = (words: string, title = 'Vie locale'): string => deliberation('Présents : 9', words, title);

export const examples: Examples = {
  passes: [
    ...[
      'Soutien à la lecture publique.',
      'Solidarité entre les générations.',
      'Parti pris architectural.',
      'Soutien à la participation des habitants.',
    ].map((words) => ({ why: words, text: act(words), kind: 'deliberation' }) as const),
    { why: 'tarifs', text: act('DÉCIDE les tarifs de la salle.'), kind: 'deliberation' },
    { why: 'meilleurs vœux', text: act('FIXE la date de la cérémonie des vœux.'), kind: 'deliberation' },
    { why: 'subvention à un club', text: act('ATTRIBUE 500 € au club de football.'), kind: 'deliberation' },
    {
      why: 'soutien à une association',
      text: act('APPORTE son soutien à l’association des parents.'),
      kind: 'deliberation',
    },
    { why: 'promotion d’un agent', text: act('PREND ACTE de la promotion interne.'), kind: 'deliberation' },
  ],
  fails: [
    {
      why: 'vœu de soutien',
      text: act('ADOPTE.', 'Vœu de soutien aux agriculteurs'),
      kind: 'deliberation',
      message: 'ask',
      at: 'Vœu de soutien',
    },
    {
      why: 'campagne électorale',
      text: act('APPORTE une aide à la campagne électorale.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'campagne électorale',
    },
    {
      why: 'mouvement électoral',
      text: act('PRÊTE une salle au parti électoral.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'parti électoral',
    },
    {
      why: 'motion',
      text: act('ADOPTE la motion présentée.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'motion',
    },
    {
      why: 'vœu',
      text: act('ÉMET le vœu relatif au maintien des trains.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'vœu relatif',
    },
    {
      why: 'peuple étranger',
      text: act('EXPRIME sa solidarité avec les populations.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'solidarité avec',
    },
    {
      why: 'grévistes',
      text: act('ATTRIBUE 500 € en soutien aux grévistes.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'soutien aux grévist',
    },
    {
      why: 'réforme nationale',
      text: act('DÉSAPPROUVE la réforme des retraites.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'réforme des retraite',
    },
    {
      why: 'condamnation',
      text: act('CONDAMNE la politique menée.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'CONDAMNE la',
    },
    {
      why: 'opposition',
      text: act('S’OPPOSE à la fermeture de la ligne.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'S’OPPOSE à',
    },
    {
      why: 'parti',
      text: act('ATTRIBUE une subvention au parti politique local.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'parti politique',
    },
    {
      why: 'zone hors traité',
      text: act('DÉCLARE la commune zone hors TAFTA.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'zone hors TAFTA',
    },
    {
      why: 'conflit armé',
      text: act('ÉVOQUE le conflit armé.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'conflit armé',
    },
    {
      why: 'grève',
      text: act('INDEMNISE les jours de grève.'),
      kind: 'deliberation',
      message: 'ask',
      at: 'grève',
    },
  ],
};
