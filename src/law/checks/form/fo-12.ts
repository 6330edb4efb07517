/** FO-12: nothing is left to fill in. */
import type { PlacedParagraph } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { overlap, wordsBefore } from '../shared/spans';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

/**
 * Brackets around nothing or around an instruction, runs of X, of dots or underscores, dates in letters (JJ/MM/AAAA), "à
 * compléter", placeholders of templates. Dots that lead to a page number are a table of contents.
 */
const EMPTY =
  /\[\s*(?:…|\.{2,}|x{2,}|_{2,}|\s)\s*\]|[[(][^\])\n]{0,40}(?:completer|preciser|renseigner|inserer|a\s+definir)[^\])\n]{0,40}[\])]|\[[^\]\n]{0,40}(?:nom|date|adresse|montant|numero|objet|lieu|commune)(?![a-z])[^\]\n]{0,40}\]|\{\{[^}\n]*\}\}|<[^<>\n]{0,30}(?:completer|nom|date)[^<>\n]{0,30}>|(?<![a-z\d])x{3,}(?![a-z\d])|(?:jj|xx)[/.-](?:mm|xx)[/.-](?:aaaa|aa|xxxx|xx|20\d\d)|(?:20\d\d[-/]|n°\s?)xx(?![a-z\d])|(?<![a-z\d])(?:jj|xx)\s+(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|mois|mm)|(?:le|du|au)\s+\.{2,3}\s+(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\d\d)|lorem\s+ipsum|\?{3,}|…(?: ?…)+(?!…|\s*:?\s*(?:[+−–-]\s*)?(?!20\d\d)\d[\d .,]*(?:€|euros?|%|m2|m²|h|ha|voix)?\s*(?:ttc|ht)?\s*(?:(?:\/\s?|(?:le|la|l'|les|par|pour|chaque)\s?)[^.\n]{1,30})?(?:\n|$| {2}|\t|;))|\.{4,}(?!\.|\s*:?\s*(?:[+−–-]\s*)?(?!20\d\d)\d[\d .,]*(?:€|euros?|%|m2|m²|h|ha|voix)?\s*(?:ttc|ht)?\s*(?:(?:\/\s?|(?:le|la|l'|les|par|pour|chaque)\s?)[^.\n]{1,30})?(?:\n|$| {2}|\t|;))|_{3,}|(?<![a-z])(?<!(?:piece|dossier|demande|formulaire|declaration|questionnaire|imprime|fiche|bulletin|document|information|element|point|projet|rubrique)s?\s+(?:(?:ci-joint\w*|joint\w*|suivant\w*|annexe\w*|encore|restant|reste|restent|est|sont|seront|a\s+signer\s+et)\s+){0,3})a\s+(?:completer|preciser|renseigner)(?![a-z])(?!\s+(?:le|la|les|par|ulterieurement|dans|avec|sur|lors|avant|pour|selon|et\s+(?:a\s+)?(?:(?:nous\s+)?(?:retourner|renvoyer|adresser)|signer|joindre|deposer)))/g;
/** A thing to be written, named in its place: "du (date)", "M. (nom)", "«NOM_VOIE»", "%ENTREPRISE%", "« nom de l’entreprise »", "Mme NOM Prénom". */
const THING =
  '(?:noms?|prenoms?|date|heures?|montant|somme|adresse|numero|objet|lieu|qualite|voie|rue|entreprise|societe|association|beneficiaire|demandeur|titulaire|commune|secretaire|motifs?|references?|parcelle|duree)';
