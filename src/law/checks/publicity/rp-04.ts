/** RP-04: the administrative court is that of the department where the author of the act has its seat. */
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { courtNamed, courtOf, departmentWritten, ofCourt, remedyParagraphs } from '../shared/recourse';
import { order } from '../shared/samples';

const NAMED =
  /(?:tribunal\s+administratif|(?<![a-z])t\.?\s?a\.?)\s+(?:territorialement\s+competent\s+)?(?<of>de\s+|d'|du\s+(?=mans|havre|puy|creusot|raincy|blanc|vigan))(?<name>(?:la\s+)?[a-z]+(?:[\s-](?:en[\s-]champagne|pontoise|ferrand|terre|de[\s-]france|denis|sur[\s-]marne))?)/g;
const ADDRESS = /tribunal\s+administratif[^;\n]{0,120}?\d{5}\s+(?<name>[a-z]+(?:-[a-z]+)*)/g;
const ADMINISTRATIVE = /tribun(?:al|aux)\s+administratif|juridiction\s+administrative|(?<![a-z])t\.?a\.?\s+d/;
/** A remedy against the act itself, before another court than the administrative one. */
const ELSEWHERE =
  /(?:contest|attaqu|defere|recours|saisi|objet)[^.;\n]{0,160}?(?:devant|aupres\s+d[eu]|saisissant)\s+(?:l[ea]\s+|l')?(chambre\s+(?:regionale|territoriale)\s+des\s+comptes|cour\s+des\s+comptes|tribunal\s+(?:judiciaire|de\s+grande\s+instance|d'instance|de\s+commerce|correctionnel)|conseil\s+de\s+prud'hommes|cour\s+d'appel|cour\s+administrative\s+d'appel|conseil\s+d'etat|conseil\s+constitutionnel)/g;
