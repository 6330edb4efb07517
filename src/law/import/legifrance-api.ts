/**
 * A code read from the Légifrance API through PISTE: OAuth 2 client credentials, table of contents of a code at a date, list of
 * codes page by page. The network, the clock and waiting are handed in. It sends no text of ours.
 */
import { z } from 'zod';
import type { Code } from '../citations/codes';
import type { IndexedArticle, LawIndex } from '../law-index';
import { LawImportError } from './port';
import type { LawSource } from './port';
import { articleKey, lifeOf } from './versions';

export interface LegifranceSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** https://oauth.piste.gouv.fr/api/oauth/token */
  readonly tokenUrl: string;
  /** https://api.piste.gouv.fr/dila/legifrance/lf-engine-app */
  readonly apiUrl: string;
}

interface HttpAnswer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
}

export interface Network {
  readonly fetch: (
    url: string,
    init: {
      readonly method: 'POST';
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    },
  ) => Promise<HttpAnswer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const tokenSchema = z.object({ access_token: z.string().min(1), expires_in: z.number() });
const articleSchema = z.object({
  num: z.string().nullable(),
  etat: z.string(),
  dateDebut: z.string().regex(/^\d{4}-\d\d-\d\d/u),
  dateFin: z.string().regex(/^\d{4}-\d\d-\d\d/u),
});
interface Section {
  readonly articles?: readonly z.output<typeof articleSchema>[] | null | undefined;
  readonly sections?: readonly Section[] | null | undefined;
}
const sectionSchema: z.ZodType<Section> = z.lazy(() =>
  z.object({ articles: z.array(articleSchema).nullish(), sections: z.array(sectionSchema).nullish() }),
);
const pageSchema = z.object({
  totalResultNumber: z.number().int().nonnegative(),
  results: z.array(z.object({ cid: z.string(), titre: z.string() })),
});

const PAGE = 50;
/** A token that is about to end is not used. */
const MARGIN = 30_000;
const LONGEST_WAIT = 30;

export class LegifranceClient {
  readonly #settings: LegifranceSettings;
  readonly #network: Network;
  #token: { readonly value: string; readonly until: number } | undefined;

  constructor(settings: LegifranceSettings, network: Network) {
    this.#settings = settings;
    this.#network = network;
  }

  /** One code as a source of an index. @param date ISO */
  code(code: Code, date: string): LawSource {
    return { index: () => this.#index(code, date) };
  }

  /** Every code in force, page after page. @throws LawImportError */
  async codes(): Promise<readonly { readonly cid: string; readonly title: string }[]> {
    const found: { cid: string; title: string }[] = [];
    for (let pageNumber = 1; pageNumber <= 100; pageNumber++) {
      const answer = await this.#post('/list/code', { pageNumber, pageSize: PAGE, states: ['VIGUEUR'] });
      const page = pageSchema.safeParse(answer);
      if (!page.success) throw new LawImportError('unreadable', '/list/code');
      found.push(...page.data.results.map(({ cid, titre }) => ({ cid, title: titre })));
      if (page.data.results.length === 0 || found.length >= page.data.totalResultNumber) break;
    }
    return found;
  }

  async #index(code: Code, date: string): Promise<LawIndex> {
    if (code.legitext === undefined) throw new LawImportError('unknown-code', code.title);
    const path = '/consult/legi/tableMatieres';
    const answer = await this.#post(path, { textId: code.legitext, date, nature: 'CODE' });
    const root = sectionSchema.safeParse(answer);
    if (!root.success) throw new LawImportError('unreadable', path);
    const articles: IndexedArticle[] = [];
    const pending: Section[] = [root.data];
    for (let section = pending.pop(); section !== undefined; section = pending.pop()) {
      pending.push(...(section.sections ?? []));
      for (const { num, etat, dateDebut, dateFin } of section.articles ?? []) {
        const key = num === null ? undefined : articleKey(code.id, num);
        const version = { from: dateDebut.slice(0, 10), to: dateFin.slice(0, 10), state: etat };
        const life = key === undefined ? undefined : lifeOf(key, [version]);
        if (life !== undefined) articles.push(life);
      }
    }
    if (articles.length === 0) throw new LawImportError('empty', code.title);
    return { source: 'API Légifrance', asOf: date, title: code.title, articles };
  }

  async #post(path: string, body: object): Promise<unknown> {
    const send = async (token: string): Promise<HttpAnswer> =>
      this.#answer(`${this.#settings.apiUrl}${path}`, 'application/json', JSON.stringify(body), {
        authorization: `Bearer ${token}`,
      });
    let answer = await send(await this.#bearer());
    if (answer.status === 401) {
      // The token may have been withdrawn before its time: once more, with a new one.
      this.#token = undefined;
      answer = await send(await this.#bearer());
    }
    if (answer.status === 429) {
      const seconds = Number(answer.headers.get('retry-after') ?? '');
      if (!(seconds > 0 && seconds <= LONGEST_WAIT))
        throw new LawImportError('rate-limited', path, seconds > 0 ? seconds : undefined);
      await this.#network.wait(seconds * 1000);
      answer = await send(await this.#bearer());
    }
    return this.#read(answer, path);
  }

  async #bearer(): Promise<string> {
    const known = this.#token;
    if (known !== undefined && known.until - MARGIN > this.#network.now()) return known.value;
    const { clientId, clientSecret, tokenUrl } = this.#settings;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'openid',
    });
    const answer = await this.#answer(tokenUrl, 'application/x-www-form-urlencoded', form.toString(), {});
    if (answer.status === 400 || answer.status === 401 || answer.status === 403)
      throw new LawImportError('unauthorised', 'PISTE');
    const token = tokenSchema.safeParse(await this.#read(answer, 'PISTE'));
    if (!token.success) throw new LawImportError('unreadable', 'PISTE');
    const { access_token: value, expires_in: seconds } = token.data;
    this.#token = { value, until: this.#network.now() + seconds * 1000 };
    return value;
  }

  async #answer(
    url: string,
    type: string,
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<HttpAnswer> {
    try {
      return await this.#network.fetch(url, {
        method: 'POST',
        headers: { 'content-type': type, accept: 'application/json', ...headers },
        body,
      });
    } catch {
      throw new LawImportError('unavailable', new URL(url).host);
    }
  }

  async #read(answer: HttpAnswer, where: string): Promise<unknown> {
    if (answer.status === 401 || answer.status === 403) throw new LawImportError('unauthorised', where);
    if (answer.status === 429) throw new LawImportError('rate-limited', where);
    if (answer.status >= 500) throw new LawImportError('unavailable', where);
    if (answer.status !== 200) throw new LawImportError('unreadable', where);
    try {
      return await answer.json();
    } catch {
      throw new LawImportError('unreadable', where);
    }
  }
}
