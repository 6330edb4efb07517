/** MO-28: a letter names the agent in charge: first name, name, capacity, address of the service. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleLetter } from '../shared/police-samples';
import { says } from '../shared/words';

const NAMED =
  /(?:affaire|dossier|demande)\s+(?:suivie?|traitee?|instruite?|geree?)\s+par\s*:?\s*([^\n]{0,120})|(?:votre\s+)?(?:interlocut(?:eur|rice)|correspondante?|contact|agent\s+(?:charge|instructeur))\s*:\s*([^\n]{0,120})/g;
/** "de la TOUR", "van der ELST", "dos SANTOS": what a family name begins with, in small letters. */
const PARTICLES =
  "(?:(?:de|du|des|la|le|les|van|von|der|den|dos|das|da|di|del|della|el|al|ben|bin|dit|dite)\\s+|[dl]['’]){0,3}";
/** "M. l’ingénieur Luc FERRÉ", "Mme la directrice Odile FAURE" */
const OFFICE = "(?:l(?:['’]|[ea]\\s+)\\p{Ll}[\\p{L}-]*(?:\\s+\\p{Ll}[\\p{L}-]*){0,3}\\s+(?=\\p{Lu}))?";
const PERSON = new RegExp(
  `^\\s*(?:(?:M\\.|Mme|Mlle|MM\\.|Monsieur|Madame)\\s*${OFFICE})?${PARTICLES}(\\p{Lu}[\\p{L}'’.-]*)((?:\\s+${PARTICLES}\\p{Lu}[\\p{L}'’.-]*)*)`,
  'u',
);
const INITIAL = /^\p{Lu}\.?(?:-?\p{Lu}\.)*$/u;
const CONTACT = /\btel(?:\.|ephone|\s*:)|\b0\d(?:[ .-]?\d{2}){4}\b|@|courriel|\bmel\s*:|\+33/g;

