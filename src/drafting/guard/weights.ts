/**
 * Weights of `leaning`, in hundredths, learnt by `test/support/guard/train.ts` from the tables of examples. Generated: long because it
 * is data. No request stands in it, only stems, pairs of stems and traits.
 */
export const BIAS = -0.822;

const LEARNT = `
#adjective 90,#adjective_#container 45,#adjective_#n-evaluate 7,#adjective_#n-profile 10,#adjective_#people 68,#adjective_#thing -85
#adjective_#v-score -7,#authority -59,#authority_#authority -44,#authority_#decided -9,#authority_#must -11,#authority_#n-rank 3,#authority_#people -33
#authority_#quality 3,#authority_#question 5,#authority_#saying 40,#authority_#v-choose 21,#authority_#v-decide -5,#authority_#v-sanction -12
#clerical -53,#clerical_#n-score -9,#clerical_#question 12,#clerical_#v-score -9,#container 5,#container_#container -7,#container_#decided 18
#container_#must -14,#container_#n-evaluate 56,#container_#people -47,#container_#provided -18,#container_#question -4,#container_#saying 9
#container_#v-award -32,#container_#v-decide 29,#decided -16,#decided_#adjective 21,#decided_#container 15,#decided_#decided -6
#decided_#n-sanction -11,#decided_#people 16,#decided_#question 22,#decided_#self 9,#explaining -37,#explaining_#question 10,#must 51,#must_#clerical 8
#must_#decided 6,#must_#saying -11,#must_#v-choose 13,#must_#v-decide 9,#must_#v-recruit 16,#must_#v-sanction 7,#must_#wording -16,#n-award 26
#n-award_#clerical 17,#n-award_#saying 17,#n-award_#thing -6,#n-choose 55,#n-choose_#authority -11,#n-choose_#container 33,#n-choose_#decided -4
#n-choose_#people -28,#n-evaluate 49,#n-evaluate_#n-score 24,#n-evaluate_#provided 14,#n-evaluate_#question 11,#n-evaluate_#saying 14
#n-evaluate_#v-score 7,#n-evaluate_#wording 14,#n-filter 4,#n-profile 3,#n-profile_#people 5,#n-rank 71,#n-rank_#decided -3,#n-recruit 12
#n-recruit_#explaining -8,#n-recruit_#people 15,#n-recruit_#question 18,#n-recruit_#saying -8,#n-sanction 88,#n-sanction_#adjective 21
#n-sanction_#decided -10,#n-sanction_#n-sanction -11,#n-sanction_#saying 32,#n-score 43,#n-score_#adjective -19,#n-score_#decided -31,#n-score_#must 7
#n-score_#n-rank 7,#n-score_#provided -18,#n-score_#quality 7,#n-score_#saying -25,#people 84,#people_#adjective 37,#people_#authority 4
#people_#clerical 15,#people_#decided -36,#people_#must 31,#people_#n-rank 5,#people_#people 17,#people_#personal 26,#people_#quality 11
#people_#question 42,#people_#saying 6,#people_#self 31,#people_#stake 9,#people_#superlative 18,#people_#v-award -16,#people_#v-choose 43
#people_#v-sanction -7,#people_#wording -50,#personal 4,#personal_#thing -7,#personal_#v-score -7,#provided 20,#provided_#authority 17
#provided_#container -15,#provided_#n-evaluate -60,#provided_#n-score -13,#provided_#people 69,#provided_#provided -13,#provided_#rule -25
#provided_#stake 37,#provided_#thing 7,#provided_#view -12,#quality 130,#quality_#decided -3,#quality_#n-evaluate 7,#quality_#people -8
#quality_#thing -7,#quality_#v-choose -27,#quality_#v-score -7,#question 34,#question_#authority 3,#question_#clerical -32,#question_#container 5
#question_#decided 27,#question_#explaining 20,#question_#must 65,#question_#n-award 31,#question_#n-rank 10,#question_#n-sanction 14
#question_#n-score -37,#question_#people 89,#question_#quality 10,#question_#rule -6,#question_#saying 47,#question_#stake 5,#question_#thing -97
#question_#v-award 45,#question_#v-choose 13,#question_#v-profile -18,#question_#v-rank 7,#question_#v-recruit 9,#question_#v-sanction 23,#rule -64
#rule_#n-award 27,#rule_#question -6,#rule_#saying 30,#rule_#stake 27,#rule_#v-profile -12,#saying 28,#saying_#adjective 6,#saying_#container -24
#saying_#decided 4,#saying_#n-sanction 4,#saying_#people -10,#saying_#quality 16,#saying_#question 48,#saying_#stake 4,#saying_#superlative 6
#saying_#v-choose 18,#saying_#v-sanction 4,#self 99,#stake 34,#stake_#adjective 21,#stake_#container 8,#stake_#decided -19,#stake_#must 19
#stake_#n-award 7,#stake_#n-sanction -11,#stake_#people 4,#stake_#provided -18,#stake_#question 53,#stake_#saying 66,#stake_#thing -6,#stake_#v-award 5
#superlative 79,#superlative_#adjective 95,#superlative_#clerical -5,#superlative_#container 29,#superlative_#n-profile 7,#superlative_#people 37
#superlative_#personal 54,#superlative_#thing -88,#superlative_#wording -31,#thing -142,#thing_#adjective 24,#thing_#authority -3,#thing_#container 43
#thing_#decided 5,#thing_#must -65,#thing_#n-award 27,#thing_#n-evaluate 56,#thing_#n-score 14,#thing_#people 27,#thing_#personal -6
#thing_#provided -20,#thing_#question -13,#thing_#saying 30,#thing_#stake 27,#thing_#superlative -44,#thing_#thing -15,#thing_#v-award 25
#thing_#v-choose -30,#thing_#v-decide 29,#thing_#v-evaluate -8,#thing_#v-profile -12,#thing_#v-recruit 19,#thing_#v-sanction 11,#thing_#v-score 14
#v-award 59,#v-award_#container 15,#v-choose 84,#v-choose_#authority 4,#v-choose_#n-recruit 7,#v-choose_#n-score -9,#v-choose_#people 22
#v-choose_#question 32,#v-choose_#self 37,#v-choose_#v-recruit 7,#v-choose_#v-score -9,#v-choose_#wording 7,#v-decide 95,#v-decide_#question 59
#v-decide_#self 27,#v-evaluate -6,#v-evaluate_#question 15,#v-filter 89,#v-profile 54,#v-profile_#question 48,#v-rank 18,#v-rank_#people 6
#v-rank_#saying 16,#v-recruit 104,#v-recruit_#people 52,#v-recruit_#question 37,#v-recruit_#thing -13,#v-sanction 109,#v-sanction_#people 24
#v-sanction_#question 5,#v-score 78,#view 19,#view_#adjective 33,#view_#authority -34,#view_#container 8,#view_#people 27,#view_#question 6
#view_#superlative 6,#wording -54,#wording_#people -28,#wording_#provided -26,0 36,000 -7,000_vote -9,0_a 27,0_to 9,1 -25,10 -4,100 65,100_pour 31
10_ou 4,10_quele -7,12 -34,12_d -5,12_decemb -11,12_mars -6,12_ou -9,12_petit -4,12_pour -8,15 -9,150 -7,150_est -7,15_mars -9,18 -23,18_h -23,19 -10
19_pour -9,1_candid -14,1_dix 6,1_et -16,1er -24,1er_janvie -22,2 5,20 28,2025 -29,20_a 18,20_la 10,27 -7,27_consei -7,2_absten -8,2_debuta 6
2_famile 12,2_nounou 20,30 -23,3_000 -9,3_candid 8,3_contre -8,3_des 20,3_mai -8,3_mars -10,4 -8,40 3,40_puis 3,450 -18,450_deux -18,49 -16,4_a -7
4_mai -4,4_mars -11,5 22,5_des -4,5_et 4,5_la 8,5_par 11,60 3,60_et 3,620 -13,7 -10,7_juin -9,800 -5,800_a -4,9 -12,9_blanc -4,9_h -8,? 19
^#adjective 7,^#authority 18,^#clerical -83,^#container 4,^#decided 7,^#explaining -76,^#must 3,^#n-award 35,^#n-choose -28,^#n-evaluate -39
^#n-rank 22,^#n-recruit 18,^#n-sanction 14,^#n-score -27,^#people 82,^#provided 75,^#quality 13,^#rule -6,^#saying 21,^#stake -40,^#superlative 15
^#thing -88,^#v-award 41,^#v-choose 35,^#v-decide 18,^#v-evaluate 5,^#v-filter -5,^#v-profile 69,^#v-rank -16,^#v-recruit 6,^#v-sanction 29
^#v-score 24,^#view -46,^#wording -54,^a 28,^acorde -19,^aditio -10,^aide -47,^analys -16,^apliqu -13,^atribu 16,^avant 29,^baise 7,^bare 40,^bjr -18
^calcul -27,^ce 7,^ces 3,^cest 18,^cet 3,^cete -36,^choisi 25,^chose 21,^chrono -6,^clase -28,^coche 35,^combie -52,^comenc 11,^coment -41,^compar -44
^comple 60,^compos -18,^compte -8,^constr 17,^convoq -14,^corige -11,^cre -6,^d -22,^dans 38,^de 7,^decide 18,^demand -31,^depart 5,^design 7
^desine -6,^detect 11,^devine -8,^dis 11,^distri 18,^dois 25,^doit -5,^done -17,^draft -11,^drese -5,^ecarte 3,^ecris 6,^ele 10,^elimin -29,^elis 4
^en 37,^entour 7,^entre 5,^est 70,^estime 18,^etabli -14,^evalue 20,^expliq -32,^faudra 4,^faut -19,^felici -23,^finis 16,^fixe 25,^garde -18
^hierar 11,^identi 22,^ignore 14,^il 10,^imagin 11,^indiqu 47,^inflig 9,^inform -25,^is 17,^j -12,^jai 20,^jdois -14,^je 26,^jecris -28,^jembau 18
^juge 12,^jugez 14,^l 11,^la -17,^laquel 14,^le 50,^lequel -11,^liste 11,^lui 16,^merci -24,^metons 13,^metre 7,^mets -29,^modele -9,^mon 14,^ne 3
^nome -12,^note -18,^notifi -10,^notre 11,^on 47,^ordone 10,^oublie 30,^parmi 5,^partag 4,^penses -32,^peut -7,^peux -4,^ponder 26,^predis 34
^prends -9,^presen -29,^preten 14,^pronon 7,^propos -39,^qu -24,^que -15,^quel -20,^quele -57,^queles -51,^quels 12,^qui -26,^range -10,^rank -14
^rapele -26,^raport 10,^recoma 29,^redige -33,^reduis -8,^reform -27,^regard 17,^reject 19,^relis -30,^rempli 40,^rends 15,^repart 7,^repere 23
^repond 10,^resume -81,^retien -15,^rien 5,^sans 18,^score 29,^select -37,^selon 4,^si 14,^sors 11,^sort 26,^statis -15,^sumari -15,^suprim -13,^sur 9
^synthe 23,^tel 5,^termin 6,^ton 8,^tradui -29,^tranch 22,^transl -20,^trie -29,^trouve -4,^tu 35,^vaut -28,^vire 9,^wer 13,^which 6,^who 3,^would 10
^write -37,^ya 14,a 6,a_1 -14,a_100 6,a_18 -23,a_20 10,a_5 15,a_9 -8,a_adrese -9,a_atribu -7,a_b 15,a_candid -49,a_case 8,a_cause 4,a_ce 19,a_cele 16
a_certai 9,a_cet -5,a_chacun 55,a_chaque -17,a_choisi -46,a_combie 20,a_comple -9,a_convoq 5,a_cote 8,a_decide -24,a_dis -17,a_droit 7,a_durand -6
a_ecarte 30,a_ecrit 16,a_egalit -5,a_elimin 41,a_elu -18,a_encadr 7,a_ete -8,a_fort 7,a_fourni -4,a_frape 14,a_garden 7,a_joindr -8,a_jour -32,a_la -35
a_lagent -8,a_laquel 12,a_le 11,a_leter -6,a_librar -5,a_m -40,a_ma 38,a_neutra -21,a_ou 15,a_pa -14,a_partir 18,a_pas -28,a_payer 17,a_perfor 7
a_polite -14,a_poser -19,a_pour 15,a_privil 14,a_projet -10,a_promou 36,a_publie -11,a_quele 16,a_rapele 35,a_redige -18,a_reject -5,a_rempli -4
a_reteni 17,a_retenu -47,a_rien 10,a_risk 10,a_risque 22,a_s -3,a_sa 30,a_sancti 7,a_son -15,a_temps -19,a_titre 15,a_ton 5,a_toutes -12,a_tranch 7
a_trouve 4,a_trust 9,a_tu 17,a_un -53,a_une -17,abord 30,abord_celui 30,about -19,about_the -19,abrevi -34,abroge -21,absenc 5,absenc_de -6
absenc_du -10,absent -73,absent_chifre -7,absent_et 7,absent_par -33,absent_sans -16,absten -8,acents -6,acents_et -6,acept 19,acept_each 19,acepta 20
acepta_et 20,acepte 16,acepte_ou 18,aciden -29,aciden_de -9,acord -68,acord_dans -24,acord_de -7,acord_les -39,acorde -6,acorde_a -7,acorde_le -16
acorde_ou 10,acorde_par -8,acords -30,active 7,acueil -11,acueil_chloe 7,acueil_est 11,acueil_pour -12,adam_en 6,adapte 23,adapte_pour 21,aditio_et 11
aditio_les -10,adjoin -13,adjoin_devrai 6,admini 27,admini_est 9,admini_selon 33,admis 25,admis_au 25,adopte -6,adopte_par -3,adopti 18,adopti_de 18
adrese -43,adrese_avant -9,adrese_la -14,adrese_le -21,aequo 12,afecte_les 5,afecte_un -8,afiche -49,afiche_du -7,afiche_pour -13,afiche_un -3,afin -4
afin_d -4,age -20,age_et 10,age_minimu -13,age_moyen -15,agence 7,agence_d 7,agent 6,agent_12 4,agent_a 13,agent_au -20,agent_avec 18,agent_brun 11
agent_contra -7,agent_coute 10,agent_d 11,agent_de 16,agent_dont 16,agent_en -14,agent_est 16,agent_et -30,agent_faut 3,agent_garcia 5,agent_le 43
agent_les -4,agent_martin 18,agent_moreau 11,agent_pendan -12,agent_pour 48,agent_que 6,agent_qui 31,agent_rousel 22,agent_sans -32,agent_selon 6
agent_ses -8,agent_simon 17,agent_tel -23,agents 14,agents_a 53,agents_aux 5,agents_de -30,agents_demisi 13,agents_demoti 13,agents_dis 5,agents_est 5
agents_et 27,agents_faut -16,agents_les 18,agents_ne 4,agents_ont -66,agents_par -5,agents_precis 10,agents_presen -13,agents_proche 8,agents_qui 11
agents_sans -17,agents_sont 22,agents_sur -4,agreme -14,agreme_d -14,ahmed 10,ai -13,ai_prises -12,ai_signe -4,aide 12,aide_alimen 26,aide_de -7
aide_except 10,aide_moi -35,aide_par -13,aide_pour 16,aide_selon -11,aide_social 10,aider 7,aides -17,aides_existe -18,aies 13,aies_le 13,aimabl 11
aimabl_evalue 11,aimera -14,aimera_que -14,aines 12,air -18,aire -8,aire_de -8,alice 11,alice_et 11,alimen 26,alinea -26,alors 10,alors_qu 10
alphab -72,alphab_des -21,alphab_et -24,alterc 10,alterc_selon 10,amical -4,amical_des -4,an 19,an_procha 19,ana 3,ana_or 3,analys 5,analys_des -7
analys_les -21,analys_psycho 29,ancien -52,ancien_a -5,ancien_colegu -12,ancien_de -20,ancien_maire -6,and 14,and_pick 9,and_reject 5,ane 58,ane_dans 3
anes -24,anes_du -14,anexe -44,anglai -17,anglai_le -22,anglai_puis 4,animat_faut 6,animat_laquel 3,animat_perisc -16,animat_vu 17,anonca 17
anonca_a -12,anonca_au 30,anonce -23,anonce_de -4,anonce_et -4,anonce_pour -13,anonce_qui 8,anonce_une -11,anonym 16,ans -21,ans_d 6,answer 11
answer_the 11,anuel -21,anuel_sans -8,anuel_voici -13,anuele 20,anuele_de 24,anuels -8,apel -48,apel_a -46,apeler 15,aplica 13,aplica_for 6
aplica_from 9,aplica_no -21,aplica_then 11,aplica_trustw 7,apliqu -29,apliqu_aux -25,apliqu_le 3,aporte -14,aporte_a -14,apreci 91,apreci_ci -18
apreci_de -30,apreci_genera 61,apreci_litera 34,apreci_realis 18,apreci_sur 31,apres 42,apres_avis -12,apres_ce -11,apres_ces 39,apres_examen 23
apres_l -18,apres_le -24,apres_les -14,apres_leurs 19,apres_moi 17,apres_ses 17,apres_son 39,apres_toi -12,apte 29,apte_a 11,apui -7,arbitr 12
arbitr_entre 12,archit -8,archit_a -11,archit_est 10,archit_nord -3,archiv -56,archiv_par -8,are 18,are_the 18,arete -55,arete_de 4,arete_design -5
arete_doit -10,arete_du -8,arete_est -14,arete_inflig -4,arete_nomant 19,arete_non -4,arete_portan -5,arete_quand -5,arete_qui -8,arete_revoqu 16
arete_sans -3,arets 8,arets_maladi 8,argume_du -6,argume_pour 8,arive -25,arive_a -23,articl -78,articl_du -22,articl_par -8,articl_qui -18
articl_regit -4,articl_sont -21,articl_stil -13,artisa 11,artisa_choisi 11,as 15,as_carte 15,asez 27,asez_compet 20,asista -14,asista_matern -14
asocia 19,asocia_est 10,asocia_gere -34,asocia_la 46,asocia_les 7,asocia_luc 4,asocia_retire 16,asocia_x -16,astrei -5,astrei_hivern -8,atache 4
atende 10,atende_une 10,atente -19,atente_d -7,atesta -29,atesta_d -15,atesta_de -15,atribu 29,atribu_0 11,atribu_a -19,atribu_anonce 17,atribu_des -5
atribu_du 13,atribu_est -12,atribu_et 5,atribu_la 37,atribu_le 17,atribu_les 14,atribu_selon -9,atribu_un -45,atribu_une 6,atsem 17,atsem_ou 4
atsem_sandri 14,au -9,au_1er -22,au_buleti -6,au_candid -12,au_cap -10,au_club -9,au_concou -10,au_consei -55,au_desus 3,au_dgs 17,au_dosier -4
au_fc 31,au_flanc 10,au_grade 7,au_hasard -8,au_logeme 20,au_m2 -14,au_maire 63,au_marche 5,au_merite 9,au_mieux 33,au_moins 26,au_nouvel -9
au_plus -12,au_poste 8,au_prefet -17,au_presta -7,au_propre -25,au_quotie -13,au_scruti -8,au_servic 8,au_sort -31,au_stage 25,au_syndic -8,au_vu 6
augmen -36,aura 27,aura_la 10,aura_le 18,autre -14,autre_tu -14,aux -47,aux_agents -10,aux_archiv -23,aux_asocia -6,aux_candid -20,aux_demand 9
aux_enfant 21,aux_equipe -8,aux_faits 12,aux_famile -4,aux_financ 6,aux_habita 14,aux_jeunes -10,aux_lignes -28,aux_parent -14,aux_postes 5
aux_usager -11,avait 5,avait_delegu 5,avance 23,avance_par 25,avant 20,avant_d 29,avant_le -9,avanta -15,avanta_et -15,avec 42,avec_ces 10,avec_des 18
avec_l -10,avec_la -3,avec_le -3,avec_les 13,avec_leur -33,avec_une 60,averti -21,averti_a -22,averti_ou 16,avis -52,avis_au -6,avis_aux -11
avis_de -34,avis_du -9,avis_favora 7,avis_sur 4,avoir 11,avoir_la 11,avons -6,avons_ecarte 30,avons_nous -35,avril -4,b 31,b_a 15,b_et -5,b_ou 15
b_pour 21,baise 7,baise_la 7,balanc 18,balanc_pour 18,bare 40,bare_les 40,bareme -13,bareme_puis 18,bareme_vote -31,bati 16,bati_sud 16,batipl -5
beau -5,beau_jardin -5,beles -22,beles_photos -22,below -22,benefi 38,benefi_du 36,bernar -6,bernar_that -6,bertin 8,besoin -27,besoin_de -8
besoin_du -14,besoin_dun -8,best 27,best_aplica 11,best_fit 3,best_suplie 8,best_to 6,beste 13,beste_kandid 13,biblio -13,biblio_pour -13,bids 20
bids_out 20,bien 16,bien_et 10,bien_la 8,bien_les -8,bien_redige -14,bienve -9,bienve_au -9,bilan 3,bilan_des 5,bjr -18,bjr_faut -18,blame_done 9
blame_et -6,blame_pronon -4,blanc -18,blanc_1 -4,blanc_adjoin -18,blanch 15,blanch_pour 15,blin 8,blin_ferait 10,bob 11,bob_pour 11,bon 19
bon_acord -39,bon_candid 9,bon_chef 13,bon_dans 14,bon_des 14,bon_profil 3,bone 14,bone_repons 9,bons 25,bons_et 4,bons_noms 20,bouc 25,bouc_emisai 25
boulis -4,boulis_vote -4,bourse 16,bourse_lesque 12,bouvie 5,bouvie_contre 5,brun 11,brun_est 11,budget -35,budget_de -26,buleti -24,buleti_a -13
buleti_de 4,buleti_durand -4,buleti_munici -3,buvete -30,by 5,by_number -20,by_qualit 26,cabine -21,cadres -25,cadres_ci 19,caise 6,calcul -6
calcul_l -26,calcul_la 26,calcul_le -4,calend -40,calend_des -33,camara 14,camara_a 14,campag -28,campag_de -28,candid 67,candid_1 6,candid_2 6
candid_a 61,candid_au -21,candid_avec 17,candid_b 6,candid_contie -8,candid_d 24,candid_dans -30,candid_debemo 14,candid_devant -7,candid_doit -22
candid_du 3,candid_est 23,candid_et 24,candid_evince -9,candid_ideal 10,candid_le 47,candid_merite 7,candid_n -18,candid_non -3,candid_par -4
candid_parte 10,candid_pour -30,candid_prefer 7,candid_que -34,candid_qui -11,candid_recu 17,candid_recues -43,candid_refuse -28,candid_repond 15
candid_reste 5,candid_retenu -4,candid_s -18,candid_sans -10,candid_selon 8,candid_should 6,candid_sur 17,candid_tels -16,candid_type -16,candid_un 6
candid_vire 5,candid_who -14,candid_ya 8,cantin_des -11,cantin_par -23,cap -10,cap_a -10,capaci 30,capaci_de 24,caract -41,caract_choisi -27
caract_de 12,caract_la -28,carnav -11,carnav_pour -11,caron_lui -4,carte 15,carte_blanch 15,carton -26,carton_d -26,cas 3,cas_de -12,case 8,case_la 8
cases 22,cases_avis 22,catego -25,catego_cest -25,cause 4,cause_de 4,cd 13,cd_de 17,cdi -9,ce 8,ce_candid 80,ce_certif -12,ce_comerc 17,ce_compte -14
ce_confli 16,ce_courie -9,ce_cv 5,ce_demand 26,ce_docume -9,ce_fichie 10,ce_foncti 7,ce_gars 11,ce_locata 16,ce_metier 28,ce_monsie 7,ce_paragr -26
ce_platan -17,ce_poste 8,ce_presta 7,ce_qu -24,ce_que -27,ce_raport -34,ce_regise 3,ce_reglem -9,ce_releve -8,ce_scenar 8,ce_servic 35,ce_stagia 8
ce_tablea -30,ce_texte -36,ce_titre -22,ce_visa -20,ce_voisin 17,cele 22,cele_de 20,celes -21,celes_a 17,celes_qui -38,celui 57,celui_a 30,celui_qu 15
celui_que 6,celui_qui 9,cent -30,cent_candid -10,cent_dosier -21,centra 5,centra_au 5,centre 3,centre_de 3,certai 9,certai_famile 9,certif -26
certif_de -25,ces 64,ces_agents 18,ces_articl -29,ces_cinq 3,ces_coment 18,ces_courie 35,ces_dates -10,ces_demand 19,ces_deux 7,ces_dosier 8
ces_evalua 4,ces_ex 12,ces_factur -13,ces_famile 5,ces_locata 5,ces_noms 22,ces_notes 12,ces_photos -7,ces_profil 12,ces_quator 12,ces_reclam 13
ces_rues -11,ces_trois -27,ceser 6,ceser_de 6,cest 21,cest_chacun 15,cest_est 44,cest_quoi -10,cet 41,cet_agent 54,cet_alinea -26,cet_animat 17
cet_arete -30,cet_eleve 21,cet_enfant 3,cet_habita 7,cete_abrevi -34,cete_admini 9,cete_ane 29,cete_candid 28,cete_delibe -23,cete_evalua -5
cete_famile 32,cete_formul -35,cete_letre -11,cete_liste 73,cete_note -23,cete_person 17,cete_phrase -38,cete_refere -32,ceux 61,ceux_qu 8,ceux_que 46
ceux_qui 10,cgct -9,cgct_s -9,chacun 67,chacun_des 74,chacun_en -14,chacun_selon 5,chambr -17,chambr_froide -17,chance 7,chance_de 7,chanti -12
chapit -14,chaque 51,chaque_agent 15,chaque_candid 69,chaque_carton -26,chaque_club 7,chaque_criter -25,chaque_cv 14,chaque_demand 20,chaque_enfant 7
chaque_famile 24,chaque_membre 6,chaque_mobili -8,chaque_paragr -11,chaque_parcel -14,chaque_postul 11,chaque_reunio -4,chaque_servic -13,charge -40
charge_de -19,charge_of -22,chaudi -22,chaudi_de 11,chaufa -8,chef 60,chef_d 25,chef_de 25,chef_veut 12,chefs -8,chefs_de -8,chemin -14
chemin_rural -14,cheque 31,cheque_energi 31,cher -17,cher_en 15,cher_sur -32,chere -8,chere_pour -8,chifre -31,chifre_a -7,chifre_de -8
chifre_joints -16,chirur 7,chirur_du 7,chloe 7,chloe_ou 7,choisi 32,choisi_au -8,choisi_candid 6,choisi_cinq 29,choisi_come 4,choisi_d 30
choisi_entre -9,choisi_il 9,choisi_kele 4,choisi_l 5,choisi_la -41,choisi_le 6,choisi_lequel 4,choisi_les 35,choisi_pour -4,choisi_qn -14,choisi_qui 19
choisi_toi 37,choisi_un -6,choisi_une -51,choix 41,choix_pour 40,chose 21,chose_one 21,chrono -47,chrono_des -38,chute -17,chute_de -17,ci -12
ci_desous -7,ci_joint -19,ci_jointe 14,cimeti -5,cinq 6,cinq_ans -32,cinq_candid 3,cinq_citoye 29,cinq_dosier 7,circul -4,circul_sur -4,cite -8
cite_bien -8,citer -4,citoye 29,citoye_pour 29,civiqu -8,civiqu_en -8,clair -19,claire -39,clairs -17,clairs_et -17,clase 10,clase_a 15,clase_ces -14
clase_me 6,clase_superi 7,clasem 46,clasem_des -8,clasem_final 19,clasem_provis 16,claser 16,claser_dis 16,clause -7,clause_de -7,cles -9,cles_de -9
clotur -8,club 21,club_de 7,club_doit 8,club_sporti 7,clubs 11,clubs_lequel 7,coche 35,coche_les 35,code -33,code_de -16,code_prevoi -12,coefic 7
coefic_de 7,cohere -26,colabo 12,colect 7,colegi 8,colegu -7,colin_decide -4,colin_he 7,colone 32,colone_note 14,colone_par -6,colone_retenu 24
coloni 10,comand -16,comand_publiq -16,combie -25,combie_a 8,combie_coute -26,combie_d -61,combie_de 3,combie_donera 5,combie_faut -8,combie_fixer 25
combie_metre 20,come 54,come_chef 15,come_direct 18,come_respon 4,come_si 17,comenc 3,comenc_a -8,comenc_par 11,coment -43,coment_ce 15
coment_contes -10,coment_est -15,coment_justif 5,coment_organi -23,coment_refuse -24,coment_sancti -6,comerc 48,comerc_a 17,comerc_doit 5
comerc_pour 28,comis 25,comis_une 25,comisi -41,comisi_a -24,comisi_d -19,comisi_en 27,comisi_qui -7,comisi_tu 5,comisi_une -7,comite -5,comite_doit 4
compar -28,compar_des 42,compar_deux -33,compar_le -12,compar_les -34,compar_note 18,compat 14,compat_entre 14,compet -14,compet_de 17,compet_je 6
compet_pour -52,comple 23,comple_a -5,comple_apres 23,comple_la 14,comple_le 34,comple_les -9,compor 22,compor_de 7,compor_te 16,compos -20,compos_l 8
compos_le -26,compta 34,compte -44,compte_de -30,compte_des -4,compte_les -8,compte_qui 7,compte_rendu -28,compte_sur 15,comune -21,comune_contre -12
conces 12,conclu 55,conclu_a 44,concou -39,concou_d -23,concou_de -12,concou_du -5,condit 6,condit_et 10,condit_pour -4,condol -12,condol_a -12
confia 23,confia_a 10,confia_avec 6,confie 17,confie_l 7,confie_une 11,confir 10,confir_ce 8,confli 56,confli_au 8,confli_d 27,confli_entre 7,conge -39
conge_est -8,conge_maladi -7,conge_matern 10,conge_pour -19,consei -58,consei_a -19,consei_de 18,consei_des -5,consei_medica -6,consei_munici -29
consei_s 9,conser 17,consig 16,consig_aux -4,consig_et 20,constr 15,constr_un 17,conten -10,conten_la -10,contes -10,contes_un -10,contie -31
contie_toutes -8,contie_un -24,contra -9,contra_d -39,contra_de 17,contre 48,contre_2 -8,contre_l 22,contre_la 9,contre_le -12,contre_lui 33
contre_m 17,contre_son 5,contre_une -11,convai 30,convai_au 8,convai_le 16,conven -15,conven_avec -10,conven_de -3,convie 51,convie_le 5,convie_pas 47
convoc -49,convoc_au -29,convoc_de -15,convoc_des -3,convoc_du -5,convoq -11,convoq_au -32,convoq_en 5,convoq_l -3,convoq_les -11,convoq_pour 29
copie -17,copie_de -17,copieu -12,corect -11,corect_d -11,coresp 5,corige -53,corige_l -15,corige_les -39,cote_a -26,cote_de 8,couleu -26
couleu_aux -28,coup 20,coupab 31,coupab_ou 31,couper 9,couper_l 9,cour -3,cour_de -3,courag 18,courie 28,courie_a -11,courie_anonca 30,courie_aux -9
courie_de -5,courie_invita -3,courie_les 9,courie_par -6,courie_rapela -11,courie_recus -4,courie_tu 25,cours -22,court -23,courte -18,courte_pour -18
cout -22,cout_de -13,cout_des -9,coute -16,coute_le -26,coute_plus 10,couter -17,couter_le -17,cover -18,cover_leter -18,cre -6,cre_une -6,creche -4
creche_a -9,creche_et 9,creche_laquel 20,credib 28,credib_de 5,crenea_reste -12,criter 22,criter_d -10,criter_dans -25,criter_de -17,criter_du -10
criter_enfin 11,criter_enviro 31,criter_et 26,criter_of -9,croix 24,croix_dans 24,crue -3,crue_decena -3,cuisin -19,cv 88,cv_ensuit 11,cv_et 20
cv_les 4,cv_nuls 9,cv_par 23,cvs 26,cvs_by 26,d -36,d_abord 30,d_absenc 21,d_absent -33,d_acepta 20,d_acord -24,d_afiche -11,d_age -6,d_agent -30
d_agents -28,d_agreme -14,d_aide 43,d_analys 8,d_ane 3,d_animat -17,d_apres 26,d_archit -15,d_archiv -26,d_arets -7,d_atache 4,d_atente -12
d_atribu -26,d_autre -14,d_avance 25,d_avis -17,d_ecrire 18,d_eforts 5,d_electi -8,d_eleves 29,d_embauc 10,d_emploi -45,d_entret -18,d_equipe 25
d_ete 17,d_etre 14,d_eurovi 31,d_evalua 29,d_eviter -4,d_exclus 33,d_experi 6,d_explic -10,d_identi -17,d_impaye 33,d_import -6,d_incide -18
d_inonda -24,d_invent -8,d_ofice 8,d_oficie 5,d_ofres -26,d_origin 15,d_un -17,d_une -84,d_urgenc 17,d_usager -14,d_usure -8,danger 38,danger_aux 21
danger_de 17,dans -11,dans_ce 19,dans_ces 38,dans_cete 5,dans_l -29,dans_la 24,dans_le -15,dans_les 4,dans_notre -22,dans_un -23,dans_une -12,date -82
date_d -5,date_de -33,date_du -18,date_limite -6,date_pour -5,date_reteni -6,dates -46,dates_dans -27,dates_et -18,de -18,de_0 17,de_150 -7,de_3 -9
de_800 -4,de_bati 16,de_bien 8,de_bienve -9,de_bon 14,de_bourse 16,de_cabine -21,de_candid -24,de_cantin -11,de_caract -54,de_catego -25,de_ce -35
de_celui 15,de_cet 53,de_cete -7,de_ceux 8,de_chacun 14,de_chance 7,de_chaque 48,de_chute -17,de_circul -4,de_clasem -4,de_compat 14,de_concou -29
de_condol -12,de_confia 7,de_confir 8,de_conge -17,de_consul -3,de_convoc -5,de_cote 16,de_cuisin -19,de_danger 21,de_dates -18,de_demand 4
de_depart 12,de_depot -11,de_deroga 4,de_design -8,de_desins -9,de_deux -3,de_deviat -7,de_dgs 6,de_difusi -40,de_discip -10,de_doner 10,de_faire 17
de_famile -25,de_fatou 5,de_femes -45,de_fiabil 20,de_fin -19,de_foncti -87,de_fot -23,de_fourni -31,de_fraude 11,de_freque -8,de_garder 4,de_gardie -9
de_hugo -15,de_jean 18,de_jeux -8,de_jours 11,de_judo -19,de_jugeme -14,de_karima 24,de_l -15,de_la 6,de_letre -9,de_licenc 9,de_logeme 6,de_loisir 3
de_loyaut 12,de_lui 15,de_m -11,de_ma -40,de_mail -3,de_mandat -4,de_marc 5,de_mauvai 19,de_me 67,de_mediat -55,de_merite 27,de_mise -7,de_moitie -8
de_mon 14,de_musiqu 11,de_netoya -14,de_nids -20,de_niveau 15,de_noel 8,de_nomer 16,de_nomina -37,de_non -9,de_nos 6,de_notati 7,de_notifi -7
de_notre 47,de_paie -21,de_parkin 23,de_pasage -34,de_payer 6,de_peril -5,de_person 5,de_pertin 30,de_phrase -9,de_pieces -5,de_place -8,de_points 38
de_police -9,de_polici -4,de_polite -35,de_poste -38,de_poule -20,de_preavi -21,de_prefer 23,de_presen -22,de_priori 11,de_prise -4,de_prix 7
de_protec -4,de_quarti 29,de_quatre 32,de_racour -6,de_recoma 6,de_recour -18,de_recrut -9,de_refect -8,de_refus 27,de_rejet -19,de_reloge 24
de_remise -14,de_renouv -4,de_renov 16,de_repons -9,de_rester 5,de_retard -10,de_reteni 23,de_revisi -7,de_revoca 26,de_role 9,de_rugby 20,de_sa 11
de_sancti -11,de_scolar -7,de_secour 24,de_sel -14,de_select -3,de_serieu 10,de_servic -17,de_servir 36,de_ses 15,de_signal -20,de_son -10,de_sonia 25
de_specta 33,de_sport -34,de_stage -21,de_statio -12,de_synthe -23,de_teleph -8,de_toitur 5,de_travai -18,de_tri -28,de_trois 8,de_vacanc -10
de_valeur 7,de_voirie -13,de_voix -11,debemo 14,debemo_contra 14,debuta 6,debuta_tres 6,decemb -11,decena -3,decida 27,decida_toi 27,decide 8
decide_a 24,decide_apres -5,decide_d -19,decide_de 11,decide_du -23,decide_le -11,decide_lequel 29,decide_par -14,decide_qui 31,decide_yester -5
decisi_de -20,decisi_du 9,declar -20,declar_experi -7,declar_par 4,declar_sans -16,declin -6,declin_une -6,decore -6,decret -6,dedans 8,defaut 34
defaut_de 34,defend -4,defend_le -4,defens -19,defens_de -12,defens_observ -8,dehors 13,deja -9,deja_pronon -9,delai 17,delai_de -5,delais -11
delais_de -11,delega -7,delega_aux 6,delega_de -15,delegu_du -3,delegu_l 5,delibe -29,delibe_atribu 33,delibe_de -8,delibe_fixant -6,delibe_merite -6
delibe_qui -7,delibe_sur -3,demand 44,demand_au -31,demand_de 40,demand_dis 9,demand_du -3,demand_en -41,demand_et 9,demand_ne 18,demand_par 38
demand_pourqu -11,demand_un -10,demisi 13,demoti 13,demoti_d 4,deonto -18,deonto_des -18,depart 28,depart_ces 17,depart_les 12,depens -51,depens_de -38
depens_par -14,deport -9,depot -11,depot_des -6,depot_pour -4,der 13,der_beste 13,dernie_anes -24,dernie_candid 11,dernie_mot 13,deroga -7,deroga_de 7
deroga_scolai -14,des -21,des_absenc -6,des_admini 33,des_agents -57,des_aines 12,des_animat -11,des_apreci 18,des_asocia 7,des_atribu 27
des_besoin -14,des_boulis -4,des_buleti -4,des_candid -37,des_capaci 24,des_chifre -16,des_comerc 28,des_comisi -13,des_courie 11,des_criter -14
des_cv 4,des_delegu -10,des_demand -35,des_deux 53,des_dix -11,des_emplac -26,des_enfant -3,des_entret -21,des_equipe -4,des_faits -32,des_famile -7
des_gens 16,des_habita -9,des_heures -5,des_inscri -21,des_jeunes 8,des_laurea -3,des_letres -9,des_lilas 41,des_locata 34,des_manage 20,des_mediat -5
des_noms -16,des_notes -6,des_ofres 16,des_parent 17,des_person 12,des_pieces -12,des_places -3,des_points 13,des_preten 20,des_primes 5,des_prix -7
des_quatre 18,des_questi -26,des_remarq -9,des_risque -3,des_rues -37,des_secour -3,des_stagia 17,des_subven -34,des_travau -19,des_trois 44
des_usager 12,des_vieux -23,des_voisin -5,design 24,design_de -8,design_la 25,design_le 18,design_les -14,design_par -20,design_un 25,desine -6
desine_le -6,desins -9,desins_d 29,desous -7,destin -4,desus 3,detect 11,detect_les 11,determ_la -21,determ_le 6,determ_qui 8,determ_si 10,deux 24
deux_adjoin 6,deux_agents 47,deux_animat 3,deux_ans 5,deux_archit 7,deux_budget -9,deux_candid 9,deux_chaudi -33,deux_clubs 7,deux_colegi 8
deux_dernie 11,deux_enfant -18,deux_famile 7,deux_finali 7,deux_garage 29,deux_la -38,deux_le 14,deux_letres 20,deux_maraic 4,deux_modele -31
deux_ofres -10,deux_profil 12,deux_reglem -15,deux_repres -8,deux_rivera 15,deux_titres -45,deux_veuves 12,devait 13,devait_choisi 13,devant 20
devant_la 8,devant_le 12,develo 4,develo_sancti 4,deviat -7,deviat_est -7,devine -8,devine_ce -34,devine_l 10,devine_lequel 16,devons 4,devons_nous 4
devrai 31,devrai_avoir 6,devrai_etre 5,devrai_obteni 24,devrai_paser 7,devrai_racour -16,devrai_virer 7,dgs 14,dgs_propos 22,dgs_rapela -5
dgs_redige -4,dialo -19,dialo_que -24,diara 6,diara_est 6,difere -15,difere_entre -15,difusi -40,difusi_des -40,digne 7,digne_de 7,diop 14,diop_d 16
diplom -70,diplom_declar -7,diplom_et -22,dire -60,dire_a -8,dire_cete -34,dire_qu 6,dire_que -29,direct 30,direct_and 9,direct_de -13,direct_parmi 19
dis 27,dis_au 9,dis_ce 5,dis_la 7,dis_le -10,dis_lequel 9,dis_moi -3,dis_non -18,dis_quele 17,dis_quoi -14,dis_si 17,dis_vite 16,disant 33,disant_et 33
discip -12,discip_en 28,discip_s 17,discou -14,discou_de -7,discou_pour -7,discri -15,distri 18,distri_les 18,dix_ans 6,dix_dernie -11,dix_jeunes 10
dix_questi -19,docile 12,docume -56,docume_dois -5,docume_joindr -8,docume_requir -20,dois 4,dois_je -10,dois_metre 8,dois_renouv 5,doit -3
doit_avoir 5,doit_choisi 9,doit_conten -10,doit_etre -10,doit_fourni -22,doit_il -25,doit_on -5,doit_partir 18,doit_paser 7,doit_perdre 8,doit_redoub 9
doit_tranch 4,doit_voter 9,donc 7,donc_a 7,done 10,done_a 8,done_chaque -25,done_la 20,done_le -74,done_les 7,done_moi 50,done_raison 16,done_ta 14
done_ton 8,done_un 6,done_une -6,doner 40,doner_a 11,doner_d -11,doner_la 29,doner_les 11,donera 5,donera_tu 5,dones_quel 10,dont 12,dont_le 13
dosier 13,dosier_acepte 18,dosier_de 23,dosier_defens -8,dosier_des 6,dosier_en 10,dosier_est -24,dosier_et 13,dosier_faut -14,dosier_indivi -24
dosier_les 14,dosier_n -11,dosier_sans -11,draft -11,draft_interv -5,draft_the -6,drese -5,drese_la -18,drese_le 8,drese_un 5,drh 12,drh_doit 9,droit 5
droit_a 7,droits -19,droits_de -12,droits_dosier -8,du -37,du_12 -26,du_15 -9,du_19 -9,du_3 -19,du_7 -9,du_buleti -11,du_carnav -11,du_cas 18
du_cgct -9,du_chanti -12,du_chef 9,du_cheque 31,du_concou -8,du_confli 34,du_conser 17,du_courie -6,du_cout -8,du_criter 31,du_decret -6,du_direct -8
du_docume -15,du_dosier -19,du_fraude 5,du_genou 7,du_jour -6,du_jury 19,du_logeme 14,du_lot 7,du_maire -21,du_marche -15,du_meileu -9,du_mois -4
du_mot -9,du_person -3,du_plan -30,du_plus 4,du_procha 19,du_projet -22,du_public -5,du_questi -4,du_regime 6,du_reglem -13,du_rsa 5,du_sejour 21
du_servic 8,du_site -16,du_syndic 8,du_tablea -14,du_terain -8,du_toit -5,du_tribun -19,dubois -15,dun -8,dun_mail -8,dupont_de -4,durand -31
durand_12 -4,durand_decide -11,dure -17,dure_de -4,dure_du -12,each 25,each_aplica 7,each_tenant 19,ecarte 40,ecarte_choisi 30,ecarte_de 6,ecarte_les 6
ecole -7,ecole_de 11,ecrire -25,ecrire_a -14,ecrire_la 29,ecrire_monsie -31,ecrire_nonobs -11,ecris_au -26,ecris_la -5,ecris_le 17,ecris_lui -4
ecris_un -5,ecris_une 25,ecrit 16,ecrit_la 16,ecritu 12,ecritu_et 12,eforts 5,egalit -5,egalit_que -10,eglise -7,ele 41,ele_a 3,ele_aimabl 11
ele_dis 16,ele_est 6,ele_fiable 11,ele_necesa -41,ele_ou 10,ele_sa -17,ele_sincer 6,ele_tombe 37,electe 31,electe_a -3,electe_indeci 21
electe_mecont 14,electi -12,electi_des -10,electo -13,eleve 37,eleve_au -14,eleve_doit 16,eleve_pour 7,eleve_qui 8,eleves 32,eleves_en 15,eligib 9
eligib_de 9,elimin 20,elimin_les -29,elire 4,elire_presid 4,elis 4,elis_le 4,eloge -6,eloge_funebr -6,elu -26,elu_adjoin -11,elu_me -18,elus -8
elus_au -8,embauc 34,embauc_lina 15,embauc_nora 7,embauc_theo 15,emisai 25,emplac 21,emplac_de 17,emplac_du 28,emplac_lequel 4,emplac_libres -26
emploi -46,emploi_coment -6,emploi_d -17,emploi_de -5,emploi_pour -15,employ 31,employ_du 7,employ_to 5,en_2025 -29,en_anglai -17,en_arets 15
en_atente -7,en_cas -12,en_choisi 28,en_clase 7,en_coloni 10,en_consei 11,en_cours -22,en_creche -28,en_decida 27,en_defens -12,en_design 9,en_entret 5
en_eviden 7,en_exempl -8,en_face 8,en_foncti 10,en_forme -18,en_groupe 15,en_haut 17,en_long -6,en_majusc -41,en_mars -16,en_notant 17,en_page -16
en_plus -17,en_positi 6,en_premie 22,en_quoi 28,en_raport -9,en_restan -40,en_separe 10,en_tete 4,en_trois -19,en_trop 16,en_une 22,encadr 14
encadr_des 7,encadr_une 7,encein 52,encein_dans 37,encein_ou 16,energi 31,energi_local 31,enfant 31,enfant_a 3,enfant_de 7,enfant_prendr 6
enfant_qui 14,enfin 11,enfin_aditio 11,englis -13,enough 24,enough_for 24,enquet -20,enquet_admini -12,enquet_par -4,enseig 11,enseig_qu 11,ensuit 11
ensuit_atribu 11,entour 7,entour_le 7,entre 23,entre_1 -16,entre_alice 11,entre_bons 4,entre_ces -26,entre_chaque 14,entre_deux -13,entre_factur -24
entre_l 5,entre_les 68,entre_nous 7,entre_sophie 7,entre_titula -9,entre_un -6,entrep 24,entrep_batipl -5,entrep_faut 6,entrep_kervad 5
entrep_martin 10,entrep_morel 5,entrep_qui 5,entret -91,entret_anuel -21,entret_anuels -8,entret_avec 10,entret_couter -32,entret_d -14,entret_de -26
entret_du -13,entret_en -9,entret_et 23,entret_pour -9,entret_preala -23,entret_profes 7,entret_stp -13,entret_tu 5,envelo 4,envelo_de 4,enviro 31
enviro_a 31,envoye 13,envoye_devant 19,envoye_en 11,envoye_la -17,equipe 68,equipe_d 11,equipe_de -34,equipe_du -7,equipe_ideale 8,ereur -17
ereur_dans -17,es 22,es_le 3,es_maire 5,es_membre 15,est 19,est_a 27,est_absent -29,est_acorde -14,est_admis 25,est_arive -23,est_asez 23
est_atribu -15,est_bien 6,est_ce -25,est_celui 6,est_charge -19,est_compet -73,est_comple -24,est_credib 9,est_decore -11,est_digne 7,est_ele -7
est_en 16,est_encein 16,est_fixe -5,est_il 63,est_l -6,est_la -23,est_le -9,est_lequel 7,est_m -4,est_pas 17,est_pour 26,est_premie 16,est_prise 6
est_quelqu 5,est_qui 5,est_report -5,est_respon 4,est_ton 40,est_tout 5,est_tp -12,est_un -5,estima -8,estima_du -8,estime 18,estime_la 10,estime_si 9
et 76,et_49 -16,et_acorde 10,et_anonce 8,et_atribu 9,et_bob 11,et_calcul 23,et_cdi -9,et_choisi 9,et_clase 16,et_conclu 12,et_corige -44,et_de -14
et_design 27,et_dis 12,et_donc 7,et_done 17,et_expliq 10,et_fais 7,et_impaye -24,et_inconv -15,et_indiqu -21,et_l 15,et_la 10,et_les 18,et_leur -25
et_m -5,et_mauvai 4,et_me -4,et_mehdi 7,et_mets 22,et_note 27,et_numero -24,et_par -5,et_points 5,et_pourqu 8,et_previe -8,et_pronon 9,et_qu -8
et_qui 10,et_racour -17,et_redige 29,et_rempli 31,et_resume -9,et_signal 5,et_son 12,et_termin 23,et_trie 5,et_un -6,et_une 20,etabli -14,etabli_l -26
etabli_la 18,etabli_le 16,etabli_un -22,etais 14,etais_une 13,etant -9,etant_atribu -9,etapes -5,etapes_de -5,ete -38,ete_aux 21,ete_des -3
ete_insole 10,ete_pris -14,ete_promus -12,ete_refuse -9,ete_retenu -26,ete_sancti -8,etrang 15,etre 5,etre_decore 5,etre_delegu 5,etre_elu -11
etre_le 8,etre_motive -25,etre_titula 16,etre_transm -10,euros_votes -3,eurovi 20,eurovi_etant -9,evalua 54,evalua_anuele 20,evalua_de 20,evalua_des -3
evalua_object 14,evalua_pour -8,evalua_qui 4,evalua_rempli 14,evalue 30,evalue_d 6,evalue_l -4,evalue_la 37,evalue_le -22,evalue_les 24,eviden 7
eviden_les 7,evince -9,evince_la -9,eviter -4,eviter_les -4,ex 12,ex_aequo 12,examen 23,examen_des 23,except 10,except_du 10,exclus 12,exclus_de 6
exclus_pour 21,exclus_tempor -14,exempl -16,exempl_de -9,existe -18,existe_pour -18,experi -14,experi_candid 6,experi_declar -7,experi_et 8
experi_sans -22,explic -10,explic_a -10,expliq -8,expliq_a -15,expliq_aux -12,expliq_ce -5,expliq_coment -12,expliq_en 28,expliq_la -13,expliq_les -8
expliq_pourqu 28,fable 11,fable_ou 11,fabre 22,fabre_n 28,fabre_selon -6,face 8,face_de 8,facon -12,facon_de -9,factue -9,factue_sur -9,factur -41
factur_de -5,factur_par -13,factur_payes -24,faible_de -5,faible_politi 6,faile -32,faile_se 11,faile_une -44,faire 5,faire_confia 16,faire_greve 17
faire_si -10,faire_un -5,faire_une -13,fais -3,fais_come 17,fais_la -84,fais_le 6,fais_les -22,fais_moi -3,fais_paser 4,fais_penche 18,fais_remont 10
fais_resort -18,fais_sembla 8,fais_un 20,fais_une 36,fait 13,fait_de 4,fait_pour 28,fait_quoi -18,faits -42,faits_declar -10,faits_du -11
faits_reproc -20,famile 43,famile_a 22,famile_de -12,famile_devrai 3,famile_dialo -19,famile_en 18,famile_inscri -23,famile_je 8,famile_leroux 4
famile_les 14,famile_ne 18,famile_par 14,famile_pour 7,famile_qui 12,famile_selon 3,famile_sont -11,famile_sow -19,famile_sur -12,famili 6
famili_620 -13,fases -14,fases_un -14,fatou 8,faudra 23,faudra_convoq 8,faudra_il 4,faudra_recrut 11,faure 30,faut_apeler 15,faut_il -6,faut_que -18
faut_quil 9,faute 23,fautes -34,fautes_d -24,fautes_de -11,fautif 27,favora 7,favora_sur 6,favori 40,favori_parmi 8,favori_pour 33,fc 31,fc_valmor 31
felici -25,felici_l -23,femes -45,femes_parmi -45,ferait 13,ferait_un 13,ferme -16,ferme_le -16,fermet -13,fermet_de -13,fete -11,fete_des -5
fete_du -6,feu 15,feu_rouge 8,feu_tricol 8,fiabil 36,fiabil_a 4,fiabil_de 16,fiabil_des 17,fiable 11,fiche -34,fiche_d 14,fiche_de -22,fiche_navete -8
fiche_type -20,fichie -8,fichie_selon -18,fictif 8,fictif_l 8,figure -7,figure_dans -7,fin -8,fin_d 3,fin_de -23,final 19,final_du 19,finali 7,financ 6
finis 16,finis_ma 16,fire 5,fit 3,fit_ana 3,fixant -6,fixant_les -6,fixe 17,fixe_la 25,fixe_le -5,fixer 25,fixer_la 25,flanc 10,foi 15,foi_dans 13
foncti -60,foncti_de 10,foncti_des -14,foncti_est 7,foncti_et -38,font 5,font_pas 5,for 53,for_a -5,for_mr 7,for_promot 24,for_the 30,force -13
format -39,format_incend -12,format_pour -15,forme -18,forme_le -18,formul -80,formul_de -37,formul_du -6,formul_polie -6,fort 7,fort_potent 7,forts 5
forts_et 5,fot -23,fot_pour -23,fourni -56,fourni_son -31,fourni_un -22,frape 14,frape_un 14,fraude 16,fraude_a 7,fraude_sur 9,french -20,freque -11
freque_de -11,froide -17,froide_dans -17,from -4,from_0 9,from_aplica -20,from_best 6,funebr -6,funebr_de -6,gagnan 48,gagnan_parmi 17,gagnan_pour 29
garage 29,garage_sera 29,garcia 5,garde_les 4,garde_nadia 12,garde_ou -4,garde_seulem -18,garden 7,garder 34,garder_l 4,gardie -4,gardie_de -9
gardie_ou 5,garnie 3,gars 11,gars_pour 11,gay -5,genant -9,genera 58,genera_de 32,genera_sur 28,genou 7,genou_non 7,gens 17,gens_serieu 6,gere -34
gere_la -34,gerer -5,gerer_le -5,give_each 19,give_me -16,god 24,god_enough 24,grade 6,grade_d 4,grade_superi 3,graphi -13,graphi_des -13,grave 16
gravit -7,gravit_de -7,greve 17,grile -14,grile_d 17,grile_de -19,grile_vide -13,groupe 13,groupe_de 15,guide -12,guide_de -8,guide_pour -4,h -30
h_30 -23,h_et -8,habita 20,habita_est 7,habita_par -9,habita_signal 21,habita_suscep 9,hadad 8,has -6,has_select -6,hasard -8,hasard_un -8,haut 28
haut_au 11,haut_de 17,hauteu 50,hauteu_de 11,he 7,he_s 7,her -6,here 4,here_are 4,hesite 16,hesite_convai 16,heures -5,heures_suplem -7,hierar 28
hierar_entre 18,hierar_par 9,hire 6,hire_here 4,hiring_comite -6,hiring_manage 5,hivern -8,holida -13,holida_into -13,horair -4,horair_de -4,hr 9
hr_direct 9,hugo -14,huit 22,huit_agents 22,ia 21,ia_du 8,ia_sans 13,ideal -16,ideal_dans 10,ideal_pour -26,ideale 8,ideale_avec 8,identi 5
identi_a -17,identi_les 22,ignore 14,ignore_les -6,ignore_tes 20,il 44,il_a 41,il_aporte -14,il_comis 25,il_convoq 21,il_corect -11,il_d 7,il_doit 9
il_doner 7,il_ecarte 6,il_en -12,il_envoye 30,il_est -11,il_etre -25,il_faile -32,il_faudra 19,il_faut 26,il_joindr -17,il_juste 10,il_laiser 6,il_le 7
il_licenc 11,il_lui 20,il_metre -14,il_mieux -28,il_motive -34,il_ne 10,il_peut -8,il_poser -5,il_pour -22,il_prendr 9,il_promou 3,il_raison 8
il_rejete 17,il_sa 3,il_titula 7,il_un 7,il_utilis -31,il_vaut 24,ils -16,ils_les -16,ilustr -39,ilustr_pour -39,imagin 11,imagin_que 9,impact -4
impact_du -4,impaye 8,import -10,import_de -4,impose 18,impose_contre 17,imprim -27,in -42,in_charge -22,in_force -13,in_the -22,in_thre -6,inapti 36
inapti_de 44,inapti_que -4,incend -12,incide -18,incohe -18,incohe_de -18,inconv -15,inconv_de -15,indeci 21,indeci_de 21,indemn -22,indemn_de -6
indemn_des -3,indemn_doner 5,indemn_que 6,indemn_s -25,indica 15,indica_clase 15,indice 20,indice_de 20,indiqu 21,indiqu_celes -21,indiqu_ceux 13
indiqu_le 10,indiqu_les 17,indiqu_moi 7,indiqu_parmi -24,indiqu_pour 18,indiqu_qui 6,indivi -24,indivi_d -24,inflig 16,inflig_a 14,inflig_un -7
inform -30,inform_la -24,inform_m -5,inocen 31,inonda -32,inonda_d -7,inscri -44,inscri_a -28,inscri_sur -15,insole 10,insole_que 10,instru -21
instru_cent -21,insubo 14,insufi -19,insufi_profes -19,intere 12,intern -16,interv -18,interv_questi -5,into -31,into_englis -13,into_french -18
introd -17,invent 16,invent_a -8,invent_les 24,invita -34,invita_les -3,irait 13,irait_a 13,is 9,is_in -22,is_she 24,is_the 14,is_this -7,ist 13
ist_der 13,isue 7,isue_de 7,it -22,it_is -22,j -27,j_ai -13,j_aimera -14,jai 20,jai_2 20,jai_3 8,jai_besoin -8,janvie -22,jardin 17,jardin_famili 9
jardin_partag 11,jdois -7,jdois_ecrire -14,jdois_virer 7,je 52,je_clase 6,je_convoq -32,je_demand 5,je_dois 15,je_faire 3,je_joindr -13,je_la 19
je_plaisa 7,je_recoma 17,je_sancti 10,je_te 11,je_voudra 15,jean 18,jean_marc 18,jecris -28,jecris_quoi -28,jecriv -18,jecriv_a -18,jembau 18
jembau_qui 18,jeu 26,jeu_de 9,jeu_tu 17,jeunes 6,jeunes_aux -7,jeunes_qui 8,jeux -8,job 28,job_from 6,joindr -44,joindr_a -21,joindr_le -7
joindr_une -17,joint -19,jointe 5,jointe_par -9,joints -16,joues 17,joues_le 17,jour -71,jour_du -3,jour_pour -17,jour_reteni -20,jours 18,jours_d 35
jours_de -19,jours_est -5,jours_pour 7,judo -19,judo_5 -3,juge 19,juge_la 12,juge_qui 7,jugeme -33,jugeme_des -14,jugeme_du -19,juges 8,juges_le 6
jugez 14,jugez_si 7,jugez_vous 7,juilet -10,juin -14,jura -12,jury -46,jury_a -34,jury_combie 5,jury_de -22,jury_depart 11,jury_doit -25,jury_en 9
jury_indiqu 17,jury_le 6,jury_me -5,jury_ont -6,jury_par -7,jury_propos 23,juste 54,juste_de 10,juste_entre 5,juste_par 15,juste_qui 16,juste_un 9
justif 14,justif_le 10,justif_un -5,kandid 13,karima 24,karima_invent 24,keita 3,keita_rempli 10,kele -3,kele_famile 4,kele_formul -7,kervad 5
kervad_a 5,klein 36,klein_ne 27,l -15,l_absent -23,l_aciden -9,l_acord -7,l_acueil -11,l_adjoin -7,l_adopti 18,l_afiche -34,l_age -5,l_agence -3
l_agent 38,l_aide 11,l_air -18,l_aire -8,l_alterc 10,l_amical -4,l_an 19,l_ancien -27,l_ane 37,l_anonce -20,l_apel -32,l_apreci 35,l_apui -7,l_arbitr 7
l_arete -28,l_articl -29,l_asocia 26,l_astrei -5,l_atesta -15,l_atsem 17,l_avance -4,l_avis -45,l_avons 30,l_eglise -7,l_electe 14,l_electi -4
l_eleve 16,l_eligib 9,l_eloge -6,l_enquet -8,l_enseig 11,l_entrep 15,l_entret -81,l_envelo 4,l_equipe 52,l_ereur -17,l_etre 16,l_evalua 16,l_ia 8
l_impact -4,l_inapti 44,l_indemn -6,l_inonda -7,l_introd -17,l_isue 7,l_objet -4,l_ofre 56,l_oral -24,l_ordre -63,l_organi -31,l_origin 30,l_orthog -30
l_un 46,l_unanim -4,l_usager -27,la -10,la_a 17,la_balanc 18,la_bone 9,la_buvete -30,la_caise 6,la_campag -28,la_candid 50,la_cantin 8,la_chambr -17
la_chaudi 11,la_chirur 7,la_chrono -32,la_clause -7,la_clotur -8,la_colect 7,la_colone 38,la_comand -16,la_comisi -30,la_comune -21,la_conces 12
la_consul 6,la_conven -6,la_convoc -34,la_cour -3,la_creche 24,la_credib 5,la_danger 17,la_date -68,la_dedans 8,la_delega -9,la_demand -35
la_difere -15,la_direct 7,la_dure -17,la_famile -43,la_fermet -11,la_fete -11,la_fiabil 16,la_fiche -8,la_fin 11,la_format -25,la_formul -34
la_freque -4,la_garde 10,la_gravit -7,la_grile 19,la_hauteu 50,la_letre 18,la_liste -61,la_locata 5,la_loi -6,la_maire -6,la_mairie 8,la_manier 31
la_medail -3,la_mediat 6,la_meileu 10,la_motiva 13,la_moyene -9,la_note -27,la_notice -3,la_notifi -22,la_nouvel -15,la_parcel 18,la_partie -8
la_peine 30,la_person 42,la_phrase -17,la_piece -17,la_pile 10,la_piscin -27,la_place 32,la_plaint 14,la_plus 4,la_police -28,la_presen 8,la_presta 24
la_prime 18,la_priori 7,la_probab 46,la_proced -33,la_puniti 11,la_qualit -16,la_questi 15,la_refect -5,la_regie 14,la_rempla 4,la_rempli -8
la_repons -11,la_repren 19,la_reunio -65,la_revoca -19,la_rue 25,la_sancti 31,la_satisf -5,la_seance -18,la_secret 13,la_sincer 3,la_situat 18
la_societ 21,la_subven 43,la_surfac -8,la_temper -17,la_tete 8,la_trouve 6,la_valeur 24,la_verite 13,la_versio -38,la_virgul -41,la_vitre 8
la_voirie -19,lagent -8,lagent_que -8,laise_arbitr 5,laise_choisi -13,laise_seul 7,laiser 21,laiser_de 15,laiser_partir 6,lam 10,lamber 16,lapart 12
laquel 50,laquel_de 16,laquel_des 10,laquel_est 25,laret -30,laret_de -30,larete -24,larete_si -24,laurea 19,laurea_de 4,laurea_design -4,laurea_est 6
laurea_parmi 8,laurea_que 9,le -10,le_12 -3,le_4 -14,le_a 18,le_avec -9,le_bareme -31,le_bilan 3,le_blame -4,le_bon -26,le_budget -13,le_buleti -25
le_calend -20,le_candid 24,le_caract 12,le_cas -3,le_cd 17,le_chaufa -8,le_chef 17,le_cimeti -5,le_clasem 13,le_club 16,le_code -29,le_compor 22
le_compte -31,le_concou 4,le_confli 7,le_consei -5,le_contra 17,le_coup 20,le_courie -42,le_cout -14,le_de 16,le_delai 28,le_dernie 13,le_dgs -8
le_discou -7,le_drh 12,le_fichie -18,le_gagnan 20,le_garde 8,le_gardie 5,le_jardin 7,le_jugeme -19,le_jury -67,le_laurea 15,le_lundi -16,le_mail -5
le_mailon 15,le_maire -66,le_marche 17,le_mauvai 5,le_meileu 13,le_menu -26,le_mieux 5,le_moins 36,le_montan -31,le_mot -3,le_niveau 15,le_nom 38
le_nombre -43,le_nouvea 19,le_numero -8,le_partic -21,le_petit 20,le_plan -28,le_planin -10,le_plus 38,le_point -22,le_polici 10,le_port -4,le_poste 79
le_prenom 15,le_presid 17,le_presta 45,le_prix -12,le_proces -8,le_profil -3,le_projet -4,le_pv 27,le_quarti 21,le_quorum -7,le_rang 10,le_raport 7
le_recour -12,le_recrut -7,le_refus -37,le_regime -3,le_regist -64,le_reglem 19,le_rejet -18,le_rempla -13,le_renvoi 10,le_repas 12,le_risque 18
le_role -14,le_secour 3,le_sejour -3,le_sens 6,le_servic 3,le_statio -4,le_tablea 20,le_tarif -13,le_taux -30,le_teletr 4,le_temoig -23,le_temps -21
le_titula 30,le_total 21,le_transp -26,le_travai 34,le_tri 7,le_vire 5,le_voyage 6,le_winer 4,lemair -13,lemair_nouvel -13,lenoir 21,lenoir_a -15
lequel 60,lequel_aider 7,lequel_convie 5,lequel_couter 15,lequel_de -13,lequel_des 18,lequel_merite 5,lequel_prendr 4,lequel_te 3,lequel_tu 22,leroux 4
leroy 11,leroy_recoit -10,leroy_serait 21,les -9,les_2 12,les_acents -6,les_acords -30,les_agents 37,les_apreci 24,les_archiv -8,les_argume -6
les_articl -9,les_avanta -17,les_benefi 31,les_bons 21,les_budget -14,les_buleti 5,les_cadres -25,les_candid -13,les_cases 22,les_chefs -8
les_chifre -8,les_cinq 7,les_compar -10,les_compet 17,les_compte -22,les_condit 6,les_couleu -28,les_courie 20,les_cv 43,les_dates -18,les_declar -16
les_defaut 34,les_delais -11,les_demand 98,les_depens -51,les_deroga -14,les_deux 25,les_discri -4,les_dix 10,les_dones 10,les_dosier 38,les_droits -12
les_du 15,les_electe 18,les_eleves 15,les_emplac 28,les_enfant 3,les_entret -6,les_etapes -5,les_factur -5,les_faits -21,les_famile 52,les_fautes -34
les_garde -23,les_habita 9,les_horair -4,les_huit 22,les_incohe -18,les_inscri 13,les_jardin 14,les_lieux -18,les_listes -15,les_logeme 6,les_mails -12
les_mauvai 5,les_membre -5,les_modali -4,les_moins 14,les_montan -26,les_mots -9,les_noms -28,les_nouvea -12,les_obliga -18,les_ofres -10,les_oposan 43
les_paragr -35,les_parcou -16,les_partic 8,les_penali -10,les_pieces -21,les_places 24,les_plaint 14,les_plus 15,les_points 13,les_priori -4,les_prix 3
les_propos -9,les_qualit 39,les_quatre 15,les_questi -10,les_recour -22,les_recrut -4,les_regles -19,les_remarq -12,les_remont -5,les_repeti -29
les_repons -6,les_result -8,les_revenu 14,les_risque -24,les_rubriq -16,les_rythme -4,les_stagia 6,les_statis -14,les_sur 15,les_taches -40
les_tarifs -11,les_titres -15,les_travau -15,les_verse -23,les_voies -8,les_volont 29,les_votes -8,les_vrais 8,lesque -3,lesque_acorde 12,lesque_de -15
leter -41,leter_into -18,leter_teling -6,leter_the -5,leter_to -14,letre 15,letre_a -4,letre_anonca -12,letre_anonym 16,letre_au -10,letre_chaque -14
letre_d -4,letre_de 4,letre_decide 29,letre_qui -4,letre_type -5,letres 13,letres_de 7,letres_une 20,leur 12,leur_delai -11,leur_diplom -14
leur_experi -14,leur_merite 3,leur_person 5,leur_prix -11,leur_quotie 9,leur_risque 33,leur_theme -12,leurs 25,leurs_buleti 15,leurs_capaci 6
leurs_mesage 4,levy 3,librar 4,librar_job 8,librar_positi -5,libre -12,libre_d -12,libres -26,libres_sur -26,licenc 26,licenc_dans 9,licenc_de -8
licenc_l 11,licenc_pour 9,licenc_trouve 24,lieux -18,lieux_dans -18,lignes 5,lignes_du -28,lignes_sur 34,lilas 41,limite -6,limite_de -6,limpri -15
lina 15,lina_b 15,lines -6,lire 11,lire_les 11,lis_ce -4,lis_ces 7,lisibl -40,lisibl_pour -40,list 32,list_de 32,liste 16,liste_alphab -21
liste_ceux 27,liste_ci 14,liste_de -40,liste_des -55,liste_les -15,liste_noire 34,liste_pour 8,liste_reduit 15,listes -15,listes_electo -13,litera 34
litera_sur 34,local 21,locata 64,locata_sont 5,locata_vont 6,logeme 28,logeme_a -19,logeme_aux 14,logeme_avons -12,logeme_d 18,logeme_de 30
logeme_entre 5,logeme_par -4,logeme_racont 8,logeme_t3 7,logeme_vacant -21,logici -26,logici_choisi -5,logici_de -21,loi -8,loi_sur -6,loisir 3,long -6
long_de -6,longte 5,longue -31,lot 7,lot_2 -24,lot_3 6,lot_qui 19,loyaut 12,loyaut_de 12,luc 4,luc_ou 4,lucas 16,lucas_a 16,lui 101,lui_come 15
lui_confie 11,lui_dire -5,lui_faire 6,lui_inflig 10,lui_les -4,lui_notifi -4,lui_on 4,lui_ou 16,lui_pour 10,lui_recoma 28,lui_refuse 4,lui_transm -10
lundi -16,m2 -14,m2_sur -14,m_b -5,m_blanc 3,m_blin 8,m_cest -5,m_colin -4,m_fabre 22,m_faure -13,m_hadad 8,m_indiqu -23,m_lam 10,m_lamber 16,m_le -31
m_lenoir 19,m_leroy 11,m_paul -11,m_roux 9,m_roy -4,m_sanche -9,m_verdot -7,ma 7,ma_letre -8,ma_phrase 16,ma_place 38,ma_semain -40,mai -11,mai_et -8
maide -14,mail 11,mail_a 6,mail_au 21,mail_pour -11,mailon 15,mailon_faible 15,mails -10,mails_d -14,mails_de 15,mails_du -12,maire -31,maire_a -15
maire_choisi 11,maire_dans 43,maire_est -33,maire_et 4,maire_hesite 16,maire_inflig -12,maire_le -4,maire_m -10,maire_ou -31,maire_peut -19
maire_pour 20,maire_tu 5,mairie 8,mairie_aux -10,mairie_d -19,mairie_stp 20,mais_bernar -6,mais_dis 3,majusc -41,maladi_de -7,maladi_par -7,malik 25
manage 24,manage_and 5,manage_de 20,mandat -4,manier 36,manier_de 36,manque_au -4,manque_de 4,maraic 4,maraic_pour 4,marc 24,marc_come 18,marc_on 5
marche -6,marche_a -7,marche_au 33,marche_l -12,mars -50,martin 31,martin_a 7,matern -4,mauvai 32,mauvai_dosier 4,mauvai_foi 15,mauvai_payeur 5,me 46
me_a -5,me_blanc -18,me_bouvie 5,me_diara 6,me_diop 14,me_dubois -15,me_faire -13,me_fases -14,me_faure 44,me_garnie 3,me_gay -5,me_keita 3,me_klein 36
me_lemair -13,me_levy 3,me_martin 5,me_milet 12,me_nguyen 7,me_reform -30,me_rey 12,me_roux -6,me_roy 8,me_simon 12,me_sortir 4,me_texier 16,me_the -16
me_vidal 21,me_which 5,mecont 14,mecont_a 14,medail -3,medail_de -5,mediat -52,mediat_cest 7,mediat_entre -17,medica -6,medica_pour -6,mehdi 7
meileu 27,meileu_au 3,meileu_candid 14,meileu_cv 5,meileu_des 28,meileu_dosier 22,meileu_eleve 7,meileu_employ 7,meileu_facon -12,meileu_format -15
meileu_jour -17,meileu_moment -9,meileu_photos -11,meileu_plan -23,meileu_profil 9,meileu_que 8,meileu_tournu -26,membre 5,membre_de 3,meme 63
meme_des 27,meme_la 28,meme_le 9,memoir_en -12,memoir_techni 13,ment 19,ment_dans 16,mentio -10,mentio_a 7,mentio_doit -10,mentio_figure -7,menu -26
menu_ideal -26,merci -24,merci_de -24,merita 19,merita_en 4,merita_pour 5,merite 76,merite_adopte -3,merite_chaque 6,merite_d 5,merite_l 7,merite_la 5
merite_m 12,merite_tu 5,merite_un 7,merite_une -6,mes -10,mes_agents 8,mes_apreci -18,mes_colabo 12,mes_notes -13,mesage -30,mesage_a -12,mesage_d -12
mesage_de -12,mesure 17,mesure_discip 17,metier 28,meting -6,meting_about -6,metons 13,metons_que 13,metrai 15,metrai_combie 8,metrai_dehors 13
metrai_kele -7,metre 14,metre_a 7,metre_dans -12,metre_de -14,metre_en 15,metre_pour 20,mets -10,mets_au -25,mets_en -21,mets_les -26,mets_un 34
mets_une 24,mieux 10,mieux_disant 33,mieux_ecrire -31,milet 12,minimu -13,minimu_pour -13,minute -6,minute_of -6,mise -20,mise_en -20,mision -8
mision_de -8,mobili -8,modali -4,modali_de -4,mode_d -6,mode_develo 4,modele -40,modele_de -9,modele_faut -31,moi 54,moi_a -26,moi_ceux 7,moi_je 17
moi_juste 18,moi_le 29,moi_les 21,moi_lesque -15,moi_quels -39,moi_qui 14,moi_ton 32,moi_un 16,moins 68,moins_active 7,moins_bon 17,moins_cher -17
moins_chere -8,moins_compet 15,moins_convai 8,moins_intere 8,moins_utile 42,mois -21,mois_dans -7,mois_en -12,moitie -8,moment -9,moment_pour -9
mon -23,mon_adjoin 14,mon_apreci -30,mon_avis -14,mon_chef 12,mon_compte -13,monsie -23,monsie_a 7,monsie_le -31,montan -23,montan_d 16,montan_de -12
montan_des -7,montan_plafon -8,montan_total -6,montra 27,montra_que 27,moreau 11,morel 5,morel_et 5,mot 14,mot_aux -3,mot_coupab 31,mot_deport -9
mot_le 13,mot_ouvert -16,motif 24,motif_pour 3,motif_valabl 24,motiva 12,motiva_de 13,motiva_type -8,motive -51,motive_le -34,mots -9,mots_cles -9
moyen -8,moyen_de 6,moyen_des -15,moyene -12,moyene_des -6,mr 7,mr_colin 7,munici -28,munici_a 10,munici_est 6,musiqu 11,mutati 8,mutati_d 8,n 8,n_4 7
n_a -18,n_est 17,n_ont 3,nadia 12,name -16,name_of -16,nathal 7,navete -8,navete_pour -8,ne 97,ne_convie 47,ne_font 5,ne_note 3,ne_paie 18,ne_pas 17
ne_raport 10,ne_rembou 18,ne_sont -10,ne_travai 4,necesa -61,necesa_pour -21,netoya -14,neutra -21,neutra_sumary -21,neutre -48,neutre_sans -7,nguyen 7
nguyen_a 7,ni -7,ni_clasem -7,nids -20,nids_de -20,niveau 30,niveau_d 15,niveau_de 13,no -21,no_scorin -21,noel 7,noire 34,noire_des 34,nom 26
nom_cet 7,nom_de 11,nom_diplom -7,nom_done 9,nom_du 28,nom_pour -9,nomant 19,nomant_la 19,nombre -43,nombre_d -7,nombre_de -37,nome -13,nome_le 4
nome_les -16,nomer -68,nomer_me 16,nomer_person -14,nomer_un -73,nomera 8,nomera_qui 8,nomes 8,nomina -38,nomina_de -4,nomina_stp -30,noms 33,noms_a 40
noms_de 16,noms_des -90,noms_selon 20,non -10,non_je 7,non_pour -18,non_retenu 21,non_titula -8,non_transm -4,nonobs -11,nonobs_dans -11,nora 7
nora_ou 7,nord -3,nos -9,nos_dosier 5,nos_stagia -16,not -14,not_select -14,notant 17,notant_chaque 17,notati 7,notati_vide -6,notati_vierge -18
note -6,note_au 17,note_d -8,note_dans -23,note_des 8,note_du 14,note_la 6,note_les 14,note_merite 7,note_ni -7,note_par 39,note_pas 3,note_pour -18
note_que -8,noter 4,noter_ces 4,notes -7,notes_et 17,notes_que -20,notice -16,notice_about -13,notice_d -3,notifi -41,notifi_du -7,notifi_le -4
notifi_les -10,notre 34,notre_agent 11,notre_ancien -12,notre_centre 3,notre_compta 34,notre_nouvel 24,notre_reglem -25,nounou 20,nounou_pour 20,nous 5
nous_cest 5,nous_elire 4,nous_l 30,nous_recues -35,nouvea 26,nouvea_eleves -12,nouvea_il 20,nouvea_regise 22,nouvel -14,nouvel_agent -9
nouvel_biblio -13,nouvel_ecole -9,nouvel_equipe -7,nouvel_secret 24,nuls 9,nuls_stp 9,number -20,number_of -20,numero -88,numero_a -38,numero_d -8
numero_de -8,numero_entre -16,numero_les -24,object 14,object_de 14,objet -4,objet_de -4,obliga -18,obliga_deonto -18,observ -8,obteni 24,obteni_l 3
obteni_le 21,of -21,of_100 20,of_aciden -20,of_each -21,of_the -22,of_them 21,of_water -22,ofice 8,ofice_pour 8,oficie 5,oficie_juste 5,ofre 30
ofre_d -16,ofre_de 56,ofres -6,ofres_avons -24,ofres_dans -17,ofres_en 17,ofres_et 57,ofres_pour -14,ofres_recues -6,ofres_sont -10,ofres_techni 3
on 55,on_acorde 5,on_afiche -3,on_compte 15,on_devrai -9,on_faire 7,on_fait -14,on_garde 13,on_la 10,on_le 38,on_les -23,on_lui 11,on_n 10,on_prend 25
on_publie -22,on_renouv 17,on_s 10,on_sancti -24,one 29,one_of 29,ont -69,ont_dones -6,ont_ete -14,ont_pas 3,ont_signe -44,ont_suivi -12,oposan 43
oposan_au 43,option -8,option_techni -8,or 32,or_acept 19,or_ahmed 10,or_paul 3,oral -19,oral_de 7,oral_par -31,orale 22,orale_de 12,orale_des 12
ordone 10,ordone_les 10,ordre -4,ordre_alphab -53,ordre_chrono -10,ordre_d -6,ordre_de 65,ordre_du -6,organi -53,organi_ci -19,organi_des -13
organi_un -23,origin 44,origin_de 4,origin_du 27,origin_etrang 15,orthog -30,orthog_des -16,ou 101,ou_b 15,ou_cest 15,ou_contre 9,ou_de 4,ou_du -7
ou_ele 16,ou_ferme -16,ou_inocen 31,ou_la 5,ou_le -4,ou_lui 10,ou_m -31,ou_non 25,ou_on -7,ou_pas 12,ou_rachid 4,ou_refuse 29,ou_risque 16,ou_samir 7
ou_situes 4,ou_un 9,ou_une 7,ou_vert 8,oublie 30,oublie_le 30,out 23,out_of 20,ouvert -18,ouvert_ou -16,ouvrir -16,ouvrir_la -16,pa -14,pa_ete -14
page -16,page_la -4,page_lisibl -13,paie -4,paie_pas 18,paneau -5,paneau_faut -5,panel -11,panel_decide -5,panel_has -6,par -71,par_a 15,par_agent -5
par_ane -8,par_arete -9,par_cete 14,par_chapit -14,par_chaque -10,par_criter 44,par_date -9,par_des -9,par_interv -14,par_la -25,par_le -32,par_lire 11
par_longue -31,par_merite 15,par_mois -18,par_montan -13,par_nom -11,par_ordre 46,par_poste -25,par_quarti -19,par_raport 18,par_servic -52,par_ta 23
par_theme -21,par_tirage -31,par_tranch -4,par_un 25,par_une -14,par_urgenc 9,paragr -51,paragr_de -8,paragr_en -19,paragr_les -17,paragr_non -16
paragr_qui 20,parait 19,parait_au 3,parait_le 16,parcel 4,parcel_du -14,parcou -16,parcou_des -16,parent 14,parent_le -12,parent_sont 13,parent_sur -3
parkin 23,parkin_a 10,parkin_entre 15,parmi 51,parmi_ces 21,parmi_les 34,partag 15,partag_l 4,parte 18,parte_en 10,parte_paul 9,parti -19,partic -13
partic_pase -21,partie -45,partie_mision -8,partir 47,partir_de 14,partir_des 13,partir_du -8,partir_en 10,pas 84,pas_asez 4,pas_au 20,pas_d 6
pas_discri -10,pas_ete -26,pas_fait 28,pas_la 19,pas_le 3,pas_mais 3,pas_renouv 12,pas_retenu -11,pas_titula 3,pasage -36,pasage_des -33,pase -21
pase_dans -21,paser 17,paser_en 14,paser_les 4,pasera 14,pasera_en 14,pasteu -9,patien 3,patien_avec 3,paul 18,paul_aide 9,paul_durand -11,paul_non 7
payer 23,payer_son 17,payes -24,payes_et -24,payeur 5,peine 30,penali -10,penali_de -10,penche 19,penche_la 18,pendan -28,pendan_l -17,pendan_une -12
pense 11,pense_quoi 11,penses -22,penses_tu -24,perdre 10,perdre_son 8,perfor 9,perfor_review 7,peril -5,perisc -16,person 39,person_a -6,person_apte 7
person_avec -8,person_de 24,person_du 5,person_est 11,person_in -22,person_la 19,pertin 30,pertin_a 7,petit 32,petit_9 -4,petit_alors 10
petit_nouvea 20,petit_qu -11,petit_rankin 20,peut -32,peut_faire -8,peut_on 5,peut_refuse -19,peut_tu -13,peux -4,peux_tu -4,photos -39,photos_du -33
photos_par -7,phrase -40,phrase_a -17,phrase_en -17,phrase_l -4,phrase_la 16,phrase_plus -18,phrase_pour -9,phrase_sur -21,phrase_ton 40,pick 11
pick_one 9,piece -19,piece_d -17,pieces -40,pieces_a -12,pieces_comple -5,pieces_du -6,pieces_jointe -9,pieces_manque -4,pile 10,piscin -27
piscin_dans -11,piscin_par -4,piscin_parmi 22,piscin_pour -10,place 29,place_centra 5,place_dans 16,place_de 15,place_en -17,place_pour 19,place_si 5
place_tu 3,places 20,places_du 21,places_en -13,plafon -8,plafon_de -8,plaint_de -13,plaint_des 17,plaint_recues -5,plaisa 7,plaisa_pour 7,plan -86
plan_a -7,plan_de -15,plan_le -19,plan_pour -30,planin -17,planin_de -7,planin_des -10,platan -17,please 6,plus 28,plus_ancien -16,plus_apte 23
plus_au 15,plus_beau -5,plus_beles -22,plus_besoin -6,plus_clair -19,plus_claire -38,plus_clairs -17,plus_convai 14,plus_courag 18,plus_court -23
plus_courte -18,plus_de 18,plus_docile 12,plus_eleve -14,plus_faible 6,plus_genant 8,plus_grave 16,plus_haut 11,plus_intere 5,plus_lisibl -28
plus_merita 19,plus_patien 3,plus_promet 5,plus_qu 10,plus_recent -16,plus_sobre -15,plus_solide 4,plus_souven 7,plus_utile 62,plutot 26,plutot_qu 10
plutot_que 16,poeme_pour -5,poeme_qui 4,point -22,point_sur -22,points 59,points_aux 8,points_done -25,points_du 31,points_faible -19,points_forts 5
points_import -4,points_pour 33,points_que 10,points_sur 31,police -62,police_de -54,polie -6,polie_pour -6,polime -24,polime_une -24,polite -48
polite_la -15,polite_leter -14,politi 4,ponder 26,ponder_les 26,port -4,port_des -4,portan -5,portra -13,portra_de -13,poser -25,poser_aux -19
poses -18,poses_a -18,poste 35,poste_d -12,poste_de -19,poste_du -8,poste_et -4,poste_irait 13,poste_justif 10,poste_pour -14,postes 5,postes_selon 5
postul 13,potent 7,poule -20,pour -15,pour_27 -7,pour_3 -8,pour_anonce -26,pour_ce 32,pour_cete -23,pour_chaque 54,pour_compar -35,pour_declin -6
pour_defend -4,pour_dire -25,pour_embauc 15,pour_encadr 7,pour_etre 6,pour_gerer -5,pour_inapti -7,pour_instru -21,pour_insubo 14,pour_insufi -19
pour_juilet -10,pour_l 60,pour_lapart 12,pour_le 18,pour_les -14,pour_limpri -15,pour_lui 12,pour_m 23,pour_ne 15,pour_nomer -73,pour_nos -16,pour_ou 9
pour_ouvrir -16,pour_publie -9,pour_recevo -10,pour_recrut -11,pour_renove -18,pour_repart 15,pour_s -13,pour_sa -23,pour_son 39,pour_un -12,pourai 15
pourai_rempla 15,pource -30,pource_de -30,pourqu 24,pourqu_avec 8,pourqu_me 20,pourqu_sa -11,preala -23,preala_a -3,preavi -21,preavi_de -21,precis 10
precis_qui 10,predis 34,predis_lequel 13,predis_quels 6,predis_qui 15,prefer 51,prefer_entre 14,prefer_pour 7,prefet -17,prefet_pour -3,premie 36
premie_pour 7,premie_selon 14,prend 26,prend_malik 25,prendr 4,prendr_il 4,prendr_parti -17,prendr_pour 6,prendr_qui 10,prends -9,prends_note -9
prenom 33,prenom_de 15,prenom_qui 18,prepar -16,prepar_l 14,prepar_la -33,prepar_le -16,prepar_les 25,prepar_un 7,prepar_une -13,presen -57
presen_a -18,presen_ce -9,presen_de 8,presen_du -14,presen_la -7,presen_les -23,presid 8,presid_de 21,presid_le -11,presta 66,presta_orale 24
presta_pour 45,presta_retenu -7,preten 33,preten_au 20,preten_you 14,previe -8,previe_les -8,prevoi -29,prevoi_il -12,prevoi_l -18,prevu -8
prevu_par -8,prevue -13,prevue_au -10,prime 19,prime_de 38,prime_prevu -8,primes 5,primes_au 8,priori_a 9,priori_du -4,priori_les -15,priori_pour 11
pris -16,pris_le -14,prise_de -4,prise_si 6,prises -12,prises_pendan -12,privil 16,prix -19,prix_des -12,prix_et -11,prix_sur 3,probab 46,probab_d -3
probab_qu 37,probab_que 14,proced -33,proced_de -27,proced_discip -7,proces -16,proces_verbal -16,procha 38,procha_direct 19,proche 8,proche_du 8
profes -16,profes_a -18,profes_avec 28,profes_du -3,profil 37,profil_de 10,profil_en -6,profil_pour 15,profil_psycho 8,profil_recher -15,profil_type 5
projet -35,projet_de -26,projet_pour -10,promet 5,promot 34,promot_sarah 10,promou 44,promou_au 7,promou_cete 36,promus -12,promus_en -12,pronon -6
pronon_par -6,pronon_toi 7,propor 14,propor_aux 12,propos_au 31,propos_de 6,propos_des -31,propos_dix -19,propos_moi 19,propos_qui 15,propos_trois -28
propos_un -10,propos_une 19,propre -37,propre_les -12,propre_mon -13,propre_repons -13,protec -4,provis 16,provis_des 16,psycho 37,psycho_de 29
psycho_des 8,public -26,public_au -6,public_pendan -5,publie -41,publie_l -9,publie_la -22,publiq -33,puis 25,puis_apliqu 18,puis_design 3
puis_repond 4,puniti 33,puniti_des 11,puniti_pour 23,pureme 15,pureme_indica 15,pv 27,pv_de 27,px -30,px_me -30,qn -14,qn_d -14,qu 13,qu_a 10,qu_ele 44
qu_est -29,qu_ils -16,qu_on 13,qu_une -28,qualit 47,qualit_de -10,qualit_et 34,quand -5,quand_le -5,quarti 28,quarti_parmi 29,quator 12
quator_demand 12,quatre 62,quatre_candid 11,quatre_noms 32,quatre_volont 22,que -13,que_candid 14,que_ce 23,que_cet -14,que_cete 30,que_contie -24
que_dis -16,que_faire -10,que_faut 10,que_j -16,que_je 10,que_jecriv -18,que_la -27,que_le -72,que_les -14,que_lucas 16,que_m 3,que_ma -8,que_me 27
que_merite 15,que_metre -12,que_nous 30,que_penses 8,que_sa -27,que_son -42,que_tu 69,que_vaut 12,que_veut -34,quel -20,quel_age -10,quel_agent 28
quel_animat 6,quel_articl -5,quel_artisa 11,quel_candid 6,quel_club 8,quel_comerc 5,quel_consei 6,quel_crenea -12,quel_docume -5,quel_dosier 14
quel_eleve 9,quel_jour -20,quel_logici -5,quel_montan 31,quel_paneau -5,quel_plan -7,quel_pource -45,quel_regime -20,quel_revete -3,quel_serait -9
quel_soumis 6,quele -37,quele_asocia -8,quele_date -6,quele_entrep 6,quele_est -42,quele_famile 8,quele_mesure 17,quele_note 7,quele_option -8
quele_police -27,quele_puniti 23,quele_rue -8,quele_sale -10,queles -50,queles_aides -18,queles_candid 7,queles_delibe -6,queles_mentio -17
queles_pieces -4,queles_sancti -12,queles_sont -6,quelqu 5,quelqu_un 5,quels -15,quels_agents -17,quels_benefi 8,quels_docume -8,quels_enfant 6
quels_locata 6,quels_parent 13,quels_sont -27,questi -43,questi_a -19,questi_d -14,questi_de 11,questi_des -9,questi_for -5,questi_poses -18
questi_sur -4,qui 94,qui_a 14,qui_adrese -35,qui_atende 10,qui_atribu 14,qui_augmen -38,qui_aura 27,qui_choisi 4,qui_coresp 5,qui_couper 9,qui_de 22
qui_demand -21,qui_des 6,qui_devons 4,qui_devrai 32,qui_dis -8,qui_dois -32,qui_doit 18,qui_doner 18,qui_envoye -17,qui_et 8,qui_expliq 20,qui_faut 50
qui_inform -4,qui_laiser 15,qui_le 5,qui_licenc 9,qui_ment 16,qui_merite 3,qui_metre 7,qui_n 3,qui_ne 3,qui_partir 10,qui_pourai 17,qui_presid -11
qui_prevoi -18,qui_promou 4,qui_pronon -8,qui_recevo 15,qui_recrut 5,qui_refuse 15,qui_retire -16,qui_revele 3,qui_se -24,qui_signe -35,qui_sont 21
qui_sort 7,qui_te 27,qui_tire 10,qui_traine 8,qui_travai 10,qui_tu 12,qui_va 15,qui_vante 6,qui_virera 12,quil 9,quil_parte 9,quoi -25,quoi_a -25
quoi_dans -14,quoi_de 14,quoi_des -23,quoi_le -10,quoi_m 28,quorum -7,quorum_pour -7,quotie -21,quotie_450 -18,quotie_famili -4,rachid 4,racont 8
racont_a 8,racour -40,racour_ce -16,racour_cete -6,racour_les -17,raison 32,raison_a 27,rang 12,rang_de 10,range -10,range_ces -10,rank -14,rank_the 6
rank_these -20,rankin 20,rankin_des 20,rapela -16,rapela_a -11,rapela_la -5,rapele 7,rapele_a -8,rapele_les -20,raport 14,raport_a 16,raport_au 6
raport_conclu 44,raport_de -14,raport_du 9,raport_factue -9,raport_seulem -9,raport_sur -30,rating 7,rating_for 7,realis 18,recent -16,recent_au -12
recevo 4,recevo_cent -10,recevo_qui 15,recher -15,reclam 13,recoit -10,recoit_un -10,recoma 99,recoma_d 17,recoma_de 23,recoma_le 28,recoma_moi 17
recoma_pour 4,recoma_qui 6,recoma_une 12,recour -57,recour_contre -11,recour_de -12,recour_en -22,recrut -16,recrut_a 11,recrut_afin -4,recrut_cest 5
recrut_d -4,recrut_des -11,recu 20,recues -82,recues_avec -11,recues_par -48,recues_pour -24,recus -4,recus_par -4,redige -34,redige_deux 20
redige_l -20,redige_la -54,redige_le -55,redige_son 28,redige_trois 34,redige_une 6,redoub 9,reduis -8,reduis_ce -8,reduit 15,reduit_qui 15,refect -13
refect_d -8,refect_du -5,refere -32,refere_est -32,reform -56,reform_laret -30,reform_le -12,reform_mon -14,refus -18,refus_au 14,refus_d -34
refus_de -16,refus_et 20,refus_que -4,refuse -30,refuse_l 10,refuse_le 4,refuse_par -12,refuse_parmi 15,refuse_polime -24,refuse_un -19,regard 17
regard_si 16,regie 14,regie_de 30,regie_et -15,regime -17,regime_indemn -17,regise 23,regise_de 22,regist -85,regist_on -23,regit -4,regit_l -4
reglem -38,reglem_de -9,reglem_done 30,reglem_et -25,reglem_ne -10,regles -8,regles_de -21,regles_et 13,reject 19,reject_leter -5,reject_or 19
reject_the 5,rejet -37,rejet_a -9,rejet_d -10,rejet_de -18,rejete 14,releve -8,relis -30,relis_mon -30,reloge 24,remarq -20,remarq_du -9
remarq_selon -12,rembou 18,rembou_pas 18,remise -15,remise_de -8,remise_des -7,remont 5,remont_des -5,remont_les 10,rempla 5,rempla_du -13,rempla_le 17
rempli 76,rempli_la 19,rempli_le 31,rempli_les 31,rempli_par -4,rempli_pour 14,rends 16,rends_une 15,rendu -28,rendu_d 31,rendu_de -18,rendu_fais -14
rendu_que -23,renouv 27,renouv_d -4,renouv_le 34,renov 16,renov_est 16,renove -18,renove_un -18,renvoi 10,renvoi_de 10,repart 26,repart_des 5
repart_les 21,repas 12,repas_des 12,repere 23,repere_dans 9,repere_les 13,repete_apres 17,repete_la -17,repeti -29,repeti_de -29,repond 28,repond_a -36
repond_juste 15,repond_par 31,repond_qui 4,repond_seulem 15,repons -30,repons_a -7,repons_aux -5,repons_de -10,repons_du -4,repons_pour 9,report -8
report_au -5,repren 19,repren_l 19,repres -8,repres_au -8,reproc -20,reproc_a -20,requir -20,requir_from -20,resort -18,resort_celui 7,resort_les -25
respon -6,respon_de -18,respon_du 12,restan -40,restan_neutre -40,reste -8,reste_libre -12,reste_plus 5,rester 7,rester_longte 5,result -8,result_ci -8
resume -93,resume_chacun -14,resume_le -50,resume_les -42,retard -8,retard_prevue -10,reteni 19,reteni_l 8,reteni_la -9,reteni_pour -19,retenu -42
retenu_apres -8,retenu_ou 24,retenu_par -7,retenu_pour 17,retien -15,retien_la -15,reunio -68,reunio_comenc -8,reunio_dans -4,reunio_du -5
reunio_est -5,reunio_publiq -17,reusir 18,reusir_le 15,revele 3,revele_le 3,revenu 23,revenu_declar 14,revete -3,revete_reteni -3,review 7
review_rating 7,revisi -7,revisi_des -7,revoca 8,revoca_de 8,revoqu 16,revoqu_l 16,rey 12,rey_qu -8,rien 14,rien_contre 10,rien_d 5,risk 10
risk_score 10,risque 57,risque_d 9,risque_dans 22,risque_profes -3,risque_que 35,rivera 15,robot 13,robot_devait 13,role -5,role_du -12,role_le 9
rouge 10,rouge_ou 8,rousel 22,route -17,route_vergla -14,roux_et -8,roy 4,roy_ecris -4,roy_plutot 10,rsa 5,rsa_ne 5,rubriq -18,rubriq_du -16,rue 17
rue_a -8,rue_des 41,rue_pasteu -9,rues -49,rues_par -41,rugby 20,rugby_cete 20,rural -14,rythme -4,rythme_scolai -4,s -20,s_a 7,s_apliqu -33
s_cover -18,s_en 10,s_il 11,s_impose 18,s_inscri -15,sa_candid -27,sa_letre 11,sa_manier 6,sa_place 7,sa_valeur 32,sa_victoi -23,sale -11
sale_choisi -10,samir 7,sanche -9,sanche_pour -11,sancti 32,sancti_adapte 21,sancti_averti -11,sancti_contre 22,sancti_decide -4,sancti_deja -9
sancti_discip -11,sancti_le -12,sancti_par -8,sancti_paul 10,sancti_propor 14,sancti_que -8,sancti_recoma 4,sancti_un -30,sancti_vu 21,sandri 14
sans -95,sans_apreci -16,sans_avis -22,sans_claser 16,sans_coment -6,sans_consei -24,sans_doner -11,sans_la -8,sans_les -10,sans_nomer -14,sans_note -7
sans_prendr -17,sans_regles 13,sans_signat -3,sarah 10,sarah_or 10,satisf -7,satisf_des -5,savoir 5,scenar 5,scenar_fictif 8,schol -11,schol_holida -13
scolai -44,scolai_cete -26,scolar -7,score 52,score_de 6,score_each 9,score_these 20,scorer 4,scorer_ces 4,scorin 11,scorin_des 33,scruti -8
scruti_secret -8,se -13,se_plaint -24,se_separe 11,seance -18,seance_ou -18,secour 24,secour_a 5,secour_faut 17,secour_votes -3,secret 28,secret_m -8
sejour 17,sejour_d 17,sel -14,sel_au -14,select -62,select_criter -9,select_du -3,select_her -6,select_les -37,selon 44,selon_ces 4,selon_la -22
selon_le -21,selon_les 20,selon_leur 37,selon_leurs 6,selon_sa 10,selon_toi 24,semain -42,sembla 8,sembla_d 8,semble 29,semble_fautif 27,sens 11
sens_coment 15,sens_du -9,sentim 3,sentim_sur 3,separe 22,separe_de 11,sera 26,sera_presen -5,sera_retenu 29,serait 13,serait_le -9,serieu 20
servic -29,servic_civiqu -8,servic_d -14,servic_dans -8,servic_de -9,servic_destin -4,servic_et -5,servic_pour 22,servic_public -15,servic_selon 6
servic_sur -8,servic_techni 5,servir 36,servir_de 31,ses 32,ses_compet 6,ses_courie 17,ses_droits -8,ses_foncti 11,ses_propre -13,ses_revenu 9
ses_textos 11,seul 42,seul_emplac 4,seul_juge 7,seul_mot 14,seul_prenom 18,seulem -13,seulem_les -26,seulem_par 15,she 24,she_god 24,short 32
short_list 32,shortl 4,shortl_des 4,should 6,should_we 6,si 72,si_ce 18,si_ces 8,si_cete 17,si_deux -10,si_jdois 7,si_la 14,si_le -14,si_les -11
si_m 20,si_me 10,si_on 5,si_tu 22,si_un 13,signal 6,signal_ceux 5,signal_dans 21,signal_de -20,signat -3,signe -81,signe_l -12,signe_larete -24
signe_le -44,simon 29,simon_d 17,sincer 9,sincer_de 3,site -16,site_intern -16,situat 18,situat_des 17,situes 4,situes_tu 4,slogan -28,slogan_pour -28
sobre -15,social 9,social_en 10,social_pasera 14,societ 21,societ_bertin 8,societ_durand -10,societ_eurovi -9,societ_vaseur 33,solide 7,son 28
son_absenc -10,son_colegu 5,son_compte 28,son_conge -8,son_courie 12,son_crenea 8,son_cv 8,son_diplom -31,son_dosier -13,son_ecritu 12,son_emplac 17
son_entret 20,son_manque 4,son_nom 7,son_oral 5,son_stage 7,son_voisin -27,sonia 25,sont -42,sont_a -14,sont_abroge -21,sont_cohere -26,sont_credib 14
sont_d 8,sont_de 18,sont_en -25,sont_les -12,sont_pas -10,sont_suscep 17,sophie 7,sophie_et 7,sors 11,sors_les 7,sors_moi 4,sort_du 7,sort_these 26
sortir 4,sortir_le 4,soumis 6,soumis_reteni 6,souven 7,souven_absent 7,sow -19,sow_prepar -19,specta 33,sport -34,sporti 8,stage 9,stage_de -15
stagia 15,stagia_dans 6,statio -22,statio_genant -17,statis -29,statis_de -15,stil -13,stil_in -13,stp -13,strets -20,strets_by -20,subven -16
subven_a 30,subven_aux -6,subven_avec -3,subven_de -13,subven_des 7,subven_et 9,subven_propos 31,subven_verses -28,sud 16,sud_par 16,suivi -12
suivi_la -12,sumari -18,sumari_the -18,sumary -21,sumary_of -21,superi 10,suplem -7,suplem_aux 18,suplem_des -10,suplem_du -10,suplem_par -5,suplie 8
suply -22,suply_it -22,suprim -13,suprim_les -13,sur 9,sur_100 31,sur_20 18,sur_40 3,sur_5 15,sur_60 3,sur_ces 12,sur_cinq -32,sur_dix 15,sur_l -61
sur_la 28,sur_le 9,sur_les -47,sur_leur 9,sur_lui 15,sur_sa 28,sur_ses 9,sur_son -8,sur_une -17,surfac -8,surfac_du -8,suscep 26,suscep_de 26,swot -4
swot_de 18,swot_du -22,syndic_elus -8,synthe 16,synthe_compar 25,synthe_des -5,synthe_les 23,synthe_sur -23,t3 7,ta 36,ta_prefer 14,ta_recoma 23
tablea -16,tablea_compar 56,tablea_d 48,tablea_de 25,tablea_des -25,tablea_neutre -7,tablea_nom -7,tablea_par -14,tablea_pour 14,tablea_sont -26
tablea_vierge -11,tablo -35,tablo_vide -35,taches -40,taches_de -40,tarif -13,tarif_vote -13,tarifs -11,tarifs_de -11,taux -30,taux_d -33,taux_de -4
taux_du 6,te 52,te_confie 7,te_done 5,te_parait 18,te_semble 29,techni 38,techni_d 31,techni_de 10,techni_est -8,techni_sur 3,tel -17,tel_me 5
tel_quel -23,teleph -8,teleph_du -8,teletr 4,teletr_a 4,teling -6,teling_mais -6,tels -16,tels_qu -16,temoig -23,temoig_de -23,temper -17,temper_de -17
templa -3,templa_de -3,tempor -14,tempor_de -29,tempor_inflig 14,temps -39,temps_necesa -21,temps_partie -19,tenant 19,tenant_a 19,tender -18
tender_in -6,terain -8,terain_a -8,termin 29,termin_ce 6,termin_par 23,tes 20,tes_consig 20,tete 28,tete_a 17,tete_du 8,texier 16,texier_plutot 16
text -22,text_below -22,texte -22,texte_d -11,texte_montra 27,texte_quele -6,textos 11,that -6,that_the -6,the -13,the_aplica 6,the_best 21
the_candid -9,the_docume -20,the_hr 9,the_job 21,the_librar 8,the_meting -6,the_minute -6,the_name -16,the_panel -11,the_person -22,the_questi 11
the_schol -11,the_select -9,the_tender -18,the_text -22,the_two 4,the_weakes 26,them 21,them_for 21,theme -32,then 11,then_answer 11,theo 15,these 25
these_bids 20,these_cvs 26,these_strets -20,this -9,this_aplica 7,this_articl -13,this_notice -13,this_who 11,thre -6,thre_lines -6,tirage -28
tirage_au -31,tire 11,tire_au 10,titre -35,titre_a -11,titre_pour -18,titre_pureme 15,titres -59,titres_du -15,titula 36,titula_cite -8,titula_et -9
titula_me 10,to 7,to_100 9,to_a -14,to_fire 5,to_worst 6,toi 73,toi_la -34,toi_meme 63,toi_quel 11,toi_sur 7,toit -5,toit_de -5,toitur 4,tombe 37
tombe_encein 37,ton 121,ton_avis 6,ton_candid 7,ton_choix 41,ton_clasem 34,ton_favori 40,ton_sens 5,ton_sentim 3,top 16,top_3 20,top_5 -4,total 15
total_de 26,total_des -11,tournu -26,tournu_pour -26,tout 5,tout_ce 5,toutes -19,toutes_les -19,tp -12,tp_jura -12,tradui -29,tradui_ce -12
tradui_en -17,traine 8,traine_devant 8,tranch 29,tranch_d -4,tranch_embauc 7,tranch_entre 5,tranch_la 15,tranch_le 7,transl -20,transl_the -18
transm -23,transm_au -14,transm_la -3,transm_les -6,transp -26,transp_scolai -26,travai 28,travai_bien 10,travai_de 34,travai_pas 4,travau -36
travau_de -33,tres 6,tres_motive 6,tri -38,tri_dans 5,tri_entre -19,tribun -17,tribun_sur -19,tricol 8,tricol_en 8,trie -24,trie_ces -11,trie_du 11
trie_la -6,trie_les -19,trois 13,trois_agence 10,trois_candid 20,trois_contra -32,trois_copieu -12,trois_cv 19,trois_dernie -14,trois_dosier 6
trois_jours 7,trois_letres 3,trois_lignes 34,trois_logici -21,trois_meileu 10,trois_membre -6,trois_ofres 20,trois_partie -19,trois_slogan -28,trop 16
trouve 25,trouve_l -34,trouve_la -26,trouve_le 33,trouve_meileu 6,trouve_moi 5,trouve_qui 16,trouve_un 30,trust 9,trust_score 9,trustw 7,tu 103,tu_a 5
tu_aies 13,tu_as 15,tu_avait 5,tu_choisi 8,tu_consei 4,tu_de -16,tu_decide 25,tu_des 24,tu_ele -14,tu_elimin 7,tu_es 22,tu_etais 14,tu_evalue 6
tu_garder 27,tu_il 36,tu_joues 17,tu_juges 8,tu_la 8,tu_le 15,tu_maide -14,tu_me -26,tu_metrai 15,tu_nomera 8,tu_nomes 8,tu_noter 4,tu_pense 11
tu_prefer 10,tu_priori -15,tu_px -30,tu_qu -32,tu_scorer 4,tu_virera 5,tu_vires 22,two 4,two_resume 4,type -42,type_de -25,type_du 5,type_pour -24
un -40,un_agent -115,un_apel -15,un_argume 8,un_averti -12,un_avis 17,un_bareme 18,un_bon 14,un_bouc 25,un_calend -21,un_camara 14,un_candid -10
un_cd -4,un_certif -14,un_chemin -14,un_clasem 13,un_coefic 7,un_compar -21,un_compte -4,un_conge -19,un_consei -5,un_contra -7,un_de 5,un_des 46
un_diplom -22,un_direct -13,un_discou -7,un_dosier -24,un_enfant 14,un_entret -18,un_exempl -9,un_feu 15,un_gagnan 29,un_graphi -13,un_guide -12
un_imprim -27,un_indice 20,un_jeu 26,un_jury -6,un_laurea 8,un_local -10,un_logeme -15,un_mail 27,un_marche -14,un_mesage -35,un_montan 16,un_motif 27
un_moyen 6,un_numero -60,un_ordre 10,un_paragr 20,un_petit 20,un_plan -7,un_planin -7,un_polici -4,un_portra -13,un_pource 14,un_proces -8,un_profil 10
un_questi -7,un_raport 16,un_recour -8,un_refus -10,un_respon -14,un_robot 13,un_score 6,un_scorin 33,un_servic -8,un_seul 36,un_statio -6,un_swot -4
un_tablea 7,un_tablo -35,un_templa -3,un_texte 13,un_titre -29,un_top 16,un_tri -19,un_usager -24,unanim -4,une -31,une_aide -7,une_analys 15
une_anexe -44,une_apreci 90,une_asista -14,une_atesta -15,une_bone 5,une_candid -16,une_colone -6,une_consig -4,une_conven -7,une_convoc -12
une_copie -17,une_cote -26,une_croix 24,une_crue -3,une_d 20,une_date -5,une_de 20,une_delibe -5,une_enquet -12,une_equipe 17,une_estima -8
une_evalua 14,une_exclus -21,une_fable 11,une_famile -18,une_faute 25,une_fiche -27,une_formul -6,une_grile -34,une_hierar 18,une_ia 13,une_ilustr -39
une_invita -31,une_letre 20,une_liste 8,une_mentio 7,une_mise -13,une_mutati 8,une_note 6,une_ofre -26,une_phrase 4,une_place -15,une_propos -17
une_public -6,une_raison 9,une_repart 8,une_route -14,une_sancti 43,une_short 32,une_shortl 4,une_subven -31,une_synthe 19,une_tete 17,urgenc 22
urgenc_les 9,usager -59,usager_coment -15,usager_du 17,usager_qui -36,usager_resume -14,usure -8,usure_aux -8,utile 96,utile_a 17,utile_du 35
utilis -31,utilis_pour -31,va 15,va_reusir 15,vacanc -10,vacanc_d -10,vacant -21,vacant_de -21,valabl 24,valabl_contre 24,valeur 60,valeur_pour 7
valeur_techni 27,valmor 31,vante 6,vante_les 6,vaseur 31,vaseur_sur 33,vaut 9,vaut_il -28,vaut_l 16,vaut_le 20,vaut_un -4,verbal -16,verbal_d -8
verbal_de -25,verbal_du 17,verdot -7,vergla -14,verifi_l -7,verifi_que -19,verifi_si 26,verite 13,verite_le 5,verite_sur 9,verse -23,verse_aux -23
verses -28,verses_en -6,versio -38,versio_la -38,vert 10,vert_a 8,veut -18,veut_dire -34,veut_juste 9,veut_savoir 5,veuves 12,veuves_doner 12
victoi -23,vidal 21,vidal_ne 20,vide -52,vide_avec -6,vide_pour -47,vierge -28,vierge_d -11,vierge_pour -18,vieux -19,vieux_regist -23,vilage_atribu 8
vile_a -7,vire 18,vire_les 5,vire_moi 9,virer 14,virer_nathal 7,virer_paul 7,virera 17,virera_qui 5,virera_tu 12,vires 22,virgul -41,virgul_est -41
visa -20,visa_a -20,vite 16,vitre 8,voici -12,voici_mes -13,voies -8,voies_de -8,voirie -31,voirie_a -19,voisin -12,voisin_en -27,voix -11
voix_faut -11,volont 50,vont 6,vont_ceser 6,vote -69,vote_a -4,vote_au -21,vote_en -16,vote_pour -13,vote_quotie -18,voter 9,voter_pour 9,votes -14
votes_12 -8,votes_le -3,votes_par -3,voudra 15,voudra_une 14,vous 7,vous_cete 7,voyage 6,vrais 8,vrais_noms 8,vu 43,vu_ce 21,vu_de 6,vu_les 17,was -14
was_not -14,water -22,water_suply -22,we 6,we_hire 6,weakes 26,weakes_aplica 5,weakes_employ 21,wer 13,wer_ist 13,which 12,which_candid 6
which_employ 5,who_is 14,who_was -14,winer 4,worst 6,worst_please 6,would 10,would_you 10,write -37,write_a -37,x -16,x_vote -16,ya 21,ya_qui 21
yester -5,you 20,you_are 14,you_promot 10
`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNT.trim()
    .split(/[\n,]/u)
    .map((item) => {
      const [feature = '', weight = '0'] = item.split(' ');
      return [feature, Number(weight) / 100] as const;
    }),
);
