/** Indexes made from official data: legi-data's JSON, the DILA's XML, the Légifrance API against a stand-in. */
import { codeOfId } from '../../../../src/law/citations/codes';
import type { Code } from '../../../../src/law/citations/codes';
import { loadLegalCore } from '../../../../src/law/core';
import { indexOfLegiData } from '../../../../src/law/import/legi-data';
import { LegifranceClient } from '../../../../src/law/import/legifrance-api';
import type { Network } from '../../../../src/law/import/legifrance-api';
import { indexOfLegiXml } from '../../../../src/law/import/legi-xml';
import { LawImportError } from '../../../../src/law/import/port';
import { lifeOf } from '../../../../src/law/import/versions';
import { readLawIndex, writeLawIndex } from '../../../../src/law/law-index';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const version = (from: string, to: string, etat = 'VIGUEUR') => ({
  id: 'LEGIARTI000000000001',
  etat,
  version: '1.0',
  dateDebut: day(from),
  dateFin: day(to),
  numero: null,
  ordre: null,
});
const article = (num: string, versions: ReturnType<typeof version>[]) => ({
  type: 'article',
  data: {
    cid: 'LEGIARTI000000000001',
    num,
    etat: versions.at(-1)?.etat,
    dateDebut: versions.at(-1)?.dateDebut,
    dateFin: versions.at(-1)?.dateFin,
    texte: 'Texte d’essai.',
    nota: '',
    articleVersions: versions,
  },
});
const code = (
  children: unknown[],
  id = 'LEGITEXT000031366350',
  title = 'Code des relations entre le public et l’administration',
) =>
  JSON.stringify({
    type: 'code',
    data: { cid: id, id, etat: 'VIGUEUR', title, dateModif: '2026-02-05' },
    children: [{ type: 'section', data: { title: 'Livre Ier' }, children }],
  });
const failure = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof LawImportError) return error.code;
    throw error;
  }
  return 'none';
};

describe('legi-data', () => {
  it('tells from when to when each article exists', () => {
    const index = indexOfLegiData(
      code([
        article('L112-3', [version('2016-01-01', '2999-01-01')]),
        article('L212-1', [
          version('2016-01-01', '2025-06-15', 'MODIFIE'),
          version('2025-06-15', '2999-01-01'),
        ]),
        article('R*132-4', [version('2016-01-01', '2029-01-01', 'ABROGE_DIFF')]),
        article('Annexe', [version('2016-01-01', '2999-01-01')]),
      ]),
      'essai.json',
      '2.513.0',
    );
    expect(index).toMatchObject({ source: 'legi-data 2.513.0', asOf: '2026-02-05' });
    expect([...index.articles].sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      { key: 'CRPA|L112-3', from: '2016-01-01', wording: '2016-01-01' },
      { key: 'CRPA|L212-1', from: '2016-01-01', wording: '2025-06-15' },
      { key: 'CRPA|R132-4', from: '2016-01-01', to: '2029-01-01', wording: '2016-01-01' },
    ]);
    const file = { name: 'crpa.json', text: writeLawIndex(index) };
    expect(readLawIndex(file).articles).toHaveLength(3);
    expect(loadLegalCore([], [file]).indexed('CRPA|R*132-4')?.article.to).toBe('2029-01-01');
  });
  it.each([
    ['unreadable', '{'],
    ['unreadable', '{"type":"code"}'],
    ['unreadable', code([{ type: 'article', data: { num: 3 } }])],
    ['unknown-code', code([], 'LEGITEXT1', 'code de la fantaisie')],
    ['empty', code([])],
  ])('%s', (expected, text) => expect(failure(() => indexOfLegiData(text, 'x.json'))).toBe(expected));
});

describe('the life of an article', () => {
  const v = (from: string, to: string, state = 'VIGUEUR') => ({ from, to, state });
  it.each([
    [
      'came back after a repeal',
      [v('2000-01-01', '2005-01-01', 'ABROGE'), v('2010-01-01', '2999-01-01')],
      '2010-01-01',
      undefined,
    ],
    ['never was in force', [v('2000-01-01', '2999-01-01', 'MODIFIE_MORT_NE')], undefined, undefined],
    [
      'versions out of order',
      [v('2010-01-01', '2020-01-01'), v('2000-01-01', '2010-01-01')],
      '2000-01-01',
      '2020-01-01',
    ],
  ])('%s', (_, versions, from, to) => {
    const life = lifeOf('CGCT|L1', versions);
    expect([life?.from, life?.to]).toEqual([from, to]);
  });
});

