/** As the English sets. */
export const italian = `
attacco bombardamento offensiva attentato raid assalto
uccidere assassinare giustiziare morire morte morto omicidio decedere ucciso assassinio
ferire ferito contuso
combattente ribelle insorto terrorista miliziano estremista guerrigliero
manifestante dimostrante folla
manifestazione protesta corteo marcia presidio
governo regime autorità esecutivo
soldato militare truppa esercito forza
guerra conflitto combattimento
tregua cessate-il-fuoco
accordo intesa patto trattato
trattativa negoziato colloquio dialogo
migrante profugo rifugiato
arrestare fermare catturare
arresto fermo cattura
detenuto carcerato prigioniero
incidente sciagura disastro tragedia catastrofe
incendio rogo fuoco fiamme
esplosione scoppio deflagrazione
azienda società impresa ditta compagnia
lavoratore dipendente operaio impiegato addetto
capo leader direttore presidente vertice
residente abitante cittadino
auto vettura macchina automobile veicolo
camion tir autocarro
medico dottore
indagine inchiesta
passeggero viaggiatore
cominciare iniziare
terminare finire concludere
strada via statale
zona area regione provincia territorio
città comune paese località centro
prezzo costo tariffa
stipendio salario paga
alunno studente scolaro
poliziotto agente
tribunale corte
carcere prigione
chiedere esigere reclamare pretendere
criticare condannare denunciare attaccare
avvertire allertare avvisare
sospendere interrompere bloccare
chiudere sbarrare
abbandonare lasciare
evacuare sgomberare
salvare soccorrere
soccorso salvataggio
elezione voto votazione
deputato parlamentare onorevole
foto fotografia immagine
luce corrente elettricità energia
bambino bimbo minore piccolo
ragazzo giovane adolescente
ladro rapinatore malvivente bandito
furto rapina colpo
arma pistola fucile
aereo velivolo
nave imbarcazione barca traghetto
calo diminuzione riduzione flessione
calare scendere diminuire
aumento crescita rialzo incremento
salire crescere aumentare
sondaggio rilevazione
vittoria successo trionfo
vincere battere sconfiggere
sconfitta disfatta
partita gara incontro sfida
squadra formazione
allenatore tecnico
calciatore giocatore
temporale tempesta nubifragio
terremoto sisma scossa
alluvione inondazione allagamento
crollo cedimento
crollare cedere
casa abitazione alloggio
soldi denaro fondo
dimettersi lasciare
nominare scegliere
approvare autorizzare
respingere rifiutare bocciare
annunciare comunicare
rinviare posticipare
cancellare annullare
alleato partner
sciopero agitazione
treno convoglio
madre mamma
padre papà
marito coniuge
moglie coniuge
neonato bebè
pensionato anziano
sospettato indagato imputato accusato
aggressore assalitore attentatore
banda gruppo gang
investigatore inquirente
testimone passante
esperto specialista analista
scienziato ricercatore
critico oppositore detrattore
sostenitore simpatizzante
rivale avversario
candidato aspirante
elettore votante
attivista militante ambientalista
tassa imposta tributo
multa sanzione ammenda
divieto bando
vietare proibire
restrizione limitazione
legge norma provvedimento
decisione sentenza verdetto
processo udienza procedimento
avvocato legale difensore
procura pubblico_ministero pm
prova elemento indizio
documento carta
rivelare svelare
confermare ribadire
ammettere riconoscere confessare
negare smentire
sparire scomparire
scomparso disperso
trovare rinvenire scoprire ritrovare
ospedale clinica
operazione intervento
coltello lama
sparo colpo
sparatoria conflitto
fumo fumata
pendio versante
frana smottamento
pioggia precipitazione
danno danneggiamento
danneggiare distruggere devastare
pericolo rischio minaccia
torneo campionato competizione
stadio impianto
spettatore tifoso
attore interprete
cantante musicista artista
concerto spettacolo esibizione
film pellicola
libro romanzo
autore scrittore
quadro dipinto tela
negozio bottega esercizio
cliente acquirente consumatore
prodotto articolo
pacco plico
bagaglio valigia
biglietto titolo
aeroporto scalo
vagone carrozza
moto motocicletta
bicicletta bici
pedone passante
escursionista camminatore
alpinista scalatore
spiaggia riva costa
bosco foresta
agricoltore contadino
rifiuto spazzatura immondizia
inquinamento contaminazione
fabbrica stabilimento impianto
chiesa parrocchia
prete sacerdote parroco
ambasciatore diplomatico
vertice riunione incontro
promessa impegno
promettere impegnare
licenziare cacciare
licenziamento esubero
appoggio sostegno
appoggiare sostenere
critica condanna
disputa polemica contrasto
scandalo vicenda
frode truffa raggiro
corruzione tangente mazzetta
rubare sottrarre
droga stupefacente
bar locale
corpo cadavere salma
funerale esequie sepoltura
festa celebrazione
matrimonio nozze
studio ricerca
risultato esito
somma importo cifra
enorme immenso gigantesco
rapido veloce
difficile complicato
caro costoso
vuoto deserto
illegale illecito
segreto riservato
sconosciuto ignoto anonimo
preoccupato inquieto allarmato
pericoloso rischioso
grave serio
guasto avaria
improvvisamente bruscamente
presumibilmente probabilmente
immediatamente subito
aiutare assistere
aiuto assistenza
tentativo sforzo
obiettivo scopo
causa motivo ragione
causare provocare scatenare
arrivare giungere
partire salpare
inviare mandare spedire
trasportare trasferire
evitare impedire scongiurare
peggiorare aggravare
obbligare costringere
difendere proteggere
sorvegliare osservare
inseguire braccare
lanciare gettare scagliare
gridare urlare
discutere dibattere
accusare incolpare
assumere ingaggiare
fallimento bancarotta
azione titolo
azionista investitore
ingorgo coda
ritardo rallentamento
cellulare telefono telefonino smartphone
autista conducente guidatore
blackout interruzione
fuga evasione
fuggire scappare
sindaco primo_cittadino
demolire abbattere
costruire edificare erigere
proprietario titolare
inquilino affittuario
utile profitto guadagno
insegnante docente maestro professore
scuola istituto
malato paziente
malattia patologia
farmaco medicinale medicina
vaccino immunizzazione
edificio palazzo stabile
pullman bus autobus
ostaggio prigioniero
`;
