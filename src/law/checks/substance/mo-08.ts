/** MO-08: a disciplinary measure states what is held against the agent, who could see the file. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { adverseOf } from '../shared/adverse';
import { isCircumstantial, recitals } from '../shared/reasons';
import { isWaiverDenied } from '../shared/denial';
import { sampleOrder } from '../shared/police-samples';
import { wordsAfter } from '../shared/spans';
import { matches, plain, says } from '../shared/words';

const FILE =
  /(?:communication|consult(?:er|ation)|pr(?:endre|is|it)\s+connaissance|acces|consulte)[^.;\n]{0,60}dossier|dossier[^.;\n]{0,60}(?:communiqu|consult|connaissance)|(?:communication|consultation)[^.;\n]{0,40}(?:pieces|documents)|l\.?\s?532-4|procedure\s+disciplinaire\s+[^.;\n]{0,60}(?:notifiee|dossier)/g;
const GRIEVANCE =
  /grief|reproch|faute|manque|absence|retard|insubordination|refus|propos|comportement|injur|insult|violence|vol(?![a-z])|ivresse|negligence|desobei|non-respect|abandon|detourn|derob|falsifi|frapp|alcool|agress|menac|harcel|degrad|fraud|mensonge|deloya|sans\s+(?:motif|autorisation|justif)|s'est\s+(?:absent|emport|livre|soustrait)|n'a\s+pas|a\s+(?:quitte|commis|tenu|utilise|omis|profere)/;

/** The act itself says that the file was not shown. */
const NOT_SHOWN =
  /n'(?:a|ont|avai\w+)\s+pas\s+(?:ete\s+(?:informee?|mise?)|eu|recu|pu)[^.;\n]{0,60}(?:communication|consult|connaissance|acces)[^.;\n]{0,40}dossier|(?:sans\s+(?:que|avoir|communication|consultation)|dispens\w+|inutile|n'(?:y\s+a|a|est|etait)\s+pas\s+(?:lieu|necessaire|ete\s+(?:necessaire|utile|juge\w*)|besoin|utile))[^.;\n]{0,80}(?:communi|consult|connaissance|acces)[^.;\n]{0,40}dossier|(?:communication|consultation|acces)[^.;\n]{0,40}dossier\s+(?:[a-z]+\s+)?(?:n'(?:a|est|etait)\s+pas|(?:lui\s+)?a\s+ete\s+refusee?|ne\s+(?:lui\s+)?(?:a|s'impos|sera))|dossier\s+ne\s+lui\s+a\s+pas\s+ete/g;

/** After "la communication n’a": "pas été refusée" denies it twice. */
const NOT_REFUSED = /^\s*(?:(?:pas|jamais)\s+)?(?:ete\s+)?(?:refuse|contest|restrein|limite)/;

export const rule = defineRule({
  meta: {
    id: 'MO-08',
    title: {
      fr: 'Sanction : griefs énoncés et dossier communiqué',
      en: 'Sanction: grievances stated, file shown',
    },
    kinds: ['order', 'decision'],
    severity: 'blocking',
    basis: ['CRPA-L122-2'],
    method: 'R',
    needs: [],
    messages: {
      file: {
        fr: 'Rien ne dit que l’intéressé a été informé de son droit à la communication du dossier : visez le courrier qui l’en informait.',
        en: 'Nothing says that the person was told of the right to see the file.',
      },
      hidden: {
        fr: '« {words} » : l’agent a droit à la communication de son dossier avant toute sanction. Informez-le, laissez-lui le temps d’en prendre connaissance, puis décidez.',
        en: '“{words}”: the agent has a right to see the file before any sanction.',
      },
      grievances: {
        fr: 'Les griefs ne sont pas énoncés : dites les faits reprochés, avec leurs dates.',
        en: 'The grievances are not stated.',
      },
    },
  },
  concerns: (analysis) => analysis.derive(adverseOf)?.kind === 'sanction',
  check: ({ analysis }) => {
    const adverse = analysis.derive(adverseOf);
    if (adverse === undefined) return [];
    const outcomes: Outcome[] = [];
    const hidden = matches(analysis, NOT_SHOWN).find(
      (one) => !isWaiverDenied(analysis, one) && !NOT_REFUSED.test(wordsAfter(analysis.text, one.end, 40)),
    );
    if (hidden !== undefined)
      outcomes.push(finding('hidden', hidden, { values: { words: hidden.text.replace(/\s+/gu, ' ') } }));
    else if (!says(analysis, FILE)) outcomes.push(finding('file', adverse.at));
    if (!blamed(analysis)) outcomes.push(finding('grievances', adverse.at));
    return outcomes;
  },
});

const blamed = (analysis: Analysis): boolean =>
  [
    ...recitals(analysis),
    ...analysis.act.articles.map(({ start, end }) => ({ text: analysis.text.slice(start, end) })),
  ].some(({ text }) => GRIEVANCE.test(plain(text)) && isCircumstantial(text));

const act = (...reasons: string[]): string =>
  sampleOrder({
    title: 'Arrêté portant sanction disciplinaire : blâme',
    visas: ['Vu le code général de la fonction publique ;'],
    reasons,
    articles: ['Il est infligé un blâme à l’agent.'],
  });
const FILE_SHOWN = 'Considérant qu’il a été informé de son droit à la communication de son dossier ;';
const FACTS =
  'Considérant que l’agent était absent sans motif le 2 février 2026 : cette absence est une faute ;';

