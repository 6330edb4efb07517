/**
 * Why a backup cannot be made, read or restored. Each message is the French sentence that the operator sees.
 */

/** The file is not a whole, unaltered backup. Nothing was restored. */
export class DamagedBackupError extends Error {
  override readonly name = 'DamagedBackupError';
  /** @param where what does not hold: an entry's name, or what is missing. */
  constructor(readonly where: string) {
    super(
      `Cette sauvegarde est incomplète ou altérée (${where})\u00A0: rien n’a été restauré. Prenez une autre sauvegarde.`,
    );
  }
}

/** The target already holds data, which a restoration never overwrites. */
export class TargetNotEmptyError extends Error {
  override readonly name = 'TargetNotEmptyError';
  constructor() {
    super(
      'La destination contient déjà des données, qui ne sont jamais remplacées\u00A0: donnez un dossier neuf, ou une base de données neuve.',
    );
  }
}

/** The journal in the backup ends before, or beside, what was published. Nothing was restored. */
export class StaleBackupError extends Error {
  override readonly name = 'StaleBackupError';
  /**
   * @param published entries of the journal that were published.
   * @param fault `behind`: the backup lacks the last of them; `other`: it holds others in their place.
   */
  constructor(
    readonly journal: string,
    readonly published: number,
    readonly fault: 'behind' | 'other',
  ) {
    super(
      fault === 'behind'
        ? `Cette sauvegarde est trop ancienne\u00A0: le journal «\u00A0${journal}\u00A0» avait publié ${published} événements, et elle ne les a pas tous. Cherchez une sauvegarde plus récente\u202F; à défaut, --accept-stale restaure celle-ci, et ce qui manque est perdu.`
        : `Le journal «\u00A0${journal}\u00A0» de cette sauvegarde ne continue pas celui qui a été publié (${published} événements)\u00A0: ce n’est pas la sauvegarde de cette installation, ou elle a été altérée.`,
    );
  }
}

/** The backup cannot be written where it was asked. */
export class BackupOutputError extends Error {
  override readonly name = 'BackupOutputError';
  constructor(
    readonly file: string,
    override readonly cause: unknown,
  ) {
    super(`La sauvegarde ne peut pas être écrite dans «\u00A0${file}\u00A0».`);
  }
}

/** What was published cannot be read: a stale backup would go unnoticed. */
export class UnreadableHeadsError extends Error {
  override readonly name = 'UnreadableHeadsError';
  constructor(readonly file: string) {
    super(
      `Les états publiés du journal ne peuvent pas être lus dans «\u00A0${file}\u00A0»\u00A0: sans eux, une sauvegarde trop ancienne passerait inaperçue.`,
    );
  }
}
