/** CP-18: where the police is the State's, a demonstration is declared to the prefect, who alone may forbid it. */
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleLetter, sampleOrder } from '../shared/police-samples';
import { isStatePolice } from '../shared/state-police';
import { decided, first, headSpan, says } from '../shared/words';

const DEMONSTRATION =
  /manifestations?\s+(?:sur\s+la\s+voie\s+publique|revendicative|de\s+rue)|corteges?|defiles?(?![a-z])|l\.?\s?211-[1234](?!\d)|(?:interdi[a-z]*|recepisse)[^.;\n]{0,60}(?:de\s+)?(?:la\s+|une\s+)?manifestation|manifestation[^.;\n]{0,80}(?:declaree|interdite)|declaration\s+(?:prealable\s+)?d[e'](?:une\s+|la\s+)?\s?manifestation/g;
const DECIDES = /interdi[tes]*|recepisse|prend\s+acte|autorisee?|declaration/g;
/** Street fairs and races are not demonstrations of opinion. */
const FESTIVE =
  /carnaval|brocante|vide-grenier|sportive|course|fete|foire|procession|commemorat|marche\s+de\s+noel|14\s+juillet/g;

const demonstration = (analysis: Analysis): Found | undefined =>
  first(analysis, DEMONSTRATION, headSpan(analysis)) ??
  decided(analysis, DEMONSTRATION)[0] ??
  (analysis.kind === 'letter' ? first(analysis, DEMONSTRATION) : undefined);

export const rule = defineRule({
  meta: {
    id: 'CP-18',
    title: {
      fr: 'Manifestation en police d’État : le préfet reçoit la déclaration',
      en: 'Demonstration under State police: declared to the prefect',
    },
    kinds: ['order', 'letter'],
    severity: 'blocking',
    basis: ['CSI-L211-2', 'CSI-L211-4'],
    method: 'X',
    needs: [],
    messages: {
      prefect: {
        fr: 'La police est étatisée dans la commune : la déclaration de manifestation se fait au préfet, seul compétent pour en délivrer récépissé ou l’interdire. Transmettez-la-lui.',
        en: 'The police is the State’s here: the demonstration is declared to the prefect.',
      },
    },
  },
  concerns: (analysis) =>
    demonstration(analysis) !== undefined && says(analysis, DECIDES) && !says(analysis, FESTIVE),
  check: ({ analysis }) => {
    const at = demonstration(analysis);
    const isState = isStatePolice(analysis);
    if (isState === undefined) return [missing('commune')];
    if (at === undefined || !isState) return [];
    return analysis.kind === 'letter' && says(analysis, /prefe(?:t|ct)/g) ? [] : [finding('prefect', at)];
  },
});

const state = { statePolice: true };
const act = (title: string, article = 'Elle est interdite.'): string =>
  sampleOrder({ title, articles: [article], reasons: ['Considérant les faits ;'] });

export const examples: Examples = {
  passes: [
    {
      why: 'l’acte ne dit rien de la police, le profil dit qu’elle est municipale',
      text: sampleLetter(['J’enregistre votre déclaration de manifestation.'], { subject: 'récépissé' }),
      kind: 'letter',
    },
    { why: 'police municipale', text: act('Arrêté portant interdiction d’une manifestation') },
    {
      why: 'lettre qui renvoie au préfet',
      text: sampleLetter(['Votre déclaration de manifestation a été transmise à la préfecture.']),
      kind: 'letter',
      commune: state,
    },
  ],
  fails: [
    ...[
      'La commune étant en zone de police d’État, j’enregistre votre déclaration de manifestation.',
      'La commune est soumise au régime de la police étatisée. Je vous délivre récépissé de la manifestation.',
    ].map((words) => ({
      why: words,
      text: sampleLetter([words], { subject: 'déclaration' }),
      kind: 'letter' as const,
      commune: null,
      message: 'prefect',
      at: /déclaration de manifestation|récépissé de la manifestation/u.exec(words)?.[0] ?? '',
    })),
    ...[
      ['manifestations sur la voie publique', 'manifestations sur la voie publique'],
      ['manifestation revendicative', 'manifestation revendicative'],
      ['manifestation de rue', 'manifestation de rue'],
      ['cortèges', 'cortèges'],
      ['défilés', 'défilés'],
      ['récépissé de la manifestation', 'récépissé de la manifestation'],
      ['déclaration préalable d’une manifestation', 'déclaration préalable d’une manifestation'],
      ['manifestation déclarée', 'manifestation déclarée'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: act(`Arrêté relatif à : ${words}`),
      commune: state,
      message: 'prefect',
      at,
    })),

    {
      why: 'interdiction',
      text: act('Arrêté portant interdiction d’une manifestation'),
      commune: state,
      message: 'prefect',
      at: 'interdiction d’une manifestation',
    },
    {
      why: 'voie publique',
      text: act('Arrêté relatif à une manifestation sur la voie publique'),
      commune: state,
      message: 'prefect',
      at: 'manifestation sur la voie publique',
    },
    {
      why: 'cortège',
      text: act('Arrêté relatif à un cortège'),
      commune: state,
      message: 'prefect',
      at: 'cortège',
    },
    {
      why: 'défilé',
      text: act('Arrêté relatif à un défilé'),
      commune: state,
      message: 'prefect',
      at: 'défilé',
    },
    {
      why: 'manifestation interdite par l’article',
      text: act('Arrêté de police', 'La manifestation du 4 mars est interdite.'),
      commune: state,
      message: 'prefect',
      at: 'manifestation du 4 mars est interdite',
    },
    ...[
      ['Il en est donné récépissé.', 'un cortège', 'cortège'],
      ['Le maire prend acte du parcours.', 'un cortège', 'cortège'],
      ['Il est autorisé.', 'un cortège', 'cortège'],
      ['La marche des délégués est autorisée.', 'un cortège', 'cortège'],
      ['Elle est interdite.', 'l’article L.211-1', 'L.211-1'],
      ['Elle a lieu de jour.', 'l’interdiction de manifestation', 'interdiction de manifestation'],
    ].map(([article = '', title = '', at = '']) => ({
      why: `${title} : ${article}`,
      text: act(`Arrêté relatif à ${title}`, article),
      commune: state,
      message: 'prefect',
      at,
    })),
    {
      why: 'article du code',
      text: act('Arrêté pris sur l’article L. 211-4', 'Elle est interdite.'),
      commune: state,
      message: 'prefect',
      at: 'L. 211-4',
    },
    {
      why: 'récépissé donné par lettre',
      text: sampleLetter(['Je vous donne acte de votre déclaration de manifestation.']),
      kind: 'letter',
      commune: state,
      message: 'prefect',
      at: 'déclaration de manifestation',
    },
  ],
  lacks: [
    {
      why: 'sans profil',
      text: act('Arrêté portant interdiction d’une manifestation'),
      commune: null,
      missing: 'commune',
    },
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder(), commune: state },
    ...[
      'carnaval',
      'brocante',
      'vide-grenier',
      'fête',
      'foire',
      'procession',
      'course',
      'épreuve sportive',
      'commémoration',
      'marché de Noël',
      'bal du 14 juillet',
    ].map((words) => ({
      why: words,
      text: act(`Arrêté relatif au défilé : ${words}`),
      commune: state,
    })),
    ...[
      act('Arrêté relatif à un défilement de panneaux'),
      act('Arrêté pris sur l’article L. 211-12 du code de la sécurité intérieure'),
      sampleOrder({ reasons: ['Considérant la manifestation interdite par le préfet ;'] }),
    ].map((text) => ({ why: 'ni le titre ni un article n’en parlent', text, commune: state })),
    {
      why: 'rien n’est décidé',
      text: act('Arrêté relatif à un cortège', 'La rue est fermée.'),
      commune: state,
    },
  ],
};
