import {headerKey} from './header-key.js';

/**
 * The meaning of words in headings, in the languages of the Union. Each entry matches the beginning of a word:
 * "benefici" matches beneficiary, bénéficiaire and beneficiario. `$` marks the end of a word, `-` any text before
 * it (compounds of Finnish, Swedish and German), and `_` a space.
 */
const words = {
  date: 'date -datum dato data$ datą -pvm -päivä -dag$ fecha -kuupäev datums dátum dat. ημερομην дата dzień termin når',
  start:
    'start începer -start$ -startdat -startdato begin -beginn commenc début debut inici inizi início zahájen rozpocz počet počát začet alku$ alka -aloit börja påbörj inled -inledning algus alguse sākum pradž začiat začat kezd έναρξ начал początek od$ from$ anfang opstart',
  end: 'end$ încheier ends$ ending ende$ -endes -ende$ -enddat fin$ fine$ final$ finaliz finish slut$ -slut$ -slutdat slutdato konec konc zakończ koniec ukonč ukončen završ zaključ zaklj zaključ dokonč päätt -päätt loppu -loppu avslut -avslut abschluss conclus conclusão fim$ término encerr -lõpp beigu pabaig befejez vége λήξη λήξης ολοκληρ край приключ finalizare sfârșit completion complet clôture achèvement einde eind until$ bis$ till$ sluttidspunkt afslut',
  operation:
    'operation operaz operac operaç operaț operasjon operacj operación project projekt progetto proyecto projet projeto proiect projekta vorhaben -vorhaben maßnahme insats$ insatsen aktion toimi$ toimen$ toimenp hanke hankke hankk action actie handling tevus tegevus darbīb veiksm művelet -projekt πράξη πράξης έργο έργου операц проект akci akce',
  name: 'name names -name$ namens -namen$ title titel titul titolo titre título titlu nome denominaz denominac denominaç nombre nom$ intitulé libellé nazwa nazwę tytuł název názvu naziv názov nimi$ nimet nimike -nimi$ namn namnet -namn$ benämn denumir bezeichn -bezeichnung pavadinim nosaukum nimetus megnevez címe cím$ ονομασ όνομα τίτλο наимен назван navn naam designaç designac ime$ imena',
  beneficiary:
    'benefici bénéfici begünst -begünst empfäng zuwendungsempf stödmottag mottagar tuensaaja beneficj beneficient příjem prijem prijím korisnik upraviče δικαιούχ saaja$ saajan toetuse abisaaja gavėj vykdytoj saņēmēj kedvezményezett бенефиц støttemodtag tilskudsmodt modtager begunstig benefiç odbiorc träger -träger recipient grantee promotor promotore attuatore titulaire porteur operatör projektägar toteuttaj edunsaaj ordfør',
  purpose:
    'purpose summary descript scop aim$ aims$ objetivos obiettivi objectifs zweck inhalt kurzbeschr beschreib -beschreib zusammenf zusammenfass résum resum sintes síntes descriz descriç finalid finalit opis streszcz účel popis shrnut súhrn cíle svrha sažet povzetek kuvau -kuvau tarkoitu tiivistel yhteenve syfte beskriv -beskriv sammanfat formål beskrivel beskrivning doel omschrijv samenvat eesmärk kokkuvõt kirjeld mērķis mērķa apraksts kopsavilk tikslas aprašym santrauk célja leírás összefogl σκοπ περιγραφ περίληψ σύνοψ описан резюме scopul rezumat',
  achievements:
    'achiev results result$ realisa réalisa realizz realizaç realizac realizov errungen ergebnis saavutu tulokse tulos result osiągn efekt prestati výsled dosažen postign rezultat dosežk saavutus tulem sasniegum pasiek rezultāt eredmény επιτευγμ αποτελ постижен rezult opnået bereikt prestazion',
  total:
    'total totaal gesamt -gesamt insgesamt całkowit łączn ogółem wszystk celkov celkem ukupn skupn skupaj yhteens kokonais -kokonais totale samlet samlad kogu kokku kopēj bendr visos össz teljes συνολ общ overall whole full$ complessiv global',
  cost: 'cost costs coût cout costo coste custo kosten -kosten expend dépens spes$ spese spesa despes gasto ausgab -ausgab wydat koszt náklad výdav výdaj trošk izdat izdac strošk menot meno$ kustannu -kustannu utgift -utgift kostna -kostna omkostn udgift uitgav kulu$ kulud kulude -maksumus izmaks izdevum išlaid -költség kiadás δαπάν κόστ разход cheltuiel costul budget budjet -budjet büdžet rozpočet rozpočt budżet presupuest orçament invest værdi wartość vrednost vrijednost hodnota valor valeur valore value bevilling',
  eligible:
    'eligib éligib ammissib elegib elegív subvencion förderfäh zuwendungsf kwalifik způsobil oprávn prihvatlj upravičen$ tukikelp stödberätt støtteberett subsidiab abikõlb attiecinām tinkam elszámolhat επιλέξιμ допустим',
  union:
    'eu$ eus$ ue$ el$ eli$ ek$ ες$ ec$ ес$ union unii unión unione uniono unió union unijn unijne unij unional unie união union savien sąjung liidu unioni euroop europe europä evrops european européen wspólnot communaut comunit ένωσ κοινοτ erdf feder fesr efre efrr eerf eakr eruf erf$ esf fse fse+ esr$ efs jtf ftj',
  amount:
    'amount montant importe importo import$ betrag -betrag kwota částk suma sum$ iznos znesek summa -summa belopp -belopp beløb bedrag summ$ summas összeg ποσό сума valoare contribut contributo contribución contribuição kontrib beitrag -beitrag support soutien sostegno apoio ayuda ajuda aide$ zuschuss -zuschuss -mittel unterstütz förderung -förderung dofinans příspěv podpor podpor potpor sredstev sredstva doprinos prispev tuki$ tuen$ -tuki$ -osuus osuus rahoit -rahoit bidrag -bidrag -stöd$ stöd$ stödbel finansier -finansier tilskud støtte bijdrage subsid toetus finantseer rahastus atbalst finansējum lėšos paramos parama támogat ενίσχυσ στήριξ συνεισφορ подкреп финансир sprijin grant grants subven dotacj funding cofinanc co_financ compartic cofinanz kofinanz spolufinanc sufinanc sofinanc medfinans osarahoit medefinanc kaasfinants kaasrahast līdzfinans bendrojo társfinansz συγχρηματοδ съфинанс współfinans aprovad concesso approved awarded',
  rate: 'rate$ rates rate rata taux tasso taxa tasa satz -rungssatz sazba míra miera stopa stopnja stupanj aste$ -aste$ grad$ -grad$ -graden$ sats$ -ringssats percent -percentage -prosent procent prozent pourcent porcent percentu poziom määr likme intensit norma ποσοστ процент arány mérték percentage osuusprosentti intensyw',
  cofinancing:
    'cofin -cofin co_fin kofin -kofin medfin medefin osarah dofin współfin spolufin sufin sofin financovan finanzia financ kaasfin kaasrah rahastam līdzfin finansav finansēj társfin συγχρημ съфин εταιρ -finansierin participation partecipazione',
  fund: 'fund$ funds$ fonds$ fond$ fondo$ fondos$ fundo$ fundos$ fundusz$ funduszu$ fondet fonden rahasto sklad$ skladu$ alap$ ταμείο фонд fondas$ fondi$ fonds fondul',
  specific:
    'specif specyf spezif szczegół erityis särskil específic posebn konkrē konkreč konkret egyed ειδικ специфич specifičn spécifi špecifi erieesmär',
  objective:
    'objectiv objetiv obiettiv objectif -ziel ziel$ ziele$ cel$ celu$ cíl cieľ cilj tavoit -tavoit -mål$ -målet$ mål$ målet$ doel eesmär erieesmär mērķis mērķa mērķu mērķi$ tiksl uždavin célkit cél$ στόχο цел obiectiv',
  policy: 'policy politi -strateg tematic thematic themati temat politique polityk poliitik',
  intervention:
    'interven -interven interwen insats tukitoim zásah zásahu intervenc sekkumis intervences beavatkoz παρέμβασ интервенц ukrep ukrepa ingreb indsats',
  kind: 'type types typo typ$ typu art$ rodzaj tipo$ tipolog tip$ categor catégor kategor -kategor -klass luokka -luokka field domaine domín campo ambito ámbito área area obor oblast zakres valdkond joma sritis terület πεδίο τομέα област dimension bereich -bereich soort vrsta områd -områd ala$ alan$ tyyppi slag$',
  location:
    'locat lokaliz lokalis poloz poloh geolok ubica localiz localis ubicac geoloc standort ort$ orte$ plats -plats ort sijain paikka paikk miejsc míst miest mjest lokacij asukoht vieta vietas helyszín megvalósítás τοποθεσ място locați locați stedsangiv beliggenh locatie emplacement place$ site$ zone$ zona zóna kommun kommune commune comune concelho municip obec obcin občin kunta$ kunnan vald gmina gemeinde gemeente település δήμ община város město ciudad ciudad city$ town$ region région regione région kraj$ kraje županij maakun powiat wojewód hrabstw county landkreis departament département provinc län$ distrito freguesia',
  postcode:
    'postcode postal postale postleitz -postleitz plz$ zip$ postinumero postnummer postnr pocztow psč poštansk poštn cap$ irányítósz ταχυδρ пощен sihtnum pasta$ pašto postinr postnumer',
  country:
    'country countries land$ länder staat$ pays$ paese país$ paises kraj$ kraju$ państw země země krajina štát država zemlja maa$ maat riik valsts šalis ország χώρα държава țara țară țării',
  code: 'code codes ärende cup$ codice código kod$ kodu kód$ kódu koda šifra číslo numer$ numeru numéro número numero number nummer -nummer nr$ no$ num$ broj reference référence referenc riferimento ref$ id$ ident -kennzeichen aktenzeichen kennung tunnus -tunnus koodi -koodi -kod$ diarien diari journalnr sagsnr azonosít κωδικ код$ registr kods numurs kodas numeris tunniste',
  unique:
    'unique eindeut unikát unik jedinst yksilöi jednoznač enoli ainu unikāl unikal egyedi μοναδικ уникал univoco único unívoco uniek',
  strategic: '-strateg στρατηγ стратегич',
  importance:
    'import importan bedeut znacz význam pomen važn merkit betyd betek tähts svarb nozīm jelent σημασ знач belang prioritare relevan',
  status: 'status état stan$ stav$ estado$ stato$ tila$ staat$ projektstatus hetzustand állapot κατάσταση',
  period:
    'period período periodo période perspekt ohjelmakau -kausi programper förderperiod obdobi időszak περίοδο период obdobje razdoblje',
  programmePlan:
    'program priorit prioryt priorid axis axe$ asse$ eje$ eixo osa$ oś$ achse activ działani measure mesure misura medida aviso call$ výzv natječaj poziv haku$ utlysning ausschreib naboru nabór konkurs toimintalinja ohjelma cci$ numcci cci',
  agreement:
    'contract contrat contrato contratto convention convenz agreement decision décision decisión decisão decyzj umow smlouv zmluv ugovor pogodb sopimu päätöks päätös beslut avtal vertrag bewillig bescheid -bescheid leping otsus līgum sutart szerződés σύμβασ договор contractul approv aprob aprov goedkeur sign$ signat award committ publication publish updated update modif aktualiz päivit uppdat stand$ first payment -zahlung maksatus paiement wypłat',
  contractor:
    'contractor contractant contratist contratant contraente auftragnehm wykonawc toimittaj entreprenör leverantör dodavat dodávat izvođač izvajalec izpildītāj rangov vállalkozó ανάδοχ изпълнител contractantul kontrahent entreprenør leverandør aannemer töövõtja prestataire',
  other:
    'image photo organisationsn orgnr org_n thumbnail logo telephone phone puhelin mail e-mail vat$ nip$ nif$ siret siren y-tunnus krs$ oib$ ičo ico$ tax$ legal rechtsform forma$ contact kontakt person osoba',
  partner:
    'partner$ partners partenair partenar osatoteutt kumppan parceiro socio partnerzy partneři partneri συμμετέχ партньор partnerek partneris',
  website:
    'website web webbplats webseite internet url$ urls$ link$ links$ homepage hemsida verkko kotisivu strona$ stránka sítio sito$ lien$ hjemmeside',
  currency:
    'currency währung valuta valuutta waluta devise moneda moeda měna mena valuut valūta valiuta pénznem νόμισμα валута monedă',
  theme: 'theme tema teema aihe aihepiiri themenfeld tematik dziedzin topic thema$ thème',
  national:
    'nation national nationale krajow národn nacional nazional valtio valtion stat$ statlig staat regional länder$ land$ público public publicz offentl öffentl julk veřejn javn avalik riigi privat private prywat yksit soukrom partner own$ vlastn oma$ egen eigen propia propio autofin contropartida contrapart kunta kunnall kommunal municip lokaln',
  english:
    'english angielsk englisch engelska englanni anglais inglese inglés inglês anglick anglešk inglise angļu anglų angol αγγλ английск engelsk engels eng$',
  latitude: 'lat$ latitude latitud breite$ breitengrad leveysaste szerokość',
  longitude: 'lon$ lng$ long$ longitude longitud länge$ längengrad pituusaste długość',
} as const;

export type HeadingConcept = keyof typeof words;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const pattern = (list: string): RegExp => {
  const parts = list.split(' ').map((word) => {
    const stem = escaped(headerKey(word.replace(/^-|\$$/g, '').replace('_', ' ')));
    return `${word.startsWith('-') ? '' : '(?<!\\p{L})'}${stem}${word.endsWith('$') ? '(?!\\p{L})' : ''}`;
  });
  return new RegExp(`(?:${parts.join('|')})`, 'u');
};
const patterns = new Map<HeadingConcept, RegExp>();

/** Whether a heading, as `headerKey` writes it, has a word for a concept. */
export const namesConcept = (key: string, concept: HeadingConcept): boolean => {
  const known = patterns.get(concept) ?? pattern(words[concept]);
  patterns.set(concept, known);
  return known.test(key);
};
