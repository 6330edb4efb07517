/** CI-05: what has been codified is cited from its code, not in its former dress. Texts that the core knows are CI-02's. */
import type { Citation, CitedArticle } from '../../citations/model';
import { codeOfId } from '../../citations/codes';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

interface Codified {
  /** What it is now cited from. */
  readonly into: string;
  /** ISO date from which it must be. */
  readonly since: string;
  /** Only these articles of the text moved: first and last number. */
  readonly articles?: readonly [number, number];
}

const CGCT = { into: 'code général des collectivités territoriales', since: '1996-02-24' };
const CRPA = { into: 'code des relations entre le public et l’administration', since: '2016-01-01' };
const CGFP = { into: 'code général de la fonction publique', since: '2022-03-01' };
const CCP = { into: 'code de la commande publique', since: '2019-04-01' };
const CSI = { into: 'code de la sécurité intérieure', since: '2012-05-01' };

const TEXTS: Readonly<Record<string, Codified>> = {
  'loi|82-213': CGCT,
  'loi|82-623': CGCT,
  'loi|83-8': CGCT,
  'loi|83-663': CGCT,
  'loi|92-125': CGCT,
  'decret|85-934': CGCT,
  'loi|1982-03-02': CGCT,
  'loi|1983-07-13': CGFP,
  'loi|1984-01-26': CGFP,
  'loi|1978-07-17': CRPA,
  'loi|1979-07-11': CRPA,
  'loi|78-753': CRPA,
  'loi|79-587': CRPA,
  'decret|83-1025': CRPA,
  'decret|2001-492': CRPA,
  'decret|2001-493': CRPA,
  'decret|2005-1755': CRPA,
  'loi|2000-321': { ...CRPA, articles: [16, 24] },
  'loi|83-634': CGFP,
  'loi|84-53': CGFP,
  'loi|84-16': CGFP,
  'loi|86-33': CGFP,
  'loi|84-594': CGFP,
  'loi|85-704': CCP,
  'ordonnance|2015-899': CCP,
  'ordonnance|2016-65': CCP,
  'ordonnance|2005-649': CCP,
  'ordonnance|2004-559': CCP,
  'decret|2016-360': CCP,
  'decret|2016-361': CCP,
  'decret|2016-86': CCP,
  'decret|2006-975': CCP,
  'loi|95-73': CSI,
  'loi|99-291': CSI,
  'loi|83-629': CSI,
  'decret|95-589': CSI,
  'decret-loi|1935-10-23': CSI,
};
const CODES: Readonly<Record<string, Codified>> = {
  CCOMMUNES: CGCT,
  CMP: CCP,
  CDB: { into: 'code de la santé publique', since: '2000-06-22' },
  CDE: { into: 'code général de la propriété des personnes publiques', since: '2006-07-01' },
  CFAS: { into: 'code de l’action sociale et des familles', since: '2000-12-23' },
  CTACAA: { into: 'code de justice administrative', since: '2001-01-01' },
};

export const rule = defineRule({
  meta: {
    id: 'CI-05',
    title: {
      fr: 'Un texte codifié est cité d’après son code',
      en: 'A codified text is cited from its code',
    },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: ['lawDate'],
    fixes: true,
    yieldsTo: ['CI-02', 'RH-03'],
    messages: {
      codified: {
        fr: '« {cited} » est aujourd’hui codifié, pour tout ou partie, dans le {into} : citez le code et les articles utiles.',
        en: '“{cited}” is now codified, in whole or in part, in the {into}: cite the code and its articles.',
      },
      gone: {
        fr: 'Le « {cited} » n’existe plus ; ses règles sont aujourd’hui, pour tout ou partie, dans le {into} : citez ce code et les articles utiles.',
        en: 'The “{cited}” no longer exists: cite the {into} and its articles.',
        severity: 'major',
      },
    },
  },
  check: ({ analysis: { citations, codes, core, text }, given: { lawDate } }) => [
    ...citations.flatMap((citation): Outcome[] => {
      const found = TEXTS[citation.normal];
      if (found === undefined || lawDate < found.since || !moved(citation, found)) return [];
      return [finding('codified', citation, { values: { cited: quoted(citation.text), into: found.into } })];
    }),
    ...codes.flatMap((mention): Outcome[] => {
      const found = CODES[mention.code ?? ''];
      if (found === undefined || lawDate < found.since || mention.repeats === true) return [];
      const cited = text.slice(mention.start, mention.end);
      // Its articles bear other numbers in the new code: only a code that is named alone is replaced.
      const alone =
        !citations.some(({ code }) => code === mention.code) && cited !== codeOfId(mention.code ?? '')?.sigle;
      const { start, end } = mention;
      // CI-02 says of its articles that they are no longer in force, when the core knows it.
      const isTold = (code: string | undefined): boolean =>
        citations.some((one) => one.code === code) && core.find(`code|${code ?? ''}`) !== undefined;
      return [
        finding(isTold(mention.code) ? 'codified' : 'gone', mention, {
          values: { cited: quoted(cited), into: found.into },
          ...(alone ? { fix: { start, end, text: found.into } } : {}),
        }),
      ];
    }),
  ],
});

