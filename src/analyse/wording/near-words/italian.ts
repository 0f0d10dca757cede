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
`;
