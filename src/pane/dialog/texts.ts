/**
 * The few words of the sign-in dialog's own page, in both languages: the pane's catalogues would be most of its weight.
 */
export interface DialogTexts {
  readonly lang: 'fr' | 'en';
  readonly leaving: string;
  readonly done: string;
  readonly lost: string;
}

const FR: DialogTexts = {
  lang: 'fr',
  leaving: 'Vous allez être dirigé vers votre fournisseur d’identité…',
  done: 'C’est fait. Cette fenêtre va se fermer\u202f; sinon, fermez-la et revenez à Word.',
  lost: 'Cette page ne sert qu’à s’identifier. Fermez-la, puis recommencez depuis le volet de Paraphe.',
};
const EN: DialogTexts = {
  lang: 'en',
  leaving: 'You are being taken to your identity provider…',
  done: 'Done. This window is about to close; if it does not, close it and go back to Word.',
  lost: 'This page only serves to sign in. Close it, then start again from the Paraphe pane.',
};

export const textsFor = (language: string): DialogTexts => (/^fr\b/i.test(language) ? FR : EN);