export const rule = defineRule({
  meta: {
    id: 'MO-28',
    title: {
      fr: 'Courrier : agent chargé du dossier, prénom, nom, qualité, adresse',
      en: 'Letter: agent in charge, first name, name, capacity, address',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L111-2'],
    method: 'R',
    needs: [],
    messages: {
      none: {
        fr: 'La lettre ne dit pas quel agent suit l’affaire : ajoutez « Affaire suivie par », avec prénom, nom, qualité et coordonnées.',
        en: 'The letter does not say which agent is in charge.',
        severity: 'minor',
      },
      unnamed: {
        fr: '« {words} » ne nomme personne : indiquez le prénom, le nom et la qualité de l’agent.',
        en: '“{words}” names nobody.',
        severity: 'minor',
      },
      initial: {
        fr: '« {words} » : écrivez en entier le prénom et le nom de l’agent.',
        en: '“{words}”: write the first name and name in full.',
      },
      contact: {
        fr: 'Les coordonnées administratives de l’agent ne sont pas indiquées (adresse, téléphone ou courriel).',
        en: 'How to reach the agent is not given.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) => !/^\s*(?:note|bordereau)/u.test(analysis.folded.lower),
  check: ({ analysis }) => {
    const [named] = analysis.search(NAMED);
    if (named === undefined) return [finding('none', analysis.act.subject ?? wholeAct(analysis))];
    const person = personIn(analysis, named);
    const outcomes: Outcome[] = [];
    const values = { words: named.text.trim() };
    if (person === undefined) outcomes.push(finding('unnamed', named, { values }));
    else if (!person) outcomes.push(finding('initial', named, { values }));
    if (!says(analysis, CONTACT)) outcomes.push(finding('contact', named));
    return outcomes;
  },
});

/** True for a first name and a name, false for less, undefined when nobody is named. */
const personIn = (analysis: Analysis, named: ReturnType<Analysis['search']>[number]): boolean | undefined => {
  const tail = named.match[1] ?? named.match[2] ?? '';
  const words = analysis.text.slice(named.end - tail.length, named.end);
  const civil = /^\s*(?:M\.|Mme|Mlle|Monsieur|Madame)\s/u.test(words);
  // "le service Urbanisme": an article and no civility lead to a service.
  if (/^\s*(?:(?:le|la|les|des)\s|l['’])/u.test(words)) return undefined;
  const match = PERSON.exec(words);
  if (match === null) return undefined;
  const parts = [match[1] ?? '', ...(match[2] ?? '').trim().split(/\s+/u)].filter((one) => one !== '');
  const [head = ''] = parts;
  const isService =
    /^L(?:e|a|es|['’]\p{Ll}.*)$/u.test(head) ||
    /^(?:service|direction|pole|secretariat|accueil|mairie|bureau)/iu.test(
      head.normalize('NFD').replace(/[\u0300-\u036F]/gu, ''),
    );
  if (!civil && isService) return undefined;
  return parts.length > 1 && !parts.some((one) => INITIAL.test(one));
};

const letter = (line: string, body = 'Votre demande est acceptée. Tél. 03 84 00 00 00'): string =>
  sampleLetter([body], { head: line === '' ? [] : [line] });

export const examples: Examples = {
  passes: [
    { why: 'prénom et nom', text: letter('Affaire suivie par : Mme Odile FAURE, responsable de l’accueil') },
    ...[
      'Claire de la TOUR',
      'Jean du BREUIL',
      'Anne des ROCHES',
      'Yann le GOFF',
      'Odile les AUBIERS',
      'Marie van der ELST',
      'Karl von STEIN',
      'Jan den BOER',
      'Sophie dos SANTOS',
      'Rita das NEVES',
      'Luis da COSTA',
      'LE GALL Yann',
      'L’HÉNORET Anne',
      'Pia di ROSA',
      'Ugo del VECCHIO',
      'Ugo della ROVERE',
      'Hugo el AMRANI',
      'Nour al MASRI',
      'Samir ben YOUSSEF',
      'Omar bin SAID',
      'Paul dit ROUGET',
      'Anne dite MOREAU',
      'Jeanne d’ARGENTRÉ',
      'M. l’ingénieur Luc FERRÉ',
      'Mme la directrice adjointe Odile FAURE',
    ].map((name) => ({ why: `prénom et nom : ${name}`, text: letter(`Affaire suivie par : ${name}`) })),
    { why: 'sans civilité', text: letter('Dossier suivi par Odile Faure, responsable') },
    { why: 'interlocutrice', text: letter('Votre interlocutrice : Odile FAURE') },
    { why: 'contact', text: letter('Contact : Jean-Pierre FAIVRE') },
    { why: 'instruit par', text: letter('Dossier instruit par Mme Odile de FAURE') },
    { why: 'courriel', text: letter('Affaire suivie par : Odile FAURE', 'Courriel : accueil de Vernois.') },
    {
      why: 'adresse électronique',
      text: letter('Affaire suivie par : Odile FAURE', 'Écrivez à mairie@vernois.example.'),
    },
    ...['Appelez le 0384000000.', 'Appelez le +33 3 84 00 00 00.', 'Mél : accueil de Vernois.'].map(
      (words) => ({
        why: words,
        text: letter('Affaire suivie par : Odile FAURE', words),
      }),
    ),
    ...[
      'Dossier traité par Odile FAURE',
      'Demande traitée par Odile FAURE',
      'Dossier géré par Odile FAURE',
      'Votre correspondant : Luc PETIT',
    ].map((line) => ({ why: line, text: letter(line) })),
    { why: 'numéro seul', text: letter('Affaire suivie par : Odile FAURE', 'Appelez le 03.84.00.00.00.') },
  ],
  fails: [
    ...['Mme de FAURE', 'M. l’ingénieur FERRÉ'].map((name) => ({
      why: `sans prénom : ${name}`,
      text: letter(`Affaire suivie par : ${name}`),
      message: 'initial',
      at: `Affaire suivie par : ${name}`,
    })),
    { why: 'personne', text: letter(''), message: 'none', at: 'Objet : votre demande' },
    ...[
      'Affaire suivie par : le service urbanisme',
      'Affaire suivie par : la direction des Ressources Humaines',
      'Affaire suivie par : le pôle Vie Associative',
      'Affaire suivie par : Service urbanisme',
      'Affaire suivie par : Service urbanisme de M. Roy',
      'Affaire suivie par : l’Urbanisme',
      'Affaire suivie par : Direction générale',
      'Affaire suivie par : Secrétariat',
      'Affaire suivie par : Accueil',
      'Affaire suivie par : Le Service des sports',
      'Affaire suivie par : La Direction des sports',
      'Affaire suivie par : Les Services techniques',
      'Affaire suivie par : L’accueil',
    ].map((line) => ({
      why: line,
      text: letter(line),
      message: 'unnamed',
      at: line,
    })),
    ...[
      'Affaire suivie par : O. FAURE',
      'Affaire suivie par : Mme FAURE',
      'Affaire suivie par : J.-P. FAIVRE',
      'Affaire suivie par : OF',
    ].map((line) => ({
      why: line,
      text: letter(line),
      message: 'initial',
      at: line,
    })),
    {
      why: 'une lettre qui parle d’une note',
      text: letter('', 'Votre note du 3 mars est classée. Tél. 03 84 00 00 00'),
      message: 'none',
      at: 'Objet : votre demande',
    },
    {
      why: '« hôtel » et « tel que » ne donnent pas de téléphone',
      text: letter('Affaire suivie par : Odile FAURE', 'L’hôtel de ville, tel que vous le voyez, est clos.'),
      message: 'contact',
      at: 'Affaire suivie par : Odile FAURE',
    },
    {
      why: 'sans coordonnées',
      text: letter('Affaire suivie par : Odile FAURE', 'Votre demande est acceptée.'),
      message: 'contact',
      at: 'Affaire suivie par : Odile FAURE',
    },
  ],
};
