/** As the English sets. */
export const french = `
attaque frappe raid assaut bombardement offensive opération attentat
tuer assassiner mourir mort meurtre assassinat décès
blesser toucher
combattant rebelle insurgé terroriste militant extrémiste milicien séparatiste
manifestant protestataire foule participant
manifestation rassemblement marche protestation
gouvernement régime autorités pouvoir
soldat troupe force armée militaire
guerre conflit combats hostilités
trêve cessez-le-feu
accord pacte traité
discussion négociation pourparlers dialogue
migrant réfugié
arrêter interpeller détenir
accident catastrophe drame incident tragédie
feu incendie flammes
explosion déflagration détonation
entreprise société compagnie groupe
travailleur employé salarié
chef dirigeant directeur patron
habitant résident riverain citoyen
voiture véhicule automobile
médecin docteur
enquête investigation
commencer débuter démarrer
route chaussée voie
région zone territoire
ville commune localité village
prix coût tarif
salaire paie rémunération
élève écolier étudiant
policier gendarme agent
tribunal cour justice
prison détention
exiger réclamer demander
critiquer dénoncer condamner
avertir prévenir
suspendre interrompre arrêter
fermer boucler
quitter évacuer abandonner
secourir sauver
vote scrutin élection
député parlementaire élu
photo image cliché
passager voyageur usager
électricité courant
panne coupure
mère maman
père papa
époux mari
épouse femme
bébé nourrisson
enfant mineur
jeune adolescent
retraité pensionné
suspect accusé prévenu
agresseur assaillant
bande réseau gang
témoin passant
expert spécialiste analyste
scientifique chercheur
critique détracteur opposant
partisan soutien sympathisant
rival adversaire concurrent
allié partenaire
candidat prétendant
électeur votant
militant activiste
impôt taxe
amende contravention
interdiction prohibition
interdire prohiber bannir
restriction limitation
loi texte
décision jugement verdict arrêt
procès audience
avocat défenseur
procureur parquet ministère_public
document papier dossier
révéler dévoiler
confirmer attester
admettre reconnaître avouer
nier démentir contester
trouver découvrir retrouver
hôpital clinique
chirurgie opération intervention
maltraitance sévices
couteau lame
fusillade tirs
arme pistolet fusil
pente versant
éboulement glissement effondrement
tempête orage ouragan
pluie averse précipitation
inondation crue
séisme tremblement secousse
dégât dommage
endommager détruire ravager
effondrement écroulement
effondrer écrouler
danger risque menace
entraîneur sélectionneur coach
joueur footballeur
victoire succès triomphe
gagner remporter vaincre
défaite revers
match rencontre
tournoi championnat compétition
stade enceinte
spectateur supporter
acteur comédien
chanteur musicien artiste
concert spectacle
film long-métrage
livre roman
auteur écrivain
tableau toile peinture
magasin boutique commerce
client acheteur consommateur
produit article
colis paquet
bagage valise
billet ticket
aéroport aérodrome
avion appareil
bateau navire embarcation
train rame convoi
wagon voiture
camion poids-lourd
moto motocyclette
vélo bicyclette
piéton passant
randonneur promeneur
alpiniste grimpeur
plage côte rivage
forêt bois
agriculteur paysan exploitant
bétail vache
déchet ordure
usine site
église paroisse
prêtre curé
ambassadeur diplomate
sommet réunion rencontre
promesse engagement
promettre engager
licencier renvoyer
licenciement renvoi
démission départ
démissionner quitter
nommer désigner
soutien appui
soutenir appuyer
querelle dispute différend
scandale affaire
fraude escroquerie arnaque
corruption pot-de-vin
voleur cambrioleur malfaiteur
vol cambriolage braquage
voler dérober
drogue stupéfiant
bar café
corps cadavre dépouille
obsèques funérailles enterrement
fête célébration
mariage noces
étude recherche
sondage enquête
résultat conclusion
somme montant
hausse augmentation progression
augmenter croître progresser
baisse recul diminution chute
baisser reculer diminuer chuter
réduire diminuer abaisser
énorme immense gigantesque
rapide prompt
difficile compliqué
cher coûteux
vide désert
illégal illicite
secret confidentiel
inconnu anonyme
inquiet préoccupé
dangereux risqué périlleux
grave sérieux
soudain brusquement
immédiatement aussitôt
aider assister
aide assistance
tentative essai
objectif but
cause raison motif
causer provoquer entraîner déclencher
arriver parvenir
envoyer dépêcher
transporter acheminer
éviter empêcher
aggraver empirer
obliger contraindre forcer
défendre protéger
surveiller observer
poursuivre pourchasser
jeter lancer
crier hurler
débattre discuter
accuser reprocher
embaucher recruter engager
faillite banqueroute
action titre
actionnaire investisseur
embouteillage bouchon
retard délai
reporter repousser ajourner
annuler supprimer
portable téléphone mobile
conducteur chauffeur
panne avarie
fuite évasion
fuir échapper
maire édile
démolir raser
construire bâtir ériger
propriétaire détenteur
bénéfice profit
grève débrayage
enseignant professeur instituteur
école établissement
malade patient
maladie affection
médicament traitement
vaccin injection
maison logement habitation domicile
bâtiment immeuble édifice
bus autocar car
terminer finir achever
détenu prisonnier
otage captif
`;
