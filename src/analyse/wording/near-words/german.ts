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
mutter mama
vater papa
ehemann mann
ehefrau frau
paar ehepaar
baby säugling neugeborene
jugendliche teenager minderjährige
rentner pensionär senior
verdächtige beschuldigte angeklagte
täter angreifer
bande ring netzwerk
ermittler fahnder
augenzeuge zeuge passant
experte fachmann spezialist sachverständige
wissenschaftler forscher
kritiker gegner
anhänger unterstützer fan
gegner rivale konkurrent
verbündete partner
kandidat bewerber anwärter
wähler stimmberechtigte
aktivist umweltschützer
steuer abgabe
strafe buße bußgeld geldstrafe
verbot untersagung
verbieten untersagen
einschränkung beschränkung begrenzung
gesetz regelung
entscheidung urteil beschluss
prozess verfahren verhandlung
anwalt verteidiger jurist rechtsanwalt
staatsanwaltschaft anklage
beweis beleg
dokument unterlagen papiere akten
enthüllen aufdecken
bestätigen bekräftigen
zugeben einräumen gestehen eingestehen
leugnen bestreiten dementieren zurückweisen
verschwinden verschwunden vermisst
finden entdecken
klinik krankenhaus spital
operation eingriff
heilung genesung
misshandeln quälen
messer klinge
schuss schüsse
rauch qualm
hang böschung
erdrutsch murgang hangrutsch
sturm orkan unwetter
regen niederschlag
überschwemmung hochwasser flut überflutung
erdbeben beben erdstoß
schaden zerstörung
beschädigen zerstören demolieren
einsturz zusammenbruch
einstürzen zusammenbrechen
gefahr risiko bedrohung
sicherheit schutz
mannschaft team
trainer coach
spieler kicker
sieg erfolg triumph
siegen gewinnen
niederlage pleite schlappe
spiel partie begegnung match
turnier wettbewerb meisterschaft
stadion arena
zuschauer besucher fan publikum
schauspieler darsteller
sänger musiker
konzert auftritt
film streifen
buch roman
autor schriftsteller
gemälde bild kunstwerk
geschäft laden markt
kunde käufer verbraucher
produkt ware artikel
paket päckchen sendung
gepäck koffer
fahrkarte ticket fahrschein
flughafen airport
flugzeug maschine jet
schiff boot fähre kutter frachter
zug bahn
waggon wagen
lkw lastwagen laster lastkraftwagen
motorrad krad
fahrrad rad
radfahrer radler
fußgänger passant
wanderer spaziergänger
bergsteiger kletterer
strand ufer küste
wald forst
bauer landwirt
tier vieh
müll abfall
gift schadstoff chemikalie
fabrik werk betrieb anlage
kirche gotteshaus dom
pfarrer priester geistliche seelsorger
botschafter diplomat gesandte
gipfel treffen konferenz tagung
versprechen zusage
versprechen zusagen
entlassen kündigen feuern
entlassung kündigung
rücktritt abgang
zurücktreten abdanken
nachfolger ersatz
ernennen berufen
unterstützung rückhalt beistand
unterstützen befürworten
ablehnen zurückweisen
kritik schelte
streit konflikt auseinandersetzung
skandal affäre
betrug schwindel
bestechung korruption
droge rauschgift
lokal kneipe gaststätte restaurant
leiche leichnam
beerdigung begräbnis beisetzung trauerfeier
feier fest
hochzeit trauung
studie untersuchung erhebung umfrage
ergebnis resultat
betrag summe
anstieg zunahme erhöhung steigerung
steigen zunehmen wachsen klettern
erhöhen anheben steigern
rückgang abnahme einbruch
sinken fallen zurückgehen schrumpfen
senken kürzen reduzieren verringern
riesig gewaltig enorm
schnell rasch zügig
schwierig schwer
teuer kostspielig
leer verlassen
illegal rechtswidrig verboten
geheim vertraulich
unbekannt anonym
besorgt beunruhigt
erschüttert entsetzt schockiert
gefährlich riskant
defekt kaputt
plötzlich unvermittelt
angeblich mutmaßlich
sofort umgehend unverzüglich
helfen unterstützen
versuch anlauf
ziel absicht
grund ursache auslöser
verursachen auslösen
ankommen eintreffen
abfahren aufbrechen
schicken entsenden
transportieren befördern
verhindern vermeiden abwenden
verschlechtern verschlimmern
zwingen nötigen
verteidigen schützen
beobachten überwachen
verfolgen jagen
ziehen zerren
werfen schleudern
rufen schreien
diskutieren debattieren beraten
vorwerfen beschuldigen
einstellen anstellen
pleite insolvenz bankrott konkurs
aktie anteil
aktionär anteilseigner
stau verkehrsbehinderung
verspätung verzögerung
verschieben vertagen
absagen streichen
handy mobiltelefon smartphone telefon
fahrer lenker
ausfall störung panne
stromausfall blackout
flucht entkommen
fliehen flüchten
bürgermeister rathauschef stadtoberhaupt
sprecher sprecherin
abriss abbruch
abreißen abbrechen
bauen errichten
renovieren sanieren modernisieren
eigentümer besitzer inhaber
mieter bewohner
wachstum zuwachs
gewinn profit überschuss
umsatz erlös
`;