const NAMED = new RegExp(
  [
    `(?:(?<![a-z])(?:du|le|au|de|a|par|mm?\\.|mme|monsieur|madame|n°|societe|association|entreprise|parcelle|rue)\\s*|:\\s*)[(<]\\s*${THING}(?:\\s+(?:et\\s+${THING}|(?:de\\s+la|de\\s+l'|du|des|de|d')\\s*[a-z]+))?\\s*[)>]`,
    `«\\s?(?:${THING}(?:[\\s_](?:de\\s+la|de\\s+l'|du|des|de|d')?\\s*[a-z]+)?|[a-z\\d]+_[a-z\\d_]+)\\s?»`,
    `%${THING}(?:_[a-z]+)*%|[#@$]{1,2}\\{?[a-z]+(?:_[a-z]+)*\\}?[#@$]{1,2}|\\$\\{[a-z_.]+\\}|(?<!\\{)\\{${THING}(?:[ _][a-z']+){0,3}\\}(?!\\})`,
    "(?<![\\d/-])-{1,4}\\s?/\\s?-{1,4}\\s?/\\s?(?:20\\d\\d|-{2,4})|#(?:ref|n/a|nom|valeur|value|name|div/0)[!?]|erreur\\s?!\\s+(?:source|signet|il\\s+n'y\\s+a|aucun|le\\s+resultat)[^.\\n]{0,30}",
    '(?<![a-z])(?:mm?\\.|mme|monsieur|madame)\\s+(?:nom\\s+prenom|prenom\\s+nom|nom(?=\\s*[,;.\\n]))',
    '(?<=(?:(?<![a-z])(?:par|de|a|et|soit|avec|contre|pour|fixe)|[:,;(]))\\s\\?\\s+(?:voix|euros?|€|habitants?|votants?|presents?|jours|mois|m2|m²|conseillers|agents|abstentions?)(?![a-z])',
  ].join('|'),
  'g',
);
/** What the writer still had to check: an act is signed without it; a note may say it. */
const UNSURE =
  /[[(]\s*(?:[^\])\n]{0,50}\s)?(?:a\s+(?:verifier|confirmer|valider|(?:re)?voir(?!\s+(?:en|avec|le|la))|mettre\s+a\s+jour|actualiser|corriger|adapter|supprimer|modifier|reprendre|determiner)|(?:verifier|voir\s+avec|demander\s+a|choisir|adapter|actualiser|confirmer|supprimer)\s)[^\])\n]{0,60}[\])]|:\s*(?:a\s+(?:definir|confirmer|determiner|verifier|valider)|tbd|tbc|n\.?\s?c\.?)\s*[.;]?\s*(?=\n|$)|tbd|tbc|\bnote\s+(?:au|pour\s+l[ea])\s+(?:redact|secretariat|relect)\w*|@\s?(?:relire|verifier|completer)/g;
/** Kinds in which what is unsure is a fault. */
const SIGNED = new Set(['order', 'deliberation', 'decision']);

/** Blanks that are filled by hand once the act is signed. */
const BY_HAND = new Set(['notice', 'certification', 'stamp', 'signature']);

export const rule = defineRule({
  meta: {
    id: 'FO-12',
    title: { fr: 'Aucun champ laissé vide', en: 'No field left empty' },
    kinds: 'all',
    severity: 'blocking',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      empty: {
        fr: 'Ce champ reste à remplir : « {words} ».',
        en: 'This field is still to be filled: “{words}”.',
      },
      undated: {
        fr: 'La date de signature reste à remplir.',
        en: 'The date of signature is still to be filled.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis }) => {
    const { paragraphs } = analysis.act;
    const all = [
      ...analysis.search(EMPTY),
      ...analysis.search(NAMED).filter((found) => !isAsked(analysis, found)),
      ...(SIGNED.has(analysis.kind ?? '') ? analysis.search(UNSURE) : []),
    ].filter((one, i, list) => !list.slice(0, i).some((other) => overlap(other, one)));
    return all.flatMap((found): Outcome[] => {
      if (isQuoted(analysis.text, found) || isRule(analysis.text, found) || isTickBox(analysis.text, found))
        return [];
      const paragraph = paragraphs.find(({ start, end }) => start <= found.start && found.end <= end);
      if (BY_HAND.has(paragraph?.role ?? '')) return [];
      if (paragraph?.role === 'place-date') return [finding('undated', found)];
      if (isLine(found) && (isLeader(analysis.text, found) || isBesideBox(analysis.text, found))) return [];
      if (isLine(found) && paragraph !== undefined && isForm(analysis, paragraph, found)) return [];
      return [finding('empty', found, { values: { words: found.text.trim() } })];
    });
  },
});

/** What a form or its rubric asks for: "pièces à fournir", "la rubrique « nom de l’usager »"; in annexes all is to fill. */
const isAsked = ({ act, text }: Analysis, { start, text: words }: Found): boolean => {
  // «NOM» is a field of a mailing; « commune » quotes a word.
  if (/«\s?[^\s_«»]+\s?»/u.test(words) && words !== words.toUpperCase()) return true;
  const section = act.paragraphs.findLast((one) => one.start <= start)?.section;
  return (
    section === 'annexes' ||
    section === 'conclusions' ||
    /rubrique|champ|mention|case|intitule|colonne|formulaire|fournir|indiqu|precis|comport|renseign|comprend|enregistre|donnees|mots?\s|expression|termes?\s/.test(
      wordsBefore(text, start, 90),
    )
  );
};

/** What follows the blank of a sentence: "[ ] mars 2026", "[ ] euros", "[ ] habitants". */
const FILLS =
  /^\s*(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|20\d\d|€|euro|%|m2|m²|metre|km|heure|jour|mois|an|voix|habitant|place|h(?![a-z])|[.;,)]|$)/;
