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
`;
