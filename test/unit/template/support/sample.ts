/** A template that uses every kind of field, block and slot; tests break it one line at a time. */
export const SAMPLE_ID = 'essai-complet';
export const SAMPLE = `id: essai-complet
kind: order
version: 1.0.0
title: Essai
summary: Un modèle qui se sert de tout.
authority: mayor
actes: { nature: AR, matter: '6.1' }
transmissible: false
publicity: published
documentTitle: 'Arrêté n° {{number}}'
fields:
  - { id: number, type: text, label: Numéro, maxLength: 15, pattern: '[0-9A-Z-]+', patternMessage: Chiffres et tirets. }
  - { id: signed_on, type: date, label: Date de signature }
  - { id: opens_at, type: time, label: Heure d’ouverture, required: false }
  - { id: works, type: text, label: Travaux, required: false }
  - { id: details, type: longtext, label: Précisions, required: false, maxLength: 400 }
  - { id: works_period, type: period, times: optional, label: Durée des travaux }
  - { id: lanes, type: number, label: Voies, min: 1, max: 6 }
  - { id: width, type: number, integer: false, label: Largeur, required: false }
  - { id: fee, type: amount, label: Redevance, min: 0, max: 100000, decision: true }
  - { id: applicant, type: person, title: optional, label: Demandeur }
  - { id: place, type: address, label: Adresse }
  - { id: company, type: organisation, label: Entreprise }
  - { id: closed, type: boolean, label: La voie est barrée }
  - id: reason
    type: choice
    label: Motif
    when: closed
    options: [{ id: trench, label: Tranchée, text: l’ouverture d’une tranchée }, { id: crane, label: Une grue }]
  - { id: basis, type: legal, label: Fondement, required: false }
  - { id: streets, type: list, label: Voies de déviation, when: closed, min: 1, max: 4, item: { type: text, maxLength: 60 } }
  - id: posts
    type: list
    label: Panneaux
    required: false
    item:
      fields:
        - { id: name, type: text, label: Nom }
        - { id: lit, type: boolean, label: Éclairé }
        - { id: lamps, type: number, label: Lampes, when: item.lit }
  - { id: signatory, type: person, title: required, label: Signataire, default: { profile: mayor } }
blocks:
  preface:
    - header-line: RÉPUBLIQUE FRANÇAISE
    - recipient: '{{place|lines}}'
    - paragraph: { role: title, text: 'Arrêté pour {{company|article}}', strong: true }
  authority:
    - authority: 'Le maire de la commune {{profile.organisation.town|de}},'
  citations:
    - citation: 'Vu le code, notamment son {{law:CGCT-L2213-1|full}} ;'
    - citation: 'Vu l’{{basis|full}} ;'
      when: present(basis)
  recitals:
    - slot: motives
  formula:
    - formula: ARRÊTE
  articles:
    - id: closing
      heading: Fermeture
      when: closed
      content:
        - article-text: 'La rue est barrée {{works_period|period}} par {{streets|list}}.'
    - id: fee
      heading: 'Redevance {{company|de}}'
      content:
        - article-text: '{{company|article|capital}} {{company|agree:"autorisé":"autorisée"}} verse {{fee|amount_words}}.'
        - enumeration: 'un panneau {{item.name}} ;'
          each: posts
          when: item.lit
        - table: { caption: Panneaux, columns: [{ title: Nom, weight: 2 }, { title: Rang, align: right }], each: posts, row: ['{{item.name}}', '{{item.lamps|or:"–"}}'] }
    - content:
        - article-text: 'L’article {{article:fee}} s’applique à {{applicant|full_name}}.'
  conclusions:
    - place-date: 'Fait le {{signed_on|date}}'
    - signature: '{{signatory|signature}}'
slots:
  motives:
    title: Motifs
    role: recital
    write: Dire pourquoi.
    facts: [works, company, works_period, streets, closed, reason, lanes]
    law: [CGCT-L2213-1]
    fragments:
      - id: works
        when: present(works)
        variants:
          - 'Considérant que {{company|article}} réalise {{works}}, du {{works_period.from|date}} au {{works_period.to|date}} ;'
          - 'Considérant que {{works}} {{company|de}} dure du {{works_period.from|date}} au {{works_period.to|date}} ;'
      - id: lanes
        variants:
          - 'Considérant que {{lanes}} {{lanes|plural:"voie est ouverte":"voies sont ouvertes"}} ;'
          - 'Considérant que la chaussée compte {{lanes|words:"f"}} {{lanes|plural:"voie":"voies"}} ;'
      - id: why
        when: closed
        join: true
        variants:
          - 'que {{reason}} l’impose, au titre de l’article {{law:CGCT-L2213-1}} ;'
      - id: detour
        each: streets
        when: closed
        variants:
          - 'Considérant que {{item}} reste ouverte ;'
          - 'Considérant que l’on peut passer par {{item}} ;'
    instruction: Écris.
examples:
  - id: un
    title: Un exemple
    facts: { number: '1' }
    expected: |
      Texte
`;

/** Facts that the sample accepts. */
export const SAMPLE_FACTS: Readonly<Record<string, unknown>> = {
  number: '2026-142',
  signed_on: '2026-12-01',
  works: 'une conduite',
  works_period: { from: '2026-11-30', to: '2026-12-11', from_time: '08:00' },
  lanes: 2,
  fee: '1250.50',
  applicant: { civility: 'Mme', first_name: 'Hélène', last_name: 'Ozanne' },
  place: { street: '7 impasse des Cerisiers', postcode: '25440', town: 'Valmorin-sur-Loue' },
  company: { name: 'association Élan', article: 'l’', gender: 'f' },
  closed: true,
  reason: 'trench',
  streets: ['la rue des Vignes', 'l’avenue de la Gare'],
  posts: [
    { name: 'A', lit: true, lamps: 3 },
    { name: 'B', lit: false },
  ],
  signatory: { civility: 'Mme', first_name: 'Hélène', last_name: 'Carrez', title: 'Maire' },
};

/** The sample with one line changed; the line is found by its text, which must be there once. */
export const changed = (from: string, to: string): { readonly text: string; readonly line: number } => {
  if (SAMPLE.split(from).length !== 2) throw new Error(`« ${from} » must stand once in the sample`);
  return {
    text: SAMPLE.replace(from, () => to),
    line: SAMPLE.slice(0, SAMPLE.indexOf(from)).split('\n').length,
  };
};
