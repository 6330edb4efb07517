/**
 * Why a text may not leave: a closed list, each with its French sentence. A refusal says where, never what.
 */
import type { DataClass } from './classes';

export interface OutboundRefusal {
  readonly code:
    | 'policy-unknown'
    | 'class-unknown'
    | 'class-not-allowed'
    /** The product's own words hold something personal, or masking left something. */
    | 'personal-left'
    | 'detection-failed'
    | 'not-reversible';
  readonly message: string;
  /** Which part of which message, from 0. */
  readonly where?: { readonly message: number; readonly part?: number };
}

const CLASS_NAMES: Readonly<Record<DataClass, string>> = {
  public: 'des textes publics',
  internal: 'des textes internes à la collectivité',
  personal: 'des données personnelles en clair',
};

const SENTENCES = {
  'policy-unknown':
    'Rien n’établit ce que ce service de rédaction peut recevoir\u00A0: rien n’a été envoyé. Demandez à votre administrateur de déclarer sa politique, ou rédigez sans modèle de langage.',
  'class-unknown':
    'La nature d’un des textes à envoyer n’est pas connue\u00A0: rien n’a été envoyé. Signalez-le à votre administrateur.',
  'personal-left':
    'Une donnée personnelle resterait en clair dans le texte à envoyer\u00A0: rien n’a été envoyé. Masquez-la dans «\u00A0Ce qui part\u00A0», puis recommencez.',
  'detection-failed':
    'La recherche de données personnelles n’a pas abouti\u00A0: rien n’a été envoyé. Recommencez, ou rédigez sans modèle de langage.',
  'not-reversible':
    'Le masquage de ce texte ne pourrait pas être défait exactement\u00A0: rien n’a été envoyé. Signalez-le à votre administrateur.',
} as const;

export function refusal(
  code: keyof typeof SENTENCES,
  where?: NonNullable<OutboundRefusal['where']>,
): OutboundRefusal {
  return { code, message: SENTENCES[code], ...(where === undefined ? {} : { where }) };
}

/** What must not leave stands in words that nobody may mask: those of the template or of the prompt. */
export const ownWordsRefusal = (where: NonNullable<OutboundRefusal['where']>): OutboundRefusal => ({
  code: 'personal-left',
  message:
    'Un mot à masquer se trouve aussi dans les phrases mêmes du modèle d’acte, qui partent telles quelles\u00A0: rien n’a été envoyé. Si vous l’avez ajouté dans «\u00A0Ce qui part\u00A0», retirez-le\u202F; sinon, rédigez sans modèle de langage et signalez-le à votre administrateur.',
  where,
});

export function classRefusal(
  dataClass: DataClass,
  where: NonNullable<OutboundRefusal['where']>,
): OutboundRefusal {
  return {
    code: 'class-not-allowed',
    message: `Ce service de rédaction n’est pas autorisé à recevoir ${CLASS_NAMES[dataClass]}\u00A0: rien n’a été envoyé. Choisissez un autre service, ou rédigez sans modèle de langage.`,
    where,
  };
}

/** A request's bytes hold what they must not: they were not sent. It quotes nothing. */
export class OutboundLeakError extends Error {
  override readonly name = 'OutboundLeakError';
  constructor() {
    super(SENTENCES['personal-left']);
  }
}
