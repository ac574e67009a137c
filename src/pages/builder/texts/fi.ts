import type {BuilderTexts} from './builder-texts.js';

const projects = (count: number): string => `${count} ${count === 1 ? 'hanke' : 'hanketta'}`;
const publications = (count: number): string => `${count} ${count === 1 ? 'julkaisu' : 'julkaisua'}`;

export const fiBuilderTexts: BuilderTexts = {
  title: 'Rakenna vimpain sivullesi',
  lead: 'Valitse, mitä sivullasi näkyy, katso miltä se näyttää, ja kopioi upotus, jonka julkaisujärjestelmäsi päästää läpi. Mitään ei tallenneta, ja tietoja kysytään vain antamistasi osoitteista.',
  noScript:
    'Rakentaja tarvitsee JavaScriptin. Ilman sitä upotuksen voi kirjoittaa käsin: julkaisujärjestelmien ohjeissa on kullekin valmis malli.',
  invalidParameters: (list) =>
    `Tämän sivun osoitteessa oli jotakin, mikä ei merkitse täällä mitään, ja se jätettiin pois: ${list}`,
  startAgain: 'Aloita alusta',

  sourceStep: {
    title: '1. Missä skripti ja tiedot ovat?',
    intro:
      'Osoitteet antaa ohjelmasi toimisto. Jos haluat vain nähdä, miten tämä toimii, kokeile esittelyn tiedoilla.',
    home: 'Skriptin kansion osoite',
    homeHelp: 'Esimerkiksi https://www.example.org/sixcity/. Myös skriptin oma osoite kelpaa.',
    feed: 'Tietojen (syötteen) osoite',
    feedHelp: 'Jätä tyhjäksi, jos tiedot ovat samassa kansiossa tiedostossa feed.json.',
    load: 'Katso, mitä siellä on',
    demo: 'Kokeile esittelyn tiedoilla',
    demoHelp: 'Tämän esittelyn skripti ja tiedot: kokeilua varten, ei oikealle sivulle.',
    file: 'Tai syöte, jota ei ole vielä julkaistu',
    fileHelp: 'Valitse tiedosto tai pudota se tähän. Se ei lähde koneeltasi.',
    removeFile: 'Palaa julkaistuihin tietoihin',
    loading: 'Kysytään palvelimilta…',
    demoNote: 'Kokeilet esittelyn skriptillä ja tiedoilla.',
    onDisk:
      'Tämä sivu on avattu oman koneesi kansiosta. Selain ei anna sellaisen sivun lukea mitään viereltään, joten anna tässä palvelimen osoite; syötteen voi valita tiedostona.',
    scriptFound: (version) => `Skripti löytyi: versio ${version}.`,
    scriptUnreadable:
      'Palvelin vastaa, mutta ei anna tämän sivun lukea skriptiä (Access-Control-Allow-Origin puuttuu). Skriptinä se toimii silti; sitä ei voi kiinnittää versioon.',
    scriptMissing: (status) =>
      status === undefined
        ? 'Skriptiä ei löytynyt: palvelimeen ei saada yhteyttä.'
        : `Skriptiä ei löytynyt: palvelin vastasi ${status}.`,
    scriptOther: 'Osoitteessa on muuta kuin skripti, esimerkiksi kirjautumis- tai virhesivu.',
    pinned: (version) => `Kehittäjä voi kiinnittää version ${version}: sen tiiviste tiedetään.`,
    notPinned:
      'Versioon ei voi kiinnittää: integrity.json tai version kansio puuttuu. Käytetään päivittyvää osoitetta.',
    feedFound: (p, q) => `Tiedot löytyivät: ${projects(p)} ja ${publications(q)}.`,
    feedFile: (name, p, q) => `Tiedostosta ${name}: ${projects(p)} ja ${publications(q)}.`,
    leftOut: (count) => `Kohteita, joita ei voi näyttää: ${count}. Sivu ”Tee syöte” kertoo syyn.`,
    access: {
      'any-page': 'Mikä tahansa sivu saa lukea ne.',
      'this-page':
        'Tämä sivu saa lukea ne. Saako sinun sivusi, sen näkee sivullasi; palvelin kertoo sen otsakkeella Access-Control-Allow-Origin.',
      'own-pages':
        'Vain saman palvelimen sivut saavat lukea ne: palvelin ei lähetä otsaketta Access-Control-Allow-Origin. Jos sivusi on toisella palvelimella, pyydä sitä.',
    },
    problems: {
      missing: 'Anna ensin osoite.',
      malformed: 'Tätä ei voi lukea osoitteeksi. Sen pitää näyttää tältä: https://www.example.org/sixcity/.',
      'not-web': 'Osoitteen pitää alkaa https:// tai http://.',
    },
    script: 'Skripti',
    data: 'Tiedot',
  },

  paste: {
    title: 'Avaa upotus, joka sinulla jo on',
    help: 'Liitä tähän upotus sivultasi, missä muodossa tahansa. Sen valinnat avautuvat täällä, eikä sivullasi muutu mikään.',
    label: 'Upotuksesi',
    open: 'Avaa',
    opened: (widget) => `Avattu: ${widget}.`,
    others: (count) =>
      count === 1
        ? 'Tekstissä oli vielä toinen vimpain; niistä avattiin ensimmäinen.'
        : `Tekstissä oli vielä ${count} muuta vimpainta; niistä avattiin ensimmäinen.`,
    noHome: 'Siitä ei näy, missä skripti on, joten yllä oleva osoite pysyy ennallaan.',
    none: 'Tässä tekstissä ei ole vimpainta. Kopioi koko rivi tai lohko sivusi lähdekoodista.',
    onlyScript: 'Tämä on pelkkä skripti, joka on sivulla kerran. Kopioi myös vimpaimen rivi.',
    unknownWidget: (name) => `Vimpainta ”${name}” ei ole.`,
    fault: (fault) => {
      switch (fault.kind) {
        case 'placeholder-host':
          return `Osoitteessa ${fault.url} sana HOST on palvelimen paikalla. Kirjoita osoite, jonka ohjelmatoimisto on antanut.`;
        case 'insecure':
          return `Osoite alkaa http://, joten https-sivu ei lataa sitä: ${fault.url}`;
        case 'no-script':
          return 'Skriptiä ei ole tässä tekstissä. Ilman sitä sivulla näkyy vain linkki: ei upotusta eikä paneelia osoitteella ?sixcity-doctor. Skripti voi olla muualla sivulla: etsi sivun lähdekoodista sixcity.js.';
        case 'pinned-floating':
          return `Tämän osoitteen tiedosto ja sen tarkistussumma (integrity) muuttuvat jokaisen korjauksen myötä: ${fault.url} Nimeä versio, kuten /1.2.3/, tai poista tarkistussumma.`;
        case 'no-crossorigin':
          return `Tarkistussumma (integrity) toimii vain, kun tagissa on crossorigin="anonymous": ${fault.url}`;
        case 'wrong-hash':
          return `Tämä ei ole skriptin tarkistussumma, joten selain ei lataa sitä: ${fault.integrity}`;
        case 'policy':
          return `Sivun suojaussääntö estää osoitteen ${fault.origin}. Sivuston kehittäjä lisää sen kohtaan ${fault.directive}.`;
      }
    },
    noFault:
      'Jos paneelia ei tule, kun sivun osoitteen lopussa on ?sixcity-doctor, skripti ei ole sivulla: järjestelmä on poistanut sen, tai sen osoite on väärä. Voit liittää tähän myös sivun lähdekoodin tai sen, mitä selaimen konsoli sanoo.',
  },

  widgetStep: {
    title: '2. Mitä näytetään?',
    widget: 'Vimpain',
    widgets: {
      'project-list': 'Hankkeet',
      'publication-table': 'Julkaisut',
      'funding-summary': 'Rahoitus',
      'project-map': 'Kartta',
      'eu-statement': 'EU-tuki',
    },
    language: 'Kieli',
    ownLanguage: 'Sivun oma kieli',
    languages: {fi: 'suomi', sv: 'ruotsi', en: 'englanti'},
    filters: 'Rajaa',
    filtersHelp: 'Missä mitään ei ole valittu, näytetään kaikki.',
    appearance: 'Ulkoasu',
    more: 'Lisää valintoja',
    find: (what) => `Etsi: ${what}`,
    notInFeed: 'ei ole tiedoissa',
    notChosen: 'Ei valittu',
    defaultValue: (name) => `${name} (ellei muuta valita)`,
    defaultBrand: 'Sivun omat värit',
    invalidValue: (option, value) =>
      `”${value}” ei merkitse mitään kohdassa ”${option}”; vimpain toimii kuin siinä ei olisi mitään.`,
    unknownIds: (ids) => `Tiedoissa ei ole: ${ids}. Jos muuta ei ole valittu, vimpain jää tyhjäksi.`,
  },
  options: {
    city: 'Kaupunki',
    theme: 'Aihe',
    fund: 'Rahasto',
    status: 'Tila',
    project: 'Yksittäiset hankkeet',
    without: 'Jätetään pois',
    series: 'Sarja',
    level: 'Taso',
    language: 'Julkaisun kieli',
    year: 'Vuosi',
    heading: 'Otsikko',
    'heading-level': 'Otsikon taso',
    brand: 'Värit',
    layout: 'Asettelu',
    'group-by': 'Ryhmittely',
    sort: 'Järjestys',
    'page-size': 'Montako näkyy ensin',
    columns: 'Sarakkeet',
    measure: 'Summa',
    by: 'Palkit',
    stage: 'Rahoituksen vaihe',
    facts: 'Lukuja ohjelmasta',
    period: 'Ohjelmakausi',
    variant: 'Tunnus',
    size: 'Tunnuksen korkeus, px',
    languages: 'Kielet rinnakkain',
    'no-search': 'Ilman hakua',
    'no-filters': 'Ilman suodattimia',
    images: 'Kuvien kanssa',
    subscribe: 'Linkki uutissyötteeseen (Atom)',
    outline: 'Toisen maan ääriviivat, osoite',
    'no-download': 'Ilman latauksia',
    'no-share': 'Ilman jakamista',
    'as-of': 'Tilanne päivänä',
    link: 'Suodatetaan yhdessä, nimi',
    'url-state': 'Suodattimet sivun osoitteessa, etuliite',
  },
  layouts: {cards: 'Kortit', rows: 'Rivit', timeline: 'Aikajana'},
  variants: {colour: 'Värillinen', mono: 'Mustavalkoinen', negative: 'Valkoinen sinisellä'},
  brands: {
    helsinki: 'Helsinki',
    espoo: 'Espoo',
    vantaa: 'Vantaa',
    tampere: 'Tampere',
    turku: 'Turku',
    oulu: 'Oulu',
  },
  ungrouped: 'Ei ryhmiä',
  unstated: 'Vaihetta ei ilmoitettu',

  preview: {
    title: 'Esikatselu',
    width: 'Leveys',
    widths: {desktop: 'Tietokone', tablet: 'Tabletti', phone: 'Puhelin'},
    scheme: 'Kirkkaus',
    schemes: {light: 'Vaalea', dark: 'Tumma'},
    ground: 'Sivu',
    grounds: {plain: 'Tyhjä', host: 'Kaupungin'},
    skip: 'Ohita esikatselu',
    noFeed: 'Esikatselu näkyy, kun tiedot ovat tulleet.',
    noScript: 'Skripti ei käynnisty tästä osoitteesta, joten näytettävää ei ole.',
    note: 'Vimpain itse, eristetyssä kehyksessä. Jos skripti on toisella palvelimella, lataukset eivät toimi täällä.',
    host: {
      name: 'Esimerkkikaupunki',
      title: 'Kaupungin hankkeet',
      text: 'Tämä sivu on keksitty. Se näyttää, miltä vimpain näyttää kaupungin kirjasimien ja värien keskellä.',
      foot: 'Esimerkkikaupunki on keksitty.',
    },
    accessibility: 'Esikatselun saavutettavuus',
    checking: 'Tarkistetaan…',
    passed: (rules) =>
      `axe ei löytänyt virheitä; sen säännöistä ${rules} koski tätä. Se löytää vain osan kaikista ongelmista.`,
    findings: (count) => `axe löysi ${count} ${count === 1 ? 'ongelman' : 'ongelmaa'}:`,
    findingsHelp: 'Jos värit ovat omiasi, katso ensin niitä; muuten ilmoita ongelmasta meille.',
  },

  siteStep: {
    title: '3. Mikä on sivustosi?',
    label: 'Sivustoni on',
    cities: 'Kaupungit',
    systems: 'Julkaisujärjestelmät',
    names: {
      helsinki: 'Helsinki',
      espoo: 'Espoo',
      vantaa: 'Vantaa',
      tampere: 'Tampere',
      'tampere-map': 'Tampere, Karttaupotus',
      'tampere-script': 'Tampere, Skripti',
      turku: 'Turku',
      oulu: 'Oulu',
      'wordpress-author': 'WordPress, kirjoittajana',
      'wordpress-editor': 'WordPress, päätoimittajana (editor)',
      'wordpress-plugin': 'WordPress ja lisäosamme',
      drupal: 'Drupal',
      liferay: 'Liferay',
      html: 'Tavallinen HTML',
      unknown: 'En tiedä',
    },
    notes: {
      helsinki:
        'Helsingin tekstimuoto pitää linkit ja poistaa kaiken muun. Liitä osoite omalle rivilleen. Skriptin ja tietojen pitää olla hel.fi-verkkotunnuksessa.',
      espoo:
        'Ei ole julkista, mitä Espoon järjestelmä antaa kirjoittaa. Tavallinen linkki selviää jokaisesta kokeilemastamme suodattimesta.',
      vantaa:
        'Ei ole julkista, mitä Vantaan järjestelmä antaa kirjoittaa. Tavallinen linkki selviää jokaisesta kokeilemastamme suodattimesta.',
      tampere:
        'Liitä osoite Tampereen tekstieditorissa omalle rivilleen: siitä tulee linkki, ja linkistä vimpain, jos skripti on sivulla. Mikään muu ei säily tekstissä.',
      'tampere-map':
        '”Karttaupotus”-kappaleeseen mahtuu yksi kehys, ja useimmat sisällöntuottajat saavat lisätä sen. Liitä koko rivi kenttään ”Kartan upotuskoodi” ja anna ”Kartan korkeus”.',
      'tampere-script':
        '”Skripti”-kappale tulostaa script-tagin itse, joten siihen liitetään vain tagin sisältö. Vain super user saa lisätä sen.',
      turku:
        'Turun järjestelmä säilytti div- ja iframe-elementit vuonna 2017, jolloin sen asetukset viimeksi nähtiin. Jos vimpain ei tule näkyviin, valitse tavallinen linkki.',
      oulu: 'Ei ole julkista, mitä Oulun järjestelmä antaa kirjoittaa. Tavallinen linkki selviää jokaisesta kokeilemastamme suodattimesta.',
      'wordpress-author':
        'WordPress poistaa kirjoittajalta skriptit ja kehykset ja säilyttää paikanvaraajan.',
      'wordpress-editor':
        'Päätoimittajan (editor) skripti säilyy, joten muita ei tarvita. Liitä se ”Mukautettu HTML” -lohkoon.',
      'wordpress-plugin':
        'Lisäosa tuo skriptin niille sivuille, jotka sitä tarvitsevat. Liitä paikanvaraaja ”Mukautettu HTML” -lohkoon.',
      drupal:
        'Liitä osoite tekstieditorissa omalle rivilleen. Paikanvaraajaa varten kehittäjä lisää tekstimuotoon yhden rivin; moduulimme ei tarvitse sitä.',
      liferay:
        'Emme voineet kokeilla Liferayta. Tavallinen linkki selviää jokaisesta kokeilemastamme suodattimesta.',
      html: 'Mitään ei suodateta. Koodissa ovat skripti ja upotus: liitä se siihen, missä upotuksen pitää näkyä, eikä muuta tarvita.',
      unknown:
        'Tavallinen linkki selviää jokaisesta kokeilemastamme suodattimesta. Jos skripti ei ole sivulla, se on linkki vimpaimeen omalla sivullaan.',
    },
    method: 'Miten se liitetään sivulle',
    best: 'tässä paras',
    methods: {
      element: 'Oma elementti',
      script: 'Pelkkä script-tagi',
      placeholder: 'Paikanvaraaja',
      link: 'Tavallinen linkki',
      address: 'Pelkkä osoite',
      frame: 'Kehys',
      static: 'Staattinen HTML',
    },
    methodNotes: {
      element: 'Sen sisältö näkyy, jos skripti ei tule.',
      script: 'Vimpain tulee heti tagin jälkeen, ja tagi tuo skriptin itse. Korjaukset tulevat itsestään.',
      placeholder: 'Sen sisältö näkyy, kunnes vimpain tulee, tai jos sitä ei saada.',
      link: 'Yksin omassa kappaleessaan se muuttuu vimpaimeksi, jos skripti on sivulla. Muualla se on hyvä linkki.',
      address:
        'Liitä se tekstieditoriin omalle rivilleen: siitä tulee linkki. Jos skripti on sivulla, linkistä tulee vimpain. Lähdekoodiin liitetään tavallinen linkki.',
      frame:
        'Vimpain kehyksessä. Jos skripti on sivulla, kehys on sisältönsä korkuinen. Suostumustyökalu voi pidättää sen.',
      static:
        'Sisältö on sivulla itsessään, hakukoneille ja lukijoille ilman skriptejä, ja vimpain ottaa sen haltuunsa. Tee se uudelleen, kun tiedot ovat muuttuneet.',
    },
    tested: (row) => `Kokeillaan joka julkaisussa: ${row}.`,
    untested: 'Tällä sivustolla tätä ei ole kokeiltu: katso sivuasi, kun olet tallentanut sen.',
    hostPage: 'Kaikki, mitä tästä sivustosta tiedetään (englanniksi)',
  },

  outputStep: {
    title: '4. Kopioi',
    notReady: 'Upotus on valmis, kun olet kertonut, missä skripti ja tiedot ovat.',
    text: 'Linkin sanat',
    textHelp: 'Ne näkyvät, kun vimpainta ei saada, ja nimeävät sen ruudunlukijalle.',
    snippet: 'Upotus',
    copy: 'Kopioi upotus',
    copyAnyway: 'Kopioi upotus silti',
    warnings: {
      script: 'Skripti ei vastannut osoitteestaan: sivulla tämä upotus ei näyttäisi muuta kuin linkkinsä.',
      feed: 'Tiedot eivät vastanneet osoitteestaan: sivulla vimpain kertoisi, ettei tietoja saada.',
      unpublished: (url) =>
        `Tiedot tulevat tiedostosta koneeltasi. Sivua varten ne on julkaistava osoitteessa ${url}`,
      demo: 'Tämä upotus johtaa esittelyyn. Anna oikeaa sivua varten omat osoitteesi.',
    },
    note: (note) => {
      switch (note.kind) {
        case 'unsupported':
          return `Linkissä ei voi kulkea: ${note.options.join(', ')}. Kirjoita otsikko sivullesi sen yläpuolelle.`;
        case 'unused':
          return `Tällä vimpaimella ei ole: ${note.options.join(', ')}. Valinta säilyy täällä, mutta ei upotuksessa.`;
        case 'own-domain':
          return `Tämän sivuston sivut päästävät skriptejä ja tietoja vain verkkotunnuksesta ${note.domain.slice(1)}. Skripti on muualla, joten vain linkki toimisi.`;
        case 'insecure':
          return 'Osoitteen alussa on http://. Sivu, jonka osoite alkaa https://, ei lataa sitä.';
        case 'language':
          return 'Linkin takana oleva sivu ei tiedä sivusi kieltä: valitse se kohdassa 2.';
        case 'static':
          return 'Näin tiedot ovat tänään. Tee upotus uudelleen, kun tiedot ovat muuttuneet.';
      }
    },
    link: 'Lähetä valintasi',
    copyLink: 'Kopioi tämän sivun osoite',
    linkHelp: 'Kaikki valinnat ovat tämän sivun osoitteessa: työtoveri, joka avaa sen, näkee saman.',
    fileNotInLink: 'Koneellasi oleva tiedosto ei kulje sen mukana.',
  },

  developer: {
    title: 'Mitä sivuston kehittäjältä pyydetään',
    intro: 'Nämä tehdään kerran koko sivustolle. Kopioi luettelo ja lähetä se.',
    none: 'Ei mitään: tämä upotus ei tarvitse ketään muuta.',
    request: (request) => {
      switch (request.kind) {
        case 'install':
          return 'Skripti niille sivuille, joilla on vimpaimia:';
        case 'has-script':
          return 'Skriptin osoite lisäosan asetuksiin:';
        case 'policy':
          return 'Jos sivut lähettävät otsakkeen Content-Security-Policy, nämä rivit siihen:';
        case 'allow-list':
          return 'Tekstimuotoon, kohtaan ”Limit allowed HTML tags” (CKEditor 5:ssä myös ”Manually editable HTML tags”), jotta paikanvaraaja säilyy:';
        case 'embed-feed':
          return 'Tiedostoon embed.html, sen script-tagiin, koska tiedot ovat toisella palvelimella:';
        case 'own-domain':
          return 'Julkaisun tiedostot ja tiedot kaupungin omaan verkkotunnukseen; nyt ne ovat osoitteessa:';
        case 'cors':
          return 'Skriptin palvelimelle, koska selain tarkistaa versioon kiinnitetyn skriptin:';
      }
    },
    floating: 'Osoite, jossa on v1/, päivittyy: jokainen korjaus tulee tunnissa itsestään.',
    pinnedTo: (version) =>
      `Skripti on kiinnitetty versioon ${version}: se ei muutu itsestään, ja selain tarkistaa sen. Uusista versioista kerrotaan muutosluettelossa.`,
    copy: 'Kopioi luettelo',
    greeting: 'Haluaisimme sivullemme tämän vimpaimen:',
  },

  linkText: (widget, cities) => (cities ? `${widget}: ${cities}` : widget),
};
