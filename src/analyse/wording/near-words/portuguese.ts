/** As the English sets. */
export const portuguese = `
ataque bombardeio ofensiva atentado investida
matar assassinar executar morrer morte morto assassinato falecer
ferir machucar ferido
combatente rebelde insurgente terrorista militante extremista miliciano guerrilheiro
manifestante multidão
manifestação protesto passeata ato marcha
governo regime autoridades executivo gestão
soldado tropa força exército militar
guerra conflito combate
trégua cessar-fogo
acordo pacto tratado
conversa negociação diálogo
migrante refugiado imigrante
prender deter capturar
preso detido detento
acidente desastre tragédia catástrofe incidente
incêndio fogo chamas
explosão estouro
empresa companhia firma
trabalhador empregado operário funcionário
chefe líder diretor dirigente presidente
morador residente habitante cidadão
carro veículo automóvel
ônibus coletivo
caminhão carreta
médico doutor
investigação inquérito apuração
apagão blecaute
viajante passageiro
começar iniciar
terminar acabar encerrar
estrada rodovia rua via
região zona área província
cidade município localidade vila
preço custo valor
salário remuneração
aluno estudante
policial agente
tribunal corte justiça
cadeia prisão presídio
exigir pedir cobrar reivindicar
criticar denunciar condenar atacar
alertar advertir avisar
suspender interromper paralisar
fechar encerrar bloquear interditar
abandonar deixar
retirar remover
resgatar salvar
eleição votação pleito
deputado parlamentar
senador parlamentar
foto imagem fotografia
luz energia eletricidade
fornecer abastecer
criança menor menino menina garoto garota
jovem adolescente
bandido criminoso assaltante ladrão
roubo assalto furto
tiro disparo
arma revólver pistola fuzil
avião aeronave jato
navio embarcação barco
queda redução recuo baixa diminuição
cair recuar despencar
alta aumento elevação subida
subir aumentar crescer
pesquisa levantamento sondagem
vitória triunfo
vencer ganhar derrotar bater
derrota revés
jogo partida confronto duelo
time equipe
técnico treinador
jogador atleta
torneio campeonato competição
rodovia estrada
temporal tempestade chuva
terremoto tremor abalo sismo
enchente inundação
desabamento desmoronamento
casa residência imóvel moradia
dinheiro verba recursos
demitir exonerar
renunciar deixar
nomear indicar escolher
aprovar autorizar
rejeitar recusar negar
anunciar divulgar informar
adiar postergar
cancelar suspender
aliado parceiro
oposição adversários
mãe mamãe
pai papai
esposo marido
esposa mulher
bebê recém-nascido
aposentado pensionista
suspeito acusado réu
agressor atacante
quadrilha bando gangue facção
especialista analista perito
cientista pesquisador
crítico opositor adversário
apoiador partidário simpatizante
rival adversário oponente
candidato postulante concorrente
eleitor votante
ativista militante
imposto tributo taxa
multa sanção penalidade
proibição veto
proibir vetar
restrição limitação
lei legislação norma
decisão sentença veredito
julgamento processo audiência
advogado defensor
prova evidência indício
documento papel
revelar expor
confirmar ratificar
admitir reconhecer confessar
desmentir negar
desaparecer sumir
encontrar achar localizar descobrir
apreender encontrar recolher
hospital clínica
cirurgia operação
faca canivete
tiroteio confronto
fumaça fumo
encosta morro
deslizamento desmoronamento
dano prejuízo estrago
danificar destruir
desabar ruir desmoronar
perigo risco ameaça
estádio arena
torcedor espectador
ator intérprete
cantor músico artista
show apresentação concerto
filme longa
livro romance
autor escritor
quadro pintura tela obra
loja comércio estabelecimento
cliente consumidor comprador
produto mercadoria item
pacote encomenda
bagagem mala
bilhete passagem
aeroporto aeródromo
trem composição
moto motocicleta
bicicleta bike
pedestre transeunte
praia orla costa
floresta mata bosque
agricultor produtor lavrador
gado rebanho
lixo resíduo detrito
poluição contaminação
fábrica indústria planta
igreja templo paróquia
padre sacerdote pároco
embaixador diplomata
cúpula reunião encontro
promessa compromisso
prometer comprometer
demissão dispensa desligamento
demissão renúncia saída
apoio respaldo
apoiar respaldar
crítica condenação
disputa polêmica conflito
fraude golpe
corrupção propina suborno
roubar furtar
droga entorpecente narcótico
bar boteco
corpo cadáver
enterro sepultamento funeral velório
festa celebração
casamento matrimônio
resultado conclusão
quantia soma montante
enorme imenso gigantesco
rápido veloz
difícil complicado
caro custoso
vazio deserto
ilegal ilícito irregular
secreto confidencial sigiloso
desconhecido anônimo
preocupado apreensivo
perigoso arriscado
quebrado defeituoso
supostamente presumivelmente
ajudar auxiliar
ajuda auxílio assistência
tentativa esforço
objetivo meta
causa motivo razão
causar provocar ocasionar gerar
ocorrer acontecer registrar
enviar mandar despachar
transportar levar
transferir remanejar desviar deslocar
evitar impedir
piorar agravar
obrigar forçar
defender proteger
jogar lançar atirar arremessar
gritar berrar
debater discutir
acusar culpar
contratar admitir
falência quebra
acionista investidor
congestionamento lentidão engarrafamento
atraso demora
celular telefone
motorista condutor
pane falha defeito
fuga escapada
fugir escapar
demolir derrubar
construir erguer edificar
dono proprietário
lucro ganho
greve paralisação
professor docente
escola colégio
doente paciente enfermo
doença enfermidade
remédio medicamento
vacina imunizante
edifício prédio
pouso aterrissagem
decolagem partida
final fim término
promotoria promotor ministério_público mp
`;
