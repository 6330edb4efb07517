/** Ids of the law list as people write them: sigles of codes, orders and deliberations, articles of a decree; and what they do not allow. */
import { codesOfName } from '../../../../src/drafting/grounding/facts/code-names';
import { readLawId } from '../../../../src/drafting/grounding/facts/law-ids';
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flagged = (law: readonly string[], text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts: {}, law }, legalCore())).map(({ text: words }) => words);

describe('ids of the law list', () => {
  it.each([
    ['CVOIRIE', 'CVR'],
    ['CURBA', 'CURB'],
    ['CU', 'CURB'],
    ['CTRAVAIL', 'CT'],
    ['CSPUB', 'CSP'],
    ['CSANTE', 'CSP'],
    ['CCOMMERCE', 'CCOM'],
    ['CENVT', 'CENV'],
    ['CRURAL', 'CRUR'],
    ['CG3P', 'CGPPP'],
    ['code_de_la_route', 'CROUTE'],
    ['CODE-PENAL', 'CP'],
    ['code_procedure_penale', 'CPP'],
  ])('knows the code that %s shortens', (name, id) => {
    expect(codesOfName(name)).toEqual([id]);
  });

  it('gives every code that shares a sigle, and none for what names none', () => {
    expect(codesOfName('CE')).toEqual(expect.arrayContaining(['CENV', 'CELECT', 'CEDUC']));
    for (const name of ['LOI', 'CODE', 'NIMP', 'C', '']) expect(codesOfName(name)).toEqual([]);
  });

  it.each([
    ['CVOIRIE|L. 113-2', ['CVR|L113-2']],
    ['CTRAV-L3132-26', ['CT|L3132-26']],
    ['education|R531-52', ['CEDUC|R531-52']],
    ['sante-publique|L3334-2', ['CSP|L3334-2']],
    ['commande publique|L2123-1', ['CCP|L2123-1']],
    ['route|R417-10', ['CROUTE|R417-10']],
    ['CGI|1636BSEXIES', ['CGI|1636Bsexies']],
    ['CGI|1407BIS', ['CGI|1407bis']],
    ['CGI|279-0 bis', ['CGI|279-0bis']],
    ['CGCT:L2213-1', ['CGCT|L2213-1']],
    ['CGCT|L2213-1 à L2213-6', ['CGCT|L2213-1', 'CGCT|L2213-6']],
    ['CE|342327', ['CE|342327']],
    ['decret|85-603|art. 5-1', ['decret|85-603|5-1']],
    ['RGPD|6', ['reglement-ue|2016/679']],
    ['constitution|72', ['constitution|72']],
    ['code de la santé publique|L1331-1', ['CSP|L1331-1']],
  ])('reads %s', (id, normals) => {
    expect(readLawId(id)).toEqual({ normals, acts: [] });
  });

  it.each([
    ['deliberation|2025-64', { kind: 'deliberation', key: '202564' }],
    ['arrêté|DDT-2023-45', { kind: 'arrete', key: 'DDT202345' }],
    ['decision-2026-14', { kind: 'decision', key: '202614' }],
    ['arrete|2007-06-15', { kind: 'arrete', date: '2007-06-15' }],
    ['délibération n° 2025-64 du 12 juin 2025', { kind: 'deliberation', key: '202564', date: '2025-06-12' }],
  ])('reads the act %s', (id, act) => {
    expect(readLawId(id)).toEqual({ normals: [], acts: [act] });
  });

  it.each([
    [['deliberation|2025-64'], 'Vu la délibération n° 2025-64 fixant les tarifs ;'],
    [['arrete|2024-112'], 'L’arrêté municipal n° 2024-112 réglemente les terrasses.'],
    [['arrete|2007-06-15'], 'Vu l’arrêté du 15 juin 2007 relatif aux feux d’artifice ;'],
    [['convention|C-2024-9'], 'La convention n° C-2024-9 lie la commune et l’association.'],
    [['RGPD|6'], 'Le traitement repose sur l’article 6 du RGPD.'],
    [['loi|2000-321'], 'Vu l’article 10 de la loi n° 2000-321 du 12 avril 2000 ;'],
    [['CVOIRIE|L113-2'], 'Vu l’article L. 113-2 du code de la voirie routière ;'],
    [
      ['constitution|72'],
      'En vertu de l’article 72 de la Constitution, les communes s’administrent librement.',
    ],
  ])('allows what %j gives', (law, text) => {
    expect(flagged(law, text)).toEqual([]);
  });

  it.each([
    [['deliberation|2025-64'], 'L’arrêté n° 2025-64 fixe les tarifs.', '2025-64'],
    [['deliberation|2025-64'], 'Vu la délibération n° 2025-46 fixant les tarifs ;', '2025-46'],
    [['CVOIRIE|L113-2'], 'Vu l’article L. 113-3 du code de la voirie routière ;', 'L. 113-3'],
    [['CROUTE|R411-8'], 'Vu l’article R. 411-8 du code rural ;', 'R. 411-8'],
    [['decret|85-603|5-1'], 'Vu l’article 5-2 du décret n° 85-603 du 10 juin 1985 ;', '5-2'],
    [['arrete|2007-06-15'], 'Vu l’arrêté du 16 juin 2007 relatif aux feux d’artifice ;', '16 juin 2007'],
  ])('allows nothing more than %j', (law, text, words) => {
    expect(flagged(law, text)).toContain(words);
  });

  it('reads a number with a letter between its signs whole', () => {
    const of = (text: string) =>
      groundFacts({ text, facts: { marche: { numero: '2026-T-07' } }, law: [] }, legalCore()).grounded;
    expect(of('Le marché n° 2026-T-07, relatif à la toiture, est signé.')).toBe(true);
    expect(of('Le marché n° 2026-T-70, relatif à la toiture, est signé.')).toBe(false);
  });
});
