/** CM-43: an opinion that must come first is told: staff committee, State valuation of property. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { deliberation } from '../shared/example-session';
import { fold } from '../../../act/reading/fold';
import type { ParsedAffair } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';

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

/** What the affair decides, and not what it cites or expects: "Vu la délibération instaurant le RIFSEEP". */
const aboutIn = (analysis: Analysis, affair: ParsedAffair): Found | undefined =>
  analysis.search(STAFF, affair).find(({ start }) => {
    const line = analysis.paragraphs.find(({ end }) => start < end)?.text ?? '';
    return (
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

const act = (words: string, title = 'Personnel'): string => deliberation('Présents : 9', words, title);

export const examples: Examples = {
  passes: [
    ...[
      'L’avis du comité social territorial a été recueilli le 3 mars 2026.',
      'Le comité social territorial, consulté le 3 mars 2026, sera tenu informé du bilan.',
      'Vu l’avis favorable du CST du 3 mars 2026, sans réserve du comité social territorial ;',
    ].map((words) => ({
      why: words,
      text: act(`${words}\nINSTAURE le régime indemnitaire.\nPour : 9`, 'Régime indemnitaire'),
      kind: 'deliberation' as const,
    })),
    ...[
      'Vu l’avis du CST réuni le 3 mars 2026 ;',
      'Vu l’avis du C.S.T. du 3 mars 2026 ;',
      'Vu l’avis du CT en date du 3 mars 2026 ;',
      'Avis du comité social territorial émis.',
      'Le CST a été consulté le 03/03/2026.',
      'Le comité social territorial, favorable.',
      'CST saisi : avis rendu.',
    ].map(
      (words) =>
        ({
          why: words,
          text: act(`${words}\nDÉCIDE la suppression d’un poste.\nPour : 9`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'avis favorable du comité social territorial',
      text: act(
        'Vu l’avis favorable du comité social territorial du 3 mars 2026 ;\nDÉCIDE la suppression d’un poste.\nPour : 9',
      ),
      kind: 'deliberation',
    },
    {
      why: 'avis du CST',
      text: act('Vu l’avis du CST en date du 03/03/2026 ;\nDÉCIDE la suppression de l’emploi.\nPour : 9'),
      kind: 'deliberation',
    },
    {
      why: 'comité technique, avant 2023',
      text: act('Vu l’avis du comité technique du 3 mars 2021 ;\nINSTAURE le RIFSEEP.\nPour : 9'),
      kind: 'deliberation',
      date: '2021-03-12',
    },
    {
      why: 'création d’emploi : pas d’avis',
      text: act('DÉCIDE la création d’un emploi d’adjoint technique.\nPour : 9'),
      kind: 'deliberation',
    },
    {
      why: 'régime indemnitaire cité',
      text: act(
        'Vu la délibération instaurant le régime indemnitaire ;\nDÉCIDE la création d’un emploi.\nPour : 9',
      ),
      kind: 'deliberation',
    },
    {
      why: 'l’agent percevra le régime indemnitaire',
      text: act('L’agent bénéficiera du régime indemnitaire.\nDÉCIDE la création d’un emploi.\nPour : 9'),
      kind: 'deliberation',
    },
    ...[
      'Le traitement est fixé d’après la grille du grade, régime indemnitaire en sus.',
      'La rémunération est fixée à l’indice 367, avec le régime indemnitaire.',
      'L’agent percevra le traitement du grade et, le cas échéant, le régime indemnitaire.',
      'Niveau de rémunération : 3e échelon ; régime indemnitaire.',
      'La durée du temps de travail de cet emploi est de 28 h par semaine.',
      'Le candidat remplit le document unique de marché européen.',
      'La durée du temps de travail est fixée à 28 heures.',
      'La durée du temps de travail est de 28h.',
      'La durée du temps de travail est de 28/35e.',
      'La durée du temps de travail est de 28 / 35.',
      'La durée du temps de travail de ce contrat est celle du grade.',
      'Une indemnité, prévue par le régime indemnitaire, est due.',
      'Vus les textes instaurant le RIFSEEP',
    ].map((words) => ({
      why: words,
      text: act(`DÉCIDE la création d’un emploi.\n${words}\nPour : 9`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'CST qui a rendu son avis à l’unanimité',
      text: act('Le CST, consulté, a rendu un avis unanime.\nDÉCIDE le télétravail.\nPour : 9'),
      kind: 'deliberation',
    },
    {
      why: 'instance paritaire consultée',
      text: act('Vu l’avis favorable de l’instance paritaire ;\nDÉCIDE la suppression d’un poste.\nPour : 9'),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...[
      'L’avis du comité social territorial n’a pas été sollicité, celui-ci étant informé après le vote.',
      'Le comité social territorial en sera informé après le vote.',
      'Le CST sera saisi ultérieurement.',
      'La mesure est prise sans attendre l’avis du comité social territorial.',
      'Le comité social territorial n’a pas encore été consulté.',
      'L’avis du CST sera recueilli lors de sa réunion du 3 juin 2026.',
    ].map((words) => ({
      why: words,
      text: act(`INSTAURE le régime indemnitaire.\n${words}\nPour : 9`, 'Régime indemnitaire'),
      kind: 'deliberation' as const,
      message: 'after',
      at: words,
    })),
    ...(
      [
        ['DÉCIDE la suppression de deux postes.', 'suppression de deux postes'],
        ['SUPPRIME un emploi.', 'SUPPRIME un emploi'],
        ['DÉCIDE, supprimant le poste vacant.', 'supprimant le poste'],
        ['Les emplois vacants sont supprimés.', 'emplois vacants sont supprimés'],
        ['FIXE l’aménagement du temps de travail.', 'aménagement du temps de travail'],
        ['ADOPTE le règlement du temps de travail.', 'règlement du temps de travail'],
        ['FIXE la durée du temps de travail.', 'durée du temps de travail'],
        ['ADOPTE la réorganisation du service.', 'réorganisation du service'],
        ['ADOPTE l’organigramme.', 'organigramme'],
        ['ADOPTE le plan de formation.', 'plan de formation'],
        ['ADOPTE le document unique.', 'document unique'],
        ['FIXE les ratios promus.', 'ratios promus'],
        ['DÉCIDE la suppression de poste.', 'suppression de poste'],
        ['DÉCIDE la suppression du poste.', 'suppression du poste'],
        ['DÉCIDE la suppression d’emplois.', 'suppression d’emplois'],
        ['DÉCIDE la suppression de plusieurs postes.', 'suppression de plusieurs postes'],
        ['FIXE le ratio d’avancement.', 'ratio d’avancement'],
        ['Nouveau régime indemnitaire', 'régime indemnitaire'],
        ['FIXE la durée du temps de travail des 12 hôtesses.', 'durée du temps de travail'],
        ['DÉCIDE, Vu l’urgence, la suppression d’un poste.', 'suppression d’un poste'],
        ['L’impact du projet est réel.\nDÉCIDE la suppression d’un poste.', 'suppression d’un poste'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: act(`${words}\nPour : 9`),
          kind: 'deliberation',
          message: 'staff',
          at,
        }) as const,
    ),
    {
      why: 'suppression d’un poste',
      text: act('DÉCIDE la suppression d’un poste d’adjoint.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'suppression d’un poste',
    },
    {
      why: 'supprimer deux emplois',
      text: act('DÉCIDE de supprimer les deux emplois vacants.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'supprimer les deux emplois',
    },
    {
      why: 'poste supprimé',
      text: act('Le poste de rédacteur est supprimé.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'poste de rédacteur est supprimé',
    },
    {
      why: 'régime indemnitaire',
      text: act('INSTAURE le régime indemnitaire des agents.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'régime indemnitaire',
    },
    {
      why: 'RIFSEEP',
      text: act('FIXE les plafonds du RIFSEEP.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'RIFSEEP',
    },
    {
      why: 'temps de travail',
      text: act('ADOPTE l’organisation du temps de travail.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'organisation du temps de travail',
    },
    {
      why: 'compte épargne-temps',
      text: act('CRÉE le compte épargne-temps.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'compte épargne-temps',
    },
    {
      why: 'télétravail',
      text: act('AUTORISE le télétravail.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'télétravail',
    },
    {
      why: 'lignes directrices',
      text: act('ADOPTE les lignes directrices de gestion.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'lignes directrices de gestion',
    },
    {
      why: 'ratios',
      text: act('FIXE les ratios d’avancement.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'ratios d’avancement',
    },
    {
      why: 'taux de promotion',
      text: act('FIXE le taux de promotion.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'taux de promotion',
    },
    {
      why: 'réorganisation',
      text: act('APPROUVE la réorganisation des services.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'réorganisation des service',
    },
    {
      why: 'comité cité, sans avis',
      text: act('Le comité social territorial existe.\nDÉCIDE la suppression d’un poste.\nPour : 9'),
      kind: 'deliberation',
      message: 'opinion',
      at: 'comité social',
    },
    {
      why: 'régime indemnitaire, dans l’objet',
      text: act('DÉCIDE d’y donner suite.\nPour : 9', 'Régime indemnitaire des agents'),
      kind: 'deliberation',
      message: 'staff',
      at: 'Régime indemnitaire',
    },
  ],
};
