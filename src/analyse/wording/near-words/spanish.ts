/** As the English sets. */
export const spanish = `
ataque bombardeo asalto ofensiva operación atentado
matar asesinar morir muerte muerto asesinato fallecer fallecido
herir lesionar herido lesionado
combatiente rebelde insurgente terrorista militante extremista miliciano
manifestante protestante multitud
manifestación protesta marcha concentración
gobierno régimen autoridades ejecutivo
soldado tropa fuerza ejército militar
guerra conflicto combates
tregua
acuerdo pacto tratado
conversación negociación diálogo
migrante refugiado
detener arrestar capturar
accidente siniestro catástrofe desastre tragedia incidente
fuego incendio llamas
explosión estallido
empresa compañía firma
trabajador empleado obrero
jefe líder director dirigente
vecino residente habitante ciudadano
coche vehículo automóvil
médico doctor
investigación pesquisa
apagón corte
viajero pasajero
comenzar empezar iniciar
carretera calle vía
línea vía
región zona
región provincia
ciudad pueblo localidad municipio
precio coste costo
salario sueldo
alumno estudiante escolar
policía agente
tribunal juzgado
cárcel prisión
exigir reclamar pedir querer
criticar denunciar condenar
advertir alertar
suspender interrumpir paralizar
cerrar clausurar
abandonar evacuar
rescatar salvar
elección votación comicios
diputado parlamentario
foto imagen fotografía
luz electricidad
abastecer suministrar servir
madre mamá
padre papá
esposo marido
esposa mujer
pareja matrimonio
bebé recién_nacido
niño menor pequeño
joven adolescente
jubilado pensionista
sospechoso acusado imputado
agresor atacante asaltante
banda red grupo
experto especialista analista
científico investigador
crítico detractor opositor
partidario seguidor simpatizante
rival adversario oponente
aliado socio
candidato aspirante
votante elector
activista ecologista
impuesto tributo tasa
multa sanción
prohibición veto
prohibir vetar
restricción limitación
ley norma
decisión fallo sentencia resolución
juicio proceso vista
abogado letrado
fiscalía fiscal ministerio_público
prueba evidencia
documento papel expediente
revelar destapar desvelar
confirmar ratificar
admitir reconocer confesar
negar desmentir rechazar
hallar encontrar descubrir
hospital clínica
cirugía operación intervención
maltrato abuso
cuchillo navaja
disparo tiro
tiroteo balacera
arma pistola fusil
humo humareda
ladera pendiente
deslizamiento derrumbe desprendimiento alud
tormenta temporal tempestad
lluvia precipitación
inundación riada
terremoto seísmo sismo temblor
daño destrozo
dañar destruir destrozar
derrumbe colapso desplome hundimiento
derrumbarse desplomarse hundirse
peligro riesgo amenaza
equipo conjunto
entrenador técnico
jugador futbolista
victoria triunfo
ganar vencer derrotar
derrota revés
partido encuentro duelo
torneo campeonato competición
espectador aficionado
actor intérprete
cantante músico artista
concierto actuación
película filme cinta
libro novela
autor escritor
cuadro pintura obra
tienda comercio establecimiento
cliente comprador consumidor
producto artículo
paquete envío
equipaje maleta
billete boleto pasaje
aeropuerto aeródromo
avión aeronave aparato
barco buque embarcación nave
tren convoy
vagón coche
camión tráiler
moto motocicleta
bici bicicleta
peatón viandante transeúnte
excursionista senderista
montañero alpinista escalador
playa costa orilla
bosque monte
agricultor campesino
ganado vaca
basura desecho residuo
contaminación polución
fábrica planta
iglesia templo parroquia
cura sacerdote párroco
embajador diplomático
cumbre reunión encuentro
promesa compromiso
prometer comprometerse
despedir echar
despido cese
dimisión renuncia
dimitir renunciar
nombrar designar elegir
apoyo respaldo
apoyar respaldar
crítica condena
disputa polémica conflicto
fraude estafa timo
corrupción soborno
ladrón atracador
robo atraco hurto
robar sustraer
droga estupefaciente narcótico
bar taberna
cadáver cuerpo
funeral entierro sepelio
fiesta celebración
boda matrimonio
estudio investigación
encuesta sondeo
resultado conclusión
suma cantidad importe
aumento subida alza incremento
subir aumentar crecer
caída bajada descenso reducción
bajar caer descender disminuir
reducir recortar rebajar
enorme inmenso gigantesco
rápido veloz
difícil complicado
caro costoso
vacío desierto
ilegal ilícito
secreto confidencial
desconocido anónimo
preocupado inquieto
peligroso arriesgado
grave serio
averiado estropeado
repentinamente súbitamente
presuntamente supuestamente
inmediatamente enseguida
ayudar asistir
ayuda asistencia auxilio
intento tentativa
objetivo meta
causa motivo razón
causar provocar ocasionar desencadenar
llegar arribar
partir salir
enviar mandar
trasladar transportar
evitar impedir
empeorar agravar
obligar forzar
defender proteger
vigilar observar
arrojar lanzar tirar
gritar vociferar
debatir discutir
acusar culpar
contratar fichar
quiebra bancarrota
acción título
accionista inversor
atasco retención
retraso demora
aplazar posponer retrasar
cancelar anular
móvil teléfono
conductor chófer
avería fallo
huida fuga
huir escapar fugarse
alcalde regidor edil
portavoz vocero
organizador convocante
derribar demoler
construir levantar edificar
dueño propietario
inquilino arrendatario
beneficio ganancia
huelga paro
maestro profesor docente
colegio escuela
enfermo paciente
enfermedad dolencia
fármaco medicamento medicina
vacuna inmunización
vivienda casa piso domicilio
edificio inmueble
autobús autocar
terminar acabar concluir
`;
