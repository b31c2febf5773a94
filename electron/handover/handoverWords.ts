import { oneOf } from '../randomId.ts'
import { spoken } from './bundle/ageHeader.ts'

/** 2048 short Dutch words, to be said by telephone and typed at the other end: each is 11 bits. */
const words: readonly string[] = `
aal aar aard aardbei aarde abrikoos acht achter acteur actie adelaar adem ader adres advies afdak afgrond afspraak
afstand afwas agenda akker akkoord akte alarm album alg alinea alsem altijd amandel ambacht ananas anijs anjer anker
ansicht antenne antiek antwoord apart apotheek appel april aquarium arbeid archief arena arend arm armband artikel
arts asbak asfalt asgrauw asperge atelier atlas atletiek atoom auto autoband autobus avocado avond azijn baai baal
baan baard baas bad badeend badjas badkamer badpak bagage bak bakblik bakfiets bakker baksteen bakvorm bal balans
balie balk balkon ballet ballon balpen bamboe banaan band bank barak barbier baret barst basalt basis basket bassin
batterij bazuin beamer bed bedding bedrag bedrijf beek beeld been beer beest beet begin begrip beitel beker bel
beleg bellen beloning benzine berg bergtop bericht berk beroep bes bessen bestand bestek bestuur beton beuk beurs
beurt bever bewijs bezem bezoek biet bij bijl bijrol biljart binnen bioscoop biscuit bistro blaadje blaar blad blauw
blazer bleek blij blik bliksem bloed bloei bloem bloembol bloempot blok blond bloot blouse bocht bod bodem boeg boek
boeket boer boete boks bol bolder bon bonbon bons bont boog boom boomhut boomstam boon boord boos boot bord borg
borstel bos bosbes bot boter boterham botsing bouillon bouw bouwer bovenlip bowl braadpan braam brand brasem breed
brei brein brem breuk brief bries bril briljant brink brochure broek broekzak broer brok bron brons brood broodmes
brug bruin brul brunch buffel buffet buggy bui buidel buik buis buiten buizerd buks bult bundel bunker burcht bureau
burger bus buurman buurt cabaret cabine cacao cactus cadeau cake camera camper camping caravan ceder cel cello
cement cent centrum chef chip chocola cijfer circus cirkel citroen clown club coach cockpit code collega college
collier concert contact coupon cultuur curry cursus daad dadel dag dagboek dagdeel dak dakgoot dakpan dakraam dal
dam dame damp dank dans danser dapper das datum dauw deeg deel deken dekking deksel delta denken deur deurbel
deurmat diadeem diamant dicht dichter dienst diep dier dijk dijkweg dille diner ding diploma distel dobber docent
dochter doek doel doelman dok dokter dolfijn domein donder donker dons dooi doos dop dorp dorpel dorst douane douche
draad draai draak dracht drager dragon drank drempel drie drift drijf dril drink droog droom drop druif druk drukker
drum druppel dubbel duif duik duim duin duinpan duister duizend duo durf duur duw dwars dweil dwerg echo edel eend
eentje eer eerlijk eethoek eeuw effen egel eierdop eik eikel eiland einde eis eiwit ekster eland elektra elf elftal
els emaille emmer energie eng enkel envelop erf erfenis erg erker ernst erwt esdoorn etage etalage eten etiket
etmaal etui euro ezel fabel fabriek fakkel familie fan fanfare fazant fee feest feit ferm fier fiets fietser figuur
file film filter finale firma fjord flan flat flauw fles flets fluit fluweel folder folie fonds fontein forel forens
formaat formule fornuis fort fossiel foto frame franje fregat friet fris frisbee frons fruit gaard galerij galop
gang gangpad gans garage garde garen garnaal gasfles gast gazon gebaar gebak gebied gebit gebouw gedicht geel geest
geheim gehucht geit geld gelei geleide gelijk geluid geluk gemaal gember genot geraas gerecht gerst gesp gesprek
getal geur gevaar gevel gevoel gewicht gewoon geyser gezang gezicht gezin gids gier gieter gilde gips giraf gitaar
glad glans glas glasbak glazen globe gloed goed golf gom gondel goot gordel gordijn goud goudvis graad graaf graan
gracht gram grap gras gravel greep grendel grens greppel griet grijper grijs gril grind groef groei groen groente
groep groet grond groot grot gulden gunst gym gymzaal haai haak haan haar haard haarlok haas hak hal half halster
halte hamer hamster hand handbal handel handtas handvat hangar hangmat hapje hard haring hark harnas harp hars hart
haven haver havik hectare heden heer heet heg heide heimwee hek held helder heler helft helling helm hemd hemel hen
hengel hengst herberg herder herfst hert hertog heup heuvel hiel hijgen hik hinde hit hitte hobby hoed hoef hoek
hoepel hoes hoest hof hok hol hommel hond honderd honger honing hoofd hoog hoogte hooi hoop hoorn hop horizon
horloge hotel houding hout houvast huid huifkar huis hulp hulst humor hut huur huzaar hyacint hyena idee iemand iglo
ijs ijsbaan ijsbeer ijsblok ijskast ijskoud ijzel ijzer imker inham inkt insect instap intocht inval iris ivoor jaar
jacht jager jaguar jak jam jampot januari jas jasmijn jeep jet jeugd jeuk jockey joker jong jubel judo juf juffer
juli juni jurk juweel kaak kaal kaap kaars kaart kaas kaasmes kabaal kabel kachel kade kader kajuit kakatoe kalf
kalk kalkoen kalm kam kameel kamer kamille kamp kan kanaal kanarie kaneel kano kans kant kantine kantoor kap kapper
kapstok kar karaf karton karwei kas kassa kast kasteel kat kater katoen katrol kauwgom keel keer kegel kei keizer
kelder kelk kelner kennis kerel kern kerrie kers ketel keten ketting keuken keuring keus kever kiel kiem kier kies
kiezel kijker kikker kil kilo kilt kim kin kind kiosk kip kist kit kiwi klaar klacht klank klant klap klas klaver
kleding kleed klei klein klem klep kleur kleuter klif klim klimaat klimop klimrek klinker klip klok klomp klont
kloof klop kluif kluis kluit klus knaap knal knecht knie knik knikker knip knokkel knol knoop knop knot knuffel
koala koe koek koel koelte koepel koers koets koffer koffie kogel kok kokos kolf kolk kolom kom komeet kompas konijn
koning kooi kool koor koord koorts kop koper koppel koraal korf korrel korst kort kosmos koster kostuum koud kous
kraag kraai kraal kraam kraan krab kracht krant krat krater kreeft kreek krekel krent kreuk krik kring kristal kroes
kroket krokus krom kroon kroos kruid kruik kruimel kruin kruis kruk krul kubus kudde kuif kuiken kuil kuip kuit
kunst kurk kus kussen kust kwaak kwab kwark kwart kwartet kwast kwik kwispel laag laan laars laat lach lade lading
lakei laken lam lama lamp lampion land landing landweg lang lans lap las last lat laurier lava lawaai lawine leder
leegte leem leer leeuw lef lei leiding lek lekker lelie lengte lens lente lepel leraar les letter leuk leuning leven
lever lezer libel lichaam licht lid lied lief liefde liefst lift lijf lijm lijn lijst lijster lila limoen linde
liniaal link links linnen lint lip list liter loep loer lof logboek loge lok lokaal loket lol lonk lont loods loof
look loon loop loper los lot lotus lucht lucifer luiaard luifel luik luister luit lunch lus lust luxe maag maal maan
maand maandag maart maat machine magneet mais maker makreel mal malle mama mand manege mangel mango mantel mantra
map marge marine markies markt marmer marmot mars masker massa mast mat matras mazelen meel meer meermin meester
meetlat meeuw mei meid melk melkweg melodie meloen mens merel mergel merk mes messing metaal meter metro meubel
middag middel mier mijl mijn mijter mild min minuut mis mist mixer modder mode model moed moeder moeras moerbei moes
mok mol moment mond monitor monster montuur mooi morgen mos mossel most mosterd mot motor mousse mouw mug muil muis
mummie munt mus museum muts muur muziek naad naaf naald naam naast nacht nagel nakomer nar narcis nat natie natuur
navel nazomer nectar neef neer negen nek nerf nest net netel neus nevel nicht nier nieuw nis noedel noga nok noord
noot notitie nul nummer nuttig nylon oase ober object oceaan ochtend octopus oester oever offer offerte oker oktober
olie oliebol olifant olijf olm omelet omslag ontbijt onweer oog ooglid oogst ooi oom oor oorbel oost open opera
opstel optocht oranje orde oregano orgel orkaan orkest oud oudoom oven overal paal paard paars pacht pad pagina pak
pakhuis paleis palet paling palm pan pand panda paneel panter pantser pap papa papaver papier paprika parade paraplu
parasol parel park parket partij pas pasta pastei patat patrijs pauk pauw pauze pech pedaal peer pees peil pek pels
pen penseel pension peper perk perron pers perzik pet peuter pianist piano piek pier pijl pijler pijn pijp pil
piloot pincet pinda pink piraat pit pizza plaag plaat plaats plak plan planeet plank plant plas plastic plat plein
plek plezier ploeg plooi plug pluim pluis pluk plus poeder poel poes poffer pokaal pol polder polis politie pols
pomp pompoen pond pont pony poort poos poot pop porie port portier post poster pot potlood praal praat pracht prei
premie prent priem prijs prik prikkel prins prinses proces proef profiel prooi prop pruik pruim puber publiek
pudding puin puist pul punt pupil puree purper put puzzel raad raadsel raaf raam rad radar radijs radio raket ram
rand rang rank rap ravijn recept recht rechter redder rede ree reek reep regen reiger reis rek rel rem ren reptiel
rest reus rib ribbel ridder riem riet rij rijk rijm rijp rijst rijtuig ring riool ritme rits rivier robijn robot
rode roeier roem roer roest rok rol roltrap roman romig rommel rond rondweg rook room roos rooster rot rotonde rots
route rouw royaal rozijn rubber rug rugzak ruim ruimte ruis ruit ruiter rund rups rust ruzie saai sabel safari
saffier salade saldo salon samen sandaal sauna saus schaaf schaak schaal schaap schaar schaats schaduw schakel
schans schat schedel schelp schemer schep scherf scherm scherp schets schijf schijn schil schild schip schoen school
schoon schoot schop schort schotel schouw schram schrift schroef schub schuif schuim schuur schuw seconde sein
seizoen serre servet shampoo shirt shovel sjaal sla slaap slag slager slak slalom slang slank slap sleep sleutel
slim slinger slip slof slok sloop sloot slot sluier sluis slurf smaak smal smaragd smid smidse snaar snack snavel
snede snee sneeuw snel snelweg snoek snoep snoer snor snuit soep sofa sok solist som soort sop sopraan spa spaak
spade spar specht speer spel speld spiegel spier spijker spijs spil spin spits spoed spoel spons spook spoor sport
spraak spreeuw sprei spreuk spriet spruit spuit staaf staal staart stad stadion staf stal stam stamp stand stap
stapel start station steak steeg steek steel steen steiger stekel stelt stem stempel step ster sterk steun stier
stift stijl stil stilte stip stoel stoep stof stok stola stolp stom stoof stoom stoot stop storm straal straat strak
strand streek streep streng strijd strik stro stroom stroop strop struik struis studie studio stuiver stuk stuur
suiker sultan symbool taak taal taart tafel tak takel tamboer tand tandem tang tango tank tante tapijt tarwe tas
taxi team teen tegel teil teken tekst tel telraam tempo tenor tent tenue terras terrein test textiel theater thee
theepot thema thermos thuis tien tijd tijger tijm tik timmer tin tip toast tocht toeval tof tol tolk tomaat ton
toneel tong tonijn toog toom toon toost top toren torso tortel touw traan tractor traject tram trap trede trein trek
trekker tribune tril troef troep trog trom trommel trompet tronk troon troost tros trots truc truffel trui tube
tucht tuig tuimel tuin tuinder tuinhek tuinman tuit tulband tulp tunnel turf tussen twaalf twee twijg uier uil
uitgang uithoek uitje uitleg unie uniform vaandel vaart vaas vacht vader vak valk vallei vals vanille varen vat veer
veerman veilig veiling veld veldbed velg venijn venkel venster vent ver veranda verf vergiet verhaal verkeer vers
verte vertrek vest vet veter veulen vier vijf vijg vijl vijver villa vilt vin vinger vink viool vis visnet visser
vitrine vlaai vlag vlak vlam vlecht vlees vlek vleugel vlieg vlieger vlier vlies vlijt vlinder vloed vloer vloot
vlot vlucht vlug vocht voedsel voer voet voetbal vogel vol volgend volk volume vonk vork vorm vorst vos vouw vraag
vracht vrede vreemd vriend vriezer vrij vrijdag vroeg vrolijk vrouw vrucht vuist vulkaan vulling vulpen vuur waag
waaier waan waard waarde waas wacht wafel wagen wal walnoot wals walvis wand wang want warm warmte was wasbeer
waslijn water watten web weduwe week weer weg wegwijs wei weide weiland wekker welkom wenk wens wereld werf werk
wesp west wet wezel wieg wiel wier wierook wig wijd wijk wijs wijzer wild wilg wimpel wind winkel winst winter wip
wit wol wolf wolk wollig wonder woning woord worm wortel woud wouw wrak wurm yoga yoghurt zaad zaag zaak zaal zacht
zadel zak zakdoek zalf zalm zand zandbak zang zanger zebra zee zeef zeehond zeem zeep zeester zeewier zegel zeil
zeis zeker zes zetel zeven zevende zicht ziel zijde zilver zin zingen zink zit zitbank zoek zoen zoet zolder zomer
zon zondag zool zoon zorg zout zoutvat zuid zuil zuivel zus zuur zwaan zwaar zwaard zwager zwaluw zwart zwem zwembad
zwerm
`
  .trim()
  .split(/\s+/)

const wordsTold = 6

/** Random bits in six words. Behind scrypt that is more than anybody guesses who found the stick. */
export const bitsInWords = wordsTold * Math.log2(words.length)

export function newHandoverWords(): string {
  return Array.from({ length: wordsTold }, () => oneOf(words) ?? '').join(' ')
}

/** True of words that can be ours: somebody's own sentence is easier to guess. */
export function areHandoverWords(told: string): boolean {
  const said = spoken(told).split(' ')
  return said.length >= wordsTold && said.every((word) => known.has(word))
}

const known: ReadonlySet<string> = new Set(words)
