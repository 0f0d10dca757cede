/**
 * Words that one newsroom prints where another prints a neighbour: one set a line. A word may stand in
 * several sets; `_` joins a verb to the word behind it that makes another verb of it. They are no synonyms: that a choice between them means something is why they are here.
 */
export const english = `
attack strike raid assault bombing offensive airstrike shelling bombardment operation incursion ambush
attack clash skirmish shooting exchange gunfight battle firefight
kill murder assassinate execute slay die death dead perish massacre killing assassination slain
victim casualty fatality dead
wound injure hurt maim
militant fighter rebel insurgent gunman terrorist extremist guerrilla separatist jihadist combatant member
protester demonstrator marcher crowd rioter activist participant
protest demonstration rally march riot unrest gathering
government regime authority administration leadership cabinet
soldier troop force army military serviceman personnel guard
police officer policeman constable
invasion intervention occupation war conflict fighting hostility crisis
rebellion insurgency uprising revolt mutiny
truce ceasefire armistice
deal agreement accord pact treaty settlement
talk negotiation discussion dialogue
migrant refugee asylum-seeker
fence wall barrier
hostage captive prisoner detainee
arrest detain hold capture apprehend
seize confiscate find recover capture discover
outlaw ban prohibit proscribe forbid illegal
fund finance bankroll sponsor back
broker mediate negotiate arrange
collapse crumble fail founder unravel break_down break_apart fall_apart
collapse give_way break_away fall_down cave_in burst
leak spill seep
fuel diesel petrol gasoline
fall plunge drop tumble plummet crash
rise climb soar jump surge increase
cut reduce slash lower trim
raise increase lift boost hike
crash accident collision wreck disaster incident tragedy catastrophe
fire blaze inferno flame
explosion blast bang detonation crack
explode detonate blow_up go_off
kill shoot_dead gun_down
investigate examine probe look_into
continue go_on carry_on
surrender give_up give_in yield
establish found create set_up
surround encircle seal_off cordon_off
distribute hand_out give_out
surge go_up
earthquake quake tremor
storm hurricane typhoon cyclone gale
flood deluge inundation
company firm business corporation operator
worker employee staff labourer
walkout strike stoppage
leader chief head president boss commander director
spokesman spokeswoman spokesperson representative
child youngster boy girl minor teenager youth
resident locals inhabitant villager citizen civilian townspeople people
vehicle car automobile lorry truck van
doctor medic physician paramedic
home house flat dwelling residence building farmhouse hideout
home household
plane aircraft jet airliner
ship vessel boat ferry
demand call urge request
plan proposal scheme project
investigation inquiry probe enquiry
examine inspect check test examination inspection
reject refuse dismiss decline turn_down
condemn denounce criticise criticize decry
praise hail laud commend
autonomy self-rule independence self-government
cancel scrap abandon call_off
visit trip tour journey
begin start launch commence
end finish conclude stop halt
type kind sort design model
queue queuing wait
rescue save pull evacuate free
order tell instruct
order instruct command
rubble wreckage debris ruin
money cash fund
job post position
rule law regulation
anger fury outrage
fear concern worry
sign banner placard poster
threaten warn caution
provide supply offer give deliver
serve cater
aid help assistance relief support
poll survey
vote ballot election
win victory triumph
defeat loss
lawmaker legislator parliamentarian deputy senator
parliament assembly legislature congress
judge magistrate
court tribunal
lawyer attorney barrister solicitor counsel
prosecutor attorney
jail prison gaol
jail imprison
sentence punish
sue prosecute charge
allegation accusation claim charge
murder homicide
robbery theft burglary raid heist
steal take
thief robber burglar
gun weapon firearm rifle
missile rocket projectile shell
drone aircraft
bomb explosive device
mine explosive
border frontier
area region province district territory zone
north region
city town village municipality capital
road street highway motorway carriageway
river water lake sea
bank shore ashore coast
wounded casualty
refuse deny
quit resign resignation step_down stand_down
fire sack dismiss
appoint name nominate
meet convene gather assemble
expect plan schedule due
plan intend
flee escape leave
return back
close shut
open launch inaugurate
build construct erect
destroy demolish raze flatten
damage harm hit
repair work maintenance
delay postpone defer put_off put_back
halt suspend stop pause
extend prolong
approve back endorse authorise pass
oppose resist
allow permit let
bar block prevent
price cost
pay wage salary
rent lease
profit earnings
debt loan
growth expansion
shrink contract
famine hunger starvation
illness disease sickness
epidemic outbreak
patient sufferer
drug medicine medication
vaccine jab shot
pupil student schoolchild
teacher lecturer instructor
school college
passenger traveller commuter rider
driver motorist
train service
delay disruption
power electricity
blackout outage cut
heat warmth
snow blizzard
downpour rain
hail storm
drown sink
wash tear sweep carry
search hunt
wide broad large big huge
fatal deadly lethal
grave serious severe critical
controversial disputed contested
angry furious
famous renowned celebrated
poor impoverished needy
rich wealthy affluent
old elderly aged
rating grade mark
rate call judge describe
abroad foreign overseas
neighbouring adjacent next
picture photo photograph image
letter note
report account article
newspaper daily paper
film movie
song tune
match game fixture
player footballer
coach manager trainer
mother mom mum
father dad
couple pair
baby infant newborn
teenager teen adolescent youngster
pensioner retiree
spouse partner
suspect accused defendant culprit
attacker assailant perpetrator gunman
gang ring network cartel syndicate
detective investigator
cop officer policeman constable
bystander onlooker witness passer-by
expert specialist analyst
scientist researcher academic
critic opponent detractor
supporter backer follower loyalist fan
rival opponent adversary challenger
ally partner
candidate contender hopeful nominee
voter elector
campaigner activist advocate
grant subsidy
tax levy duty tariff
fine penalty
ban embargo prohibition
restriction curb limit
bill legislation
reform overhaul shake-up revamp
decision ruling verdict judgment judgement
trial hearing proceeding
acquit clear exonerate
custody detention
lawsuit suit case
evidence proof
document paper file record
reveal disclose divulge expose
confirm verify
admit acknowledge concede confess
deny refute rebut
hide conceal cover_up
find locate trace
vanish disappear go_missing
missing unaccounted
trapped stuck stranded
shelter refuge
hospital clinic infirmary
surgery operation
recover recuperate improve
cure remedy
abuse mistreatment cruelty
harass bully
stab knife
gunshot shot
smoke fumes
rock boulder stone
hill slope mountainside
landslide mudslide rockfall landslip
forecast predict
warning alert
danger risk threat hazard peril
safety security
squad team side
captain skipper
draw tie
beat defeat overcome
tournament competition championship contest
stadium arena
spectator viewer fan
show programme program
actor actress star performer
singer musician artist vocalist
band group
album record
concert gig show performance
book novel
author writer novelist
painting artwork canvas
museum gallery
buy purchase acquire
purchase acquisition takeover
shop store supermarket retailer
customer client shopper consumer buyer
product item
parcel package box packet pack
luggage baggage
ticket fare
airport airfield
runway tarmac
carriage coach wagon
motorcycle motorbike
bicycle bike
pedestrian walker
walker hiker rambler
climber mountaineer
swimmer bather
beach shore
island isle
forest wood woodland
farmer grower
cattle livestock cow
animal creature beast
pollute contaminate
pollution contamination
rubbish garbage trash litter waste
toxic poisonous
chemical substance
plant factory works facility
home apartment flat
basement cellar
garden yard
church chapel
priest vicar pastor clergyman
faith religion
king monarch
envoy ambassador diplomat emissary
summit meeting conference
pledge promise vow
dismissal sacking
replace succeed
replacement successor
elect choose pick select
support backing endorsement
criticism condemnation
row dispute quarrel disagreement feud
scandal affair controversy
fraud scam swindle
corruption graft bribery
smuggler trafficker
drug narcotic
cannabis marijuana
alcohol drink liquor
drunk intoxicated
pub bar tavern
restaurant eatery diner cafe
corpse body
funeral burial
mourn grieve
celebrate mark commemorate
wedding marriage
marry wed
study research survey
result finding outcome
amount sum
huge enormous massive vast giant
small little tiny
quick fast rapid swift
strong powerful
weak feeble
important key vital crucial significant
difficult hard tough
cheap inexpensive
expensive costly
empty deserted vacant
crowded packed
illegal unlawful illicit
secret clandestine covert confidential
unknown unidentified unnamed anonymous
scared afraid frightened terrified
shocked stunned horrified appalled
happy delighted pleased glad
surprised astonished amazed
worried concerned anxious
dangerous hazardous unsafe risky
faulty defective broken
historic historical ancient
suddenly abruptly
allegedly reportedly supposedly
immediately instantly
help assist
attempt bid effort
aim goal target objective
reason cause motive
cause trigger spark provoke prompt
hold stage host organise organize
arrive reach land
leave depart
send dispatch deploy
carry transport
block obstruct
happen occur take_place
prevent avert avoid
ease relax loosen
improve enhance upgrade
worsen deteriorate
force compel oblige
defend protect
watch monitor observe
follow pursue chase
smash shatter break
drag pull haul
push shove
throw hurl toss pelt
shout yell scream
cry weep
discuss debate
agree consent
identify name
call dub label term
accuse blame
hire recruit take_on
bankruptcy insolvency
share stock
investor shareholder
slump recession downturn
recovery rebound upturn
nuclear atomic
spacecraft spaceship capsule
astronaut cosmonaut
phone telephone smartphone handset
video footage clip recording
website site
`;
