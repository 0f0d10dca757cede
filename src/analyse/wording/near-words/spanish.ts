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
accidente siniestro catástrofe tragedia incidente
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
región zona provincia
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
`;
