/** Messages whose words depend on what they name: agreement, elision, where a number comes from. */
import { rule as cm09 } from '../../../../src/law/checks/council/cm-09';
import { rule as cm13 } from '../../../../src/law/checks/council/cm-13';
import { rule as cm34 } from '../../../../src/law/checks/council/cm-34';
import type { Example, Rule } from '../../../../src/law/checks/framework/rule';
import { rule as fi11 } from '../../../../src/law/checks/finance/fi-11';
import { rule as ci02 } from '../../../../src/law/checks/form/ci-02';
import { rule as fo16 } from '../../../../src/law/checks/form/fo-16';
import { deliberation } from '../../../../src/law/checks/shared/example-session';
import { coreOfRepository } from '../../../support/law/core';
import { runExample } from '../../../support/law/tables';

const core = coreOfRepository();
const told = (rule: Rule, example: Omit<Example, 'why'>): string[] =>
  runExample(rule, { why: '', ...example }, core).findings.map(({ message }) =>
    message.replace(/[\u00A0\u202F]/gu, ' '),
  );

it('CM-09 elides before who gave a proxy', () => {
  const text = deliberation(
    'Présents : M. Luc PETIT\nMme Odile Marchal a donné pouvoir à M. Luc PETIT.\nM. Alain BOIS a donné pouvoir à M. Luc PETIT.',
  );
  expect(told(cm09, { text, kind: 'deliberation' })).toEqual([
    expect.stringContaining('celui d’Odile Marchal et celui d’Alain BOIS'),
  ]);
});

it.each([
  [
    'En exercice : 15 – Présents : 12 – Pouvoirs : 1 – Votants : 13',
    'Pour : 14 ; contre : 0',
    'pour 13 votants (annoncés)',
  ],
  [
    'En exercice : 15 – Présents : 11 – Pouvoirs : 1',
    'Pour : 14 ; contre : 0',
    'pour 12 votants (11 présents et 1 pouvoir)',
  ],
  [
    'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT, Mme Anne LEROY, M. Guy NOEL\nEn exercice : 6 – Votants : 6',
    'M. Luc PETIT quitte la séance.\nPour : 6',
    'pour 4 votants (d’après les présents nommés, leurs pouvoirs, les arrivées et les départs ; l’acte en annonce 6)',
  ],
])('CM-13 says where its voters come from: %s', (head, vote, expected) => {
  expect(told(cm13, { text: deliberation(head, vote), kind: 'deliberation' })).toEqual([
    expect.stringContaining(expected),
  ]);
});

it('FO-16 agrees with the block that lacks', () => {
  const text =
    'Le 12 novembre 2026\nObjet : votre demande\nNous avons bien reçu votre demande du 2 mars.\nLe maire,\nPaul ROUGET';
  expect(told(fo16, { text, kind: 'letter' })).toEqual([
    expect.stringMatching(/le lieu, devant la date .* ou il n’a pas été reconnu : ajoutez-le/u),
    expect.stringMatching(/la formule d’appel .* ou elle n’a pas été reconnue : ajoutez-la/u),
    expect.stringMatching(/la formule de politesse, ou elle n’a pas été reconnue : ajoutez-la/u),
  ]);
});

it('CM-34 tells an interest without the word that joined it to another charge', () => {
  const text = deliberation(
    'Présents : M. Luc PETIT, Mme Odile MARCHAL, M. Alain BOIS',
    'M. Luc PETIT, adjoint à la culture et trésorier de la Compagnie du Lac, présente la demande.\nLe conseil ATTRIBUE une subvention de 800 € à la Compagnie du Lac.\nPour : 3',
  );
  expect(told(cm34, { text, kind: 'deliberation' }).join(' ')).toContain('(trésorier de la Compagnie');
});

it('CI-02 says that a bare number is an article', () => {
  expect(
    told(ci02, {
      text: 'Vu le code des marchés publics, notamment ses articles 28 et 77 ;',
      date: '2026-03-02',
    }),
  ).toEqual([expect.stringContaining('« article 28 »'), expect.stringContaining('« article 77 »')]);
});

it.each([
  ['96 000 € TTC', '96 000 € TTC'],
  ['80 000 € HT', '80 000 € HT'],
  ['96 000 €', '96 000 €'],
])('FI-11 says whether its amount holds the tax: %s', (written, expected) => {
  const text = `DÉCISION\nObjet : Marché d’entretien des espaces verts\nLe maire,\nDÉCIDE\nArticle 1er : Le marché est conclu sans publicité ni mise en concurrence pour ${written}.`;
  expect(told(fi11, { text, kind: 'decision', date: '2026-03-02' })).toEqual([
    expect.stringContaining(`Le marché de ${expected} est passé`),
  ]);
});
