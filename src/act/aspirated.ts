/**
 * Words before which French does not elide though they begin with h, or with the sound of a vowel. Data only.
 * The lists hold what acts, letters, place names and family names may need; any other h is taken as mute.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words in h that do not elide: lower case, singular. A compound is looked up by its first part ("haut-parleur"). */
export const ASPIRATED_H = words(`
  hache hachette hachis hachoir hachure hacker hackathon haie haillon haine haineux haineuse haïr hall halle hallebarde
  hallier halo halte haltère hamac hameau hamburger hampe hamster hanche hand handball handicap handicapé handicapée
  handicaper hangar hanneton hanse hanter hantise happer harangue haras harasser harceler harcèlement harceleur harceleuse
  hard hardi hardie hardiesse hardware harem hareng hargne haricot harnachement harnais harpe harpon hasard hasarder
  hasardeux hasardeuse hashtag hâte hâter hâtif hâtive hâtivement hausse hausser haut haute hautain hautaine hautbois
  hautement hauteur hauturier hauturière havre hayon heaume hélas héler hennir hérisser hérissé hérisson hernie héron héros
  herse hêtre heurt heurter heurtoir hibou hideux hideuse hiérarchie hiérarchique hiérarchiquement hiérarchiser hisser
  hobby hocher hochet hockey hold homard hongrois hongroise honte honteux honteuse hooligan hoquet horde hors hotte
  houblon houe houille houiller houle houleux houleuse housse houx hublot huche huée huer huguenot huit huitaine huitième
  hululer hurlement hurler hurlant hussard husky hutte
  hainaut hambourg hanovre haguenau hayange havane haye haïti haïtien haïtienne hollande hollandais hollandaise hongrie
  hong hollywood harfleur hazebrouck hochfelden hoenheim honfleur houilles houdan houdemont huningue hussigny hesse hudson
  hamid hamza hakim hassan hasna hachem hichem hocine hussein houssem houria habib hafid hafida hajar hanane hans harry
  harold heinrich helmut huang huber hoffmann hofmann husson hamon hardy
`);

/** Words that begin with a vowel and do not elide. Words in y are judged by their second letter, but for `ELIDED_Y`. */
export const NO_ELISION = words(`onze onzième onzaine oui ouistiti uhlan ululer ululement ouï-dire`);

/** Words in y + vowel that do elide: l’Yonne, d’yeux. Before a consonant y is a vowel and elides (d’Yves, l’Yvette). */
export const ELIDED_Y = words(`yeux yeuse yonne yerres yenne yèvre yèvres yèbles`);
