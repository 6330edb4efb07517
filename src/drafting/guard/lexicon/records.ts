/**
 * What a register, a list or a rota tells of people: where they are, what they sent, which office they hold. Data only.
 */
import { lexicon } from '../text/lexicon';

/** States that are written down somewhere: "est inscrit", "en congé", "de permanence". */
export const STATES = lexicon(`
    present presents presente presentes absent absents absente absentes excuse excuses excusee excusees inscrit inscrits inscrite
    inscrites afecte afectes afectee afectees
    titulaire titulaires supleant supleants supleante supleantes membre membres elu elus elue elues ne nes nee nees marie maries
    domicilie domicilies domiciliee domiciliees loge loges logee logees heberge heberges agree agrees agreee agreees asermente
    asermentes convoque convoques convoquee convoquees mensualise abone abones adherent adherents proprietaire
    proprietaires locataire locataires nome nomes nomee nomees detache detaches arive arives arivee arivees parti partis partie
    parties recus recue recues delegue delegues deleguee deleguees designe designes designee designees declare
    declares declaree declarees enregistre enregistree enregistres joignable joignables scolarise scolarises majeur majeurs mineur mineurs vacine vacines stagiaire stagiaires contractuel contractuels`);

/** Where they are for a while, after "en" or "de". */
export const OCCUPATIONS = lexicon(`
    conge conges service permanence astreinte formation vacances teletravail deplacement fonction fonctions poste charge retraite arret
    repos stage reunion cdd cdi aprentisage`);

/** What people do that a rota or a file shows. Verbs that need a manner to judge ("travaille bien") are among them. */
export const DEEDS = lexicon(`
    habite habitent habitait habitaient loge logent logeait logeaient reside resident vit vivent occupe occupent occupait siege
    siegent siegeait preside president presidait represente representent represantait remplace remplacent remplacait travaille
    travaillent travaillait travaillaient bosse bossent bosait tient tiennent tienent tenait dort dorment mange mangent dejeune
    dejeunent vient vienent part partent arive arivent arivait finit finisent comence comencent termine terminent depend dependent
    touche touchent percoit percoivent detient detienent posede posedent ouvre ouvrent ferme ferment monte montent descend
    descendent joue jouent enseigne enseignent exerce exercent dirige dirigent encadre encadrent conduit conduisent conduisait vote
    votent votait signe signent partage partagent assure asurent asure figure figurent assiste asistait participe participent prend
    prenent utilise utilisent emprunte empruntent loue louent compte comptent expire marient emploie emploient employait entretient entretiennent exploite
    exploitent tiendra tiendront emenage acueille acueilent garde gardent`);

/** How well or how much: with one of these, a deed is judged. */
export const MANNERS = lexicon(`
    bien mal mieux peu trop asez vraiment vite lentement dur serieusement corectement sufisament betement mediocrement dignement
    loyalement honnetement reellement vraisemblablement probablement surement expres tort raison semblant gave gavent
    apparemment visiblement manifestement franchement`);
