/** MO-21: an act does not take effect before it is signed, some favourable or necessary cases apart. */
import { formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleDeliberation, sampleOrder } from '../shared/police-samples';
import { headOf } from '../shared/topic';
import { headSpan, measureSentences, plain, signingDate } from '../shared/words';

/** What takes effect is the act or its measure, not a contract or a fact that it tells. */
const EFFECT =
  /(?:pren(?:d|dra|dront|nent)\s+effet|entr(?:e|ent|era|eront)\s+en\s+(?:vigueur|application)|applicables?\s+(?:a|au|des|depuis|le|du)(?![a-z])|s'appliqu(?:e|ent|era|eront)|(?:est|sont|sera|seront)\s+(?:\w+\s+){0,2}(?:interdite?s?|limitee?s?|reglementee?s?|alternee?s?|fixee?s?|portee?s?|fermee?s?|institu\w+|creee?s?|supprimee?s?)(?![a-z])|(?:^|\s)(?:creer?|supprimer?|instaurer?|instituer?|fixer?)\s*,?\s+a\s+(?:compter|partir)\s+du|effet\s+retroactif|date\s+d'effet)/;
const RETROACTIVE = /retroacti(?:f|ve|vement)/;
const OPENING =
  /(?:a\s+(?:compter|partir)\s+du|(?<![a-z])des\s+le|depuis\s+le|effet\s+(?:au|le|du)|application\s+(?:au|le)|vigueur\s+(?:au|le|a\s+compter\s+du)|applicables?\s+(?:au|le|du)|du)\s+(?:\w+di\s+)?$/;
const STAFF =
  /nomm|nominat|titularis|avancement|echelon|reclass|detach|carriere|disponibilite|conge|temps\s+partiel|recrut|indemnit|nouvelle\s+bonification|integr|mutation|radiat|mise\s+a\s+disposition|regim|contrat|avenant|remunerat|promotion|stagiair|interim|maladie|regie|regisseur/;
const ALLOWED =
  /retrait|retire|annul|regularis|execution\s+de\s+la\s+decision|jugement|modifiant|prorog|prolong|constat|confirm|etat\s+de\s+catastrophe|exercice\s+20\d\d|annee\s+scolaire|subvention|adhesion|cotisation|convention|bail|marche\s+(?:public|n)/;

