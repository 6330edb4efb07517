/**
 * How a judgement of people is worded without naming an act: what is said of them only, what somebody thinks, what they are suspected
 * of, what they are. Data only.
 */
import { lexicon } from '../text/lexicon';

/** Said of people and of nothing else. */
export const PERSONAL_ADJECTIVES = lexicon(`
    apte aptes inapte inaptes competent* incompetent* motive motives motivee motivees demotive demotives demotivee digne dignes
    meritant* qualifie qualifies qualifiee qualifiees honnete honnetes malhonnete* solvable solvables doue doues paresseux
    paresseuse feignant* faineant* loyal loyale deloyal deserving qualified employable travailleur* bosseur* ponctuel* assidu*
    impliqu* credible crédibles necessiteux menteur menteuse tricheur* fraudeur* depressif* instable* manipulateur* autonome
    autonomes sympathique* souriant* toxique* ingerable* caracteriel* absenteiste* sincere sinceres
    ingrat* capricieu* avare avares radin* imbecile* stupide* idiot* lache laches insolent* turbulent* perturbateur* perturbatrice*
    penible penibles bavard* indesirable* negligent negligente negligentes negligents irresponsable* desinvolt* ignorant ignorante
    ignorantes ignorants hysterique* egoist* malveillan* procedurier* rancunier* aigri aigrie aigris odieu* grossier grossiere
    grossiers grossieres impoli* malpoli* indelicat* vereu* corrompu* escroc* voyou* delinquant* profiteur* profiteuse* opportunist*
    autoritaire* mou moles molason* courageu* devoue devouee devouees devoues vaillant* talentueu* intelligent* consciencieu* docile*
    sournois* hypocrite* vaniteu* pretentieu* arrogan* colerique* nonchalant* laxist* tatillon* douillet* immature* debrouillard*
    insupportable* detestable* antipathique* mechant* douteu* recalcitran* grincheu* raleur* raleuse* cossard* glandeur* glandeuse*
    inefficace* improductif* improductive* minable* decevant* mythomane* desequilibre* vicieu* pervers* tyrannique* inconscient*
    imprudent* insouciant* desagreable* acariatre* revech* agitateur* barbare* sauvageon* quemandeu* hargneu* teigneu* susceptibles
    indigne indignes planque planques planquee planquees infaillible* irreprochable* volontaristes charismatique* nuisible* indispensable* estimable*`);

/** What residents and crowds feel or complain of: a fact of theirs, and no judgement of them. */
export const FEELINGS = lexicon(`
    inquiet inquiets inquiete inquietes inquietent inquietude inquietudes mecontent* exaspere* excede excedes excedee excedees agace*
    furieux furieuse furieuses ravi ravis ravie ravies decu decus decue decues satisfait satisfaits satisfaite satisfaites emu emus
    emue emues choque choques choquee choquees bouleverse bouleverses bouleversee bouleversees soulage soulages soulagee soulagees
    surpris surprise surprises etone etones etonent etonee craint craignent redoute redoutent regrete regretent deplore deplorent
    plaint plaignent plainte plaintes alarme alarment alarmes impatiente impatientent impatients reclame reclament proteste
    protestent denonce denoncent aprecient saluent fiers fiere fieres heureux heureuse heureuses enthousiastes lasitude colere emoi
    peur fatigue fatigues decourages decouragee desempares attaches opose oposent souhaite souhaitent demandent signalent nombreux
    nombreuses`);

/** The machine’s own view. */
export const VIEWS = lexicon(`
    avis opinion verdict sentiment ressenti impression pronostic preference intuition position recommandation recommandations
    conseil jugement choix favori favorite sens penses pensez penserais crois croyez croirais trouves trouvez dirais diriez
    ferais feriez semble paraissent parait sembles vaut valent vaudrait situes situerais vois verrais think feel believe`);

/** What people do, told as a fault or a merit; and what may come of them. */
export const CONDUCTS = lexicon(`
    commis commettre
    abuse abusent abusait fraude fraudent frauder fraudeurs triche trichent ment mentent mentir effort efforts exagere exagerent
    profite profitent risque risquent redoubler redouble partir passer prioritaire prioritaires urgent urgents urgente urgentes
    urgence convient conviennent conviendrait reussir reussira reussiront tort raison plait plaignent plaint absents absent
    voteraient voterait voteront devenir cessent cesser cesseront loger reloger premier premiere dernier derniere assez trop
    suffisamment travaille travaillent travailler bosse bossent glande glandent foutent tire-au-flanc utile utiles inutile
    inutiles susceptible susceptibles pourraient pourrait craquer demissionner demissionnera demissionneront burn rechuter
    recidiver payer paiera paieront coupable innocent verite fautif victime craignent craindre surveiller efficaces obeissent desobeit`);

/** What nobody may look for in people. */
export const SENSITIVE = lexicon(`
    indecis indecise indecises sympathisant* opposant* militant* syndique* syndicaliste* musulman* juif juifs juive catholique*
    protestant* croyant* athee* etranger etrangers etrangere etrangeres immigre* malade malades maladie maladies grossesse enceinte enceintes alcoolique*
    drogue drogues toxicomane* handicape* depressif* radicalise* homosexuel* gay lesbienne* gauche droite extreme gauchiste*
    facho* origine origines religion religieux ethnie race`);

/** "Est-il raisonnable de…" asks for the decision. */
export const OPPORTUNE = lexicon(`
    raisonnable opportun opportune judicieux judicieuse souhaitable preferable pertinent pertinente justifie justifiee normal
    merite sage prudent logique mieux`);

/** Deliberating on these is no judgement: writing to somebody, calling a meeting, filing. */
export const ERRANDS = lexicon(`
    convoquer contacter adresser appeler inviter prevenir informer remercier ecrire envoyer transmettre joindre voir saisir
    interroger demander rencontrer feliciter consulter lire dire citer mentionner noter inscrire indiquer ajouter apporter
    fournir prevoir utiliser employer preparer rediger signer repondre rappeler recevoir accueillir payer imprimer publier
    afficher telecharger remplir completer archiver`);
