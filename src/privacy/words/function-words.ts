/**
 * Words that hold a sentence together: articles, pronouns, prepositions, conjunctions, adverbs, auxiliaries. None of them is
 * part of a name unless it is a particle. Folded.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai aie aient ainsi ait alors apres as assez au aucun aucune aujourd aupres auquel aussi aussitot autant autour autre autres ' +
    'aux avant avec avoir avons avez ayant beaucoup bien bientot bref c ca car ce ceci cela celle celles celui cependant certain ' +
    'certaine certains certaines ces cet cette ceux chacun chacune chaque chez ci combien comme comment contre d dans davantage de ' +
    'debout deja dela depuis derriere des desormais dessous dessus devant deux dix doit doivent donc dont du durant elle elles en ' +
    'encore enfin ensemble ensuite entre envers environ es est et etait etaient etant etc ete etes etre eu eux eut excepte fait fois ' +
    'font hier hors hui ici il ils j jamais je jusqu jusque l la lequel laquelle lesquels lesquelles leur leurs le les loin lors ' +
    'lorsqu lorsque lui m ma maintenant mais malgre mal me meme memes mes mien mienne mieux moi moins mon n ne neanmoins ni non nos notre ' +
    'nous notamment on ont or ou oui outre par parce parfois parmi partout pas pendant peu peut peuvent plus plusieurs plutot pour ' +
    'pourquoi pourtant presqu presque pres puis puisqu puisque qu quand quant que quel quelle quelles quelqu quels quelque quelques qui quoi quoiqu quoique ' +
    'rien s sa sans sauf se selon sera serait seront ses si sien sienne sinon soi soit sommes son sont sous souvent suis sur surtout ' +
    't ta tandis tant tantot tel telle telles tels tes tien toi ton toujours tous tout toute toutes toutefois tres trop tu un une vers ' +
    'via voici voila vos votre vous vu y afin ah eh oh bon ben bah ouais ok stp svp merci bonjour bonsoir salut coucou hello alors ' +
    'quinze trois quatre cinq six sept huit neuf onze douze treize quatorze seize vingt trente cent mille demain apres-midi ' +
    'monsieur madame mademoiselle messieurs mesdames mr mme mmes mlle mm'
  ).split(' '),
);

/** Particles that stand inside a surname. Folded. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de du des d la le les l da das do dos di del della dello dei degli der den van von vom zu zur ten ter el al ben bin bint binti bent mint ibn ould aït ait abou abu bou mac mc o san santa st saint sainte y e'.split(
    ' ',
  ),
);