export const rule = defineRule({
  meta: {
    id: 'MO-21',
    title: {
      fr: 'Pas d’effet avant la signature et la publicité',
      en: 'No effect before signature and publicity',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'blocking',
    basis: ['CRPA-L221-4', 'CRPA-L221-2'],
    method: 'A',
    needs: ['actDate'],
    messages: {
      past: {
        fr: 'La mesure prendrait effet le {effect}, avant l’acte du {signed} : un acte n’a d’effet que pour l’avenir, après sa publicité ou sa notification. Corrigez la date.',
        en: 'The measure would take effect on {effect}, before the act of {signed}.',
      },
      authorised: {
        fr: 'L’autorisation courrait dès le {effect}, avant l’acte du {signed} : elle ne vaut que pour l’avenir, après sa notification. Corrigez la date.',
        en: 'The authorisation would run from {effect}, before the act of {signed}.',
        severity: 'major',
      },
      said: {
        fr: 'L’acte se donne un effet rétroactif : sauf loi contraire, il ne vaut que pour l’avenir.',
        en: 'The act claims a retroactive effect.',
      },
    },
  },
  concerns: (analysis) => {
    if (isStewards(analysis)) return true;
    const { start, end } = headSpan(analysis);
    const head = plain(analysis.text.slice(start, end));
    if (isPayForAll(analysis)) return true;
    return !STAFF.test(head) && !ALLOWED.test(head) && !STAFF.test(plain(analysis.act.subject?.text ?? ''));
  },
  check: ({ analysis, given: { actDate } }) => {
    const signed = signingDate(analysis) ?? actDate;
    if (isPayForAll(analysis)) return payBefore(analysis, actDate);
    if (isStewards(analysis)) return stewardBefore(analysis, signed);
    return measureSentences(analysis).flatMap((sentence): Outcome[] => {
      const { lower, start, end } = sentence;
      if (STAFF.test(lower) || ALLOWED.test(lower)) return [];
      if (
        RETROACTIVE.test(lower) &&
        !/non[\s-]retroacti|pas\s+[^.]{0,20}retroacti|sans\s+[^.]{0,20}retroacti/.test(lower)
      )
        return [finding('said', { start, end })];
      const grants = /(?:est|sont)\s+autorisee?s?\s*,?\s+(?:a\s+(?:compter|partir)\s+du|a\s|du\s)/.test(
        lower,
      );
      if (!EFFECT.test(lower) && !grants) return [];
      const date = opening(analysis, { start, end });
      if (date?.iso === undefined || date.iso >= signed) return [];
      return [
        finding(EFFECT.test(lower) ? 'past' : 'authorised', date, {
          values: { effect: formatDate(date.iso), signed: formatDate(signed) },
        }),
      ];
    });
  },
});

/** The steward of a till answers for it from the day named: nobody is made so for days gone by. */
const isStewards = (analysis: Analysis): boolean =>
  analysis.kind === 'order' &&
  /nomination[^\n]{0,60}(?:regisseu|mandataire)|regisseu\w*[^\n]{0,40}nomination/.test(
    analysis.derive(headOf),
  );
const stewardBefore = (analysis: Analysis, signed: string): Outcome[] =>
  measureSentences(analysis).flatMap(({ lower, start, end }): Outcome[] => {
    if (!/(?:est|sont)\s+nommee?s?/.test(lower) || /regularis|prolong|confirm|jusqu'au|interim/.test(lower))
      return [];
    const date = opening(analysis, { start, end });
    return date?.iso === undefined || date.iso >= signed || /depuis\s+le\s/.test(lower)
      ? []
      : [finding('past', date, { values: { effect: formatDate(date.iso), signed: formatDate(signed) } })];
  });

/** A council that rules on what its agents are paid, or how they work: no agent’s career, and no effect in the past. */
const isPayForAll = (analysis: Analysis): boolean =>
  analysis.kind === 'deliberation' &&
  /regime\s+indemnitaire|ifse|titres?[\s-]restaurant|temps\s+de\s+travail|teletravail|prime\s+(?:de|d'|annuelle|exceptionnelle)|indemnites?\s+(?:horaire|forfaitaire|d'astreinte|de\s+fonction|des\s+elus)/.test(
    analysis.derive(headOf),
  );
const payBefore = (analysis: Analysis, signed: string): Outcome[] =>
  measureSentences(analysis).flatMap(({ lower, start, end }): Outcome[] => {
    if (
      /regularis|jugement|retroactiv\w+\s+(?:prevue|impose)|loi\s+n|decret|ancien|jusqu'|depuis|abrog/.test(
        lower,
      )
    )
      return [];
    if (!/effet|appli|vigueur|compter|institu|instaur|fix/.test(lower)) return [];
    const date = opening(analysis, { start, end });
    return date?.iso === undefined || date.iso >= signed
      ? []
      : [finding('past', date, { values: { effect: formatDate(date.iso), signed: formatDate(signed) } })];
  });

/** The date from which the sentence makes something run. */
const opening = (
  analysis: Analysis,
  span: { readonly start: number; readonly end: number },
): Analysis['dates'][number] | undefined =>
  analysis.within(analysis.dates, span).find((date) => {
    const before = plain(analysis.text.slice(Math.max(span.start, date.start - 60), date.start));
    // "l’arrêté du 3 mars", "la délibération du", "en date du" date a text, not an effect.
    if (/(?:a\s+(?:compter|partir)\s+du|(?<![a-z])des\s+le|depuis\s+le)\s+(?:\w+di\s+)?$/.test(before))
      return true;
    return (
      OPENING.test(before) &&
      !/(?:arretes?|deliberation|decision|loi|decret|ordonnance|convention|rapport|demande|lettre|courrier|avis|date|seance|plan|reunion|jugement|code|circulaire|instruction|version|permis|autorisation)\s+(?:\S+\s+){0,4}du\s+(?:\w+di\s+)?$/.test(
        before,
      )
    );
  });

const act = (article: string, { date = '3 mars 2026', title = 'Arrêté de circulation' } = {}): string =>
  sampleOrder({ title, articles: [article], date });
const council = (words: string): string => sampleDeliberation('Tarifs', [words]);

export const examples: Examples = {
  passes: [
    ...[
      'Mme Anne LEROY est nommée régisseuse de la piscine à compter du 1er avril 2026.',
      'Mme Anne LEROY, agent depuis le 1er février 2026, est nommée régisseuse.',
    ].map((article) => ({
      why: `régie : ${article}`,
      text: act(article, { title: 'Arrêté portant nomination d’un régisseur de recettes' }),
    })),
    ...[
      'Mme Anne LEROY est nommée régisseuse à compter du 3 mars 2026.',
      'La régie est ouverte au public à compter du 1er février 2026.',
      ...[
        'en régularisation',
        'en prolongation',
        'pour confirmer son titre',
        'jusqu’au retour du titulaire',
        'par intérim',
      ].map((why) => `Mme Anne LEROY est nommée régisseuse à compter du 1er février 2026, ${why}.`),
    ].map((article) => ({
      why: `régie : ${article}`,
      text: act(article, { title: 'Arrêté portant nomination d’un régisseur de recettes' }),
    })),
    ...[
      'Le comité a siégé du 1er janvier 2026 au 3 janvier 2026.',
      ...[
        'régularisée',
        'due selon le jugement',
        '(rétroactivité imposée par la loi)',
        'due selon la loi n° 2025-4',
        'due selon le décret',
        'de l’ancien régime',
        'connue jusqu’ici',
        'connue depuis 2021',
        'abrogée',
      ].map((words) => `L’IFSE ${words} prend effet à compter du 1er janvier 2026.`),
      'L’IFSE est due à compter du 12 mars 2026.',
      'INSTITUE l’IFSE à compter du 1er avril 2026.',
      'La délibération du 3 mai 2021 est abrogée à compter du 1er mai 2026.',
      'L’ancien régime, en vigueur depuis le 1er janvier 2019, cesse.',
      'L’IFSE, régularisée, court à compter du 1er janvier 2026 en exécution du jugement.',
    ].map((words) => ({ why: words, text: sampleDeliberation('Régime indemnitaire', [words]) })),
    {
      why: 'une date donnée par l’utilisateur ne change pas celle de l’acte',
      text: sampleOrder({ articles: ['Le présent arrêté prend effet le 16 mars 2026.'] }),
      date: '2026-11-20',
    },
    ...['Elle n’est pas rétroactive.', 'Son effet est non rétroactif.'].map((words) => ({
      why: words,
      text: act(words),
    })),

    ...[
      'le préposé nommé',
      'la carrière',
      'la licence retirée',
      'l’exécution de la décision du juge',
      'le jugement rendu',
      'la nomination',
      'la titularisation',
      'l’échelon',
      'le reclassement',
      'le détachement',
      'la disponibilité',
      'le congé',
      'le temps partiel',
      'le recrutement',
      'l’indemnité',
      'la nouvelle bonification',
      'l’intégration',
      'la mutation',
      'la retraite',
      'la radiation',
      'la mise à disposition',
      'le régime',
      'le contrat',
      'l’avenant',
      'la rémunération',
      'la promotion',
      'le stagiaire',
      'l’intérim',
      'la maladie',
      'la régie',
      'le régisseur',
      'le retrait',
      'la décision annulée',
      'l’exécution du jugement',
      'le texte modifiant',
      'la prorogation',
      'la prolongation',
      'le constat',
      'la confirmation',
      'l’état de catastrophe',
      'la subvention',
      'l’adhésion',
      'la cotisation',
      'le bail',
      'le marché public',
      'l’année scolaire',
      'l’exercice 2026',
    ].map((words) => ({
      why: `effet passé permis : ${words}`,
      text: act(`S’applique à compter du 2 mars 2026 : ${words}.`),
    })),

    {
      why: 'effet le jour même',
      text: act('Le présent arrêté prend effet le 3 mars 2026, à compter du 3 mars 2026.'),
    },
    ...[
      'Le tarif applicable aux commerçants installés depuis le 2 février 2026 sera revu.',
      'Le public est fermement invité à la prudence depuis le 2 février 2026.',
      'La fontaine est tarie depuis le 2 février 2026.',
      'La rue est fermée à compter du premier jour des travaux, commandés le 2 février 2026.',
      'Ces règles s’appliquent à compter du vote, selon l’arrêté du 2 février 2026.',
    ].map((words) => ({ why: words, text: act(words) })),
    { why: 'effet plus tard', text: act('La circulation est interdite à compter du 16 mars 2026.') },
    { why: 'un texte daté', text: act('Les règles de l’arrêté du 2 février 2024 s’appliquent.') },
    {
      why: 'en date du',
      text: act('La limite fixée par la convention, en date du 2 février 2024, est applicable.'),
    },
    { why: 'non rétroactif', text: act('Cette mesure s’applique sans effet rétroactif.') },
    { why: 'un contrat', text: council('DIT que la convention prend effet à compter du 1er janvier 2026.') },
    {
      why: 'une date passée qui ne fait rien courir',
      text: act('La rue est fermée : le mur est tombé, constat du 1er mars 2026.'),
    },
    {
      why: 'carrière, dans une phrase',
      text: council('FIXE l’avancement, qui prend effet à compter du 1er janvier 2026.'),
    },
    {
      why: 'régularisation',
      text: council('APPROUVE la régularisation, applicable à compter du 1er janvier 2026.'),
    },
    { why: 'tarif à venir', text: council('Les tarifs sont fixés ainsi à compter du 1er septembre 2026.') },
  ],
  fails: [
    {
      why: 'régie : titre dans l’autre ordre',
      text: act('Mme Anne LEROY est nommée régisseuse à compter du 2 mars 2026.', {
        title: 'Arrêté : régisseur de recettes – nomination',
      }),
      message: 'past',
      at: '2 mars 2026',
    },
    ...[
      'IFSE',
      'Titre-restaurant',
      'Titres-restaurant',
      'Temps de travail',
      'Télétravail',
      'Indemnité forfaitaire',
    ].map((subject) => ({
      why: `fixé pour le passé : ${subject}`,
      text: sampleDeliberation(subject, ['APPROUVE le règlement avec effet au 1er janvier 2026.']),
      message: 'past',
      at: '1er janvier 2026',
    })),
    ...[
      's’applique',
      'est en vigueur',
      'est instituée',
      'est instaurée',
      'est fixée à 90 €',
      'est due, à compter',
    ].map((words) => ({
      why: `fixé pour le passé : ${words}`,
      text: sampleDeliberation('Régime indemnitaire', [
        `L’IFSE ${words} du 1er janvier 2026 au 31 mai 2026.`,
      ]),
      message: 'past',
      at: '1er janvier 2026',
    })),
    ...[
      'Mme Anne LEROY est nommée régisseuse de la piscine à compter du 1er février 2026.',
      'M. Luc PETIT est nommé mandataire suppléant de la régie à compter du 1er février 2026.',
    ].map((article) => ({
      why: `régie : ${article}`,
      text: act(article, { title: 'Arrêté portant nomination d’un régisseur de recettes' }),
      message: 'past',
      at: '1er février 2026',
    })),
    ...[
      [
        'Régime indemnitaire',
        'Les présentes dispositions prennent effet au 1er janvier 2025.',
        '1er janvier 2025',
      ],
      ['RIFSEEP', 'INSTITUE l’IFSE avec effet au 1er janvier 2026.', '1er janvier 2026'],
      [
        'Titres-restaurant',
        'Leur valeur est portée à 7 € à compter du 1er février 2026.',
        '1er février 2026',
      ],
      [
        'Indemnités de fonction des élus',
        'FIXE les indemnités à compter du 1er décembre 2025.',
        '1er décembre 2025',
      ],
      [
        'Organisation du temps de travail',
        'Le règlement s’applique à compter du 1er mars 2026.',
        '1er mars 2026',
      ],
      [
        'Prime de pouvoir d’achat',
        'La prime est instaurée, avec effet au 1er juillet 2025.',
        '1er juillet 2025',
      ],
    ].map(([subject = '', words = '', at = '']) => ({
      why: `rémunération fixée pour le passé : ${words}`,
      text: sampleDeliberation(subject, [words]),
      message: 'past',
      at,
    })),
    ...[
      'La SARL BATIR est autorisée, à compter du 1er février 2026, à poser une benne.',
      'M. PETIT est autorisé à occuper la place du Marché à partir du 1er février 2026.',
      'Le café du Pont est autorisé à installer une terrasse du 1er février 2026 au 30 septembre 2026.',
    ].map((words) => ({ why: words, text: act(words), message: 'authorised', at: '1er février 2026' })),
    ...[
      'Il est créé, à compter du 1er janvier 2026, un poste d’adjoint technique.',
      'DE CRÉER à compter du 1er janvier 2026 un poste d’adjoint technique.',
      'Un poste d’adjoint technique est créé à compter du 1er janvier 2026.',
      'De supprimer, à compter du 1er janvier 2026, le poste vacant.',
      'CRÉE, à compter du 1er janvier 2026, un poste d’adjoint technique.',
      'SUPPRIME, à compter du 1er janvier 2026, le poste vacant.',
      'INSTAURE, à compter du 1er janvier 2026, un tarif réduit.',
      'INSTITUE, à compter du 1er janvier 2026, un tarif réduit.',
      'FIXE, à compter du 1er janvier 2026, un tarif réduit.',
    ].map((words) => ({
      why: words,
      text: sampleDeliberation('Personnel', [words]),
      message: 'past',
      at: '1er janvier 2026',
    })),
    ...[
      'Un sens unique est créé rue Haute à compter du 2 mars 2026.',
      'Ce tarif est applicable au 2 mars 2026.',
      'L’arrêté du maire prévoit que la place haute est interdite du 2 mars 2026 au 6 mars 2026.',
      'Le présent arrêté prendra effet au 2 mars 2026.',
      'Ces règles prennent effet le 2 mars 2026.',
      'Les tarifs entrent en application au 2 mars 2026.',
      'Le stationnement sera limité à compter du 2 mars 2026.',
      'La voie est alternée à compter du 2 mars 2026.',
      'Le prix est porté à 2 € à compter du 2 mars 2026.',
      'La rue est fermée à compter du 2 mars 2026.',
      'Un sens unique est institué à compter du 2 mars 2026.',
      'La vitesse est réglementée à compter du 2 mars 2026.',
      'Le stationnement est interdit à compter du 2 mars 2026.',
      'Le passage est réglementé à compter du 2 mars 2026.',
      'Le sens de passage est alterné à compter du 2 mars 2026.',
      'Le tarif est fixé à 3 € à compter du 2 mars 2026.',
      'Le parc est fermé à compter du 2 mars 2026.',
      'Deux places sont créées à compter du 2 mars 2026.',
      'Une aire est créée à compter du 2 mars 2026.',
      'Deux arrêts sont supprimés à compter du 2 mars 2026.',
      'Une place est supprimée à compter du 2 mars 2026.',
      'Ce tarif est applicable du 2 mars 2026 au 6 mars 2027.',
    ].map((words) => ({ why: words, text: act(words), message: 'past', at: '2 mars 2026' })),

    ...[
      ['Le présent arrêté prend effet à compter du 1er février 2026.', '1er février 2026'],
      ['Le présent arrêté entre en vigueur le 1er mars 2026.', '1er mars 2026'],
      ['Ces dispositions s’appliquent à partir du 2 mars 2026.', '2 mars 2026'],
      ['La circulation est interdite du 2 mars 2026 au 6 mars 2026.', '2 mars 2026'],
      ['La vitesse est limitée depuis le 2 mars 2026.', '2 mars 2026'],
      ['Ces règles sont applicables dès le lundi 2 mars 2026.', 'lundi 2 mars 2026'],
      ['Date d’effet : à compter du 2 mars 2026.', '2 mars 2026'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'past', at })),
    {
      why: 'tarifs passés',
      text: council('Les tarifs sont fixés ainsi à compter du 1er janvier 2026.'),
      message: 'past',
      at: '1er janvier 2026',
    },
    {
      why: 'la veille',
      text: act('Le présent arrêté prend effet le 2 mars 2026.'),
      message: 'past',
      at: '2 mars 2026',
    },
    {
      why: 'rétroactif',
      text: act('Le présent arrêté a un effet rétroactif.'),
      message: 'said',
      at: 'Le présent arrêté a un effet rétroactif.',
    },
    {
      why: 'rétroactivement',
      text: act('Il vaut rétroactivement.'),
      message: 'said',
      at: 'Il vaut rétroactivement.',
    },
  ],
  lacks: [
    {
      why: 'acte sans date',
      text: act('Le présent arrêté prend effet le 2 mars 2026.', { date: '….' }),
      missing: 'actDate',
    },
  ],
  ignores: [
    {
      why: 'nomination',
      text: act('Elle prend effet à compter du 1er janvier 2026.', { title: 'Arrêté portant nomination' }),
    },
    {
      why: 'retrait',
      text: act('Il prend effet à compter du 1er janvier 2026.', { title: 'Arrêté portant retrait' }),
    },
  ],
};
