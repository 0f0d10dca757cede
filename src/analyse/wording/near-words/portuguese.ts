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
`;