/** What leads to a blank: "du [ ] au [ ]", "n° [ ]", "Montant : [ ]"; before a choice it is the question: "Avis : [ ] favorable". */
const LEADS_TO =
  /(?:^|[\s(])(?:l[ea]s?|d[eu]s?|a|aux?|par|pour|n°|numero|sous|sur|est|sont|soit|et|avec|en)\s*$|['=]\s*$/;
/** "[ ] accord sur la date", "[ ] favorable  [ ] défavorable", "Oui [ ]  Non [ ]": a box to tick, on paper. */
const isTickBox = (text: string, { start, end, text: words }: Found): boolean => {
  if (!/\[[ \u00A0]*\]/u.test(words)) return false;
  const [rest = ''] = text.slice(end).split('\n', 1);
  const before = fold(text.slice(text.lastIndexOf('\n', start) + 1, start)).lower;
  const after = fold(rest).lower;
  if (/(?:oui|non|favorable|accord|refus|valide|ajourne|vu)\s*:?\s*$/.test(before)) return true;
  if (FILLS.test(after) || LEADS_TO.test(before)) return false;
  const starts = /^\s*(?:[-–—•*·]\s*|\d{1,2}[.)°]\s*|[a-z]\)\s*)?$/.test(before);
  return starts || /\[\s*x?\s*\]/.test(before + after);
};

/** "[ ] accord   [ ] à revoir le ......": the reader ticks, and writes beside. */
const isBesideBox = (text: string, { start }: Found): boolean =>
  /(?:\[[ \u00A0x]\]|[☐□❏])/iu.test(text.slice(text.lastIndexOf('\n', start) + 1, start));

/** A run of dots or of underscores, and not an instruction that was left. */
const isLine = ({ text }: Found): boolean => /^[.…_]/u.test(text);

/** A line drawn across the page between two parts of it. */
const isRule = (text: string, { start, text: words }: Found): boolean =>
  /_{20,}/u.test(words) && linesFrom(text, start)[0]?.trim() === words;

/** The line of a place, and the one below. */
const linesFrom = (text: string, at: number): readonly string[] =>
  text.slice(text.lastIndexOf('\n', at) + 1).split('\n', 2);

/** "Déclarant ........ Mme Anne LEROY" over "Adresse .......... 5, rue du Moulin": dots that lead from a label to what it names. */
const LEADER = /^\s*\p{Lu}[^.…:;\n]{1,45}\s*(?:\.{3,}|…+)\s*:?\s*[^\s._…][^._…\n]*(?:[.][^._…\n]+)*$/u;
/** "- deux personnes ........ bon de 65 €", "ensemble seul ...... 62 € (au lieu de 60 €)": a price, a number or a length of time. */
const PRICED =
  /^\s*(?:[-–•*·]\s*|\d{1,2}[.)°]\s*|[a-z]\)\s*)?\p{L}[^.…;\n]{1,70}\s(?:\.{3,}|…+)\s*:?\s*(?:[^\d._…\n]{0,30}\s)?[+−–-]?\d[\d \u00A0\u202F]*(?:[.,]\d+)?\s?(?:€|euros?|%|m²|m2|h|heures?|jours?|mois|ans?|places?|voix|élèves?|agents?|points?)(?!\p{L})[^._…\n]*(?:[.,][^._…\n]+)*[.;]?$/u;
const isLeaderLine = (line: string): boolean => LEADER.test(line) || PRICED.test(line);
const isLeader = (text: string, { start }: Found): boolean => {
  const [line = '', below = ''] = linesFrom(text, start);
  const above = text.slice(0, Math.max(0, text.lastIndexOf('\n', start)));
  return isLeaderLine(line) && [above.slice(above.lastIndexOf('\n') + 1), below].some(isLeaderLine);
};

