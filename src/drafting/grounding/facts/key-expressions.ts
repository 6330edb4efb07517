/**
 * English expressions of keys that word by word would go wrong: "due_date" is "echeance", "members_in_office" is "en_exercice". Data only: the English expression, then the
 * French one, both as keys are written.
 */
const LINES = `
abandoned_vehicle vehicule_epave; abandoned_vehicles vehicules_epaves; abnormally_low_tender offre_anormalement_basse; absence_days jours_absence; absence_rate
taux_absence; absence_reason motif_absence; absence_type type_absence; absent_with_apologies excuses; absenteeism_rate taux_absenteisme; absolute_majority
majorite_absolue; academic_year annee_scolaire; acceptance_date date_reception; acceptance_of_works reception_travaux; access_badge badge_acces; access_control
controle_acces; access_level niveau_acces; access_rights droits_acces; accident_at_work accident_travail; accounting_year exercice; acknowledgement_date
date_accuse_reception; acknowledgement_of_receipt accuse_reception; acknowledgment_of_receipt accuse_reception; active_borrowers emprunteurs_actifs;
active_members inscrits_actifs; activity_report rapport_activite; actual_amount montant_realise; actual_cost cout_reel; adapted_procedure procedure_adaptee;
additional_hours heures_complementaires; additional_information informations_complementaires; additional_notes observations; addressed_to destinataire;
administrative_account compte_administratif; administrative_court tribunal_administratif; administrative_fees frais_dossier; admission_fee droit_entree;
admission_price prix_entree; adopted_on date_adoption; adult_price tarif_adulte; advance_payment avance; advertising_tax tlpe; after_school periscolaire;
after_school_care accueil_periscolaire; after_school_program accueil_periscolaire; after_tax ttc; afternoon_snack gouter; age_bracket tranche_age; age_group
tranche_age; age_limit limite_age; age_range tranche_age; agenda_item point_ordre_jour; agenda_items points_ordre_jour; agglomeration_community
communaute_agglomeration; ahead_of_schedule en_avance; air_quality qualite_air; air_quality_index indice_qualite_air; alarm_system systeme_alarme;
alcohol_license licence_debit_boissons; alert_level niveau_alerte; alert_threshold seuil_alerte; all_audiences tout_public; allotment_garden jardin_familial;
allotment_gardens jardins_familiaux; allowance_scheme regime_indemnitaire; allowance_system regime_indemnitaire; alternating_traffic circulation_alternee;
amending_budget decision_modificative; amending_decision decision_modificative; amortization_schedule tableau_amortissement; amount_awarded montant_accorde;
amount_carried_forward report; amount_committed montant_engage; amount_due montant_du; amount_excl_tax montant_ht; amount_excluding_tax montant_ht;
amount_granted montant_accorde; amount_incl_tax montant_ttc; amount_including_tax montant_ttc; amount_paid montant_paye; amount_requested montant_demande;
animal_control fourriere_animale; animal_pound fourriere; animal_shelter refuge_animaux; annex_budget budget_annexe; annual_appraisal entretien_annuel;
annual_general_meeting assemblee_generale; annual_installment annuite; annual_instalment annuite; annual_leave conges_annuels; annual_pass abonnement_annuel;
annual_payment annuite; annual_rent loyer_annuel; annual_repayment annuite; annual_report rapport_annuel; annual_review entretien_annuel; annual_subscription
abonnement_annuel; appeal_date date_recours; appeal_deadline delai_recours; appeal_period delai_recours; application_deadline date_limite_candidature;
application_fee frais_dossier; application_number numero_demande; apply_by date_limite_demande; appointment_date date_rdv; appointment_required sur_rdv;
appointment_time heure_rdv; appointment_type type_rdv; approved_by approuve_par; arrival_date date_arrivee; arrival_time heure_arrivee; art_exhibition
exposition; art_gallery galerie_art; art_school ecole_art; artificial_turf gazon_synthetique; artist_fee cachet; artist_residency residence_artiste;
asian_hornet frelon_asiatique; asset_number numero_inventaire; asset_register inventaire; assigned_to attribue_a; assisted_living residence_autonomie;
association_law_1901 association_loi_1901; at_no_cost gratuit; athletics_track piste_athletisme; attached_documents pieces_jointes; attached_file piece_jointe;
attached_files pieces_jointes; attendance_figures frequentation; attendance_list feuille_presence; attendance_rate taux_presence; attendance_record
registre_presences; attendance_register feuille_emargement; attendance_sheet feuille_presence; attending_physician medecin_traitant; audio_book livre_audio;
automatic_renewal tacite_reconduction; available_places places_disponibles; available_seats places_disponibles; available_slots creneaux_disponibles;
available_spots places_disponibles; average_age age_moyen; average_amount montant_moyen; average_cost cout_moyen; average_wait attente_moyenne;
average_waiting_time attente_moyenne; award_criteria criteres_attribution; award_date date_attribution; award_notice avis_attribution; awarded_amount
montant_attribue; awarded_to attributaire; back_to_school rentree; backup_frequency frequence_sauvegarde; bad_debt creance_irrecouvrable; bad_debts
creances_irrecouvrables; bad_weather_days jours_intemperies; badge_number numero_badge; balance_due reste_du; balance_sheet bilan; ballot_box urne;
ballot_counting depouillement; ballot_paper bulletin_vote; ballot_papers bulletins_vote; bank_account compte_bancaire; bank_card carte_bancaire; bank_details
rib; bank_holiday jour_ferie; bank_loan emprunt_bancaire; bank_transfer virement; base_salary traitement_indiciaire; basic_salary traitement_base;
basketball_court terrain_basket; bastille_day fete_nationale; bathing_ban interdiction_baignade; bathing_site site_baignade; bathing_water eau_baignade;
bedding_plants plantes_massif; before_school_care accueil_matin; before_tax ht; behind_schedule en_retard; best_bid mieux_disant; best_bidder mieux_disant;
bids_received offres_recues; bike_lane bande_cyclable; bike_lanes bandes_cyclables; bike_path piste_cyclable; bike_paths pistes_cyclables; bike_rack
arceau_velo; bike_racks arceaux_velo; bike_rental location_velos; bike_sharing velos_libre_service; bill_of_quantities detail_quantitatif; bio_waste biodechets;
birth_certificate acte_naissance; birth_date date_naissance; birth_name nom_naissance; birth_place lieu_naissance; birth_record acte_naissance;
birth_registration declaration_naissance; blank_ballots bulletins_blancs; blank_vote vote_blanc; blank_votes blancs; block_grant dotation_globale;
blood_donation don_sang; blood_drive collecte_sang; blue_zone zone_bleue; board_game jeu_societe; board_games jeux_societe; board_members membres_bureau;
board_of_directors conseil_administration; boiler_room chaufferie; bonus_scheme regime_indemnitaire; book_club club_lecture; book_drop boite_retour; book_return
retour_livre; book_value valeur_nette_comptable; borrowed_items documents_empruntes; borrower_number numero_lecteur; box_office billetterie; breakdown_by_age
repartition_age; break_in cambriolage; break_ins cambriolages; breakdown_by_gender repartition_sexe; brief_summary resume; budget_amendment
decision_modificative; budget_chapter chapitre; budget_debate
debat_orientation_budgetaire; budget_item article_budgetaire; budget_line ligne_budgetaire; budget_section section; budget_vote vote_budget; budget_year
exercice; budgeted_amount montant_budgete; budgeted_positions postes_budgetaires; budgeted_posts postes_budgetaires; building_footprint emprise_sol;
building_height hauteur_construction; building_permit permis_construire; building_site chantier; built_area surface_batie; built_up_area agglomeration;
bulky_items encombrants; bulky_waste encombrants; bulletin_board panneau_affichage; burial_date date_inhumation; burial_ground cimetiere; burial_permit
permis_inhumer; burial_place lieu_inhumation; burial_plot concession; burial_type type_inhumation; burial_vault caveau; bus_lane couloir_bus; bus_line
ligne_bus; bus_shelter abribus; bus_station gare_routiere; bus_stop arret_bus; bus_stops arrets_bus; business_area zone_activites; business_days jours_ouvres;
business_hours horaires; business_incubator pepiniere_entreprises; business_name raison_sociale; business_park zone_activites; buying_group
groupement_commandes; by_appointment sur_rdv; by_law reglement; cadastral_plot parcelle; cadastral_rental_value valeur_locative_cadastrale; calendar_days
jours_calendaires; calendar_year annee_civile; call_for_bids appel_offres; call_for_projects appel_projets; call_for_tenders appel_offres; call_number cote;
cancellation_deadline delai_annulation; cancellation_reason motif_annulation; capital_expenditure depenses_investissement; capital_expenses
depenses_investissement; capital_grant subvention_investissement; capital_repayment remboursement_capital; capital_revenue recettes_investissement; car_park
parking; car_pooling covoiturage; car_pound fourriere; car_sharing autopartage; carbon_footprint bilan_carbone; card_number numero_carte; caretaker_lodging
loge_gardien; carpool_area aire_covoiturage; carried_forward report; carried_over reporte; carry_forward report; carry_over report; case_number numero_dossier;
cash_advance_fund regie_avances; cash_balance solde_caisse; cash_credit_line ligne_tresorerie; cash_float fond_caisse; cash_flow tresorerie; cash_manager
regisseur; cash_officer regisseur; cash_on_hand disponibilites; cash_register caisse; casting_vote voix_preponderante; catchment_area secteur; catering_staff
personnel_restauration; cctv_cameras cameras_videoprotection; cease_and_desist mise_demeure; ceiling_amount montant_plafond; cell_phone portable; cell_tower
antenne_relais; cemetery_plot concession; cemetery_section carre; census_taker agent_recenseur; census_takers agents_recenseurs; census_worker agent_recenseur;
census_year annee_recensement; central_kitchen cuisine_centrale; chair_count nombre_chaises; chaired_by president_seance; changing_room vestiaire;
changing_rooms vestiaires; charging_point point_recharge; charging_station borne_recharge; charging_stations bornes_recharge; check_in arrivee;
check_in_inventory etat_lieux_entree; check_out depart; check_out_inventory etat_lieux_sortie; chief_executive directeur_general_services; chief_of_staff
directeur_cabinet; child_care garde_enfants; child_minder assistante_maternelle; child_minders assistantes_maternelles; child_price tarif_enfant;
childcare_center creche; children_council conseil_enfants; chip_number numero_puce; christmas_market marche_noel; christmas_parcel colis_noel;
citizen_participation participation_citoyenne; citizen_report signalement; citizen_reports signalements; citizen_request demande_usager; citizenship_census
recensement_citoyen; city_center centre_ville; city_centre centre_ville; city_clerk secretaire_mairie; city_council conseil_municipal; city_councillor
conseiller_municipal; city_hall mairie; city_of_birth commune_naissance; city_planning urbanisme; civil_baptism bapteme_civil; civil_ceremony ceremonie_civile;
civil_liability responsabilite_civile; civil_partnership pacs; civil_registrar officier_etat_civil; civil_registry etat_civil; civil_servant fonctionnaire;
civil_servants fonctionnaires; civil_service fonction_publique; civil_status etat_civil; civil_union pacs; civil_wedding mariage_civil; claim_number
numero_sinistre; class_closure fermeture_classe; class_opening ouverture_classe; class_size effectif_classe; class_sizes effectifs_classes; classroom_assistant
atsem; cleaning_company entreprise_nettoyage; cleaning_deposit caution_menage; cleaning_fee forfait_menage; cleaning_included menage_inclus; cleaning_staff
agents_entretien; clear_days jours_francs; client_assistant assistant_maitre_ouvrage; climbing_wall mur_escalade; closing_date date_cloture; closing_days
jours_fermeture; closing_time
heure_fermeture; closure_reason motif_fermeture; cold_chain liaison_froide; cold_spell grand_froid; cold_wave grand_froid; collection_day jour_collecte;
collection_days jours_collecte; collection_order titre_recette; collection_point point_collecte; collection_round tournee; collection_route tournee;
collective_sanitation assainissement_collectif; columbarium_niche case_columbarium; combined_chlorine chlore_combine; comic_book bande_dessinee; comic_books
bandes_dessinees; commercial_lease bail_commercial; commercial_premises local_commercial; commissioning_date date_mise_service; commitment_authorization
autorisation_engagement; commitment_number numero_engagement; committed_amount montant_engage; common_grave terrain_commun; common_ground terrain_commun;
community_center maison_quartier; community_centre maison_quartier; community_garden jardin_partage; community_gardens jardins_partages; community_hall
salle_polyvalente; community_house maison_commune; community_life vie_associative; community_of_communes communaute_communes; community_of_municipalities
communaute_communes; comp_time recuperation; company_car vehicule_fonction; company_name raison_sociale; company_vehicle vehicule_service;
compensation_allocation attribution_compensation; competitive_exam concours; competitive_examination concours; complete_file dossier_complet; completion_date
date_achevement; completion_percentage avancement; completion_rate taux_avancement; concession_holder concessionnaire; condition_report etat_lieux;
condominium_manager syndic; construction_site chantier; construction_year annee_construction; contact_details coordonnees; contact_person contact; contact_point
referent; contract_agent contractuel; contract_amendment avenant; contract_amendments avenants; contract_duration duree_contrat; contract_end fin_contrat;
contract_holder titulaire; contract_notice avis_marche; contract_staff contractuels; contract_start debut_contrat; contract_term duree_contrat; contract_type
type_contrat; contract_worker contractuel; contract_workers contractuels; contracted_power puissance_souscrite; contracting_authority pouvoir_adjudicateur;
contracting_owner maitre_ouvrage; convening_date date_convocation; convocation_date date_convocation; copies_printed tirage; corrective_maintenance
maintenance_corrective; cost_estimate devis; cost_per_inhabitant cout_habitant; cost_per_pupil cout_eleve; cost_per_student cout_eleve; cost_weight
ponderation_cout; council_chamber salle_conseil; council_meeting seance_conseil; council_member conseiller; council_room salle_conseil; country_guard
garde_champetre; country_lane chemin_rural; country_road route_campagne; county_council conseil_departemental; county_road route_departementale; coverage_area
zone_couverture; coverage_rate taux_couverture; covered_market halle; created_at date_creation; creation_date date_creation; credit_card carte_bancaire;
credit_line ligne_credit; credit_note avoir; crew_leader chef_equipe; crime_prevention prevention_delinquance; criminal_record casier_judiciaire;
criteria_weights ponderations; criterion_weight ponderation_critere; crossing_guard agent_traversee; crowd_barrier barriere_vauban; crowd_barriers
barrieres_vauban; cubic_meters m3; cubic_metres m3; current_reading nouvel_index; current_year annee_en_cours; cyber_attack cyberattaque; cycle_lane
bande_cyclable; cycle_path piste_cyclable; daily_penalty penalite_jour; daily_rate tarif_jour; dairy_product produit_laitier; damage_deposit caution;
dance_school ecole_danse; danger_order arrete_peril; dangerous_dog chien_dangereux; dangerous_dogs chiens_dangereux; data_breach violation_donnees;
data_controller responsable_traitement; data_processing traitement_donnees; data_protection_officer dpo; data_retention duree_conservation; data_subject
personne_concernee; data_subjects personnes_concernees; date_of_birth date_naissance; date_of_death date_deces; date_of_entry date_entree; day_camp
centre_loisirs; day_care creche; day_care_center creche; day_of_the_week jour_semaine; day_of_week jour; day_off jour_repos; day_rate tarif_jour; days_absent
jours_absence; days_late jours_retard; days_left jours_restants; days_lost jours_perdus; days_of_delay jours_retard; days_of_week jours; days_off jours_repos;
days_open jours_ouverts; days_overdue jours_retard; days_remaining jours_restants; dead_end impasse; death_certificate acte_deces; death_date date_deces;
death_record acte_deces; debit_mandate mandat_prelevement; debt_ratio taux_endettement; debt_service annuite_dette; debt_stock encours_dette; decision_date
date_decision; decision_maker decideur; decision_number numero_decision; deed_number numero_acte; deed_of_sale acte_vente; deed_type type_acte;
deficit_carried_forward deficit_reporte; delay_penalties penalites_retard; delay_weight ponderation_delai; delegated_municipality commune_deleguee;
delegation_of_signature delegation_signature; deleted_at date_suppression; delivery_bay aire_livraison; delivery_date date_livraison; delivery_note
bon_livraison; delivery_point point_livraison; delivery_point_number pdl; delivery_slip bon_livraison; delivery_time delai_livraison; demolition_permit
permis_demolir; department_head chef_service; departure_date date_depart; departure_time heure_depart; dependency_level gir; dependent_child enfant_charge;
dependent_children enfants_charge; deposit_amount montant_caution; deposit_date date_depot; deposit_paid caution_versee; deposit_return restitution_caution;
deposit_returned caution_restituee; depreciation_allowance dotation_amortissements; depreciation_charge dotation_amortissement; depreciation_period
duree_amortissement; deputy_mayor adjoint; deputy_mayors adjoints; deputy_representative mandataire_suppleant; design_office bureau_etudes; desktop_computer
poste_fixe; detailed_design avant_projet_detaille; development_permit permis_amenager; development_tax taxe_amenagement; dietary_requirements
regime_alimentaire; dietary_restrictions regime_alimentaire; digital_counselor conseiller_numerique; digital_inclusion inclusion_numerique; digital_workspace
espace_numerique; direct_debit prelevement; direct_supervisor n_plus_1; directly_managed regie_directe; disability_allowance aah; disabled_access acces_pmr;
disabled_parking stationnement_pmr; disabled_people personnes_handicapees; disabled_person personne_handicapee; disabled_spaces places_pmr; discount_rate
taux_remise; disk_space espace_disque; display_date date_affichage; display_panel panneau_affichage; display_period duree_affichage; district_council
conseil_quartier; district_heating reseau_chaleur; diving_pool fosse_plongee; documents_required pieces_a_fournir; documents_to_provide pieces_a_fournir;
dog_bite morsure; dog_license permis_detention; dog_owner proprietaire_chien; dog_park parc_canin; dog_pound fourriere; domestic_animal animal_domestique;
domestic_violence violences_conjugales; down_payment acompte; drafted_by redacteur; drinking_establishment debit_boissons; drinking_water eau_potable;
drinks_license licence_debit_boissons; driver_license permis_conduire; driving_licence permis_conduire; driving_license permis_conduire; drop_in_daycare
halte_garderie; drop_in_session permanence; drop_in_sessions permanences; drop_off_point point_apport_volontaire; due_by echeance; due_date echeance; due_on
echeance; duty_pharmacy pharmacie_garde; early_childhood petite_enfance; early_repayment remboursement_anticipe; easement_of_passage servitude_passage;
effective_date date_effet; effective_on date_effet; elderly_people personnes_agees; elderly_person personne_agee; elected_official elu; elected_officials elus;
elected_representative elu; election_date date_scrutin; election_day jour_scrutin; election_type type_scrutin; electoral_register liste_electorale;
electoral_roll liste_electorale; electronic_sign panneau_lumineux; elementary_school ecole_elementaire; elementary_schools ecoles_elementaires;
elevator_maintenance entretien_ascenseur; eligible_amount montant_eligible; eligible_costs depenses_eligibles; eligible_expenses depenses_eligibles;
email_address courriel; emergency_aid aide_urgence; emergency_contact contact_urgence; emergency_exit issue_secours; emergency_number numero_urgence;
emergency_services services_secours; emergency_shelter hebergement_urgence; employee_contributions cotisations_salariales; employee_id matricule;
employee_number matricule; employer_charges charges_patronales; employer_contributions cotisations_patronales; employment_framework cadre_emplois;
employment_group cadre_emplois; end_date date_fin; end_time heure_fin; endangered_species espece_menacee; energy_audit audit_energetique; energy_bill
facture_energie; energy_class classe_energie; energy_consumption consommation_energie; energy_label etiquette_energie; energy_performance
performance_energetique; energy_performance_certificate dpe; energy_poverty precarite_energetique; energy_rating classe_energie; energy_renovation
renovation_energetique; energy_saving_certificates cee; energy_savings economies_energie; energy_voucher cheque_energie; enforceable_date date_executoire;
enforceable_on executoire_le; engineering_firm bureau_etudes; enrol_by date_limite_inscription; entrance_fee droit_entree; entry_fee droit_entree;
entry_into_force entree_vigueur; environment_weight ponderation_environnement; environmental_clause clause_environnementale; equal_pay egalite_salariale;
equalization_fund fonds_perequation; equipment_loan pret_materiel; equipment_rental location_materiel; erp_category categorie_erp; establishment_open_to_public
erp; estimated_amount montant_estime; estimated_cost cout_estime; european_funds fonds_europeens; evening_care accueil_soir; evening_daycare garderie_soir;
examination_period delai_instruction; exceptional_charges charges_exceptionnelles; exchange_rate taux_change; excl_tax ht; excluding_tax ht; excused_members
excuses; execution_rate taux_execution; executive_board bureau; expected_attendance affluence_attendue; expected_audience public_attendu; expected_visitors
visiteurs_attendus; expiration_date date_expiration; expiry_date date_expiration; extended_hours horaires_elargis; extra_hours heures_supplementaires;
family_allowance allocation_familiale; family_allowance_fund caf; family_allowance_number numero_allocataire; family_allowances allocations_familiales;
family_benefits prestations_familiales; family_booklet livret_famille; family_composition composition_familiale; family_doctor medecin_traitant; family_name
nom_famille; family_quotient quotient_familial; family_quotient_bracket tranche_quotient; family_record_book livret_famille; family_size composition_foyer;
family_status situation_familiale; family_supplement supplement_familial; family_vault caveau_famille; farmers_market marche_producteurs; favorable_opinion
avis_favorable; favourable_opinion avis_favorable; feasibility_study etude_faisabilite; fiber_optic fibre_optique; file_format format_fichier; file_name
nom_fichier; file_number numero_dossier; file_size taille_fichier; file_type type_fichier; filing_date date_depot; fill_rate taux_remplissage; filled_positions
postes_pourvus; filled_posts postes_pourvus; final_account decompte_general; final_score note_finale; final_statement decompte_general; finance_committee
commission_finances; financial_aid aide_financiere; financial_assistance aide_financiere; financial_charges charges_financieres; financial_expenses
charges_financieres; financial_year exercice; financing_plan plan_financement; fine_amount montant_amende; fire_alarm alarme_incendie; fire_brigade pompiers;
fire_department pompiers; fire_drill exercice_evacuation; fire_extinguisher extincteur; fire_extinguishers extincteurs; fire_hydrant poteau_incendie;
fire_hydrants poteaux_incendie; fire_safety securite_incendie; fire_station caserne; fireworks_display feu_artifice; first_aid premiers_secours;
first_aid_certificate psc1; first_aid_kit trousse_secours; first_aid_post poste_secours; first_course entree; first_deputy premier_adjoint; first_due_date
premiere_echeance; first_monthly_payment premiere_mensualite; first_name prenom; first_name_change changement_prenom; first_round premier_tour; first_session
premiere_seance; fiscal_year exercice; fitness_trail parcours_sante; fixed_assets immobilisations; fixed_price prix_forfaitaire; fixed_rate taux_fixe;
fixed_term_contract cdd; flat_fee forfait; flat_rate forfait; flea_market brocante; fleet_management gestion_parc; flood_risk risque_inondation; flood_zone
zone_inondable; floor_area surface_plancher; flower_bed massif; flower_beds massifs; flower_contest concours_fleurissement; flu_vaccination vaccination_grippe;
fly_tipping depot_sauvage; focal_point referent; folding_table table_pliante; follow_up suivi; follow_up_date date_suivi; follow_ups suites; food_aid
aide_alimentaire; food_bank banque_alimentaire; food_package colis_alimentaire; food_parcel colis_alimentaire; food_parcels colis_alimentaires; food_truck
camion_restauration; food_voucher bon_alimentaire; food_vouchers bons_alimentaires; food_waste gaspillage_alimentaire; football_field terrain_football;
football_pitch terrain_football; footprint_area emprise_sol; formal_notice mise_demeure; former_mayor ancien_maire; found_date date_trouvaille; found_item
objet_trouve; found_items objets_trouves; found_place lieu_trouvaille; framework_agreement accord_cadre; free_admission entree_libre; free_chlorine
chlore_libre; free_entry entree_libre; free_of_charge gratuit; free_parking stationnement_gratuit; free_space espace_libre; free_text texte_libre; front_desk
accueil; fuel_consumption consommation_carburant; fuel_poverty precarite_energetique; fuel_type carburant; full_copy copie_integrale; full_day journee;
full_day_rate tarif_journee; full_name nom_complet; full_price plein_tarif; full_rate plein_tarif; full_time temps_complet; full_time_equivalent etp;
full_time_equivalents etp; fun_fair fete_foraine; function_room salle_fetes; funded_by financeur; funding_bodies financeurs; funding_plan plan_financement;
funding_rate taux_financement; funding_source financeur; funding_sources financeurs; funeral_director operateur_funeraire; funeral_home pompes_funebres;
funeral_parlor chambre_funeraire; funeral_services pompes_funebres; funeral_urn urne_funeraire; furnished_rental meuble_tourisme; further_information
informations_complementaires; game_warden garde_chasse; garage_sale vide_grenier; garbage_bin poubelle; garbage_collection collecte_ordures; garbage_truck
benne_ordures; garden_of_remembrance jardin_souvenir; garden_waste dechets_verts; gender_breakdown repartition_sexe; gender_equality egalite_femmes_hommes;
gender_parity parite; gender_pay_gap ecart_salarial; general_assembly assemblee_generale; general_conditions clauses_generales; general_contractor
entreprise_generale; general_expenses charges_caractere_general; general_manager directeur_general; general_meeting assemblee_generale; general_operating_grant
dgf; general_practitioner medecin_generaliste; general_practitioners medecins_generalistes; general_public grand_public; glass_bank colonne_verre;
glass_container colonne_verre; gluten_free sans_gluten; grade_advancement avancement_grade; grade_level niveau_classe; grand_total total_general; grant_amount
montant_subvention; grant_application demande_subvention; grant_rate taux_subvention; grant_request demande_subvention; granted_amount montant_accorde;
grass_cutting tonte; grave_number numero_tombe; grave_owner concessionnaire; grave_plot concession; green_areas espaces_verts; green_space espace_vert;
green_spaces espaces_verts; green_waste dechets_verts; greenhouse_gas gaz_effet_serre; greenhouse_gas_emissions emissions_ges; greenhouse_gases gaz_effet_serre;
gross_amount montant_brut; gross_index indice_brut; gross_pay salaire_brut; gross_salary salaire_brut; gross_savings epargne_brute; gross_self_financing
caf_brute; ground_area emprise_sol; ground_floor rez_de_chaussee; group_of_municipalities intercommunalite; guided_tour visite_guidee; guided_tours
visites_guidees; half_day demi_journee; half_day_rate tarif_demi_journee; hall_rental location_salle; handling_fee frais_dossier; hard_disk disque_dur;
hard_drive disque_dur; hazardous_waste dechets_dangereux; head_count effectif; head_of_department chef_service; head_of_list tete_liste; head_teacher
directeur_ecole; health_center centre_sante; health_centre centre_sante; health_condition etat_sanitaire; health_insurance assurance_maladie; health_record
carnet_sante; hearing_aid appareil_auditif; heat_pump pompe_chaleur; heat_wave canicule; heating_fuel fioul; heating_network reseau_chaleur; heating_type
mode_chauffage; heatwave_register registre_canicule; help_desk support; heritage_architect architecte_batiments_france; heritage_days journees_patrimoine;
high_school lycee; high_season haute_saison; hiking_trail sentier_randonnee; hiking_trails sentiers_randonnee; hire_date date_embauche; hiring_date
date_embauche; historic_monument monument_historique; holiday_camp colonie_vacances; holiday_rental meuble_tourisme; holiday_watch
operation_tranquillite_vacances; home_address domicile; home_care aide_domicile; home_care_worker aide_domicile; home_delivery portage; home_help aide_domicile;
home_helper aide_domicile; home_meal_delivery portage_repas; home_nursing soins_domicile; home_page page_accueil; home_support maintien_domicile; home_town
commune_residence; homeless_people sans_abri; homework_assistance aide_devoirs; homework_help aide_devoirs; homework_support aide_devoirs; hornet_nest
nid_frelons; hornet_nests nids_frelons; hot_water eau_chaude; hourly_rate taux_horaire; hourly_wage salaire_horaire; hours_worked heures_travaillees;
house_number numero_voie; household_composition composition_foyer; household_income revenus_foyer; household_members membres_foyer; household_size
nb_personnes_foyer; household_waste ordures_menageres; household_waste_tax teom; housing_aid aide_logement; housing_allowance allocation_logement;
housing_application demande_logement; housing_benefit aide_logement; housing_permit permis_louer; housing_request demande_logement; housing_stock
parc_logements; housing_tax taxe_habitation; housing_type type_logement; housing_unit logement; housing_units logements; human_resources ressources_humaines;
ice_rink patinoire; id_card carte_identite; id_document piece_identite; identity_card carte_identite; identity_document piece_identite; illegal_dumping
depot_sauvage; imminent_danger peril_imminent; impound_date date_mise_fourriere; impound_fees frais_fourriere; impound_lot fourriere; imprest_account
regie_avances; in_effect en_vigueur; in_favor pour; in_favour pour; in_force en_vigueur; in_house regie; in_house_management regie; in_house_works
travaux_regie; in_office en_exercice; in_process en_cours; in_progress en_cours; in_review en_instruction; in_service en_service; in_stock en_stock; in_use
utilise; incident_log main_courante; incident_report rapport_incident; incident_type type_incident; incl_tax ttc; including_tax ttc; income_bracket
tranche_revenus; income_ceiling plafond_ressources; income_statement compte_resultat; incoming_mail courrier_arrive; incomplete_file dossier_incomplet;
increased_index indice_majore; index_point point_indice; index_point_value valeur_point_indice; individual_care_plan pai; individual_sanitation
assainissement_non_collectif; indoor_pool piscine_couverte; industrial_area zone_industrielle; industrial_estate zone_industrielle; information_system
systeme_information; initial_budget budget_primitif; insee_code code_insee; insertion_hours heures_insertion; inspection_body bureau_controle; installed_power
puissance_installee; instruction_period delai_instruction; insurance_certificate attestation_assurance; insurance_claim sinistre; insurance_claims sinistres;
insurance_company assureur; insurance_policy police_assurance; insurance_premium prime_assurance; intent_to_sell declaration_intention_aliener; interest_due
interets_dus; interest_paid interets_payes; interest_rate taux_interet; interested_party interesse; intermunicipal_body intercommunalite; internal_promotion
promotion_interne; internal_rules reglement_interieur; intervention_area secteur_intervention; invalid_ballots bulletins_nuls; invalid_votes nuls;
invasive_species espece_invasive; inventory_check etat_lieux; inventory_number numero_inventaire; inventory_of_fixtures etat_lieux; investigation_period
delai_instruction; investment_expenditure depenses_investissement; investment_grant subvention_investissement; investment_plan plan_pluriannuel_investissement;
investment_revenue recettes_investissement; investment_section section_investissement; invitation_to_tender appel_offres; invoice_number numero_facture;
ip_address adresse_ip; isolated_people personnes_isolees; issue_date date_delivrance; issued_by delivre_par; issued_on date_delivrance; it_department
service_informatique; it_equipment materiel_informatique; it_system systeme_information; job_category categorie; job_description fiche_poste; job_family
filiere; job_grade grade; job_offer offre_emploi; job_position poste; job_seeker demandeur_emploi; job_seekers demandeurs_emploi; job_title fonction; job_type
type_emploi; job_vacancy poste_vacant; joint_board syndicat_mixte; joint_ownership indivision; joint_purchasing groupement_commandes; joint_syndicate
syndicat_mixte; joint_venture groupement; key_dates dates_cles; key_deposit caution_cles; key_figures chiffres_cles; key_holder detenteur_cles; key_number
numero_cle; key_points points_cles; labor_cost cout_main_oeuvre; labor_costs main_oeuvre; labor_hours heures_main_oeuvre; labour_cost cout_main_oeuvre;
lamp_post candelabre; land_area superficie; land_parcel parcelle; land_plot parcelle; land_registry cadastre; land_reserve reserve_fonciere; land_sale
vente_terrain; land_surveyor geometre; land_tax taxe_fonciere; land_use occupation_sol; landline_phone telephone_fixe; lap_pool bassin_sportif; laptop_computer
ordinateur_portable; last_backup derniere_sauvegarde; last_check dernier_controle; last_inspection dernier_controle; last_maintenance dernier_entretien;
last_name nom; last_service dernier_entretien; last_update derniere_maj; last_year annee_derniere; last_updated derniere_maj; last_visit derniere_visite; late_arrival retard;
late_arrivals retards; late_fee penalite_retard; late_fees penalites_retard; late_interest interets_moratoires; late_opening nocturne; late_payment
retard_paiement; late_penalties penalites_retard; late_penalty penalite_retard; lawn_mower tondeuse; lawn_mowing tonte; lead_contractor mandataire; lead_partner
chef_file; lead_time delai; learner_pool bassin_apprentissage; lease_end fin_bail; lease_start debut_bail; lease_term duree_bail; lease_type type_bail;
leave_balance solde_conges; leave_days jours_conges; leave_of_absence autorisation_absence; leave_request demande_conge; leave_taken conges_pris; leave_type
type_conge; led_by pilote; left_to_pay reste_a_payer; legal_basis base_legale; legal_capacity capacite_juridique; legal_domicile domiciliation; legal_form
forme_juridique; legal_guardian responsable_legal; legal_name denomination_sociale; legal_notice mentions_legales; legal_population population_legale;
legal_proceedings contentieux; legal_representative representant_legal; legal_status statut_juridique; legality_check controle_legalite; legality_control
controle_legalite; leisure_center accueil_loisirs; leisure_centre accueil_loisirs; leisure_pool bassin_ludique; length_of_service anciennete; level_crossing
passage_niveau; liability_insurance responsabilite_civile; library_card carte_lecteur; license_fee redevance; license_plate immatriculation; lift_station
poste_relevage; light_points points_lumineux; light_pole candelabre; line_manager superieur_hierarchique; line_of_credit ligne_tresorerie; linear_meters
metres_lineaires; linear_metres metres_lineaires; liquor_license licence_debit_boissons; list_head tete_liste; list_leader tete_liste; listed_building
monument_historique; living_area surface_habitable; loading_bay aire_livraison; loan_amount montant_emprunt; loan_date date_pret; loan_duration duree_pret;
loan_guarantee garantie_emprunt; loan_limit quota_prets; loan_number numero_emprunt; loan_period duree_pret; loan_rate taux_emprunt; loan_term duree_emprunt;
local_businesses commerces_proximite; local_plan plu; local_shops commerces_proximite; locally_sourced produits_locaux; locker_room vestiaire; login_name
identifiant; long_illness_leave conge_longue_maladie; long_term_leave conge_longue_duree; long_title titre_complet; lookout_point point_vue; loss_of_autonomy
perte_autonomie; lost_and_found objets_trouves; lost_card carte_perdue; lost_days jours_perdus; lost_item objet_perdu; lost_items objets_perdus; lost_property
objets_trouves; lot_number numero_lot; low_season basse_saison; lowest_bidder moins_disant; lump_sum forfait; lunch_break pause_meridienne; lunch_supervision
surveillance_cantine; lunch_time temps_meridien; maiden_name nom_naissance; mailing_address adresse_postale; main_budget budget_principal; main_contractor
entreprise_principale; main_course plat; main_dish plat; main_purpose objet_principal; main_residence residence_principale; maintenance_contract
contrat_entretien; maintenance_worker agent_entretien; maintenance_workers agents_entretien; managed_by gestionnaire; management_account compte_gestion;
management_center centre_gestion; management_centre centre_gestion; marginal_note mention_marginale; marginal_notes mentions_marginales; marital_status
situation_familiale; market_day jour_marche; market_fees droits_place; market_hall halle; market_stall emplacement_marche; market_stalls emplacements;
market_value valeur_venale; marriage_banns publication_bans; marriage_certificate acte_mariage; marriage_license dossier_mariage; marriage_record acte_mariage;
married_name nom_usage; master_key passe_general; maternity_leave conge_maternite; max_bathers fmi; max_capacity capacite_max; max_score note_max; max_speed_kmh
vitesse_max_kmh; maximum_age age_max; maximum_amount montant_max; maximum_bathers frequentation_max_instantanee; maximum_capacity capacite_max;
maximum_occupancy jauge; mayor_allowance indemnite_maire; mayoral_decree arrete; mayoral_order arrete; meal_count nb_repas; meal_delivery portage_repas;
meal_price prix_repas; meal_voucher titre_restaurant; meal_vouchers titres_restaurant; meals_on_wheels portage_repas; meals_served repas_servis; mean_age
age_moyen; means_test conditions_ressources; means_tested sous_conditions_ressources; meat_free sans_viande; media_library mediatheque; medical_center
maison_medicale; medical_desert desert_medical; medical_leave conge_maladie; medical_practice cabinet_medical; medical_visit visite_medicale; meeting_agenda
ordre_jour; meeting_called_on date_convocation; meeting_date date_seance; meeting_minutes proces_verbal; meeting_notice convocation; meeting_place lieu_seance;
meeting_room salle_reunion; meeting_secretary secretaire_seance; meeting_time heure_seance; member_municipalities communes_membres; member_municipality
commune_membre; member_number numero_adherent; member_towns communes_membres; members_absent absents; members_in_office en_exercice; members_present presents;
members_voting votants; membership_card carte_adherent; membership_fee cotisation; membership_fees cotisations; membership_number numero_adherent;
memorial_garden jardin_souvenir; mental_health sante_mentale; message_board panneau_affichage; meter_number numero_compteur; meter_reading releve_compteur;
meter_readings releves; microchip_number numero_puce; midday_break pause_meridienne; middle_name deuxieme_prenom; middle_school college; mileage_allowance
indemnite_kilometrique; military_census recensement_citoyen; minimum_age age_min; minimum_amount montant_min; minimum_income revenu_minimum;
minimum_old_age_pension aspa; minimum_stock stock_min; minimum_wage smic; minutes_of_meeting proces_verbal; missing_document piece_manquante; missing_documents
pieces_manquantes; mobile_coverage couverture_mobile; mobile_phone portable; monthly_income revenu_mensuel; monthly_installment mensualite; monthly_instalment
mensualite; monthly_pass abonnement_mensuel; monthly_payment mensualite; monthly_payments mensualites; monthly_rate tarif_mois; monthly_rent loyer_mensuel;
moral_report rapport_moral; morning_care accueil_matin; morning_daycare garderie_matin; movie_theater cinema; movie_theatre cinema; multi_purpose_hall
salle_polyvalente; multipurpose_hall salle_polyvalente; multipurpose_room salle_polyvalente; municipal_bulletin bulletin_municipal; municipal_council
conseil_municipal; municipal_decree arrete; municipal_magazine bulletin_municipal; municipal_order arrete; municipal_police police_municipale; municipal_share
part_communale; municipal_treasurer tresorier_municipal; municipal_workshop atelier_municipal; municipal_workshops ateliers_municipaux; municipality_code
code_insee; municipality_group intercommunalite; music_festival fete_musique; music_school ecole_musique; name_change changement_nom; national_day
fete_nationale; natural_disaster catastrophe_naturelle; natural_gas gaz_naturel; natural_grass gazon_naturel; natural_hazard risque_naturel; natural_hazards
risques_naturels; nature_reserve reserve_naturelle; near_miss presque_accident; near_misses presque_accidents; negotiated_procedure procedure_negociee;
neighborhood_council conseil_quartier; neighborhood_house maison_quartier; neighboring_town commune_voisine; neighbourhood_council conseil_quartier;
neighbouring_towns communes_voisines; net_amount montant_net; net_book_value valeur_nette_comptable; net_pay net_a_payer; net_salary salaire_net; net_savings
epargne_nette; net_self_financing caf_nette; network_outage panne_reseau; network_yield rendement_reseau; new_acquisitions acquisitions; new_index nouvel_index;
new_municipality commune_nouvelle; new_year_ceremony voeux; new_year_greetings voeux; next_check prochain_controle; next_due_date prochaine_echeance;
next_inspection prochain_controle; next_meeting prochaine_seance; next_of_kin proche; next_session prochaine_seance; next_step prochaine_etape; next_steps
suites_a_donner; next_visit prochaine_visite; night_shift equipe_nuit; no_entry sens_interdit; no_parking stationnement_interdit; noise_complaint plainte_bruit;
noise_level niveau_sonore; noise_map carte_bruit; noise_nuisance nuisance_sonore; noise_pollution nuisances_sonores; non_profit association; non_resident
hors_commune; non_resident_price tarif_hors_commune; non_resident_rate tarif_hors_commune; non_residents_rate tarif_hors_commune; nonprofit_organization
association; notarial_deed acte_notarie; notary_fees frais_notaire; notice_board panneau_affichage; notice_date date_notification; notice_of_meeting
convocation; notice_period preavis; notification_date date_notification; null_votes nuls; number_present nb_presents; number_registered nb_inscrits;
nursery_assistant atsem; nursery_school ecole_maternelle; nursery_schools ecoles_maternelles; nursing_home ehpad; occupancy_fee redevance_occupation;
occupancy_permit autorisation_occupation; occupancy_rate taux_occupation; occupational_disease maladie_professionnelle; occupational_doctor medecin_travail;
occupational_health medecine_travail; occupational_physician medecin_travail; odometer_reading kilometrage; off_peak heures_creuses; off_peak_hours
heures_creuses; off_season hors_saison; office_allowance indemnite_fonction; office_hours horaires_bureau; office_term mandat; official_residence
logement_fonction; old_town vieille_ville; older_people personnes_agees; on_appointment sur_rdv; on_call astreinte; on_call_doctor medecin_garde; on_call_duty
astreinte; on_call_pharmacy pharmacie_garde; on_demand_transport transport_demande; on_duty de_permanence; on_duty_pharmacy pharmacie_garde; on_hold en_attente;
on_schedule dans_les_delais; on_time dans_les_delais; one_way sens_unique; one_way_street sens_unique; online_application demande_ligne; online_payment
paiement_ligne; online_service teleservice; online_services teleservices; open_data donnees_ouvertes; open_day portes_ouvertes; open_ended_contract cdi;
open_house portes_ouvertes; open_procedure procedure_ouverte; opening_ceremony inauguration; opening_date date_ouverture; opening_days jours_ouverture;
opening_hours horaires; opening_time heure_ouverture; operating_budget budget_fonctionnement; operating_costs couts_fonctionnement; operating_expenditure
depenses_fonctionnement; operating_expenses depenses_fonctionnement; operating_grant subvention_fonctionnement; operating_income recettes_fonctionnement;
operating_result resultat_fonctionnement; operating_revenue recettes_fonctionnement; operating_section section_fonctionnement; operating_subsidy
subvention_fonctionnement; operating_surplus excedent_fonctionnement; operating_system systeme_exploitation; optical_fiber fibre_optique; optional_aid
aide_facultative; optional_assistance aide_facultative; order_number numero_arrete; order_transactions operations_ordre; organic_food alimentation_bio;
organic_rate taux_bio; organic_share part_bio; organized_by organisateur; out_of_order en_panne; out_of_pocket reste_a_charge; out_of_service hors_service;
out_of_stock rupture_stock; out_of_town hors_commune; outdoor_gym fitness_plein_air; outdoor_pool piscine_plein_air; outdoor_seating terrasse; outgoing_mail
courrier_depart; outstanding_balance solde_restant; outstanding_capital capital_restant_du; outstanding_commitments restes_a_realiser; outstanding_debt
capital_restant; outstanding_principal capital_restant_du; over_indebtedness surendettement; overall_score note_globale; overdue_invoices factures_impayees;
overdue_items documents_en_retard; overhead_costs frais_generaux; overnight_stays nuitees; overtime_hours heures_supplementaires; own_funds fonds_propres;
own_share part_communale; owned_by proprietaire; ownerless_property bien_sans_maitre; paddling_pool pataugeoire; paid_leave conges_payes; paid_leave_days
jours_conges; paid_on date_paiement; paid_parking stationnement_payant; parcel_number numero_parcelle; parental_leave conge_parental; park_keeper gardien_parc;
parking_fine forfait_post_stationnement; parking_lot parking; parking_meter horodateur; parking_meters horodateurs; parking_order arrete_stationnement;
parking_permit autorisation_stationnement; parking_space place_stationnement; parking_spaces places_stationnement; parking_spot place_stationnement;
parking_spots places_stationnement; parking_ticket contravention_stationnement; part_time temps_partiel; part_time_rate quotite; partial_payment acompte;
participatory_budget budget_participatif; participatory_budgeting budget_participatif; party_hall salle_fetes; paternity_leave conge_paternite;
patron_saint_festival fete_patronale; pavement_license droit_terrasse; pay_before date_limite_paiement; pay_by date_limite_paiement; pay_gap
ecart_remuneration; pay_grade grade; pay_scale
grille_indiciaire; pay_slip bulletin_paie; pay_slips bulletins_paie; pay_step echelon; payment_appropriation credit_paiement; payment_appropriations
credits_paiement; payment_credits credits_paiement; payment_date date_paiement; payment_deadline delai_paiement; payment_delay delai_paiement; payment_method
mode_paiement; payment_methods modes_paiement; payment_mode mode_paiement; payment_order mandat; payment_orders mandats; payment_period delai_paiement;
payment_plan echeancier; payment_reminder relance; payment_schedule echeancier; payment_status etat_paiement; payment_terms conditions_paiement; peak_hours
heures_pleines; peak_season haute_saison; pedestrian_bus pedibus; pedestrian_crossing passage_pieton; pedestrian_crossings passages_pietons; pedestrian_zone
zone_pietonne; per_capita par_habitant; per_inhabitant par_habitant; per_resident par_habitant; percent_complete avancement; performance_bond
garantie_bonne_fin; performance_review entretien_professionnel; performing_arts spectacle_vivant; permanent_contract cdi; permanent_staff titulaires;
permit_number numero_permis; perpetual_concession concession_perpetuelle; person_nights nuitees; personal_data donnees_personnelles;
personal_protective_equipment epi; personalized_autonomy_allowance apa; personnel_costs charges_personnel; personnel_expenses charges_personnel; pest_control
lutte_nuisibles; petty_cash regie_avances; phone_number telephone; pick_up_point point_montee; pick_up_time heure_depart; picnic_area aire_pique_nique;
picture_book album; pitch_fee droit_place; place_of_birth lieu_naissance; places_available places_disponibles; places_left places_restantes; planned_amount
montant_prevu; planning_application demande_urbanisme; planning_certificate certificat_urbanisme; planning_document document_urbanisme; planning_officer
instructeur; planning_permission permis_construire; planning_tax taxe_amenagement; planning_zone zone_urbanisme; planting_date date_plantation; planting_year
annee_plantation; plate_number immatriculation; play_area aire_jeux; play_areas aires_jeux; playground_equipment jeux_plein_air; plot_holder concessionnaire;
plot_number numero_parcelle; point_of_contact referent; police_officer policier; police_officers policiers; police_report main_courante; police_station
commissariat; policy_number numero_police; poll_worker assesseur; poll_workers assesseurs; polling_day jour_scrutin; polling_officer assesseur; polling_officers
assesseurs; polling_place bureau_vote; polling_station bureau_vote; polling_station_number numero_bureau; polling_stations bureaux_vote; pool_attendant
maitre_nageur; population_census recensement; population_count nb_habitants; pork_free sans_porc; post_office bureau_poste; post_parking_fee
forfait_post_stationnement; postal_address adresse_postale; postal_code code_postal; posting_date date_affichage; pot_hole nid_poule; pot_holes nids_poule;
power_cut coupure_courant; power_of_attorney procuration; power_outage coupure_electrique; preemption_right droit_preemption; prefectural_order
arrete_prefectoral; prefecture_receipt accuse_prefecture; preliminary_design avant_projet_sommaire; press_kit dossier_presse; press_officer attache_presse;
press_release communique_presse; press_review revue_presse; prevention_officer assistant_prevention; prevention_plan plan_prevention; preventive_maintenance
maintenance_preventive; previous_index ancien_index; previous_minutes proces_verbal_precedent; previous_reading ancien_index; previous_year annee_precedente; price_bracket tranche_tarifaire;
price_estimate estimation; price_excl_tax prix_ht; price_incl_tax prix_ttc; price_index indice_prix; price_list grille_tarifaire; price_quote devis;
price_revision revision_prix; price_schedule bordereau_prix; price_score note_prix; price_weight ponderation_prix; pricing_bracket tranche_tarifaire;
primary_budget budget_primitif; primary_residence residence_principale; primary_school ecole_primaire; primary_schools ecoles_elementaires; prime_contractor
titulaire; principal_amount capital; principal_paid capital_amorti; principal_repayment remboursement_capital; print_run tirage; prior_declaration
declaration_prealable; prior_notice preavis; private_school ecole_privee; probation_period periode_essai; probationary_period periode_stage; procedure_type
type_procedure; processing_period delai_instruction; processing_time delai_traitement; procurement_committee commission_appel_offres; professional_interview
entretien_professionnel; profit_and_loss compte_resultat; program_authorization autorisation_programme; programme_authorisation autorisation_programme;
progress_billing situation_travaux; progress_payment acompte; progress_rate taux_avancement; project_lead chef_projet; project_leader chef_projet;
project_management gestion_projet; project_manager chef_projet; project_owner maitre_ouvrage; project_ownership maitrise_ouvrage; project_team equipe_projet;
promotion_list liste_aptitude; proof_of_address justificatif_domicile; proof_of_identity justificatif_identite; proof_of_income justificatif_revenus;
proof_of_insurance attestation_assurance; proof_of_payment justificatif_paiement; proof_of_residence justificatif_domicile; property_manager
gestionnaire_immeuble; property_owner proprietaire; property_owners proprietaires; property_tax taxe_fonciere; property_type type_bien; protected_area
perimetre_protege; protected_species espece_protegee; protective_equipment epi; proxy_giver mandant; proxy_holder mandataire; proxy_vote vote_procuration;
proxy_votes procurations; proxy_voting vote_procuration; public_access_building erp; public_accountant comptable_public; public_contract marche_public;
public_debt dette; public_domain domaine_public; public_domain_occupancy occupation_domaine_public; public_health sante_publique; public_hearing
reunion_publique; public_holiday jour_ferie; public_holidays jours_feries; public_housing logement_social; public_inquiry enquete_publique; public_library
bibliotheque; public_lighting eclairage_public; public_meeting reunion_publique; public_notice avis_public; public_official agent_public; public_procurement
commande_publique; public_property domaine_public; public_restrooms toilettes_publiques; public_service service_public; public_service_delegation
delegation_service_public; public_space espace_public; public_toilets toilettes_publiques; public_transit transports_commun; public_transport transports_commun;
public_treasury tresor_public; public_utility utilite_publique; public_works travaux_publics; public_works_contract marche_travaux; publication_date
date_publication; publication_year annee_edition; published_at date_publication; publishing_house maison_edition; pumping_station poste_relevage; punch_list
reserves; pupil_count nb_eleves; purchase_date date_achat; purchase_order bon_commande; purchase_orders bons_commande; purchase_price prix_achat; purchase_year
annee_achat; quality_weight ponderation_qualite; quantity_surveyor economiste_construction; quote_date date_devis; quote_number numero_devis; quotient_bracket
tranche_quotient; quotient_max qf_max; quotient_min qf_min; railway_station gare; rain_days jours_intemperies; rain_water eaux_pluviales; rainwater_harvesting
recuperation_eau_pluie; raised_index indice_majore; ranking_position rang; rat_control deratisation; reader_card carte_lecteur; reader_number numero_lecteur;
reading_group club_lecture; reading_room salle_lecture; real_estate immobilier; real_expenditure depenses_reelles; realization_rate taux_realisation;
reason_for_absence motif_absence; reason_for_refusal motif_refus; reason_for_request motif_demande; receipt_date date_reception; receipt_order titre_recette;
received_on date_reception; reception_capacity capacite_accueil; reception_date date_reception; reception_desk accueil; record_number numero_dossier;
record_request demande_acte; record_type type_acte; recreation_center centre_loisirs; recycling_bin bac_tri; recycling_bins bacs_tri; recycling_center
dechetterie; recycling_centre dechetterie; recycling_rate taux_recyclage; reduced_mobility mobilite_reduite; reduced_price tarif_reduit; reduced_rate
tarif_reduit; reference_tax_income revenu_fiscal_reference; refreshment_bar buvette; refreshment_stand buvette; refusal_reason motif_refus; regional_council
conseil_regional; register_before date_limite_inscription; register_by date_limite_inscription; registered_electors inscrits; registered_letter
lettre_recommandee; registered_mail recommande; registered_voters inscrits; registration_deadline date_limite_inscription; registration_fee frais_inscription;
registration_fees frais_inscription; registration_number immatriculation; registration_plate immatriculation; registry_office etat_civil; regulatory_inspection
controle_reglementaire; rejection_reason motif_rejet; relay_antenna antenne_relais; remaining_amount montant_restant; remaining_balance solde_restant;
remaining_capital capital_restant_du; remaining_cost reste_a_charge; remaining_places places_restantes; remaining_principal capital_restant_du; remaining_seats
places_restantes; remaining_spots places_restantes; remaining_to_be_spent restes_a_realiser; remaining_to_pay reste_a_payer; remarks_and_comments observations;
remote_days jours_teletravail; remote_work teletravail; renewal_date date_renouvellement; renewals_allowed prolongations_autorisees; rent_amount montant_loyer;
rent_arrears impayes_loyer; rent_receipt quittance_loyer; rent_review revision_loyer; rental_charges charges_locatives; rental_deposit depot_garantie;
rental_permit permis_louer; rental_value valeur_locative; reorder_level seuil_reapprovisionnement; repair_cost cout_reparation; repayment_schedule
tableau_amortissement; replaced_by remplace_par; replacement_cost cout_remplacement; reply_by date_limite_reponse; reported_by declarant; request_for_proposals
appel_offres; request_number numero_demande; requested_amount montant_demande; requested_by demandeur; required_documents pieces_a_fournir; reserve_price
prix_reserve; residence_allowance indemnite_residence; residence_permit titre_sejour; residence_tax taxe_habitation; resident_price tarif_commune; resident_rate
tarif_commune; residential_parking stationnement_residentiel; residents_rate tarif_commune; resource_ceiling plafond_ressources; respond_by date_limite_reponse;
response_deadline delai_reponse; response_time delai_reponse; rest_area aire_repos; result_carried_forward resultat_reporte; retail_space local_commercial;
retention_basin bassin_retention; retention_money retenue_garantie; retention_period duree_conservation; retention_pond bassin_retention; retirement_age
age_retraite; retirement_date date_retraite; retirement_home maison_retraite; return_by date_limite_retour; return_date date_retour; revenue_fund
regie_recettes; revenue_order titre_recette; revenue_orders titres_recettes; revenue_title titre_recette; review_period delai_instruction;
right_of_first_refusal droit_preemption; right_of_way servitude_passage; ring_road rocade; risk_area zone_risque; risk_assessment evaluation_risques;
risk_assessment_document duerp; risk_level niveau_risque; river_bank berge; river_basin bassin_versant; road_accident accident_circulation; road_closure
route_barree; road_maintenance entretien_voirie; road_marking marquage_sol; road_markings marquage_sol; road_network voirie; road_permit permission_voirie;
road_safety securite_routiere; road_salt sel_deneigement; road_sign panneau; road_signs panneaux; road_surface chaussee; road_traffic circulation_routiere;
road_width largeur_voie; road_worker cantonnier; road_works travaux_voirie; roadside_mowing fauchage; roadworthiness_test controle_technique; rodent_control
deratisation; roll_call appel; room_booking reservation_salle; room_hire location_salle; room_rental location_salle; round_number numero_tour;
routine_maintenance entretien_courant; royalty_fee redevance; rules_of_procedure reglement_interieur; running_mate colistier; running_mates colistiers;
running_meters metres_lineaires; running_time duree; running_track piste_athletisme; runoff_election second_tour; rural_equipment_grant detr; rural_road
chemin_rural; rural_warden garde_champetre; safety_barriers barrieres_securite; safety_category categorie_erp; safety_commission commission_securite;
safety_committee commission_securite; safety_coordinator coordonnateur_sps; safety_officer assistant_prevention; safety_plan plan_sauvegarde; safety_shoes
chaussures_securite; salary_scale grille_indiciaire; salary_step echelon; sale_price prix_vente; salt_stock stock_sel; sanitary_condition etat_sanitaire;
satisfaction_rate taux_satisfaction; satisfaction_survey enquete_satisfaction; scattering_of_ashes dispersion_cendres; school_bus car_scolaire; school_cafeteria
cantine; school_canteen cantine; school_catchment_area secteur_scolaire; school_catering restauration_scolaire; school_complex groupe_scolaire; school_council
conseil_ecole; school_district secteur_scolaire; school_enrollment inscription_scolaire; school_enrolment inscription_scolaire; school_fees frais_scolarite;
school_group groupe_scolaire;
school_holidays vacances_scolaires; school_level niveau_scolaire; school_lunch cantine; school_map carte_scolaire; school_meal repas_cantine; school_meals
restauration_scolaire; school_principal directeur_ecole; school_registration inscription_scolaire; school_start rentree; school_supplies fournitures_scolaires;
school_transport transport_scolaire; school_trip sortie_scolaire; school_trips sorties_scolaires; school_vacation vacances_scolaires; school_visit
visite_scolaire; school_year annee_scolaire; school_zone zone_scolaire; scoring_criteria criteres_notation; screening_date date_projection; screening_time
heure_seance; season_ticket abonnement; seasonal_worker saisonnier; seasonal_workers saisonniers; seated_places places_assises; seating_capacity places_assises;
seats_to_be_filled sieges_a_pourvoir; seats_to_fill sieges_a_pourvoir; seats_won sieges_obtenus; second_home residence_secondaire; second_homes
residences_secondaires; second_round second_tour; secondary_residence residence_secondaire; secondary_school college; secret_ballot scrutin_secret;
security_camera camera_videoprotection; security_cameras cameras_videoprotection; security_deposit depot_garantie; security_guard agent_securite;
security_guards agents_securite; security_staff agents_securite; see_also voir_aussi; selection_criteria criteres_selection; self_financing autofinancement;
self_financing_capacity capacite_autofinancement; self_funded_share autofinancement; selling_price prix_vente; senior_citizen personne_agee; senior_citizens
aines; senior_meal repas_aines; senior_residence residence_autonomie; seniority_date date_anciennete; seniors_meal repas_aines; seniors_residence
residence_autonomie; sent_to destinataire; sent_to_prefecture transmis_prefecture; septic_tank fosse_septique; serial_number numero_serie; service_area
secteur_intervention; service_charges charges_locatives; service_concession concession_service; service_contract marche_services; service_done service_fait;
service_manager chef_service; service_note note_service; service_pooling mutualisation; service_provider prestataire; service_rendered service_fait;
service_start_date date_mise_service; service_vehicle vehicule_service; session_date date_seance; session_place lieu_seance; session_secretary
secretaire_seance; sewage_plant station_epuration; sewage_system assainissement; sewer_connection raccordement_assainissement; sewer_network
reseau_assainissement; shared_garden jardin_partage; shared_service service_mutualise; shared_services services_mutualises; shelf_mark cote; shipping_costs
frais_port; shipping_fee frais_port; shop_front devanture; shop_sign enseigne; short_description description_courte; short_list preselection; short_title
titre_court; show_of_hands main_levee; sick_days jours_maladie; sick_leave arret_maladie; side_dish accompagnement; sign_in_sheet feuille_emargement;
signature_date date_signature; signed_at date_signature; signed_by signataire; signed_on date_signature; signing_authority delegation_signature; signing_date
date_signature; simple_majority majorite_simple; single_financial_account compte_financier_unique; single_parent parent_isole; single_parent_family
famille_monoparentale; single_parents parents_isoles; siren_number numero_siren; siret_number numero_siret; sister_cities villes_jumelees; sister_city
ville_jumelee; site_manager conducteur_travaux; site_meeting reunion_chantier; site_supervisor chef_chantier; site_visit visite_site; skate_park skatepark;
skating_rink patinoire; snag_list reserves; snow_plow chasse_neige; snow_removal deneigement; soccer_field terrain_football; social_action_center ccas;
social_action_centre ccas; social_aid aide_sociale; social_assistance aide_sociale; social_center centre_social; social_centre centre_social; social_clause
clause_sociale; social_committee comite_social; social_contributions cotisations_sociales; social_grocery epicerie_sociale; social_housing logement_social;
social_housing_units logements_sociaux; social_landlord bailleur_social; social_media reseaux_sociaux; social_networks reseaux_sociaux; social_security
securite_sociale; social_security_number numero_securite_sociale; social_tenant locataire_social; social_welfare action_sociale; social_welfare_center ccas;
social_welfare_centre ccas; social_worker travailleur_social; social_workers travailleurs_sociaux; software_license licence_logicielle; software_licenses
licences_logicielles; solar_panel panneau_solaire; solar_panels panneaux_solaires; sorting_errors erreurs_tri; sorting_instructions consignes_tri; sorting_rate
taux_tri; sound_engineer ingenieur_son; sound_system sonorisation; spare_part piece_rechange; spare_parts pieces_rechange; special_conditions
clauses_particulieres; special_diet regime_alimentaire; special_needs besoins_particuliers; special_needs_assistant aesh; special_notes observations;
special_requirements exigences_particulieres; speed_bump ralentisseur; speed_bumps ralentisseurs; speed_camera radar; speed_hump ralentisseur; speed_kmh
vitesse_kmh; speed_limit vitesse_max; spoiled_ballots bulletins_nuls; spoiled_votes nuls; spoilt_ballots bulletins_nuls; sports_center complexe_sportif;
sports_centre complexe_sportif; sports_club club_sportif; sports_complex complexe_sportif; sports_facilities equipements_sportifs; sports_facility
equipement_sportif; sports_federation federation_sportive; sports_field terrain_sport; sports_ground terrain_sport; sports_hall gymnase; sports_license
licence_sportive; sports_pool bassin_sportif; sports_season saison_sportive; square_meters m2; square_metres m2; staff_costs charges_personnel; staff_expenses
charges_personnel; staff_housing logement_fonction; staff_list tableau_effectifs; staff_member agent; staff_members agents; staff_number matricule;
staff_representative representant_personnel; staff_representatives representants_personnel; staff_table tableau_effectifs; staffing_table tableau_effectifs;
stage_manager regisseur; stake_holders parties_prenantes; stall_fee droit_place; stall_holder commercant; standing_capacity places_debout; standing_committee
commission_permanente; standing_room places_debout; start_date date_debut; start_of_term rentree; start_of_works debut_travaux; start_time heure_debut;
starting_bid mise_a_prix; starting_price mise_a_prix; state_grant dotation_etat; state_grants dotations_etat; statement_of_honor attestation_honneur; stay_tax
taxe_sejour; steering_committee comite_pilotage; step_advancement avancement_echelon; step_increase avancement_echelon; stock_level niveau_stock; store_front
devanture; storm_basin bassin_orage; storm_water eaux_pluviales; story_time heure_conte; storytelling_hour heure_conte; stray_animal animal_errant;
stray_animals animaux_errants; stray_cat chat_errant; stray_cats chats_errants; stray_dog chien_errant; stray_dogs chiens_errants; street_art art_urbain;
street_cleaner agent_proprete; street_cleaning nettoyage_voirie; street_furniture mobilier_urbain; street_light lampadaire; street_lighting eclairage_public;
street_lights lampadaires; street_market marche; street_name nom_voie; street_number numero_voie; street_permit permission_voirie; street_sweeper balayeuse;
street_sweeping balayage; street_type type_voie; street_vendor marchand_ambulant; student_count nb_eleves; student_price tarif_etudiant; sub_prefecture
sous_prefecture; sub_total sous_total; submission_date date_depot; submission_deadline date_limite_depot; submitted_by deposant; subscribed_power
puissance_souscrite; subsidy_rate taux_subvention; substandard_housing habitat_indigne; successful_bidder attributaire; successful_tenderer attributaire;
summer_camp colonie_vacances; summer_hours horaires_ete; summoned_on date_convocation; summons_date date_convocation; sunday_opening ouverture_dominicale;
sunday_openings ouvertures_dominicales; supplementary_budget budget_supplementaire; supplementary_health_insurance mutuelle; supply_contract marche_fournitures;
support_fund fonds_concours; supporting_document piece_justificative; supporting_documents pieces_justificatives; surface_area superficie; surface_water
eaux_superficielles; surplus_carried_forward excedent_reporte; surveillance_cameras cameras_videoprotection; swearing_in_date date_assermentation; swim_cap
bonnet_bain; swimming_cap bonnet_bain; swimming_instructor maitre_nageur; swimming_lane ligne_eau; swimming_lanes lignes_eau; swimming_lesson cours_natation;
swimming_lessons cours_natation; swimming_pool piscine; sworn_officer agent_assermente; sworn_statement attestation_honneur; synthetic_turf gazon_synthetique;
tacit_agreement accord_tacite; tacit_approval accord_tacite; tacit_renewal tacite_reconduction; takes_effect date_effet; takes_effect_on date_effet;
target_audience public_cible; target_group public_cible; tattoo_number numero_tatouage; tax_base base_imposition; tax_bases bases_fiscales; tax_collector
percepteur; tax_excluded ht; tax_household foyer_fiscal; tax_included ttc; tax_income revenu_fiscal; tax_notice avis_imposition; tax_rate taux_imposition;
tax_relief degrevement; tax_revenue recettes_fiscales; teaching_assistant atsem; teaching_staff enseignants; team_leader chef_equipe; team_members
membres_equipe; technical_center centre_technique; technical_centre centre_technique; technical_committee comite_technique; technical_department
services_techniques; technical_inspection controle_technique; technical_inspector controleur_technique; technical_score note_technique; technical_services
services_techniques; technical_specifications cctp; technical_weight ponderation_technique; telework_days jours_teletravail; temp_staff interimaires;
temporary_bar buvette; temporary_staff interimaires; temporary_worker vacataire; temporary_workers vacataires; tender_committee commission_appel_offres;
tender_notice avis_marche; tenders_received offres_recues; tennis_court court_tennis; tennis_courts courts_tennis; tenure_date date_titularisation;
tenured_staff titulaires; term_of_office mandat; terms_and_conditions conditions_generales; terms_of_reference cahier_charges; terrace_fee droit_terrasse;
theater_company compagnie_theatre; theatre_company compagnie_theatre; third_parties tiers; third_party tiers; ticket_number numero_ticket; ticket_office
billetterie; ticket_price prix_billet; tickets_sold billets_vendus; tiger_mosquito moustique_tigre; time_frame delai; time_limit delai; time_of_day heure;
time_off_in_lieu recuperation; time_period periode; time_range plage_horaire; time_savings_account compte_epargne_temps; time_slot creneau; time_slots creneaux;
time_spent temps_passe; time_zone fuseau_horaire; toll_free_number numero_vert; total_amount montant_total; total_chlorine chlore_total; total_due total_du;
total_excl_tax total_ht; total_excluding_tax total_ht; total_incl_tax total_ttc; total_including_tax total_ttc; total_population population_totale; total_votes
total_voix; tourist_accommodation hebergement_touristique; tourist_information office_tourisme; tourist_office office_tourisme; tourist_season
saison_touristique; tourist_tax taxe_sejour; town_center centre_ville; town_centre centre_ville; town_clerk secretaire_mairie; town_code code_insee;
town_council conseil_municipal; town_councillor conseiller_municipal; town_hall mairie; town_newsletter bulletin_municipal; town_of_residence commune_residence;
town_planning urbanisme; town_twinning jumelage; toy_library ludotheque; trade_name nom_commercial; traffic_control regulation_circulation; traffic_count
comptage_routier; traffic_counts comptages; traffic_jam embouteillage; traffic_light feu_tricolore; traffic_lights feux_tricolores; traffic_order
arrete_circulation; traffic_sign panneau_signalisation; train_station gare; training_course formation; training_days jours_formation; training_hours
heures_formation; training_plan plan_formation; training_pool bassin_apprentissage; training_provider organisme_formation; transferred_powers
competences_transferees; transfers_between_sections operations_ordre; travel_expenses frais_deplacement; travel_pass abonnement; travel_time temps_trajet;
treatment_plant station_epuration; tree_count nb_arbres; tree_cutting abattage; tree_felling abattage; tree_pruning elagage; tree_species essence;
trestle_tables tables_treteaux; trial_period periode_essai; trip_purpose motif_deplacement; trunk_circumference circonference_tronc; trunk_diameter
diametre_tronc; turnout_rate taux_participation; turnover_rate taux_rotation; twin_town ville_jumelee; twin_towns villes_jumelees; two_way double_sens;
uncollectible_debts admissions_non_valeur; under_examination en_instruction; under_investigation en_cours_instruction; under_review en_instruction; under_way
en_cours; unfavorable_opinion avis_defavorable; unfavourable_opinion avis_defavorable; unfit_housing habitat_indigne; unforeseen_expenses depenses_imprevues;
unit_cost cout_unitaire; unit_price prix_unitaire; unpaid_amount montant_impaye; unpaid_bills impayes; unpaid_leave conge_sans_solde; unsafe_building
immeuble_menacant_ruine; unspent_commitments restes_a_realiser; update_date date_maj; updated_at date_maj; urban_area_community communaute_agglomeration;
urban_community communaute_urbaine; urban_planning urbanisme; urban_planning_certificate certificat_urbanisme; urn_niche case_columbarium; useful_life
duree_amortissement; user_account compte_utilisateur; user_fee redevance; user_fees redevances; user_name identifiant; user_rights droits_utilisateur;
user_satisfaction satisfaction_usagers; vacancy_rate taux_vacance; vacant_dwellings logements_vacants; vacant_housing logements_vacants; vacant_positions
postes_vacants; vacant_posts postes_vacants; vacant_premises locaux_vacants; vacation_watch operation_tranquillite_vacances; vaccination_center
centre_vaccination; vaccination_coverage couverture_vaccinale; vaccination_record carnet_vaccination; valid_ballots exprimes; valid_from debut_validite;
valid_until fin_validite; valid_votes exprimes; value_weight ponderation_valeur; variable_rate taux_variable; vat_amount montant_tva; vat_compensation_fund
fctva; vat_rate taux_tva; vehicle_fleet parc_automobile; vehicle_inspection controle_technique; vehicle_pound fourriere; vehicle_registration immatriculation;
video_games jeux_video; video_surveillance videoprotection; village_festival fete_village; village_hall salle_fetes; visitor_count nb_visiteurs; vital_records
etat_civil; vocational_training formation_professionnelle; voluntary_association association; volunteer_hours heures_benevolat; vote_count nb_voix;
vote_counting depouillement; vote_result resultat_vote; vote_threshold seuil_vote; voted_on date_vote; voter_card carte_electorale; voter_list liste_electorale;
voter_number numero_electeur; voter_roll liste_electorale; voter_turnout participation; voters_list liste_electorale; votes_against contre; votes_cast exprimes;
votes_for pour; votes_in_favor pour; votes_in_favour pour; voting_booth isoloir; voting_booths isoloirs; voting_card carte_electorale; voting_date date_scrutin;
voting_members votants; voting_method mode_scrutin; voting_office bureau_vote; voting_result resultat_vote; voting_stations bureaux_vote; voting_system
mode_scrutin; vulnerable_people personnes_vulnerables; waiting_day jour_carence; waiting_list liste_attente; waiting_period delai_carence; waiting_time
temps_attente; walking_bus pedibus; war_memorial monument_morts; warning_level niveau_alerte; warranty_period duree_garantie; warranty_retention
retenue_garantie; wasp_nest nid_guepes; waste_center dechetterie; waste_centre dechetterie; waste_collection collecte_dechets; waste_disposal
elimination_dechets; waste_sorting tri_dechets; waste_treatment traitement_dechets; waste_water eaux_usees; wastewater_treatment assainissement; water_bill
facture_eau; water_fountain fontaine; water_hardness durete_eau; water_intake captage; water_leak fuite_eau; water_level niveau_eau; water_loss pertes_eau;
water_main conduite_eau; water_meter compteur_eau; water_network reseau_eau; water_quality qualite_eau; water_supply alimentation_eau; water_table nappe;
water_temperature temperature_eau; water_tower chateau_eau; watering_frequency frequence_arrosage; wear_and_tear usure; web_site site_web; wedding_hall
salle_mariages; weed_control desherbage; week_day jour_semaine; week_number numero_semaine; weekend_rate tarif_week_end; weekly_hours heures_hebdo;
weekly_opening_hours ouverture_hebdo_heures; weekly_rate tarif_semaine; weekly_rest repos_hebdomadaire; weekly_slots creneaux_hebdomadaires;
weighting_percentage ponderation; wheelchair_accessible accessible_pmr; wind_farm parc_eolien; wind_turbine eolienne; wind_turbines eoliennes; winning_bidder
attributaire; winter_hours horaires_hiver; winter_maintenance viabilite_hivernale; winter_service viabilite_hivernale; wood_boiler chaufferie_bois;
work_acceptance reception_travaux; work_accident accident_travail; work_accidents accidents_travail; work_crew equipe; work_crews equipes; work_days
jours_travail; work_hours heures_travail; work_in_progress travaux_en_cours; work_order ordre_service; work_permit permis_travail; work_schedule planning;
work_site chantier; work_stoppage arret_travail; work_time_percentage quotite; work_week semaine_travail; working_day jour_ouvrable; working_days jours_ouvres;
working_hours heures_travail; working_time temps_travail; working_time_rate quotite_travail; workplace_accident accident_travail; workplace_accidents
accidents_travail; works_acceptance reception_travaux; works_committee commission_travaux; works_contract marche_travaux; works_end fin_travaux; works_manager
conducteur_travaux; works_start debut_travaux; works_supervisor conducteur_travaux; wrecked_vehicles epaves; write_off admission_non_valeur; write_offs
admissions_non_valeur; written_by redacteur; year_before n_moins_1; year_built annee_construction; year_end fin_annee; year_on_year evolution_annuelle;
year_to_date cumul_annuel; years_of_service anciennete; youth_center maison_jeunes; youth_centre maison_jeunes; youth_council conseil_jeunes; youth_worker
animateur; youth_workers animateurs; zip_code code_postal; zoning_plan plan_zonage
`;

/** The French expression by the English one. */
export const EXPRESSIONS: ReadonlyMap<string, string> = new Map(
  LINES.split(';').flatMap((line) => {
    const [english = '', french] = line.trim().split(/\s+/u);
    return french === undefined ? [] : [[english, french] as const];
  }),
);