const xmlArticle = (
  num: string,
  versions: string,
  cid = 'LEGITEXT000006070633',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<ARTICLE><META><META_COMMUN><ID>LEGIARTI000006390153</ID><NATURE>Article</NATURE></META_COMMUN>
<META_SPEC><META_ARTICLE><NUM>${num}</NUM><ETAT>VIGUEUR</ETAT><DATE_DEBUT>2020-02-12</DATE_DEBUT><DATE_FIN>2999-01-01</DATE_FIN><TYPE>AUTONOME</TYPE></META_ARTICLE></META_SPEC></META>
<CONTEXTE><TEXTE cid="${cid}" nature="CODE"><TITRE_TXT c_titre_court="CGCT" debut="1996-02-24" fin="2999-01-01" id_txt="${cid}">Code général des collectivités territoriales</TITRE_TXT></TEXTE></CONTEXTE>
<VERSIONS>${versions}</VERSIONS><BLOC_TEXTUEL><CONTENU><p>Texte d’essai.</p></CONTENU></BLOC_TEXTUEL></ARTICLE>`;
const link = (from: string, to: string, etat: string): string =>
  `<VERSION etat="${etat}"><LIEN_ART debut="${from}" etat="${etat}" fin="${to}" id="LEGIARTI1" num="x" origine="LEGI"/></VERSION>`;
const xmlText = (
  nature: string,
  number: string,
  end: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<TEXTE_VERSION><META><META_COMMUN><ID>LEGITEXT1</ID><NATURE>${nature}</NATURE></META_COMMUN><META_SPEC>
<META_TEXTE_CHRONICLE><CID>JORFTEXT1</CID><NUM>${number}</NUM><NOR/><DATE_TEXTE>1984-01-26</DATE_TEXTE></META_TEXTE_CHRONICLE>
<META_TEXTE_VERSION><TITRE>Texte</TITRE><ETAT>ABROGE</ETAT><DATE_DEBUT>1984-01-27</DATE_DEBUT><DATE_FIN>${end}</DATE_FIN></META_TEXTE_VERSION>
</META_SPEC></META></TEXTE_VERSION>`;

describe('the LEGI dump', () => {
  it('tells articles of codes, and texts', () => {
    const index = indexOfLegiXml(
      [
        { name: 'a.xml', text: xmlArticle('L2212-2-1', link('2020-02-12', '2999-01-01', 'VIGUEUR')) },
        {
          name: 'b.xml',
          text: xmlArticle(
            'L. 2122-22',
            link('1996-02-24', '2026-01-01', 'MODIFIE') + link('2026-01-01', '2999-01-01', 'VIGUEUR'),
          ),
        },
        { name: 'c.xml', text: xmlText('LOI', '84-53', '2022-03-01') },
        { name: 'd.xml', text: xmlText('CONVENTION', '1', '2022-03-01') },
        {
          name: 'e.xml',
          text: xmlArticle('12', '', 'JORFTEXT1').replace(
            'Code général des collectivités territoriales',
            'Loi',
          ),
        },
      ],
      '2026-08-20',
    );
    expect(index.source).toBe('LEGI 2026-08-20');
    expect(index.articles).toEqual([
      { key: 'CGCT|L2212-2-1', from: '2020-02-12', wording: '2020-02-12' },
      { key: 'CGCT|L2122-22', from: '1996-02-24', wording: '2026-01-01' },
      { key: 'loi|84-53', from: '1984-01-27', to: '2022-03-01', wording: '1984-01-27' },
    ]);
  });
  it.each([
    ['unreadable', '<ARTICLE>'],
    ['unreadable', '<AUTRE/>'],
    ['unreadable', '<!DOCTYPE x><ARTICLE/>'],
    ['unreadable', '<ARTICLE><META/></ARTICLE>'],
    ['empty', xmlText('CONVENTION', '1', '2022-03-01')],
  ])('%s', (expected, text) =>
    expect(failure(() => indexOfLegiXml([{ name: 'x.xml', text }], '2026-08-20'))).toBe(expected),
  );
});

/** A small service in the shape of PISTE and of the Légifrance API. */
const standIn = (
  answers: { readonly status?: number; readonly body?: unknown; readonly retryAfter?: string }[] = [],
) => {
  const calls: { url: string; body: string; authorization: string | undefined }[] = [];
  const waits: number[] = [];
  let time = 0;
  const network: Network = {
    now: () => time,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    fetch: (url, { body, headers }) => {
      calls.push({ url, body, authorization: headers['authorization'] });
      const answer = url.includes('oauth')
        ? { status: 200, body: { access_token: `jeton-${String(calls.length)}`, expires_in: 3600 } }
        : (answers.shift() ?? { status: 200, body: { sections: [] } });
      const { status = 200, body: value = {} } = answer;
      const retryAfter = 'retryAfter' in answer ? (answer.retryAfter ?? null) : null;
      return Promise.resolve({
        status,
        headers: { get: () => retryAfter },
        json: () => (value === 'broken' ? Promise.reject(new Error('broken')) : Promise.resolve(value)),
      });
    },
  };
  const client = new LegifranceClient(
    {
      clientId: 'id',
      clientSecret: 'secret-tres-long',
      tokenUrl: 'https://oauth.test/token',
      apiUrl: 'https://api.test',
    },
    network,
  );
  return { client, calls, waits, later: (ms: number) => void (time += ms) };
};
const CRPA = codeOfId('CRPA') as Code;
const contents = {
  body: {
    sections: [
      {
        articles: [{ num: 'L112-3', etat: 'VIGUEUR', dateDebut: '2016-01-01', dateFin: '2999-01-01' }],
        sections: [
          {
            articles: [
              { num: 'R*132-4', etat: 'ABROGE_DIFF', dateDebut: '2016-01-01', dateFin: '2029-01-01' },
            ],
          },
        ],
      },
    ],
  },
};

describe('the Légifrance API', () => {
  it('answers with the index of a code, after asking for a token once', async () => {
    const { client, calls } = standIn([contents, contents]);
    const index = await client.code(CRPA, '2026-11-20').index();
    await client.code(CRPA, '2026-11-20').index();
    expect(index).toMatchObject({ source: 'API Légifrance', asOf: '2026-11-20' });
    expect(index.articles.map(({ key, to }) => [key, to])).toEqual([
      ['CRPA|L112-3', undefined],
      ['CRPA|R132-4', '2029-01-01'],
    ]);
    expect(calls.map(({ url }) => url.replace(/^https:\/\/(\w+).*$/u, '$1'))).toEqual([
      'oauth',
      'api',
      'api',
    ]);
    expect(calls[0]?.body).toContain('grant_type=client_credentials');
    expect(calls[1]?.authorization).toBe('Bearer jeton-1');
  });
  it('renews the token before it ends, and once when it was withdrawn', async () => {
    const { client, calls, later } = standIn([contents, contents, { status: 401 }, contents]);
    await client.code(CRPA, '2026-11-20').index();
    later(3_590_000);
    await client.code(CRPA, '2026-11-20').index();
    await client.code(CRPA, '2026-11-20').index();
    expect(calls.filter(({ url }) => url.includes('oauth'))).toHaveLength(3);
  });
  it('reads lists page by page', async () => {
    const page = (n: number) => ({
      body: {
        totalResultNumber: 3,
        results: Array.from({ length: n }, (_, i) => ({ cid: `C${String(i)}`, titre: 'x' })),
      },
    });
    const { client, calls } = standIn([page(2), page(1)]);
    expect(await client.codes()).toHaveLength(3);
    expect(calls.slice(1).map(({ body }) => (JSON.parse(body) as { pageNumber: number }).pageNumber)).toEqual(
      [1, 2],
    );
  });
  it('waits as long as it is told, once', async () => {
    const { client, waits } = standIn([{ status: 429, retryAfter: '2' }, contents]);
    await client.code(CRPA, '2026-11-20').index();
    expect(waits).toEqual([2000]);
  });
  it.each([
    ['rate-limited', [{ status: 429, retryAfter: '3600' }]],
    ['rate-limited', [{ status: 429, retryAfter: '1' }, { status: 429 }]],
    ['unauthorised', [{ status: 401 }, { status: 401 }]],
    ['unauthorised', [{ status: 403 }]],
    ['unavailable', [{ status: 503 }]],
    ['unreadable', [{ status: 404 }]],
    ['unreadable', [{ body: 'broken' }]],
    ['unreadable', [{ body: { sections: [{ articles: [{ num: 1 }] }] } }]],
    ['empty', [{ body: { sections: [] } }]],
  ])('%s', async (expected, answers) => {
    const { client } = standIn(answers);
    const error = await client
      .code(CRPA, '2026-11-20')
      .index()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LawImportError);
    expect((error as LawImportError).code).toBe(expected);
    expect(String(error)).not.toContain('secret-tres-long');
  });
});
