/** CP-12: an act taken in the name of the State says so. It is then under the prefect's or the prosecutor's orders, not under control of legality. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleOrder } from '../shared/police-samples';
import { decided, headSpan, says } from '../shared/words';

const STATE_MATTER =
  /etat[\s-]civil|bureaux?\s+de\s+vote|scrutin|elections?\s+(?!du\s+maire|des\s+adjoints)|liste\s+electorale|recensement\s+(?:militaire|citoyen)|legalisation|affichage\s+electoral|panneaux\s+electoraux/g;
const MENTION =
  /(?:au\s+nom|agents?|representants?)\s+de\s+l'etat|l\.?\s?2122-(?:27|30|31|32)(?!\d)|officiers?\s+d(?:e\s+l')?'?etat|procureur|code\s+civil|code\s+electoral|autorite\s+(?:du\s+prefet|administrative\s+superieure)/g;

export const rule = defineRule({
  meta: {
    id: 'CP-12',
    title: { fr: 'Acte pris au nom de l’État : mention', en: 'Act taken in the name of the State: mention' },
    kinds: ['order'],
    severity: 'minor',
    basis: ['CGCT-L2122-27'],
    method: 'R',
    needs: [],
    messages: {
      mention: {
        fr: 'Le maire agit ici comme agent de l’État : ajoutez « agissant au nom de l’État » et le texte qui l’y habilite.',
        en: 'The mayor acts here for the State: say so.',
      },
      control: {
        fr: 'Cet acte, pris au nom de l’État, n’a pas à être transmis au titre du contrôle de légalité : retirez la mention.',
        en: 'An act taken for the State is not sent for control of legality.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) => says(analysis, STATE_MATTER, headSpan(analysis)),
  check: ({ analysis }) => {
    if (!says(analysis, MENTION)) return [finding('mention', wholeAct(analysis))];
    const [control] = decided(analysis, /controle\s+de\s+legalite|l\.?\s?2131-[12](?!\d)/g);
    return control === undefined || says(analysis, /delegation|delegue/g)
      ? []
      : [finding('control', control)];
  },
});

const act = (
  title: string,
  visa = 'Vu le code général des collectivités territoriales ;',
  article = 'Le bureau est ouvert.',
): string => sampleOrder({ title, visas: [visa], reasons: [], articles: [article] });
const TITLES = [
  'Arrêté relatif à l’état civil',
  'Arrêté portant composition des bureaux de vote',
  'Arrêté relatif au scrutin du 15 mars',
  'Arrêté relatif aux élections municipales',
  'Arrêté sur la liste électorale',
  'Arrêté sur le recensement citoyen',
  'Arrêté sur la légalisation des signatures',
  'Arrêté fixant l’affichage électoral',
  'Arrêté plaçant les panneaux électoraux',
];

export const examples: Examples = {
  passes: [
    ...[
      'agents de l’État',
      'représentant de l’État',
      'agent de l’État',
      'article L. 2122-30',
      'article L. 2122-31',
      'autorité administrative supérieure',
      'officiers de l’état civil',
    ].map((words) => ({ why: words, text: act('Arrêté relatif à l’état civil', `Vu : ${words} ;`) })),

    ...[
      'Vu le mandat donné au nom de l’État ;',
      'Vu l’article L. 2122-27 du code ;',
      'Vu l’article L. 2122-32 : le maire est officier de l’état civil ;',
      'Vu les instructions du procureur de la République ;',
      'Vu le code civil ;',
      'Vu le code électoral ;',
      'Considérant que le maire agit sous l’autorité du préfet ;',
      'Considérant que le maire est officier d’état civil ;',
    ].map((visa) => ({ why: visa, text: act('Arrêté relatif à l’état civil', visa) })),
    {
      why: 'une délégation se transmet',
      text: act(
        'Arrêté portant délégation en matière d’état civil',
        'Vu le code civil ;',
        'Transmis au contrôle de légalité.',
      ),
    },
  ],
  fails: [
    ...[
      'Arrêté sur le bureau de vote',
      'Arrêté sur l’élection présidentielle',
      'Arrêté sur le recensement militaire',
      'Arrêté sur l’état-civil',
    ].map((words) => ({ why: words, text: act(words), message: 'mention', at: words })),

    ...TITLES.map((title) => ({ why: title, text: act(title), message: 'mention', at: title })),
    {
      why: 'contrôle de légalité',
      text: act(
        'Arrêté sur les bureaux de vote',
        'Vu le code électoral ;',
        'Il est soumis au contrôle de légalité.',
      ),
      message: 'control',
      at: 'contrôle de légalité',
    },
    {
      why: 'article du contrôle de légalité',
      text: act(
        'Arrêté sur les bureaux de vote',
        'Vu le code électoral ;',
        'Il est transmis selon l’article L. 2131-1.',
      ),
      message: 'control',
      at: 'L. 2131-1',
    },
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder() },
    { why: 'élection du maire', text: act('Arrêté relatif à l’élection du maire') },
  ],
};
