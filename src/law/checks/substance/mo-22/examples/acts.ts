/** MO-22: examples of acts that withdraw, in time or too late, and of what another rule governs. */
import type { Examples } from '../../../framework/rule';
import { sampleDeliberation, sampleOrder } from '../../../shared/police-samples';

const act = (
  first_: string,
  {
    reason = 'Considérant que cette décision est illégale ;',
    title = 'Arrêté portant retrait',
    what = 'L’arrêté',
    date = '3 mars 2026',
  } = {},
): string => sampleOrder({ title, reasons: [reason], articles: [`${what} du ${first_} est retiré.`], date });

export const examples: Partial<Examples> = {
  passes: [
    { why: 'quatre mois tout juste', text: act('3 novembre 2025') },
    { why: 'un mois', text: act('3 février 2026') },
    { why: 'fin de mois', text: act('31 octobre 2025', { date: '28 février 2026' }) },
    {
      why: 'méconnaissance d’une règle',
      text: act('3 février 2026', { reason: 'Considérant qu’elle méconnaît le règlement ;' }),
    },
    { why: 'permis, trois mois', text: act('3 décembre 2025', { what: 'Le permis de construire' }) },
    {
      why: 'sans date d’acte retiré',
      text: sampleOrder({
        title: 'Arrêté',
        reasons: ['Considérant l’erreur ;'],
        articles: ['L’autorisation est retirée.'],
      }),
    },
    ...[
      'Considérant que cette décision est irrégulière ;',
      'Considérant que la décision est contraire au plan local d’urbanisme ;',
      'Considérant que la décision est entachée d’une inexactitude matérielle ;',
      'Considérant que le projet est non conforme au règlement ;',
      'Considérant que la décision a été prise en violation du règlement ;',
      'Considérant l’incompétence du signataire ;',
      'Considérant le vice de procédure ;',
      'Vu le recours gracieux de Mme FAURE ;',
      'Considérant que l’aide a été accordée à tort ;',
    ].map((reason) => ({ why: reason, text: act('3 février 2026', { reason }) })),
    ...['La décision de non-opposition', 'La décision sur la déclaration préalable'].map((what) => ({
      why: `${what}, trois mois tout juste`,
      text: act('3 décembre 2025', { what }),
    })),
    {
      why: 'retrait sans date de signature',
      text: act('3 mars 2025').replace(/Fait à[^]*$/u, ''),
    },
  ],
  fails: [
    {
      why: 'un emplacement de taxi',
      text: act('3 mars 2025', {
        reason: 'Considérant que l’emplacement de taxi a été donné en méconnaissance de la liste d’attente ;',
      }),
      message: 'late',
      at: '3 mars 2025',
    },
    ...[
      'en l’absence de fraude',
      'aucune fraude n’est reprochée',
      'sans fraude',
      'pas de manœuvre frauduleuse',
    ].map((words) => ({
      why: `un an, ${words}`,
      text: act('3 mars 2025', { reason: `Considérant qu’elle est illégale ; ${words} ;` }),
      message: 'late',
      at: '3 mars 2025',
    })),
    ...[
      'Vu l’article L. 242-1 du code des relations entre le public et l’administration ;\nConsidérant que la terrasse est illégale ;',
      'Vu les articles L.211-2 et L.242-1 ;\nConsidérant que l’occupation du domaine public est irrégulière ;',
      'Considérant que la permission de voirie, créatrice de droits, est entachée d’erreur ;',
      'Considérant que l’autorisation de terrasse est un acte créateur de droits illégal ;',
      'Considérant que l’autorisation de terrasse était illégale dès l’origine ;',
      'Considérant que l’emplacement a été donné par une décision illégale depuis son octroi ;',
      'Considérant que la permission de voirie est illégale ab initio ;',
      'Considérant que l’emplacement du marché hebdomadaire a été attribué à tort par une décision créatrice de droits ;',
      'Considérant que l’autorisation, bien que précaire, est une décision créatrice de droits, irrégulière ;',
      'Considérant que l’occupation du domaine public était illégale dès sa signature ;',
    ].map((reason) => ({
      why: `retirée comme une décision créatrice de droits : ${reason}`,
      text: act('3 mars 2025', { reason }),
      message: 'late',
      at: '3 mars 2025',
    })),
    { why: 'quatre mois et un jour', text: act('2 novembre 2025'), message: 'late', at: '2 novembre 2025' },
    { why: 'un an', text: act('3 mars 2025'), message: 'late', at: '3 mars 2025' },
    {
      why: 'permis, trois mois et un jour',
      text: act('2 décembre 2025', { what: 'Le permis de construire' }),
      message: 'late',
      at: '2 décembre 2025',
    },
    {
      why: 'fin de mois passée',
      text: act('31 octobre 2025', { date: '1er mars 2026' }),
      message: 'late',
      at: '31 octobre 2025',
    },
    {
      why: 'délibération rapportée',
      text: sampleDeliberation('Retrait', ['RAPPORTE la délibération du 3 juin 2025, entachée d’erreur.']),
      message: 'late',
      at: '3 juin 2025',
    },
    {
      why: 'retire l’arrêté',
      text: sampleOrder({
        title: 'Arrêté',
        reasons: ['Considérant l’erreur ;'],
        articles: ['Le maire retire l’arrêté du 3 mars 2025.'],
      }),
      message: 'late',
      at: '3 mars 2025',
    },
    {
      why: 'illégalité tue',
      text: act('3 février 2026', { reason: 'Considérant le changement de politique ;' }),
      message: 'lawful',
      at: 'L’arrêté du 3 février 2026 est retiré.',
    },
    ...['La décision de non-opposition', 'La décision sur la déclaration préalable'].map((what) => ({
      why: `${what}, trois mois et un jour`,
      text: act('2 décembre 2025', { what }),
      message: 'late',
      at: '2 décembre 2025',
    })),
    ...['pas de fraude', 'ni fraude'].map((words) => ({
      why: `un an, ${words}`,
      text: act('3 mars 2025', { reason: `Considérant qu’elle est illégale ; ${words} ;` }),
      message: 'late',
      at: '3 mars 2025',
    })),
    {
      why: 'un an, les conditions du retrait rappelées',
      text: act('3 mars 2025', {
        reason:
          'Vu les articles L. 242-1 à L. 242-4 du code des relations entre le public et l’administration ;\nConsidérant que la décision est illégale, selon les articles L. 242-40 et L. 242-20 ;',
      }),
      message: 'late',
      at: '3 mars 2025',
    },
    {
      why: 'l’acte retiré est le seul d’avant le retrait',
      text: act('3 février 2026', { reason: 'Considérant la nouvelle politique ;', title: 'Arrêté' }),
      message: 'lawful',
      at: 'L’arrêté du 3 février 2026 est retiré.',
    },
    {
      why: 'retrait dit dans le titre seul',
      text: sampleOrder({
        title: 'Arrêté portant retrait de l’agrément accordé à Mme FAURE',
        reasons: ['Considérant la nouvelle politique ;'],
        articles: ['L’agrément de Mme FAURE prend fin.'],
      }),
      message: 'lawful',
      at: 'portant retrait de l’agrément accordé à Mme FAURE',
    },
  ],
  ignores: [
    ...[
      'Arrêté portant retrait de l’emplacement n° 12 du marché',
      'Arrêté portant retrait d’un emplacement forain',
    ].map((title) => ({
      why: title,
      text: sampleOrder({ title, articles: ['L’autorisation de M. PETIT est retirée.'] }),
    })),
    ...[
      'Considérant la demande : retrait à la demande de Mme FAURE ;',
      'Considérant que la bénéficiaire le demande ;',
      'Considérant la fraude ;',
      'Vu l’article L. 242-4 ;',
      'Vu l’article L. 242-2 ;',
      'Considérant que l’autorisation est précaire ;',
      'Considérant l’occupation du domaine public ;',
      'Considérant la permission de voirie ;',
      'Considérant la terrasse ;',
      'Considérant que l’autorisation, précaire, n’est pas créatrice de droits ;',
      'Considérant que la terrasse est occupée en vertu d’une décision non créatrice de droits ;',
      'Considérant que la permission de voirie n’est pas au nombre des décisions créatrices de droits ;',
      'Considérant que la terrasse ne respecte plus l’arrêté ; qu’elle est illégale ;',
      'Considérant la délégation de fonctions ;',
      'Considérant que l’arrêté de police n’a plus d’objet ;',
      'Considérant la sanction ;',
      'Considérant le jugement ;',
    ].map((reason) => ({ why: reason, text: act('3 mars 2025', { reason }) })),
    { why: 'circulation', text: sampleOrder() },
    ...[
      'Considérant le marché hebdomadaire ;',
      'Considérant les marchés municipaux ;',
      'Vu le règlement du marché ;',
      'Considérant la concession funéraire ;',
      'Vu le jugement ;',
      'Considérant que le tribunal administratif de Dijon a annulé le refus ;',
      'Considérant que le bénéficiaire demande le retrait ;',
      'Vu l’article L.242-4 ;',
      'Vu l’article L 242-4 ;',
      'Vu l’article L242-2 ;',
      'Vu la délégation de signature ;',
      'Considérant l’arrêté circulation du mois dernier ;',
    ].map((reason) => ({ why: reason, text: act('3 mars 2025', { reason }) })),
    ...[
      'Le non-respect du règlement fait que l’autorisation est retirée.',
      'En cas de manquement, l’autorisation est retirée.',
      'L’autorisation pourra être rapportée, et elle est retirée après un avis.',
      'Les autorisations pourront l’être : toute autorisation est retirée après un avis.',
      'Le maire peut décider que l’autorisation est retirée.',
      'Tout manquement entraîne que l’autorisation est retirée.',
      'Sous peine que l’autorisation soit perdue, ou le permis est retiré.',
      'À défaut, l’autorisation est retirée.',
      'L’autorisation est retirée si le titulaire ne paie pas.',
      'Le retirement du permis des déchets est interdit.',
    ].map((words) => ({ why: words, text: sampleOrder({ title: 'Arrêté', articles: [words] }) })),
  ],
};
