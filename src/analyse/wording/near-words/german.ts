/** As the English sets. */
export const german = `
angriff anschlag attacke schlag überfall offensive bombardierung einsatz operation
töten ermorden sterben umbringen tod tot tötung ermordung mord umkommen ums
verletzen verwunden
kämpfer rebell aufständische terrorist milizionär extremist separatist bewaffnete
demonstrant protestierende teilnehmer menge
protest demonstration kundgebung marsch
regierung regime führung behörden
soldat truppe armee militär streitkräfte
krieg konflikt kämpfe
waffenruhe feuerpause waffenstillstand
abkommen vereinbarung vertrag
gespräch verhandlung
flüchtling migrant geflüchtete
festnehmen verhaften
unglück unfall katastrophe vorfall
feuer brand flammen großbrand großfeuer
explosion detonation knall
firma unternehmen konzern betreiber
arbeiter beschäftigte mitarbeiter angestellte helfer einsatzkräfte
chef leiter
anwohner bewohner bürger einwohner menschen
auto fahrzeug wagen pkw
arzt mediziner
haus gebäude wohnung
untersuchung ermittlung prüfung
prüfen untersuchen kontrollieren
beginnen starten anfangen
ende schluss
bagger baumaschine
leck loch bruch
straße weg
gebiet region bereich zone
stadt ort gemeinde dorf
kosten preis
lohn gehalt
schüler kind
polizei beamte
gericht justiz
gefängnis haft
richter gericht
fordern verlangen
kritisieren bemängeln rügen
warnen mahnen
stoppen einstellen unterbrechen
öffnen eröffnen
schließen sperren
verlassen räumen
zurückkehren heimkehren
retten bergen
suche fahndung
wahl abstimmung
abgeordnete parlamentarier
bild foto aufnahme
krank erkrankt
fahrgast passagier reisende
strom elektrizität
`;
