/** CM-43: an opinion that must come first is told: staff committee, State valuation of property. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { fold } from '../../../act/reading/fold';
import type { ParsedAffair } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cm-43/examples/right';
import { examples as wrongExamples } from './cm-43/examples/wrong';

/** What the staff committee is consulted on (CGFP L253-5 and what applies it), from memory. */
const STAFF =
  /suppression\s+(?:d[eu']\s*(?:un\s+|deux\s+|l'|\d+\s+)?|de\s+(?:\S+\s+)?)(?:emploi|poste)s?|supprim(?:e|er|ant)\s+(?:\S+\s+){0,3}(?:emploi|poste)s?|(?:emploi|poste)s?[^.;\n]{0,60}(?:est|sont)\s+supprimee?s?|(?=regime\s+indemnitaire|rifseep)(?<=^\s*(?:objet\s*:\s*)?(?:[a-z]+\s+){0,4}|(?:instaur|institu|mis|mettr|fix|modifi|refon|adopt|approuv|revis|revalor|actualis|cre[ea]|cree|plafond|montant)[^.;\n]{0,60})(?:regime\s+indemnitaire|rifseep)|(?:amenagement|organisation|reglement|duree)\s+du\s+temps\s+de\s+travail|compte\s+epargne[\s-]temps|teletravail|lignes\s+directrices\s+de\s+gestion|ratios?\s+(?:d'avancement|promus)|taux\s+de\s+promotion|reorganisation\s+d(?:es|u|e\s+l[a'])\s*service|organigramme|plan\s+de\s+formation|document\s+unique(?!\s+de\s+marche)/gm;

const COMMITTEE =
  /comite\s+social|c\.?s\.?t\.?|comite\s+(?:technique|commun)|(?<![a-z])c\.?t\.?p?\.?(?=\s+(?:d[eu]|en\s+date|reuni|consult|du\s))|instance\s+paritaire/g;

export const rule = defineRule({
  meta: {
    id: 'CM-43',
    title: {
      fr: 'Avis préalable obligatoire : comité social territorial',
      en: 'Opinion that must come first: staff committee',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      staff: {
        fr: '« {words} » : le comité social territorial est consulté auparavant, et son avis visé. Il n’en est pas question ici : consultez-le, ou ajoutez le visa.',
        en: '“{words}”: the staff committee is consulted first; nothing tells of it.',
      },
      after: {
        fr: '« {words} » : l’avis du comité social territorial est recueilli avant la délibération ; l’informer ensuite n’en tient pas lieu. Consultez-le d’abord.',
        en: '“{words}”: the staff committee gives its opinion before the council decides.',
      },
      opinion: {
        fr: 'Le comité social territorial est cité sans que la date ou le sens de son avis soit dit : l’avis a-t-il été rendu avant cette séance ?',
        en: 'The staff committee is named without date nor sense of its opinion: was it given before?',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis }) =>
    analysis.act.affairs.flatMap((affair): Outcome[] => {
      const about = aboutIn(analysis, affair);
      if (about === undefined) return [];
      const committee = firstOf(analysis, COMMITTEE, affair);
      if (committee === undefined) return [finding('staff', about, { values: { words: about.text } })];
      const after = analysis
        .within(analysis.sentences, affair)
        .find(({ text }) => NOT_BEFORE.test(fold(text).lower));
      if (after !== undefined)
        return [finding('after', after, { values: { words: after.text.trim().slice(0, 160) } })];
      const told = says(
        analysis,
        /(?:avis|consult|saisi)[^.;\n]{0,120}(?:favorable|unanim|\d{4}|\d{1,2}\/\d{1,2}|rendu|emis)|(?:comite|c\.?s\.?t\.?)[^.;\n]{0,120}(?:favorable|unanim|\d{4}|\d{1,2}\/\d{1,2})/g,
        affair,
      );
      return told ? [] : [question('opinion', committee)];
    }),
});

const BODY = '(?:comite\\s+(?:social|technique)[a-z ]{0,14}|c\\.?s\\.?t\\.?(?![a-z]))';

/** Nobody asked it, or it is told afterwards. */
const NOT_BEFORE = new RegExp(
  [
    `(?:avis|consultation|saisine)\\s+(?:prealable\\s+)?d[eu]\\s+${BODY}[^.;\\n]{0,60}(?:n'(?:a|ayant)\\s+pas\\s+ete|n'est\\s+pas|sera|n'a\\s+ete)\\s+(?:sollicite|recueilli|demande|requis|obligatoire|necessaire|donne)\\w*(?!\\s+(?:le|en\\s+date)\\s+\\d)`,
    `${BODY}\\s+(?:n'(?:a|ayant)\\s+pas\\s+(?:encore\\s+)?ete\\s+(?:consulte|saisi|reuni)|(?:en\\s+)?sera\\s+(?:ensuite\\s+|ulterieurement\\s+|simplement\\s+)?(?:informe|saisi|consulte|avise)|(?:est|sera)\\s+\\w+\\s+(?:apres|ulterieurement|posterieurement))`,
    `sans\\s+(?:attendre\\s+|que\\s+|l'avis\\s+|avis\\s+|consult\\w+\\s+|saisi\\w*\\s+)[^.;\\n]{0,40}${BODY}`,
  ].join('|'),
);

/** "Aucun emploi n’est supprimé", "sans suppression de poste": said in so many words, with no exception to it. */
const KEPT_BEFORE = /(?<![a-z])(?:aucune?|nulle?|sans|ni|pas\s+de)\s+(?:des\s+|autre\s+)?(?:la\s+|les\s+)?$/;
const KEPT_INSIDE = /(?<![a-z])(?:aucun|nul|pas\s+d[e'])(?![a-z])/;
const EXCEPTED =
  /^[^.;\n]{0,60}(?:sauf|hormis|hors|excepti|excepte|autre\s+que|si\s+ce\s+n'est|avant\s|d'ici)/;
const isKept = (analysis: Analysis, { start, end, text }: Found): boolean =>
  (KEPT_BEFORE.test(fold(analysis.text.slice(Math.max(0, start - 40), start)).lower) ||
    KEPT_INSIDE.test(fold(text).lower)) &&
  !EXCEPTED.test(fold(analysis.text.slice(end, end + 80)).lower);

/** What the affair decides, and not what it cites or expects: "Vu la délibération instaurant le RIFSEEP". */
const aboutIn = (analysis: Analysis, affair: ParsedAffair): Found | undefined =>
  analysis.search(STAFF, affair).find((found) => {
    const line = analysis.paragraphs.find(({ end }) => found.start < end)?.text ?? '';
    return (
      !isKept(analysis, found) &&
      !/^\s*(?:[-–•]\s*)?(?:Vu|VU|Considérant|CONSIDÉRANT|Attendu)/u.test(line) &&
      !(
        /temps de travail/iu.test(line) &&
        /\d\s?(?:h(?:eures?)?(?!\p{L})|\/\s?35)|(?:emploi|poste|contrat)/iu.test(line)
      ) &&
      !/(?:régime indemnitaire|RIFSEEP)[^.;\n]{0,30}(?:en sus|en vigueur|s’y ajoute|le cas échéant|applicable|correspondant)/iu.test(
        line,
      ) &&
      !/(?:bénéficie|perçoi|conform|selon|prévu|rémunér|traitement|outre|assorti|complét|ainsi que|éventuel|indice|en application|dans le cadre|au titre)\p{L}*[^.;\n]{0,90}(?:régime|RIFSEEP)/iu.test(
        line,
      )
    );
  });

export const examples: Examples = joinExamples(rightExamples, wrongExamples);