/** What is filled by hand: under the signature, in a form that is annexed, "Notifié à l’intéressé le ……", "Signature : ……". */
const isForm = ({ text }: Analysis, { section, start }: PlacedParagraph, found: Found): boolean =>
  section === 'conclusions' ||
  section === 'annexes' ||
  (section !== 'articles' && STAMPED.test(lineBefore(text, start, found))) ||
  FILLED.test(lineBefore(text, start, found));
const lineBefore = (text: string, from: number, { start }: Found): string =>
  fold(text.slice(Math.max(from, text.lastIndexOf('\n', start) + 1), start)).lower;
/** Beside something else on its line, or after an earlier blank: "Affiché du ...... au ......", "Arrêté n° 12 – Reçu le ......". */
const STAMPED =
  /(?:^|[\t|;/(–—]|\s-|\s{2})\s*(?:(?:acte|arrete|document|le|la|l'|a)\s+)*(?:notifie|notification|recu|reception|publie|publication|affiche|affichage|transmis|transmission|depose|depot|vise|certifie|mis\s+en\s+ligne|retire|signature|cachet|visa)(?![a-z]*ion\s+d[eu]\s+permis)[^.;\n]{0,60}(?:[.…_]{3,}[^.;\n]{0,40}){0,3}$|je\s+soussignee?|certificat\s+d'(?:affichage|execution)/;
const FILLED =
  /^[\s\d.)°-]*(?:(?:acte\s+|le\s+)?(?:notifie|recu|publie|affiche|transmis|certifie|mis\s+en\s+ligne|retire)[a-z]*|signature|cachet|visa\s|bon\s+pour|lu\s+et|fait\s+en|nom\s*(?:,|:|et)|prenom|date\s+(?:et|de|d')\s*(?:signature|notification|publication|affichage|remise))/;

/** "« Le maire […] peut … »": words left out of a quotation. */
const isQuoted = (text: string, { start, text: words }: Found): boolean => {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /\[\s*(?:…|\.{3})\s*\]/u.test(words) && line.lastIndexOf('«') > line.lastIndexOf('»');
};

export const examples: Examples = {
  passes: [
    ...[
      'La réunion est prévue le 3 juin (à confirmer).',
      'Le registre comprend les données : (nom et adresse).',
      ...[
        'La rubrique',
        'Le champ',
        'La mention',
        'La case',
        'L’intitulé',
        'La colonne',
        'Le formulaire, à la page',
        'Il faut fournir',
        'Il faut indiquer',
        'Il faut préciser',
        'Le registre comporte',
        'Il faut renseigner',
        'Le registre comprend',
        'Le service enregistre',
        'Parmi les données',
        'Le mot',
        'Les mots',
        'L’expression',
        'Le terme',
        'Les termes',
      ].map((words) => `${words} « nom de l’usager » : voyez la notice.`),
      'La distance est de 40 % ; le mot est juste.',
      'Coût : 40 % des recettes, et 60 % à la charge de la ville.',
      'Que faire ? Voix du public : aucune.',
      'Écrivez à mairie@ville.fr ou au service.',
      'Le crédit (à voir en commission) est de 40 €.',
      'Voir l’annexe (date de la carte).',
      'Nom Prénom | Qualité',
      'Le compte « association » est clos, et le panneau «rue» posé.',
      'Les mots « nom de la rue » sont remplacés.',
    ].map((words) => ({ why: `rien à remplir : ${words}`, text: `NOTE\n${words}`, kind: 'note' as const })),
    ...[
      'Annexe : demande\n« nom de l’usager »',
      'Annexe : demande\nLe demandeur ................ habite Vernois.',
      'Le secrétaire : (nom du secrétaire)',
    ].map((words) => ({
      why: `à remplir, sous la signature : ${words}`,
      text: `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET\n${words}`,
    })),
    ...['à compléter et à retourner', 'à compléter et retourner', 'à renseigner et à nous adresser'].map(
      (words) => ({
        why: `ce que complète le destinataire : ${words}`,
        text: `L’attestation ${words} est jointe.`,
        kind: 'letter' as const,
      }),
    ),
    {
      why: 'un trait en travers de la page',
      text: `VILLE DE VERNOIS\n${'_'.repeat(40)}\nDÉCISION N° 2026-4\n${'_'.repeat(40)}\nLe maire de Vernois,`,
    },
    ...[
      '[ ] accord sur la date du 17 décembre',
      '[] accord sur la date',
      '- [ ] avis favorable',
      '1. [ ] hausse des tarifs',
      'a) [ ] sans suite',
      '[ ] favorable   [ ] défavorable   [ ] à revoir',
      'Avis de l’élu : [ ] favorable [ ] défavorable',
      'Accord : oui [ ] non [ ]',
      'Décision : [x] validé / [ ] ajourné',
      'Favorable : [ ]',
      '[ ] accord   [ ] à revoir le ......',
      '☐ sans suite, motif : ________',
      'Je choisis : [ ] la salle des fêtes ; [ ] le gymnase',
    ].map((words) => ({ why: `case à cocher : ${words}`, text: `NOTE\n${words}`, kind: 'note' as const })),
    {
      why: 'points de conduite d’un tarif avec son unité',
      text: 'Article 1 - Le tarif est fixé à :\nmoins de 900 €  ......  6,20 € le repas\nde 900 à 1 300 €  ..........  8,10 € le repas\nau-delà  .......  9,90 € par repas',
    },
    {
      why: 'points de suspension ordinaires',
      text: 'Les marchés, foires… sont ouverts. Et ainsi de suite...',
    },
    ...[
      '21 euro',
      '21 euros',
      '3 h',
      '12 ha',
      '7 voix',
      '40 € / mois',
      '40 €/mois',
      '40 € le mois',
      '40 € l’an',
      '30 HT',
    ].map((price) => ({
      why: `points qui mènent à ${price}`,
      text: `Part ............ ${price}`,
      kind: 'note' as const,
    })),
    ...['21 euro', '40 € / mois', '40 €/mois', '40 € l’an', '12 ha'].map((price) => ({
      why: `points serrés qui mènent à ${price}`,
      text: `Part …… ${price}`,
      kind: 'note' as const,
    })),
    ...[
      ['1 heure', '2 heures'],
      ['1 jour', '2 jours'],
      ['1 an', '3 ans'],
      ['1 place', '20 places'],
      ['1 élève', '25 élèves'],
      ['1 agent', '2 agents'],
      ['1 point', '3 points'],
      ['1 euro', '3 euros'],
      ['1h', '3h'],
    ].map(([one = '', more = '']) => ({
      why: `points qui mènent à ${one} ou à ${more}`,
      text: `a) petit groupe ............ forfait de ${one}\nb) grand groupe ............ forfait de ${more}`,
      kind: 'note' as const,
    })),
    {
      why: 'points qui mènent au prix de chaque chose',
      text: 'pain ...... de 2 €\neau ...... 3€ (ou 2)',
      kind: 'note',
    },
    {
      why: 'un nom qui commence par trois x',
      text: 'La société Xxxl Sport ouvre, et la rue Alexx mai.',
      kind: 'note',
    },
    {
      why: 'un mot qui finit comme un début',
      text: 'La villa à précision près ; il va compléter.',
      kind: 'note',
    },
    ...[
      'Je soussigné ................ certifie.',
      'Je soussignée ................ certifie.',
      'Certificat d’affichage : ................',
    ].map((words) => ({
      why: `à remplir, en tête : ${words}`,
      text: `${words}\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
    })),
    { why: 'points collés au prix', text: 'pain ......3 € (ou 2)\neau ......4 € (ou 3)', kind: 'note' },
    { why: 'un numéro romain', text: 'Le lot n° XXI est vendu.', kind: 'note' },
    ...[
      'Notifié à l’intéressé le JJ/MM/AAAA',
      'Remise des clés : ............',
      'Date et signature : ............',
    ].map((words) => ({
      why: `sous la signature : ${words}`,
      text: `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET\n${words}`,
    })),
    { why: 'un nom coupé entre crochets', text: 'Il est dit que « le maire [de Vernois] peut » agir.' },
    {
      why: 'blanc rempli à la main à la notification',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET\nNotifié le ........................',
    },
    { why: 'un mot qui finit en trois x', text: 'La société Foxxx est autorisée.', kind: 'note' },
    {
      why: 'ce qui sera précisé par un autre acte',
      text: 'Les horaires restent à préciser par arrêté.',
      kind: 'note',
    },
    { why: 'un participe', text: 'Il reste à compléterait-on dire, la phrase.', kind: 'note' },
    {
      why: 'mots omis d’une citation',
      text: 'Il est dit : « Le maire […] peut, au nom [...] agir ».',
      kind: 'note',
    },
    {
      why: 'points qui mènent à une page',
      text: 'Objet ..................... 4\nAnnexes ........ 12',
      kind: 'note',
    },
    ...[
      'Prêt A ....................   120 000 €',
      'Entretien ........... +  4 200,00 €\n   TOTAL ...... - 12 000,00 €',
      'Membres présents ........ 21\nVotants ........ : 24',
      'Recettes ............ 1 250,50 € TTC',
      'Surface ……… 125,5 m2',
      'Loyer ........... 40 €    Charges .......... 12 €',
    ].map((text) => ({ why: 'points qui mènent à un nombre', text, kind: 'note' as const })),
    ...[
      'Déposée le ....... 12 mai 2026 – avis affiché le 18 mai 2026\nDéclarant ........ Mme Anne LEROY\nTravaux .......... clôture sur rue\nAdresse .......... 5, impasse des Amandiers – BH 76',
      'Demandeur ........ SARL BATIR\nLieu ............. rue du Moulin',
      'Bénéficiaire …… M. Luc PETIT\nEmplacement …… place du Marché',
      'Agent ............ Mme Anne LEROY\nGrade ............ adjoint technique\nÉchelon .......... 3e',
    ].map((text) => ({ why: 'points qui mènent d’un titre à ce qu’il nomme', text, kind: 'note' as const })),
    ...[
      'Reçu notification le ........................',
      'Signature de l’agent : ..........................',
      '............................................',
      'Nom, prénom : ____________________',
    ].map((words) => ({
      why: 'à remplir à la main, sous la signature',
      text: `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET\n${words}`,
    })),
    ...[
      '- personne seule ......................... bon de 40 €\n- deux personnes ......................... bon de 65 €\n- par personne supplémentaire ............ 20 €, le bon ne pouvant dépasser 145 €',
      'éveil musical .................  96 € (au lieu de 92 €)\nformation et instrument ....... 260 € (au lieu de 250 €)',
      '1. résidents de la commune ...... 3,20 € le repas ;\n2. extérieurs ................... 4,80 € le repas ;',
      'a) demi-journée .......... forfait de 12 heures\nb) journée ............... forfait de 24 heures',
      'durée du prêt ............ 15 ans\ntaux ..................... 3,12 % (fixe)',
    ].map((text) => ({ why: 'points qui mènent à un prix', text, kind: 'note' as const })),
    ...[
      'Arrêté n° 2026-12                         Reçu en préfecture le ..............',
      'COMMUNE DE VERNOIS – Affiché le ............',
      'Publié sur le site du .............. au ..............',
      'Mairie de Vernois | Transmis au contrôle de légalité le ________',
    ].map((head) => ({
      why: `tampon à remplir : ${head}`,
      text: `${head}\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
    })),
    {
      why: 'certificat d’affichage à remplir',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET\nCERTIFICAT D’AFFICHAGE\nJe soussigné ................, maire, certifie que le présent arrêté a été affiché du ............ au ............',
    },
    {
      why: 'à remplir à la main, quand la signature vient après',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nNotifié à l’intéressé le ...............\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET',
    },
    {
      why: 'formulaire annexé',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET\nAnnexe : demande\nJe soussigné ................ demande l’accès.',
    },
    {
      why: 'ce qui sera précisé ailleurs',
      text: 'Les modalités sont à préciser dans la convention, avec lui, sur place, lors du conseil.',
      kind: 'note',
    },
    ...[
      'Objet : accusé de réception de votre demande – pièces à compléter',
      'Objet : permis de construire – dossier à compléter',
      'Votre dossier reste à compléter.',
      'Les pièces suivantes sont à compléter : plan de masse, notice.',
      'Le formulaire ci-joint est à renseigner.',
      'Vous trouverez ci-joint le formulaire à compléter et à nous retourner.',
      'La demande est à renseigner en ligne.',
      'Trois points à préciser : le lieu, la date, le public.',
      'Les rubriques sont à compléter avant le 6 juin.',
      'Une fiche à renseigner est jointe ; la déclaration à compléter aussi.',
    ].map((text) => ({ why: `ce que complète le destinataire : ${text}`, text, kind: 'letter' as const })),
    { why: 'un nom entre crochets', text: 'Le [nombre] et le [nominal] et (une date).', kind: 'note' },
    { why: 'numéro romain', text: 'Le chapitre XIII du règlement.', kind: 'note' },
  ],
  fails: [
    ...(
      [
        ['La demande reçue le --/--/2026 est examinée.', '--/--/2026'],
        ['Il y aura #REF! personnes.', '#REF!'],
        ['Le tableau dit #N/A? non.'.replace('#N/A?', '#VALEUR!'), '#VALEUR!'],
        ['Voir le tableau Erreur ! Source du renvoi introuvable.', 'Erreur ! Source du renvoi introuvable'],
        ['Voir page Erreur ! Signet non défini.', 'Erreur ! Signet non défini'],
      ] as const
    ).map(([words, at]) => ({
      why: `ce que la machine n’a pas trouvé : ${words}`,
      text: `NOTE\n${words}`,
      kind: 'note' as const,
      message: 'empty',
      at,
    })),
    ...(
      [
        ['Par courrier du (date), le club demande une aide.', 'du (date)'],
        ['Il est accordé à M. (nom) une aide.', 'M. (nom)'],
        ['Secrétaire de séance : (nom du secrétaire)', ': (nom du secrétaire)'],
        ['Elle est versée à l’association « nom de l’association ».', '« nom de l’association »'],
        ['La rue «NOM_VOIE» est fermée.', '«NOM_VOIE»'],
        ['La rue «VOIE» est fermée.', '«VOIE»'],
        ['Les travaux de l’entreprise %ENTREPRISE% sont suivis.', '%ENTREPRISE%'],
        ['Le montant est de ${MONTANT}.', '${MONTANT}'],
        ['La rue {nom de la voie} est fermée.', '{nom de la voie}'],
        ['Vous pouvez joindre Mme NOM Prénom.', 'Mme NOM Prénom'],
        ['Le conseil, par ? voix pour, adopte.', ' ? voix'],
        ['La somme due au #NOM# est de 40 €.', '#NOM#'],
      ] as const
    ).map(([words, at]) => ({
      why: `ce qu’il faut écrire, nommé : ${words}`,
      text: `NOTE\n${words}`,
      kind: 'note' as const,
      message: 'empty',
      at,
    })),
    ...(
      [
        [
          'La rue est fermée du 3 au 5 juin (vérifier la date avec l’entreprise).',
          '(vérifier la date avec l’entreprise)',
        ],
        ['Le prix est de 12 000 € (montant à confirmer).', '(montant à confirmer)'],
        ['La durée est de trois ans [à valider par le service].', '[à valider par le service]'],
        ['Montant de la redevance : à définir', ': à définir'],
        ['La signalisation est posée par TBD.', 'TBD'],
        ['L’arrêté du 3 mars (à actualiser) est abrogé.', '(à actualiser)'],
        ['La durée est de trois ans (à voir).', '(à voir)'],
        ['Note au rédacteur : citer l’arrêté.', 'Note au rédacteur'],
        ['La rue est fermée @relire.', '@relire'],
        ['Montant : NC', ': NC'],
      ] as const
    ).map(([words, at]) => ({
      why: `ce qui restait à vérifier : ${words}`,
      text: `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      kind: 'order' as const,
      message: 'empty',
      at,
    })),
    ...[
      'La séance aura lieu le [ ] mars 2026.',
      'Le marché court du [ ] au [ ].',
      'Le loyer est fixé à [ ] euros.',
      'Montant : [ ] €',
      'L’arrêté n° [ ] est abrogé.',
      '[ ] habitants au dernier recensement',
      'Le responsable est [ ].',
      'De l’angle du [ ] chemin, elle mène au [ ] sentier.',
      'Elle relie la [ ] rue à la [ ] avenue.',
      'Elle longe l’[ ] allée puis l’[ ] impasse.',
      'Vu l’accord de la ville, la rue est fermée le [ ] juin.',
    ].map((words) => ({
      why: `blanc d’une phrase : ${words}`,
      text: `NOTE\n${words}`,
      kind: 'note' as const,
      message: 'empty',
      at: '[ ]',
    })),
    {
      why: 'blanc à la fin d’un contrat',
      text: 'NOTE\nLe contrat porte la signature de M. ............',
      kind: 'note',
      message: 'empty',
      at: '............',
    },
    ...['La rue à préciser est fermée.', 'Le montant est à compléter.', 'Date à compléter'].map((text) => ({
      why: `laissé vide : ${text}`,
      text,
      message: 'empty',
      at: /à (?:préciser|compléter)/u.exec(text)?.[0] ?? '',
    })),
    { why: 'crochets vides', text: 'La rue […] est fermée.', message: 'empty', at: '[…]' },
    { why: 'crochets vides, sans rien', text: 'La rue [ ] est fermée.', message: 'empty', at: '[ ]' },
    { why: 'chevrons', text: 'La rue <nom de la rue> est fermée.', message: 'empty', at: '<nom de la rue>' },
    { why: 'points de suspension répétés', text: 'La rue …… est fermée.', message: 'empty', at: '……' },
    { why: 'points de suspension espacés', text: 'La rue … … est fermée.', message: 'empty', at: '… …' },
    { why: 'des X', text: 'La rue XXXX est fermée.', message: 'empty', at: 'XXXX' },
    {
      why: 'consigne restée',
      text: 'La rue [nom à compléter] est fermée.',
      message: 'empty',
      at: '[nom à compléter]',
    },
    { why: 'points', text: 'La rue ............ est fermée.', message: 'empty', at: '............' },
    { why: 'soulignés', text: 'La rue ____ est fermée.', message: 'empty', at: '____' },
    {
      why: 'à compléter',
      text: 'La rue du Moulin, à compléter, est fermée.',
      message: 'empty',
      at: 'à compléter',
    },
    ...(
      [
        ['Arrêté n°XX.', 'n°XX'],
        ['Il est dit : « la rue XXXX est fermée ».', 'XXXX'],
        ['Demandeur ........ SARL BATIR\nIl verse .......... à la commune.', '..........'],
        ['il est dit que M Luc ........ habite ici\nil est dit que Mme Anne ........ habite là', '........'],
        ['Né le ............ à ............\nMarié le ............ à ............', '............'],
        [
          'il verse ........ au plus 40 € puis ........\nelle verse ........ au plus 50 € puis ........',
          '........',
        ],
        ['part ........ soit 12 habitants\nlot ........ soit 15 habitants', '........'],
        [
          'Elle est due ; le prix est de ........ au plus 40 € par an\nElle est due ; le prix est de ........ au plus 50 € par mois',
          '........',
        ],
        ['La part ........ 2026', '........'],
        ['La part …… 2026', '……'],
        ['« Le maire » signe. La rue [ … ] est fermée.', '[ … ]'],
        ['Le maire signe.\n« Oui », dit-il, à la rue [...] fermée.', '[...]'],
        ['________ signe le contrat.', '________'],
        [
          'Le Maire ................................ Paul\nLa rue est ouverte.',
          '................................',
        ],
        [`Il paie ${'_'.repeat(24)} au maire.`, '_'.repeat(24)],
        [`${'_'.repeat(24)} paie le loyer.`, '_'.repeat(24)],
        ['Le JJ/MM/AAAA.', 'JJ/MM/AAAA'],
        ['Le xx/xx/2026.', 'xx/xx/2026'],
        ['La rue est fermée le xx mai 2026.', 'xx mai'],
        ['La rue est fermée le JJ mois AAAA.', 'JJ mois'],
        ['La rue est fermée du ... mai 2026 au 3 juin.', 'du ... mai'],
        ['Arrêté n° XX.', 'n° XX'],
        ['Arrêté 2026-XX.', '2026-XX'],
        ['Le marché est signé le .......... 2026.', '..........'],
        ['La rue ........ 12 bis est fermée.', '........'],
        ['Le bénéficiaire ........ paie 40 €.\nLa rue est ouverte.', '........'],
        ['La redevance est de ............ € par mois.\nElle est payée le 3 mars.', '............'],
        ['Lorem ipsum dolor.', 'Lorem ipsum'],
        ['Le prix est de ??? euros.', '???'],
        ['M. [NOM du titulaire].', '[NOM du titulaire]'],
        ['La rue (à préciser) est fermée.', '(à préciser)'],
        ['« Oui » La rue [...] est fermée.', '[...]'],
      ] as const
    ).map(([text, at]) => ({ why: at, text, kind: 'note' as const, message: 'empty', at })),
    {
      why: 'accolades d’un modèle',
      text: 'La rue {{street}} est fermée.',
      message: 'empty',
      at: '{{street}}',
    },
    {
      why: 'une date laissée dans une annexe',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET\nAnnexe : plan\nLe plan est du ... mai 2026.',
      message: 'empty',
      at: 'du ... mai',
    },
    {
      why: 'à publier, dans le dispositif',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée du ............ au ............\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET',
      message: 'empty',
      at: '............',
    },
    {
      why: 'date de signature',
      text: 'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le ………………\nLe maire,\nPaul ROUGET',
      message: 'undated',
      at: '………………',
    },
  ],
};