const quoted = (text: string): string => text.replace(/\s+/gu, ' ');

const moved = ({ articles = [] }: Citation, { articles: range }: Codified): boolean =>
  range === undefined ||
  articles.some(
    ({ number }: CitedArticle) =>
      Number.parseInt(number, 10) >= range[0] && Number.parseInt(number, 10) <= range[1],
  );

const on = '2026-11-20';
export const examples: Examples = {
  passes: [
    { why: 'le code', text: 'Vu le code général des collectivités territoriales ;', date: on },
    { why: 'avant la codification', text: 'Vu la loi n° 84-53 du 26 janvier 1984 ;', date: '2022-02-28' },
    {
      why: 'articles de la loi de 2000 restés hors du code',
      text: 'Vu la loi n° 2000-321 du 12 avril 2000, notamment son article 10 ;',
      date: on,
    },
    { why: 'la loi de 2000 sans article', text: 'Vu la loi n° 2000-321 du 12 avril 2000 ;', date: on },
    {
      why: 'le code des marchés publics de son temps',
      text: 'Vu le code des marchés publics ;',
      date: '2015-03-01',
    },
    {
      why: 'article suivant le dernier codifié',
      text: 'Vu l’article 25 de la loi n° 2000-321 du 12 avril 2000 ;',
      date: on,
    },
    {
      why: 'article d’avant le premier codifié',
      text: 'Vu l’article 15 de la loi n° 2000-321 du 12 avril 2000 ;',
      date: on,
    },
  ],
  fails: [
    {
      why: 'loi de décentralisation',
      text: 'Vu la loi n° 82-213 du 2 mars 1982 ;',
      date: on,
      message: 'codified',
      at: 'loi n° 82-213 du 2 mars 1982',
    },
    {
      why: 'statut général, le jour même',
      text: 'Vu la loi n° 83-634 du 13 juillet 1983 ;',
      date: '2022-03-01',
      message: 'codified',
      at: 'loi n° 83-634 du 13 juillet 1983',
    },
    {
      why: 'code des marchés publics, seul',
      text: 'Vu le code des marchés publics ;',
      date: on,
      message: 'gone',
      at: 'code des marchés publics',
      fixed: 'Vu le code de la commande publique ;',
    },
    {
      why: 'le jour où le code l’a remplacé',
      text: 'Vu le code des marchés publics ;',
      date: '2019-04-01',
      message: 'gone',
      at: 'code des marchés publics',
      fixed: 'Vu le code de la commande publique ;',
    },
    {
      why: 'avec un article : rien n’est remplacé',
      text: 'Vu l’article L. 122-20 du code des communes et ledit code ;',
      date: on,
      message: 'codified',
      at: 'code des communes',
    },
    { why: 'sigle', text: 'Vu le CMP ;', date: on, message: 'gone', at: 'CMP' },
    ...[
      ['code du domaine de l’État', 'Vu l’article R. 54 du code du domaine de l’État ;'],
      ['code de la famille et de l’aide sociale', 'VU le code de la famille et de l’aide sociale,'],
      ['code des communes', 'Vu le code des communes et notamment le livre III ;'],
      ['Code des débits de boissons', 'Vu le Code des débits de boissons ;'],
    ].map(([at = '', text = '']) => ({ why: at, text, date: on, message: 'gone', at })),
    {
      why: 'acte sans date, qui vise une pièce récente',
      text: 'Arrêté n° 12\nLe maire de Vernois,\nVu le code des marchés publics ;\nVu la délibération du 3 mars 2026 ;\nARRÊTE\nArticle 1er : Le marché est signé.\nFait à Vernois,\nLe maire,\nPaul ROUGET',
      message: 'gone',
      at: 'code des marchés publics',
    },
    {
      why: 'premier article codifié de la loi de 2000',
      text: 'Vu l’article 16 de la loi n° 2000-321 du 12 avril 2000 ;',
      date: on,
      message: 'codified',
      at: 'loi n° 2000-321 du 12 avril 2000',
    },
    {
      why: 'dernier article codifié',
      text: 'Vu l’article 24 de la loi n° 2000-321 du 12 avril 2000 ;',
      date: on,
      message: 'codified',
      at: 'loi n° 2000-321 du 12 avril 2000',
    },
  ],
  lacks: [{ why: 'acte sans date', text: 'Vu la loi n° 84-53 du 26 janvier 1984 ;', missing: 'lawDate' }],
};