/** Some acts and debts do go before a civil judge. */
const JUDICIAL =
  /soins\s+psychiatriques|hospitalisation\s+sans|preempt|expropriat|titre\s+(?:de\s+recette|executoire)|contrat\s+de\s+droit\s+prive|bail\s+(?:d'habitation|commercial|rural)|domaine\s+prive|facture|abonne|redevance\s+d(?:'assainissement|'eau)|liste\s+electorale/;
const NOT_A_NAME =
  /^(?:la\s+)?(?:son|sa|ce|cette|leur|votre|commune|ressort|region|ville|justice|departement|meme)$/;

export const rule = defineRule({
  meta: {
    id: 'RP-04',
    title: {
      fr: 'Tribunal administratif du ressort de la commune',
      en: 'The administrative court of the commune’s department',
    },
    kinds: 'all',
    severity: 'major',
    basis: ['CJA-R312-1', 'CJA-R221-3'],
    method: 'X',
    needs: [],
    fixes: true,
    messages: {
      other: {
        fr: 'Le tribunal administratif compétent est celui {right}, et non celui {stated}. Corrigez son nom, et son adresse le cas échéant.',
        en: 'The competent court is the one {right}, not the one {stated}.',
      },
      court: {
        fr: 'Un acte de la collectivité se conteste devant le tribunal administratif, et non devant « {stated} ». Corrigez la juridiction.',
        en: 'Such an act is challenged before the administrative court, not “{stated}”.',
      },
      unknown: {
        fr: 'Aucun tribunal administratif ne siège à « {stated} » ; celui qui est compétent est celui {right}.',
        en: 'No administrative court sits in “{stated}”; the competent one is that {right}.',
      },
    },
  },
  concerns: (analysis) =>
    analysis
      .derive(remedyParagraphs)
      .some(({ lower }) => ADMINISTRATIVE.test(lower) || new RegExp(ELSEWHERE.source).test(lower)),
  check: ({ analysis }) => {
    const remedies = analysis.derive(remedyParagraphs);
    if (!remedies.some(({ lower }) => ADMINISTRATIVE.test(lower)))
      return JUDICIAL.test(analysis.folded.lower)
        ? []
        : remedies
            .flatMap((paragraph) => analysis.search(ELSEWHERE, paragraph))
            .map((found) =>
              finding('court', found, {
                values: { stated: found.text.slice(-(found.match[1] ?? '').length) },
              }),
            )
            .slice(0, 1);
    const department = analysis.derive(departmentWritten) ?? analysis.commune?.departmentCode;
    const right = department === undefined ? undefined : courtOf(department);
    if (right === undefined) return [missing('commune')];
    return analysis.derive(remedyParagraphs).flatMap((paragraph): Outcome[] => {
      const names = analysis
        .search(NAMED, paragraph)
        .filter(({ match }) => !NOT_A_NAME.test(match.groups?.name ?? ''));
      const [first] = names.length > 0 ? names : analysis.search(ADDRESS, paragraph);
      if (first === undefined) return [];
      const { name = '', of } = first.match.groups ?? {};
      const at = { start: first.end - name.length, end: first.end };
      const written = analysis.text.slice(at.start, at.end);
      const known = courtNamed(name);
      if (known === right) return [];
      const values = { right: ofCourt(right), stated: known === undefined ? written : ofCourt(known) };
      if (known === undefined) return [finding('unknown', at, { values })];
      // An address would have to change too.
      const fix =
        of === undefined || /\d{5}/.test(paragraph.lower)
          ? {}
          : { fix: { start: at.start - of.length, end: at.end, text: ofCourt(right) } };
      return [finding('other', at, { values, ...fix })];
    });
  },
});

const act = (words: string, head?: string): string =>
  order({ articles: ['La rue est fermée.', words] }).replace(
    'Département du Jura',
    head ?? 'République française',
  );
const way = 'Il peut être contesté dans les deux mois devant le tribunal administratif';

export const examples: Examples = {
  passes: [
    ...['Vosges', 'Hôtel de Ville - place Gambetta - Vosges'].map((head) => ({
      why: `département : ${head}`,
      text: act(`${way} de Nancy.`, head),
      commune: null,
    })),
    {
      why: 'un juge judiciaire pour une dette, le tribunal administratif pour l’acte',
      text: order({
        articles: [
          'La rue est fermée.',
          'Le présent arrêté peut être contesté devant le tribunal administratif de Besançon ; le titre de recettes, devant le tribunal judiciaire.',
        ],
      }),
    },
    {
      why: 'soins psychiatriques : le juge judiciaire',
      text: order({
        title: 'Admission provisoire en soins psychiatriques',
        articles: ['La mesure peut être contestée par un recours devant le tribunal judiciaire de Besançon.'],
      }),
    },
    { why: 'Jura : Besançon', text: act(`${way} de Besançon.`) },
    {
      why: 'en capitales',
      text: act('Recours devant le TRIBUNAL ADMINISTRATIF DE BESANCON dans les deux mois.'),
    },
    { why: 'sigle', text: act('Recours contentieux devant le TA de Besançon.') },
    {
      why: 'nom composé, sans traits d’union',
      text: act(`${way} de Cergy Pontoise.`, 'Département des Hauts-de-Seine'),
    },
    { why: 'Châlons', text: act(`${way} de Châlons-en-Champagne.`, 'DÉPARTEMENT DE LA MARNE') },
    { why: 'outre-mer', text: act(`${way} de la Guadeloupe.`, 'Département : Guadeloupe') },
    {
      why: 'outre-mer, par son siège',
      text: act(`${way} de Fort-de-France.`),
      commune: { departmentCode: '972' },
    },
    { why: 'par son adresse', text: act(`${way}, 30 rue Charles-Nodier, 25000 Besançon.`) },
    { why: 'adresse dans une rue de Lyon', text: act(`${way} de Besançon, 3 rue de Lyon, 25000 Besançon.`) },
    ...[
      'JURA',
      '39 – JURA',
      'Jura – canton de Dole',
      'République Française – Jura – Arrondissement de Dole',
      'VILLE DE VERNOIS · Jura · Direction des services',
      'JURA / ARRONDISSEMENT DE DOLE',
      'Mairie de Vernois, 2 place du Marché, 39100 VERNOIS',
    ].map((head) => ({
      why: `la tête le dit : ${head}`,
      text: act(`${way} de Besançon.`, head),
      commune: null,
    })),
    { why: 'sans nom', text: act(`${way} territorialement compétent.`) },
    { why: 'tribunal de son ressort', text: act(`${way} de son ressort.`) },
    { why: 'un code à un chiffre', text: act(`${way} de Lyon.`), commune: { departmentCode: '1' } },
    ...[
      'Le requérant, s’il apporta de nouvelles pièces, peut former un recours devant le tribunal administratif de Besançon.',
      'Un recours peut être formé devant la juridiction administrative.',
    ].map((why) => ({ why, text: act(why) })),
    ...[
      'hospitalisation sans consentement',
      'droit de préemption',
      'expropriation',
      'titre de recettes',
      'titre exécutoire',
      'contrat de droit privé',
      'bail rural',
      'domaine privé',
      'facture d’eau',
      'abonnés',
      'redevance d’assainissement',
      'redevance d’eau',
      'liste électorale',
    ].map((words) => ({
      why: 'juge judiciaire, quand la loi le désigne',
      text: order({
        articles: [
          'La rue est fermée.',
          `L’acte peut être contesté par un recours devant le tribunal judiciaire (${words}).`,
        ],
      }),
    })),
  ],
  fails: [
    ...[
      ['Mairie de Vernois\n12, place du Marché\n51200 VERNOIS', 'Strasbourg'],
      ['VILLE DE VERNOIS\nService urbanisme\n38200 VERNOIS CEDEX', 'Lyon'],
      ['COMMUNE DE LA ROCHE-BLANCHE\n35500 La Roche Blanche', 'Nantes'],
    ].map(([head = '', seat = '']) => ({
      why: `le code postal de qui écrit : ${head}`,
      text: `${head}\nVernois, le 3 mars 2026\nMadame Anne LEROY\n75011 PARIS\nObjet : votre demande\nMadame,\nVous pouvez saisir le tribunal administratif de ${seat} dans les deux mois.\nVeuillez agréer, Madame, mes salutations.\nLe maire,\nPaul ROUGET`,
      kind: 'letter' as const,
      commune: null,
      message: 'other',
      at: seat,
    })),
    {
      why: 'le département du sous-préfet, entre parenthèses',
      text: act(`${way} de Nancy. Il est transmis au sous-préfet de Reims (Marne).`),
      commune: null,
      message: 'other',
      at: 'Nancy',
    },
    ...['Mans', 'Havre', 'Puy'].map((town) => ({
      why: `pas de tribunal : ${town}`,
      text: act(`${way} du ${town}.`),
      message: 'unknown',
      at: town,
    })),
    ...[
      'Vosges',
      'Mairie de Girmont  -  Vosges',
      '88 - Vosges',
      'Vosges (88)',
      'Mairie de Girmont, 2 rue du Pont, 88100 Girmont',
    ].map((head) => ({
      why: `département : ${head}`,
      text: act(`${way} de Strasbourg.`, head),
      commune: null,
      message: 'other',
      at: 'Strasbourg',
    })),
    ...[
      'la chambre régionale des comptes',
      'le conseil d’État',
      'le tribunal judiciaire',
      'la cour administrative d’appel',
    ].map((court) => ({
      why: court,
      text: order({
        articles: ['La rue est fermée.', `Le présent arrêté peut être contesté devant ${court} de Besançon.`],
      }),
      message: 'court',
      at: `contesté devant ${court}`,
    })),
    ...[
      'PAS-DE-CALAIS',
      '62 – PAS-DE-CALAIS',
      'Pas-de-Calais – canton de Lens',
      'République Française – Pas-de-Calais – Arrondissement de Lens',
      'VILLE DE VERNOIS · Pas-de-Calais · Direction des services',
      'PAS DE CALAIS / ARRONDISSEMENT DE LENS',
      'Mairie de Vernois – 2 place du Marché – 62300 VERNOIS',
      'Hôtel de ville, 62300 Vernois',
    ].map((head) => ({
      why: `la tête le dit : ${head}`,
      text: act(`${way} d’Amiens.`, head),
      commune: null,
      message: 'other',
      at: 'Amiens',
    })),
    ...[
      'Il est transmis à M. le préfet du Pas-de-Calais.',
      'Copie en est adressée à la préfecture du Pas-de-Calais.',
    ].map((words) => ({
      why: `le préfet le dit : ${words}`,
      text: act(`${way} d’Amiens. ${words}`),
      commune: null,
      message: 'other',
      at: 'Amiens',
    })),
    {
      why: 'Dijon pour le Jura',
      text: act(`${way} de Dijon.`),
      message: 'other',
      at: 'Dijon',
      fixed: act(`${way} de Besançon.`),
    },
    {
      why: 'élision',
      text: act(`${way} d’Amiens.`),
      message: 'other',
      at: 'Amiens',
      fixed: act(`${way} de Besançon.`),
    },
    {
      why: 'vers Orléans',
      text: act(`${way} de Lyon.`, 'Département du Loiret'),
      message: 'other',
      at: 'Lyon',
      fixed: act(`${way} d’Orléans.`, 'Département du Loiret'),
    },
    {
      why: 'sigle',
      text: act('Recours contentieux devant le T.A. de Nancy.'),
      message: 'other',
      at: 'Nancy',
    },
    {
      why: 'par son adresse',
      text: act(`${way}, 22 rue d’Assas, 21000 Dijon.`),
      message: 'other',
      at: 'Dijon',
    },
    {
      why: 'le département écrit l’emporte sur la fiche',
      text: act(`${way} de Besançon.`, 'Département du Rhône'),
      message: 'other',
      at: 'Besançon',
    },
    { why: 'pas de tribunal à Vesoul', text: act(`${way} de Vesoul.`), message: 'unknown', at: 'Vesoul' },
    ...['Thionville', 'Saverne'].map((words) => ({
      why: 'aucun tribunal n’y siège',
      text: act(`${way} de ${words}.`),
      message: 'unknown',
      at: words,
    })),
    ...(
      [
        [
          'Le présent arrêté peut être contesté auprès du conseil d’État.',
          'contesté auprès du conseil d’État',
        ],
        [
          'Le présent arrêté peut être contesté devant le conseil d’État, puis contesté devant la cour d’appel.',
          'contesté devant le conseil d’État',
        ],
        [
          'Le présent arrêté peut être contesté en saisissant la cour d’appel.',
          'contesté en saisissant la cour d’appel',
        ],
      ] as const
    ).map(([why, at]) => ({
      why,
      text: order({
        articles: ['La rue est fermée.', why],
      }),
      message: 'court',
      at,
    })),
    ...[
      'Un recours gracieux peut être formé.\nIl peut être contesté devant le tribunal administratif de Dijon.',
      'Il peut être contesté devant le tribunal administratif de Dijon, 22 rue d’Assas, 21000 Dijon.',
    ].map((why) => ({
      why,
      text: order({
        articles: ['La rue est fermée.', why],
      }),
      message: 'other',
      at: 'Dijon',
    })),
  ],
  lacks: [
    { why: 'rien ne dit le département', text: act(`${way} de Dijon.`), commune: null, missing: 'commune' },
  ],
  ignores: [
    {
      why: 'un jugement cité',
      text: order({
        visas: ['le jugement du tribunal administratif de Lyon du 3 mai 2025'],
        articles: ['La rue est fermée.'],
      }),
    },
    { why: 'recours gracieux seul', text: act('Un recours gracieux peut être formé.') },
    ...['Recours gracieux : le maire l’accepta d’office en 2025.'].map((why) => ({ why, text: act(why) })),
  ],
};