export const examples: Examples = {
  passes: [
    ...[
      'Considérant qu’il a pu consulter son dossier et n’a pas présenté d’observations ;',
      'Considérant qu’informé de son droit à communication du dossier, il n’a pas souhaité l’exercer ;',
      'Considérant que l’agent a pris connaissance de son dossier le 3 février 2026, sans faire d’observations ;',
    ].map((words) => ({ why: words, text: act(FACTS, words) })),
    ...[
      'Considérant que M. FUT a abandonné son poste le 4 mars 2026 ;',
      'Considérant que l’agent s’est absenté le 4 mars 2026 ;',
      'Considérant que l’agent a dérobé 40 litres de carburant le 4 mars 2026 ;',
      'Considérant que l’agent a frappé un collègue dans l’atelier le 4 mars 2026 ;',
    ].map((words) => ({ why: words, text: act(FILE_SHOWN, words) })),
    ...[
      'les griefs du 2 février',
      'les faits reprochés du 2 février',
      'le manquement du 2 février',
      'la faute du 2 février',
      'l’absence du 2 février',
      'le détournement de fonds du 2 février',
      'la falsification du registre, le 2 février',
      'l’état d’alcoolémie constaté le 2 février',
      'l’agression du 2 février',
      'les menaces du 2 février',
      'le harcèlement constaté le 2 février',
      'la dégradation d’un véhicule, le 2 février',
      'la fraude aux heures du 2 février',
      'le mensonge du 2 février',
      'la déloyauté du 2 février',
      'le départ sans autorisation du 2 février',
      'le retard du 2 février',
      'l’insubordination du 2 février',
      'le refus du 2 février',
      'les propos du 2 février',
      'le comportement du 2 février',
      'les injures du 2 février',
      'les insultes du 2 février',
      'la violence du 2 février',
      'le vol du 2 février',
      'l’ivresse du 2 février',
      'la négligence du 2 février',
      'la désobéissance du 2 février',
      'le non-respect du 2 février',
      'qu’il n’a pas servi le 2 février',
      'qu’il a quitté son poste le 2 février',
    ].map((words) => ({ why: words, text: act(`Considérant ${words} ;`, FILE_SHOWN) })),

    { why: 'griefs et dossier', text: act(FACTS, FILE_SHOWN) },
    ...[
      'Considérant que l’agent a pu consulter les pièces de son dossier ;',
      'Considérant que son dossier lui a été communiqué ;',
      'Considérant que la communication de son dossier ne lui a pas été refusée ;',
      'Considérant que l’accès à son dossier n’est pas contesté ;',
      'Considérant que l’accès à son dossier n’a pas été restreint ;',
      'Considérant que la consultation de son dossier n’a pas été limitée ;',
      'Considérant que la gravité ne dispense pas de la communication du dossier ;',
      'Considérant qu’un blâme ne peut être infligé sans communication du dossier ;',
      'Considérant que l’agent a eu communication des pièces ;',
      'Vu l’article L. 532-4 du code général de la fonction publique ;',
      'Vu le code général de la fonction publique, article L532-4 ;',
      'Considérant que la procédure disciplinaire lui a été notifiée ;',
    ].map((words) => ({ why: words, text: act(FACTS, words) })),
  ],
  fails: [
    ...(
      [
        [
          'Considérant que l’agent n’a pas eu communication de son dossier ;',
          'n’a pas eu communication de son dossier',
        ],
        [
          'Considérant qu’il n’a pas été informé de son droit d’accès à son dossier ;',
          'n’a pas été informé de son droit d’accès à son dossier',
        ],
        [
          'Considérant que la gravité dispense de la communication du dossier ;',
          'dispense de la communication du dossier',
        ],
        [
          'Considérant que la sanction intervient sans que l’agent ait consulté son dossier ;',
          'sans que l’agent ait consulté son dossier',
        ],
        [
          'Considérant que la communication du dossier n’est pas exigée ;',
          'communication du dossier n’est pas',
        ],
        [
          'Considérant qu’il n’a pas été mis à même de prendre connaissance de son dossier ;',
          'n’a pas été mis à même de prendre connaissance de son dossier',
        ],
        [
          'Considérant que la communication du dossier a été refusée ;',
          'communication du dossier a été refusée',
        ],
        [
          'Considérant que la consultation du dossier ne s’impose pas ;',
          'consultation du dossier ne s’impos',
        ],
        ['Considérant que l’accès au dossier lui a été refusé ;', 'accès au dossier lui a été refusé'],
        ['Considérant que son dossier ne lui a pas été montré ;', 'dossier ne lui a pas été'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: act(FACTS, words), message: 'hidden', at })),
    { why: 'dossier tu', text: act(FACTS), message: 'file', at: 'portant sanction disciplinaire : blâme' },
    {
      why: 'griefs tus',
      text: act(FILE_SHOWN),
      message: 'grievances',
      at: 'portant sanction disciplinaire : blâme',
    },
    ...['la faute commise', 'le départ volontaire du 2 février'].map((reason) => ({
      why: `aucun grief précis : ${reason}`,
      text: act(FILE_SHOWN, `Considérant ${reason} ;`),
      message: 'grievances',
      at: 'portant sanction disciplinaire : blâme',
    })),
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder() },
    {
      why: 'retrait d’autorisation',
      text: sampleOrder({ title: 'Arrêté portant retrait d’une autorisation' }),
    },
  ],
};
