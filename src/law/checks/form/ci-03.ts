/** CI-03: an article is cited from its own code: L. 2122-1 is another article in each of three codes, and in no fourth one. */
import type { Part } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { codeOfId } from '../../citations/codes';
import { formatArticleNumber } from '../../citations/render';
import type { Citation } from '../../citations/model';
import type { LegalCore } from '../../core';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { figuresOf, wrongFigures } from '../shared/code-numbers';
import { codeMeant, isHomonym } from './ci-03/homonyms';

export const rule = defineRule({
  meta: {
    id: 'CI-03',
    title: {
      fr: 'Chaque article cité est bien du code nommé',
      en: 'Each article that is cited is of the code named',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'X',
    needs: [],
    fixes: true,
    messages: {
      shape: {
        fr: '« {number} » ne peut pas être un article du {code}, dont les numéros ont {figures} chiffres avant le tiret{known}. Corrigez le code ou le numéro.',
        en: '“{number}” cannot be an article of the {code}, whose numbers have {figures} figures before the dash.',
      },
      meaning: {
        fr: '« {number} » du {code} règle autre chose que ce que dit la phrase ; le même numéro, au {other}, porte sur ce sujet. Corrigez le code.',
        en: '“{number}” of the {code} is about something else; the same number of the {other} is about this.',
      },
      other: {
        fr: 'Le fonds juridique connaît « {number} » au {other}, non au {code} : vérifiez que c’est bien ce code qu’il faut citer.',
        en: 'The legal core knows “{number}” in the {other}, not in the {code}: check the code.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis }) => {
    const { citations, codes, core, text } = analysis;
    return citations.flatMap((citation): Outcome[] => {
      const { code = '', number = '', by } = citation;
      const title = codeOfId(code)?.title;
      if (title === undefined || by === 'context') return [];
      const others = core.holders(number).filter((one) => one !== code);
      const other = others.length === 1 ? codeOfId(others[0] ?? '')?.title : undefined;
      const values = { number: formatArticleNumber(number), code: title };
      const figures = figuresOf(code);
      if (figures !== undefined && wrongFigures(code, number)) {
        // The name of the code right after the number, in full: only then can another one be put in its place.
        const named = codes.find(({ start }) => /^,?\s\(?(?:du\s)?$/u.test(text.slice(citation.end, start)));
        const written = named === undefined ? '' : text.slice(named.start, named.end);
        const alone =
          citations.filter(({ normal }) => normal.startsWith(citation.normal.split('|')[0] ?? '')).length ===
          1;
        const fix =
          other !== undefined && named !== undefined && alone && /code/iu.test(written)
            ? { fix: { start: named.start, end: named.end, text: other } }
            : {};
        const known = other === undefined ? '' : ` ; il est connu au ${other}`;
        return [finding('shape', citation, { values: { ...values, figures, known }, ...fix })];
      }
      const meant = codeOfId(codeMeant(code, number, sentenceAround(analysis, citation)) ?? '')?.title;
      if (meant !== undefined) return [finding('meaning', citation, { values: { ...values, other: meant } })];
      return other === undefined || knows(core, citation)
        ? []
        : [finding('other', citation, { values: { ...values, other } })];
    });
  },
});

/** What the sentence of a citation says, without the names of codes; a sentence that says nothing else takes the one before. */
const sentenceAround = (analysis: Analysis, citation: Citation): string => {
  const withoutCodes = analysis.codes.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    analysis.text,
  );
  const rank = analysis.sentences.findIndex(({ end }) => citation.start < end);
  const [before, own] = [analysis.sentences[rank - 1], analysis.sentences[rank]];
  const plain = (part: Part | undefined): string =>
    part === undefined ? '' : fold(withoutCodes.slice(part.start, part.end)).lower;
  const words = plain(own);
  // "(article L. 2122-1 du code de la commande publique)." alone, after its sentence.
  return words.replace(/[^a-z]/g, '').length < 25 ? `${plain(before)} ${words}` : words;
};

const knows = (core: LegalCore, { code = '', number = '' }: Citation): boolean =>
  core.holders(number).includes(code) || isHomonym(code, number);

export const examples: Examples = {
  passes: [
    { why: 'au CGCT', text: 'Vu l’article L. 2212-2 du code général des collectivités territoriales ;' },
    {
      why: 'même numéro, trois codes',
      text: 'Vu l’article L. 2122-1 du CGPPP et l’article L. 2122-1 du CGCT ;',
    },
    { why: 'au code de la route', text: 'Vu les articles R. 411-8 et R. 417-10 du code de la route ;' },
    { why: 'articles préliminaires d’un code', text: 'Vu l’article L. 3 du code de la commande publique ;' },
    {
      why: 'numéro à deux chiffres',
      text: 'Vu l’article L. 52-1 du code électoral ; vu l’article L. 10-1 du CGCT ;',
    },
    { why: 'le code se déduit du contexte', text: 'Vu le code de la route ;\nVu l’article L. 2213-1 ;' },
    ...[
      'du code précité',
      'du code susvisé',
      'dudit code',
      'du même code',
      'du code sus-visé',
      'du présent code',
      'du code susmentionné',
    ].map((words) => ({
      why: `${words}, un autre nommé entre-temps`,
      text: `Vu le code de la construction et de l’habitation, notamment ses articles L. 511-1 et L. 511-2 ;\nVu le code général des collectivités territoriales, notamment son article L. 2213-24 ;\nVu le courrier pris en application de l’article L. 511-10 ${words} ;`,
    })),
    ...[
      'L’occupation du domaine public exige un titre (article L. 2122-1 du CGPPP).',
      'Le marché est conclu sans publicité (article L. 2122-1 du code de la commande publique).',
      'Il y a un maire et des adjoints (article L. 2122-1 du CGCT).',
      'Vu le code de la commande publique, notamment son article L. 2122-1 ;',
      'Le marché d’occupation du domaine public suit l’article L. 2122-1 du code de la commande publique.',
      'L’acte est exécutoire après sa transmission (article L. 2131-1 du CGCT).',
    ].map((text) => ({ why: `le bon des codes qui ont ce numéro : ${text}`, text })),
    {
      why: 'trois codes ont ce numéro : lequel conviendrait ne se dit pas',
      text: 'Vu l’article L. 2122-1 du code de la santé publique sur les examens de la grossesse ;',
    },
    ...[
      'Les étals du marché s’installent dès six heures (article L. 2122-1 du CGPPP).',
      'Le concours de pétanque est gratuit (article L. 2125-1 du CGPPP).',
      'Les arrangements entre riverains cessent (article L. 2121-1 du CGPPP).',
      'La commune déléguée est maintenue (article L. 2113-10 du CGCT).',
      'Les ballots de paille sont retirés, la commune étant ainsi organisée (article L. 2113-10 du CGCT).',
    ].map((text) => ({ why: `rien d’un autre code : ${text}`, text })),
    { why: 'code sans longueur connue', text: 'Vu l’article L. 2212-9 du code du travail ;' },
  ],
  fails: [
    ...(
      [
        ['Nul ne peut occuper le domaine public sans titre', 'L. 2122-1', 'code de la commande publique'],
        ['L’occupation sans titre est interdite', 'L. 2122-1', 'CGCT'],
        ['Le marché est conclu sans publicité', 'L. 2122-1', 'CGPPP'],
        ['Le conseil élit les adjoints', 'L. 2122-1', 'code de la commande publique'],
        ['L’occupation est temporaire', 'L. 2122-2', 'CGCT'],
        ['Le nombre des adjoints est fixé', 'L. 2122-2', 'CGPPP'],
        ['L’autorisation est précaire et révocable', 'L. 2122-3', 'CGCT'],
        ['L’adjoint spécial est élu', 'L. 2122-3', 'CGPPP'],
        ['Toute occupation donne lieu à une redevance', 'L. 2125-1', 'code de la commande publique'],
        ['L’accord-cadre est une technique d’achat', 'L. 2125-1', 'CGPPP'],
        ['L’acte est exécutoire', 'L. 2131-1', 'code de la commande publique'],
        ['L’avis de marché est envoyé', 'L. 2131-1', 'CGCT'],
        ['Le déclassement de la place est prononcé', 'L. 2141-1', 'code de la commande publique'],
        ['Le candidat est écarté', 'L. 2141-1', 'CGPPP'],
        ['La procédure adaptée est suivie', 'L. 2123-1', 'CGCT'],
        ['L’élu a une autorisation d’absence', 'L. 2123-1', 'code de la commande publique'],
        ['Les travaux sont divisés en lots', 'L. 2113-10', 'CGCT'],
        ['La commune déléguée est maintenue', 'L. 2113-10', 'code de la commande publique'],
        ['Une procédure formalisée est suivie', 'L. 2124-1', 'CGPPP'],
        ['Le rivage de la mer est concédé', 'L. 2124-1', 'code de la commande publique'],
        ['La place appartient au domaine public', 'L. 2111-1', 'code de la commande publique'],
        ['La définition des besoins est faite', 'L. 2111-1', 'CGPPP'],
        ['L’occupation est conforme à l’affectation', 'L. 2121-1', 'CGCT'],
        ['L’ordre du tableau est établi', 'L. 2121-1', 'CGPPP'],
        ['La halle est affectée au marché', 'L. 2111-1', 'code de la commande publique'],
        ['La place est à l’usage direct des habitants', 'L. 2111-1', 'code de la commande publique'],
        ['Le besoin à satisfaire est chiffré', 'L. 2111-1', 'CGPPP'],
        ['Les besoins sont recensés chaque année', 'L. 2111-1', 'CGPPP'],
        ['Le domaine public garde son affectation', 'L. 2121-1', 'CGCT'],
        ['L’utilisation des halles reste libre', 'L. 2121-1', 'CGCT'],
        ['Le rang de chaque élu est fixé', 'L. 2121-1', 'CGPPP'],
        ['La composition du conseil est arrêtée', 'L. 2121-1', 'CGPPP'],
        ['Les étals occupent les trottoirs', 'L. 2122-1', 'CGCT'],
        ['Nul n’utilise le domaine public sans accord', 'L. 2122-1', 'CGCT'],
        ['Nul ne s’installe sans titre', 'L. 2122-1', 'CGCT'],
        ['Chaque forain reçoit un emplacement', 'L. 2122-1', 'CGCT'],
        ['Les marchés publics les plus simples sont visés', 'L. 2122-1', 'CGPPP'],
        ['Le marché est passé avec un seul opérateur', 'L. 2122-1', 'CGPPP'],
        ['Le contrat est signé sans publicité', 'L. 2122-1', 'CGPPP'],
        ['La concurrence est impossible', 'L. 2122-1', 'CGPPP'],
        ['L’achat se fait de gré à gré', 'L. 2122-1', 'CGPPP'],
        ['L’élection du maire suit celle du conseil', 'L. 2122-1', 'CGPPP'],
        ['La municipalité est ainsi composée', 'L. 2122-1', 'CGPPP'],
        ['L’occupation a une durée', 'L. 2122-2', 'CGCT'],
        ['Le domaine public n’est prêté que pour un temps', 'L. 2122-2', 'CGCT'],
        ['La permission est temporaire', 'L. 2122-2', 'CGCT'],
        ['L’occupation peut cesser à tout moment', 'L. 2122-3', 'CGCT'],
        ['Le domaine public n’est jamais loué ferme', 'L. 2122-3', 'CGCT'],
        ['La permission est précaire', 'L. 2122-3', 'CGCT'],
        ['La permission est révocable', 'L. 2122-3', 'CGCT'],
        ['Une redevance est due', 'L. 2125-1', 'code de la commande publique'],
        ['L’occupation est payante', 'L. 2125-1', 'code de la commande publique'],
        ['Le domaine public n’est pas prêté pour rien', 'L. 2125-1', 'code de la commande publique'],
        ['L’accord-cadre fixe les prix', 'L. 2125-1', 'CGPPP'],
        ['Le concours de maîtrise d’œuvre est ouvert', 'L. 2125-1', 'CGPPP'],
        ['La technique d’achat est le catalogue', 'L. 2125-1', 'CGPPP'],
        ['L’acte est transmis au préfet', 'L. 2131-1', 'code de la commande publique'],
        ['L’acte est publié le lendemain', 'L. 2131-1', 'code de la commande publique'],
        ['L’acte est affiché à la mairie', 'L. 2131-1', 'code de la commande publique'],
        ['L’acte est notifié à l’intéressé', 'L. 2131-1', 'code de la commande publique'],
        ['Le profil d’acheteur reçoit les plis', 'L. 2131-1', 'CGCT'],
        ['La mise en concurrence est ouverte', 'L. 2131-1', 'CGCT'],
        ['La désaffectation de l’école est constatée', 'L. 2141-1', 'code de la commande publique'],
        ['L’école quitte le domaine public', 'L. 2141-1', 'code de la commande publique'],
        ['L’entreprise est exclue de la procédure', 'L. 2141-1', 'CGPPP'],
        ['L’entreprise est sous interdiction de soumissionner', 'L. 2141-1', 'CGPPP'],
        ['Le MAPA est lancé en mars', 'L. 2123-1', 'CGCT'],
        ['L’élu use de son crédit d’heures', 'L. 2123-1', 'code de la commande publique'],
        ['L’exercice du mandat prend du temps', 'L. 2123-1', 'code de la commande publique'],
        ['Chaque lot a son titulaire', 'L. 2113-10', 'CGCT'],
        ['L’allotissement est retenu', 'L. 2113-10', 'CGCT'],
        ['Le seuil européen est dépassé', 'L. 2124-1', 'CGPPP'],
        ['Un appel d’offres est lancé', 'L. 2124-1', 'CGPPP'],
        ['Le domaine maritime est ouvert à tous', 'L. 2124-1', 'code de la commande publique'],
        ['La concession d’utilisation est accordée', 'L. 2124-1', 'code de la commande publique'],
      ] as const
    ).map(([words, at, code]) => ({
      why: `le même numéro d’un autre code : ${words}, ${code}`,
      text: `${words} (article ${at} du ${code}).`,
      message: 'meaning',
      at,
    })),
    {
      why: 'le sujet est dans la phrase d’avant',
      text: 'Les étals occupent le domaine public.\nVoir l’article L. 2122-1 du code de la commande publique.',
      message: 'meaning',
      at: 'L. 2122-1',
    },
    {
      why: 'la phrase d’avant a un autre sujet',
      text: 'Les étals occupent le domaine public.\nLe contrat de nettoyage est passé sans publicité (article L. 2122-1 du CGPPP).',
      message: 'meaning',
      at: 'L. 2122-1',
    },
    {
      why: 'le code est nommé entre parenthèses',
      text: 'En vertu de l’article L. 2213-1 (code de la route), le stationnement est interdit.',
      message: 'shape',
      at: 'L. 2213-1',
      fixed:
        'En vertu de l’article L. 2213-1 (code général des collectivités territoriales), le stationnement est interdit.',
    },
    {
      why: 'un autre code est nommé plus loin',
      text: 'Vu le code de la route, son article L. 2213-1, et l’annexe du code du travail ;',
      message: 'shape',
      at: 'L. 2213-1',
    },
    {
      why: 'article du CGCT cité du code de la route',
      text: 'Vu l’article L. 2213-1 du code de la route ;',
      message: 'shape',
      at: 'L. 2213-1',
      fixed: 'Vu l’article L. 2213-1 du code général des collectivités territoriales ;',
    },
    {
      why: 'article du code de la route cité du CGCT, avec d’autres',
      text: 'Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 et R. 417-10 ;',
      message: 'shape',
      at: 'R. 417-10',
    },
    {
      why: 'sigle : rien n’est remplacé',
      text: 'Vu l’article R. 411-25 du CGCT ;',
      message: 'shape',
      at: 'R. 411-25',
    },
    {
      why: 'le fonds juridique n’en sait pas plus',
      text: 'Vu l’article L. 987-1 du code général des collectivités territoriales ;',
      message: 'shape',
      at: 'L. 987-1',
    },
    {
      why: 'le code est nommé trop loin pour être remplacé',
      text: 'Vu le code de la route, son article L. 2213-1, ensemble le code de la route ;',
      message: 'shape',
      at: 'L. 2213-1',
    },
    {
      why: 'même longueur : connu ailleurs',
      text: 'Vu l’article L. 2212-2 du code de la santé publique ;',
      message: 'other',
      at: 'L. 2212-2',
    },
  ],
};
