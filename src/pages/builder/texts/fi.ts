import type {BuilderTexts} from './builder-texts.js';

const projects = (count: number): string => `${count} ${count === 1 ? 'hanke' : 'hanketta'}`;
const publications = (count: number): string => `${count} ${count === 1 ? 'julkaisu' : 'julkaisua'}`;

export const fiBuilderTexts: BuilderTexts = {
  title: 'Tee upotus sivullesi',
  lead: 'Valitse, mitä sivullasi näkyy, katso, miltä se näyttää, ja kopioi upotuskoodi, jonka julkaisujärjestelmäsi hyväksyy. Mitään ei tallenneta, ja tietoja haetaan vain antamistasi osoitteista.',
  noScript:
    'Tämä sivu tarvitsee JavaScriptin. Ilman sitä upotuskoodin voi kirjoittaa käsin: julkaisujärjestelmien ohjeissa on kullekin valmis malli.',
  invalidParameters: (list) => `Osa tämän sivun osoitteesta ei kelpaa, ja se jätettiin pois: ${list}`,
  startAgain: 'Aloita alusta',

  sourceStep: {
    title: '1. Missä skripti ja tiedot ovat?',
    intro:
      'Osoitteet antaa ohjelmasi toimisto. Jos haluat vain nähdä, miten tämä toimii, kokeile esittelyn tiedoilla.',
    home: 'Skriptin kansion osoite',
    homeHelp: 'Esimerkiksi https://www.example.org/sixcity/. Myös skriptin oma osoite kelpaa.',
    feed: 'Tietojen (syötteen) osoite',
    feedHelp: 'Jätä tyhjäksi, jos tiedot ovat samassa kansiossa tiedostossa feed.json.',
    load: 'Tarkista osoitteet',
    demo: 'Kokeile esittelyn tiedoilla',
    demoHelp: 'Tämän esittelyn skripti ja tiedot: kokeilua varten, ei oikealle sivulle.',
    file: 'Tai syöte, jota ei ole vielä julkaistu',
    fileHelp: 'Valitse tiedosto tai pudota se tähän. Se ei lähde koneeltasi.',
    removeFile: 'Palaa julkaistuihin tietoihin',
    loading: 'Tarkistetaan…',
    demoNote: 'Kokeilet esittelyn skriptillä ja tiedoilla.',
    onDisk:
      'Tämä sivu on avattu oman koneesi kansiosta. Selain ei anna sellaisen sivun lukea muita tiedostoja, joten anna tässä palvelimen osoite. Syötteen voi valita tiedostona.',
    scriptFound: (version) => `Skripti löytyi: versio ${version}.`,
    scriptUnreadable:
      'Palvelin vastaa, mutta ei anna tämän sivun lukea skriptiä (Access-Control-Allow-Origin puuttuu). Skriptinä se toimii silti, mutta sitä ei voi lukita versioon.',
    scriptMissing: (status) =>
      status === undefined
        ? 'Skriptiä ei löytynyt: palvelimeen ei saada yhteyttä.'
        : `Skriptiä ei löytynyt: palvelin vastasi ${status}.`,
    scriptOther: 'Osoitteessa on muuta kuin skripti, esimerkiksi kirjautumis- tai virhesivu.',
    pinned: (version) =>
      `Kehittäjä voi lukita skriptin versioon ${version}, jolloin se ei muutu itsestään: version tarkistussumma (integrity), josta selain huomaa muutokset, tiedetään.`,
    notPinned:
      'Skriptiä ei voi lukita versioon: integrity.json tai version kansio puuttuu. Käytetään päivittyvää osoitetta.',
    feedFound: (p, q) => `Tiedot löytyivät: ${projects(p)} ja ${publications(q)}.`,
    feedFile: (name, p, q) => `Tiedostosta ${name}: ${projects(p)} ja ${publications(q)}.`,
    leftOut: (count) => `Kohteita, joita ei voi näyttää: ${count}. Sivu ”Tee syöte” kertoo syyn.`,
    access: {
      'any-page': 'Mikä tahansa sivu saa lukea ne.',
      'this-page':
        'Tämä sivu saa lukea ne. Tarkista omalta sivultasi, saako se: palvelin päättää sen otsakkeella Access-Control-Allow-Origin.',
      'own-pages':
        'Vain saman palvelimen sivut saavat lukea ne: palvelin ei lähetä otsaketta Access-Control-Allow-Origin. Jos sivusi on toisella palvelimella, pyydä palvelimen ylläpitoa lisäämään otsake.',
    },
    problems: {
      missing: 'Anna ensin osoite.',
      malformed: 'Tämä ei ole verkko-osoite. Sen pitää näyttää tältä: https://www.example.org/sixcity/.',
      'not-web': 'Osoitteen alussa pitää olla https:// tai http://.',
    },
    script: 'Skripti',
    data: 'Tiedot',
  },

  paste: {
    title: 'Avaa upotuskoodi, joka sinulla jo on',
    help: 'Liitä tähän upotuskoodi sivultasi, missä muodossa tahansa. Sen valinnat avautuvat tälle sivulle, eikä omalla sivullasi muutu mikään.',
    label: 'Upotuskoodisi',
    open: 'Avaa',
    opened: (widget) => `Avattu: ${widget}.`,
    others: (count) =>
      count === 1
        ? 'Tekstissä oli toinenkin upotus. Ensimmäinen avattiin.'
        : `Tekstissä oli vielä ${count} muuta upotusta. Ensimmäinen avattiin.`,
    noHome: 'Siitä ei näy, missä skripti on, joten yllä oleva osoite pysyy ennallaan.',
    none: 'Tässä tekstissä ei ole upotusta. Kopioi koko rivi tai lohko sivusi lähdekoodista.',
    onlyScript: 'Tämä on pelkkä skripti, joka on sivulla kerran. Kopioi myös upotuksen oma rivi.',
    unknownWidget: (name) => `Upotusta ”${name}” ei ole.`,
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
    widget: 'Upotuksen sisältö',
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
    filtersHelp: 'Jos et valitse mitään, kaikki näytetään.',
    appearance: 'Ulkoasu',
    more: 'Lisää valintoja',
    find: (what) => `Etsi: ${what}`,
    notInFeed: 'ei ole tiedoissa',
    notChosen: 'Ei valittu',
    defaultValue: (name) => `${name} (oletus)`,
    defaultBrand: 'Sivun omat värit',
    invalidValue: (option, value) => `”${value}” ei kelpaa kohtaan ”${option}”. Upotus jättää sen huomiotta.`,
    unknownIds: (ids) => `Tiedoissa ei ole: ${ids}. Jos et valitse muuta, upotus jää tyhjäksi.`,
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
    by: 'Palkkien jaottelu',
    stage: 'Rahoituksen vaihe',
    facts: 'Taustatietoja ohjelmasta',
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
    link: 'Yhteisen suodatuksen nimi: saman nimiset upotukset suodattuvat yhdessä',
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
    scheme: 'Väriteema',
    schemes: {light: 'Vaalea', dark: 'Tumma'},
    ground: 'Sivu',
    grounds: {plain: 'Tyhjä', host: 'Kaupungin'},
    skip: 'Ohita esikatselu',
    noFeed: 'Esikatselu näkyy, kun tiedot on haettu.',
    noScript: 'Skripti ei käynnisty tästä osoitteesta, joten näytettävää ei ole.',
    note: 'Tämä on upotus itse, eristetyssä kehyksessä. Jos skripti on toisella palvelimella, lataukset eivät toimi täällä.',
    host: {
      name: 'Esimerkkikaupunki',
      title: 'Kaupungin hankkeet',
      text: 'Tämä sivu on keksitty. Se näyttää, miltä upotus näyttää kaupungin kirjasimien ja värien keskellä.',
      foot: 'Esimerkkikaupunki on keksitty.',
    },
    accessibility: 'Esikatselun saavutettavuus',
    checking: 'Tarkistetaan…',
    passed: (rules) =>
      `axe ei löytänyt virheitä. Sen säännöistä ${rules} koski tätä. Se löytää vain osan kaikista ongelmista.`,
    findings: (count) => `axe löysi ${count} ${count === 1 ? 'ongelman' : 'ongelmaa'}:`,
    findingsHelp: 'Jos käytät omia värejä, tarkista ensin ne. Muuten ilmoita ongelmasta meille.',
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
        'Liitä osoite Tampereen tekstieditorissa omalle rivilleen: siitä tulee linkki, ja linkistä upotus, jos skripti on sivulla. Mikään muu ei säily tekstissä.',
      'tampere-map':
        '”Karttaupotus”-kappaleeseen mahtuu yksi kehys, ja useimmat sisällöntuottajat saavat lisätä sen. Liitä koko rivi kenttään ”Kartan upotuskoodi” ja anna ”Kartan korkeus”.',
      'tampere-script':
        '”Skripti”-kappale tulostaa script-tagin itse, joten siihen liitetään vain tagin sisältö. Vain super user saa lisätä sen.',
      turku:
        'Turun järjestelmä säilytti div- ja iframe-elementit vuonna 2017, jolloin sen asetukset viimeksi nähtiin. Jos upotus ei tule näkyviin, valitse tavallinen linkki.',
      oulu: 'Ei ole julkista, mitä Oulun järjestelmä antaa kirjoittaa. Tavallinen linkki selviää jokaisesta kokeilemastamme suodattimesta.',
      'wordpress-author':
        'WordPress poistaa kirjoittajan lisäämät skriptit ja kehykset, mutta säilyttää paikkamerkin: tavallisen lohkon, jonka skripti muuttaa upotukseksi.',
      'wordpress-editor':
        'Päätoimittajan (editor) skripti säilyy, joten muita ei tarvita. Liitä se ”Mukautettu HTML” -lohkoon.',
      'wordpress-plugin':
        'Lisäosa tuo skriptin niille sivuille, jotka sitä tarvitsevat. Liitä paikkamerkki ”Mukautettu HTML” -lohkoon.',
      drupal:
        'Liitä osoite tekstieditorissa omalle rivilleen. Paikkamerkkiä varten kehittäjä lisää tekstimuotoon yhden rivin; moduulimme ei tarvitse sitä.',
      liferay:
        'Emme voineet kokeilla Liferayta. Tavallinen linkki selviää jokaisesta kokeilemastamme suodattimesta.',
      html: 'Mitään ei suodateta. Koodissa ovat skripti ja upotus: liitä se siihen, missä upotuksen pitää näkyä, eikä muuta tarvita.',
      unknown:
        'Tavallinen linkki selviää jokaisesta kokeilemastamme suodattimesta. Jos skripti ei ole sivulla, se on linkki upotukseen omalla sivullaan.',
    },
    method: 'Miten se liitetään sivulle',
    best: 'suositus',
    methods: {
      element: 'Oma elementti',
      script: 'Pelkkä script-tagi',
      placeholder: 'Paikkamerkki',
      link: 'Tavallinen linkki',
      address: 'Pelkkä osoite',
      frame: 'Kehys',
      static: 'Staattinen HTML',
    },
    methodNotes: {
      element: 'Sen sisältö näkyy, jos skriptiä ei saada.',
      script:
        'Upotus tulee heti tagin jälkeen, ja tagi tuo skriptin itse. Korjaukset tulevat käyttöön itsestään.',
      placeholder: 'Sen sisältö näkyy, kunnes upotus tulee, tai jos sitä ei saada.',
      link: 'Yksin omassa kappaleessaan se muuttuu upotukseksi, jos skripti on sivulla. Muualla se toimii tavallisena linkkinä.',
      address:
        'Liitä se tekstieditoriin omalle rivilleen: siitä tulee linkki. Jos skripti on sivulla, linkistä tulee upotus. Lähdekoodiin liitetään tavallinen linkki.',
      frame:
        'Upotus kehyksessä. Jos skripti on sivulla, kehys on sisältönsä korkuinen. Suostumustyökalu voi estää sen.',
      static:
        'Sisältö on sivulla valmiina hakukoneita ja skriptittömiä selaimia varten, ja upotus korvaa sen. Tee se uudelleen, kun tiedot ovat muuttuneet.',
    },
    tested: (row) => `Testataan jokaisessa versiossa: ${row}.`,
    untested: 'Tällä sivustolla tätä ei ole testattu: tarkista sivusi, kun olet tallentanut sen.',
    hostPage: 'Kaikki, mitä tästä sivustosta tiedetään (englanniksi)',
  },

  outputStep: {
    title: '4. Kopioi',
    notReady: 'Upotuskoodi on valmis, kun olet kertonut, missä skripti ja tiedot ovat.',
    text: 'Linkkiteksti',
    textHelp: 'Se näkyy, kun upotusta ei saada, ja kertoo ruudunlukijalle upotuksen nimen.',
    snippet: 'Upotuskoodi',
    copy: 'Kopioi upotuskoodi',
    copyAnyway: 'Kopioi upotuskoodi silti',
    warnings: {
      script: 'Skriptiä ei saatu osoitteesta: sivulla tästä upotuksesta näkyisi vain linkki.',
      feed: 'Tietoja ei saatu osoitteesta: sivulla upotus kertoisi, ettei tietoja voitu hakea.',
      unpublished: (url) =>
        `Tiedot tulevat tiedostosta koneeltasi. Sivua varten ne on julkaistava osoitteessa ${url}`,
      demo: 'Tämä upotuskoodi johtaa esittelyyn. Anna oikeaa sivua varten omat osoitteesi.',
    },
    note: (note) => {
      switch (note.kind) {
        case 'unsupported':
          return `Linkkiin ei voi sisällyttää: ${note.options.join(', ')}. Kirjoita otsikko sivullesi linkin yläpuolelle.`;
        case 'unused':
          return `Tässä upotuksessa ei voi käyttää: ${note.options.join(', ')}. Valinta säilyy täällä, mutta ei ole upotuskoodissa.`;
        case 'own-domain':
          return `Tällä sivustolla sallitaan skriptit ja tiedot vain verkkotunnuksesta ${note.domain.slice(1)}. Skripti on muualla, joten vain linkki toimisi.`;
        case 'insecure':
          return 'Osoitteen alussa on http://. Sivu, jonka osoite alkaa https://, ei lataa sitä.';
        case 'language':
          return 'Linkin takana oleva sivu ei tiedä sivusi kieltä: valitse se kohdassa 2.';
        case 'static':
          return 'Nämä ovat tämän päivän tiedot. Tee upotuskoodi uudelleen, kun tiedot ovat muuttuneet.';
      }
    },
    link: 'Lähetä valintasi',
    copyLink: 'Kopioi tämän sivun osoite',
    linkHelp: 'Kaikki valinnat ovat tämän sivun osoitteessa: työtoveri, joka avaa sen, näkee saman.',
    fileNotInLink: 'Koneellasi oleva tiedosto ei sisälly osoitteeseen.',
  },

  developer: {
    title: 'Pyydä sivuston kehittäjältä',
    intro: 'Nämä tehdään kerran koko sivustolle. Kopioi luettelo ja lähetä se.',
    none: 'Ei mitään: tähän upotukseen ei tarvita kehittäjää.',
    request: (request) => {
      switch (request.kind) {
        case 'install':
          return 'Lisää skripti niille sivuille, joilla on upotuksia:';
        case 'has-script':
          return 'Lisää skriptin osoite lisäosan asetuksiin:';
        case 'policy':
          return 'Jos sivut lähettävät otsakkeen Content-Security-Policy, lisää siihen nämä rivit:';
        case 'allow-list':
          return 'Lisää tekstimuotoon, kohtaan ”Limit allowed HTML tags” (CKEditor 5:ssä myös ”Manually editable HTML tags”), jotta paikkamerkki säilyy:';
        case 'embed-feed':
          return 'Lisää tiedoston embed.html script-tagiin, koska tiedot ovat toisella palvelimella:';
        case 'own-domain':
          return 'Siirrä version tiedostot ja tiedot kaupungin omaan verkkotunnukseen. Nyt ne ovat osoitteessa:';
        case 'cors':
          return 'Lisää skriptin palvelimelle, koska selain tarkistaa versioon lukitun skriptin:';
      }
    },
    floating: 'Osoite, jossa on v1/, päivittyy: korjaukset tulevat käyttöön itsestään tunnin kuluessa.',
    pinnedTo: (version) =>
      `Skripti on lukittu versioon ${version}: se ei muutu itsestään, ja selain tarkistaa sen. Uusista versioista kerrotaan muutosluettelossa.`,
    copy: 'Kopioi luettelo',
    greeting: 'Haluaisimme sivullemme tämän upotuksen:',
  },

  linkText: (widget, cities) => (cities ? `${widget}: ${cities}` : widget),
};
