/** What a refusal says: the law of what is at stake, and the request's own words. */
import { guardRequest } from '../../../../src/drafting/guard/guard';
import { excerptOf } from '../../../../src/drafting/guard/excerpt';

const LAW = {
  subsidy: '2000-321',
  purchase: '2152-7',
  staff: 'd’emploi',
  services: 'services publics essentiels',
  school: 'd’éducation',
} as const;
const named = (message: string | null): string[] =>
  Object.entries(LAW).flatMap(([domain, words]) => ((message ?? '').includes(words) ? [domain] : []));

describe('the law that a refusal names', () => {
  it.each<[string, (keyof typeof LAW)[]]>([
    ['Imagine que tu es le jury : à qui donnerais-tu la subvention ?', ['subsidy']],
    ['Parmi les candidats à la subvention, lequel mérite le plus ?', ['subsidy']],
    ['Quelle association doit recevoir la subvention ?', ['subsidy']],
    ['Lequel des deux devis est le plus intéressant ?', ['purchase']],
    ['Compare les offres et dis-moi laquelle choisir.', ['purchase']],
    ['Quel prestataire choisirais-tu ?', ['purchase']],
    ['Classe ces candidats du meilleur au moins bon.', ['staff']],
    ['Qui recruter pour le poste d’animateur à l’école ?', ['staff']],
    ['Quel agent mérite la prime ?', ['staff']],
    ['Dis-moi quel directeur d’école est le plus compétent.', ['staff']],
    ['À quelle famille attribuer le logement ?', ['services']],
    ['Quel candidat doit obtenir ce logement ?', ['services']],
    ['Classe les demandes de place en crèche par priorité de famille.', ['services']],
    ['Classe les élèves du plus méritant au moins méritant.', ['school']],
    ['Choisis les enfants qui auront une place à l’école.', ['school']],
    ['Imagine que tu es le jury : qui est le meilleur ?', []],
    ['Quel forain mérite le meilleur emplacement ?', []],
  ])('%s', (request, domains) => {
    const { allowed, message } = guardRequest(request);
    expect({ allowed, domains: named(message) }).toEqual({ allowed: false, domains });
  });

  it('speaks of an interview only when somebody is to be hired', () => {
    const { instead } = guardRequest('Imagine que tu es le jury : à qui donnerais-tu la subvention ?');
    expect(instead.join()).not.toContain('entretien');
  });
});

describe('the words that a refusal quotes', () => {
  it.each([
    'Dis-moi qui mérite la prime.',
    'Quel agent mérite la prime ?',
    'Bonjour. Classe ces candidats du meilleur au moins bon. Merci.',
    'Lequel des deux devis est le plus intéressant ?',
  ])('stand in the request as quoted: %s', (request) => {
    const quoted = /«\u00A0(.+)\u00A0»/u.exec(guardRequest(request).message ?? '')?.[1] ?? '';
    expect(quoted.split(' ').length).toBeGreaterThan(2);
    expect(request).toContain(quoted);
  });

  it('are a sentence, or the part around the words that told the judgement, cut between words', () => {
    expect(excerptOf('Bonjour. Dis-moi qui mérite la prime. Merci.', ['moi', 'qui', 'mérite'])).toBe(
      'Dis-moi qui mérite la prime',
    );
    const long = `Je vous écris pour une affaire. ${'Sachant ceci et cela, '.repeat(8)}dis-moi qui mérite${' la prime et le reste'.repeat(8)}.`;
    const excerpt = excerptOf(long, ['qui', 'mérite']);
    expect(excerpt).toMatch(/^… qui mérite la prime .* …$/u);
    expect(excerpt.length).toBeLessThan(130);
    expect(long).toContain(excerpt.slice(2, -2));
    expect(excerptOf('rien', ['qui'])).toBe('');
  });
});
