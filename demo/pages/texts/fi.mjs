export const fi = {
  code: 'fi',
  name: 'Suomi',

  frame: {
    skip: 'Siirry sisältöön',
    languages: 'Kieli',
    pages: 'Esittelyn sivut',
    onThisPage: 'Tällä sivulla',
    index: 'Etusivu',
    builder: 'Tee upotus',
    docs: 'Ohjeet',
    programme: 'Koko ohjelma',
    publications: 'Julkaisut',
    funding: 'Rahoitus',
    states: 'Näkymän tilat',
    looks: 'Värit ja EU-tuki',
    city: 'Kaupungin sivu',
    period: 'Alueet 2021–2027',
    feed: 'Tee syöte',
    data: 'Hankkeiden tiedot tiedostona (JSON)',
    toStart: 'Esittelyn etusivulle',
    fallback: 'Sisältö avautuu tähän. Jos se ei avaudu, tiedot voi lukea myös suoraan tiedostosta:',
    disclaimer:
      'Esittely, jonka tiedot sixcity-widgets on koonnut julkisilta verkkosivuilta. Se ei ole 6Aika-ohjelman eikä kaupunkien julkaisu.',
    privacy: 'Ei evästeitä, ei seurantaa, ei ulkopuolisia palvelimia.',
  },

  start: {
    title: 'Kaupunkien yhteiset hankkeet omalla sivullasi',
    description: 'Näin liität kuuden kaupungin yhteiset hankkeet verkkosivulle yhdellä rivillä.',
    lead: 'Liität sivulle yhden rivin, ja sen kohdalle tulee luettelo kaupunkien yhteisistä hankkeista. Luettelo käyttää sivusi kirjasinta, värejä ja kieltä, ja se toimii samalla tavalla jokaisen kaupungin sivuilla. Tiedot tulevat yhdestä yhteisestä tiedostosta, joten ne päivitetään vain yhdessä paikassa.',
    toBuilder: 'Tee upotus sivullesi',
    toCity: 'Katso esimerkki kaupungin sivulla',

    live: 'Tältä se näyttää',
    liveIntro:
      'Neljä Espoon hanketta sellaisina kuin lukija ne näkee. Hanke avautuu, kun sen nimeä napsauttaa.',

    steps: 'Kolme vaihetta',
    choose: 'Valitse, mitä näytetään',
    chooseHelp:
      'Sivu ”Tee upotus” kysyy, missä skripti ja tiedot ovat, mitä sivulla näytetään ja mikä julkaisujärjestelmä sinulla on. Näet heti, miltä upotus näyttää tietokoneella ja puhelimessa.',
    openBuilder: 'Tee upotus',
    copy: 'Kopioi upotuskoodi',
    copyHelp:
      'Upotuskoodi on siinä muodossa, jonka järjestelmäsi hyväksyy. Esimerkiksi tällä rivillä sivulle tulevat Espoon hankkeet:',
    paste: 'Liitä se sivulle',
    pasteHelp:
      'Liitä upotuskoodi siihen kohtaan, jossa upotuksen on määrä näkyä: julkaisujärjestelmäsi HTML-lohkoon, skriptikenttään tai lähdekoodiin. Tallenna ja katso sivua.',
    noScript: 'Entä jos järjestelmä poistaa rivin?',
    noScriptHelp:
      'Valitse sivulla ”Tee upotus” oma järjestelmäsi. Jos sitä ei ole luettelossa, tavallinen linkki säilyy jokaisessa järjestelmässä, jota olemme kokeilleet. Sen takaa avautuu sama luettelo omana sivunaan.',
    linkText: 'Espoon hankkeet',
    noScriptLink: 'Kokeile: Espoon hankkeet omana sivunaan',

    more: 'Katso lisää',
    programmeDoor: 'Kaikki hankkeet tilan mukaan ja aiheittain.',
    cityDoor: 'Espoon hankkeet keksityn kaupungin sivulla, Espoon väreissä.',
    docsDoor:
      'Englanniksi: jokainen elementti esimerkkeineen, julkaisujärjestelmät, värit ja saavutettavuus.',
    feedDoor: 'Taulukosta syötteeksi omassa selaimessasi: mikään ei lähde koneeltasi.',
    dataDoor: 'Yhteinen tiedosto, jota kaikki luettelot lukevat.',

    machines: 'Koneille',
    machinesIntro:
      'Samat tiedot tiedostoina, joita muut järjestelmät lukevat. Jokainen niistä on tehty tämän esittelyn aineistosta komentorivityökalulla.',
    machinesDocs: 'Miten kukin tehdään (englanniksi)',
    machineFiles: {
      feeds: 'Uudet ja muuttuneet hankkeet ja julkaisut tilattavina syötteinä',
      pages:
        'Oma sivu jokaisesta hankkeesta ja julkaisusta hakukoneille ja lukijoille, joilla ei ole JavaScriptiä',
      oembed: 'Miten sellainen sivu upotetaan muualle',
      search: 'Oman sivuston hakua varten (OpenSearch, Elasticsearch, schema.org)',
      catalogue: 'Avoimen datan portaaleja varten (Data Package, DCAT-AP 3)',
      conformance: 'Saavutettavuuden vaatimustenmukaisuusraportti (EN 301 549, WCAG 2.2)',
      contents: 'Mitä komentotiedostossa on, millä lisensseillä ja millä tarkistussummilla',
    },

    data: 'Mistä tiedot ovat peräisin',
    dataTexts: [
      'Tämä on esittely. Sen tiedot sixcity-widgets on koonnut julkisilta verkkosivuilta, ja jokaisen hankkeen kohdalla kerrotaan lähteet. Aineisto ei ole 6Aika-ohjelman eikä kaupunkien julkaisema tai hyväksymä.',
      'Ohjelmassa oli 60 hanketta; mukana ovat ne, joista löytyi julkisia tietoja. Tuntematonta ei arvata: tieto puuttuu tai sen kerrotaan olevan tuntematon.',
    ],
  },

  programme: {
    title: '6Aika: kuuden kaupungin yhteiset hankkeet',
    description: '6Aika-ohjelman hankkeet tilan mukaan ja aiheittain.',
    lead: '6Aika oli Helsingin, Espoon, Vantaan, Tampereen, Turun ja Oulun yhteinen ohjelma 16.5.2014–31.7.2022. Jokaisessa hankkeessa oli mukana ainakin kaksi kaupunkia.',
    money:
      'Rahoitus tuli Euroopan aluekehitysrahastosta (EAKR), Euroopan sosiaalirahastosta (ESR), Suomen valtiolta, kaupungeilta ja kumppaneilta.',
    figures: [
      ['60', 'hanketta'],
      ['6', 'kaupunkia'],
      ['noin 95 milj. €', 'rahoitus yhteensä'],
      ['noin 52,3 milj. €', 'tästä EAKR-rahoitusta'],
    ],
    byStatus: 'Hankkeet tilan mukaan',
    byStatusIntro:
      'Tila lasketaan hankkeen alkamis- ja päättymispäivästä. Päättynyt tarkoittaa, että hankkeen aika on ohi. Kaupungeista näkyvät ne, jotka mainitaan julkisissa tiedoissa.',
    onMap: 'Hankkeet kartalla',
    onMapIntro:
      'Valitse kaupunki kartalta tai sen vieressä olevasta luettelosta, niin hankeluettelo, summat ja julkaisut rajautuvat samalla. Karttapalveluja ei käytetä.',
    linkedFunding: 'Mitä hankkeet maksoivat',
    linkedPublications: 'Hankkeiden julkaisut',
    byTheme: 'Hankkeet aiheittain',
    byThemeIntro: 'Sama luettelo riveinä. Hankkeella voi olla useita aiheita.',
    overTime: 'Hankkeet aikajanalla',
    overTimeIntro:
      'Palkki näyttää, milloin hanke oli käynnissä. Jos alkamis- tai päättymispäivä ei ole tiedossa, näkyy vain piste.',
    find: 'Hae sanalla, rajaa suodattimilla ja lähetä linkki: haku ja suodattimet ovat sivun osoitteessa. Luettelon lopusta hakutuloksen voi ladata tiedostona tai jakaa.',
  },

  publications: {
    title: 'Julkaisut',
    lead: 'Hankkeiden julkaisut taulukkona, jonka voi järjestää sarakkeittain. Rivi avautuu julkaisun nimestä. Avatusta rivistä julkaisuun voi viitata, ja sen tiedot voi ladata viitteidenhallintaan ja jakaa.',
    sections: ['Tasoittain', 'Yhtenä taulukkona, uusin ensin', 'Vuosittain, kolme saraketta'],
  },

  period: {
    title: 'Kausi 2021–2027: alueet kaupunkien sijasta',
    description:
      'EAKR:n ja ESR+:n toimia kuudella Ranskan alueella, kauden 2021–2027 virallisesta luettelosta.',
    lead: '46 toimea Ranskan virallisesta luettelosta 16.3.2026, tuotuna ilman määritystä: kaupunkien paikalla ovat alueet, rahastot ovat EAKR ja ESR+, ja jokaisella toimella on erityistavoitteen ja tukitoimen koodi.',
    source:
      'Lähde: EAKR:n, ESR+:n ja JTF:n toimien luettelo 2021–2027, europe-en-france.gouv.fr, tilanne 16.3.2026. Lähteessä kuvaukset oli katkaistu 200 merkkiin, joten ne on jätetty pois. Lisää alueista kertovat viranomaisten omat sivut.',
    sections: ['Toimet alueittain', 'Rahoitus rahastoittain', 'Unionin osuus alueittain'],
  },
  funding: {
    title: 'Rahoitus',
    lead: 'Mitä hankkeet maksoivat, ja kuinka monesta hankkeesta summa tiedetään. Tuntematonta ei lasketa nollaksi.',
    sections: [
      'Kokonaisbudjetit aiheittain',
      'Kokonaisbudjetit kaupungeittain',
      'Julkinen rahoitus rahastoittain',
      'Hankkeiden määrä alkamisvuosittain',
      'Yhden kaupungin hankkeet tilan mukaan',
    ],
  },

  states: {
    title: 'Jokainen osa jokaisessa tilassa',
    lead: 'Näin luettelo, taulukko ja rahoituskooste näyttävät, että tiedot ovat valmiit, että näytettävää ei ole tai että tietoja ei saatu.',
    sections: [
      'Tiedot ovat valmiit',
      'Näytettävää ei ole',
      'Tietoja ei löydy',
      'Osoitteessa on jotain muuta',
    ],
  },

  feed: {
    title: 'Tee ja tarkista syöte',
    lead: 'Pudota tähän taulukko, luettelo tai valmis syöte. Sivu tekee siitä syötteen, kertoo, mitä on korjattava, ja näyttää tuloksen. Tiedosto ei lähde koneeltasi.',
    choose: 'Valitse tiedosto',
    noScript:
      'Tämä sivu tarvitsee JavaScriptin. Saman tekee komentorivillä komento npx sixcity-widgets import.',
    files: 'Tiedostot: valitse tai pudota tähän',
    filesHelp:
      'CSV, TSV, XLSX, JSON, 360Giving, BibTeX tai RIS. Usea tiedosto yhdistetään yhdeksi syötteeksi.',
    template: 'Lataa taulukkopohja',
    templateHelp: 'Sarakkeet on selitetty suomeksi, ruotsiksi ja englanniksi.',
    save: 'Tallenna',
    saveFeed: 'Lataa syöte (feed.json)',
    saveList: 'Lataa taulukkona (XLSX)',
    preview: 'Näin se näkyy sivuilla',
  },

  looks: {
    title: 'Värit ja EU-tuki',
    lead: 'EU-tuesta kertova tunnus ja teksti kaikissa muodoissaan sekä kuuden kaupungin värit vaalealla ja tummalla pohjalla.',
    statements: 'EU-tuesta kertova teksti',
    statementsIntro:
      'Teksti riippuu ohjelmakaudesta. Sen paikka on sivun yläosassa, jossa se näkyy vierittämättä. Kun kausi tai rahasto ei ole tiedossa, tunnuksen vieressä on vain unionin nimi.',
    statementNames: [
      'Kausi 2014–2020',
      'Kausi 2014–2020, kolme rahastoa',
      'Kausi 2021–2027',
      'Kaksi kieltä rinnakkain',
      'Kolme kieltä, tunnuksen korkeus 96 px',
      'Kausi ja rahasto hankkeen tiedoista',
      'Tuntematon kausi: vain unionin nimi',
      'Mustavalkoinen',
      'Valkoiset tähdet sinisellä',
    ],
    brands: 'Kaupunkien värit',
    brandsIntro:
      'Värit on koottu kaupunkien julkisista tyylioppaista, teemoista ja sovelluksista. Mikään kaupunki ei ole vahvistanut niitä. Liian vaaleista väreistä on tehty tekstiä varten tummempi sävy.',
    cities: {
      helsinki: 'Helsinki',
      espoo: 'Espoo',
      vantaa: 'Vantaa',
      tampere: 'Tampere',
      turku: 'Turku',
      oulu: 'Oulu',
    },
  },

  city: {
    support: 'Euroopan unioni, Euroopan aluekehitysrahasto, Euroopan sosiaalirahasto',
    name: 'Esimerkkikaupunki',
    notice: 'Esittely julkisten sivujen tiedoista. Kaupunki ei ole hyväksynyt tätä sivua.',
    back: 'Esittelyn etusivulle',
    title: 'Espoon 6Aika-hankkeet',
    description: 'Espoon 6Aika-hankkeet 2.3.2018 ja tänään: esimerkki kaupungin sivusta.',
    lead: 'Espoo, Helsinki, Vantaa, Tampere, Turku ja Oulu kehittivät palvelujaan yhdessä 6Aika-ohjelmassa vuosina 2014–2022.',
    texts: [
      'Tässä ovat hankkeet, joissa Espoo oli mukana. Jokaisessa oli kumppanina ainakin yksi muu ohjelman kaupunki. Kun avaat hankkeen, näet sen tulokset, kumppanit, rahoituksen ja lähteet siltä osin kuin ne tiedetään.',
    ],
    stamp: 'Aikaleima sivulla, joka on tämän esikuva:',
    stampTime: '2.3.2018 klo 13.59',
    then: 'Hankkeet 2.3.2018',
    thenIntro: 'Luettelot ovat sen päivän mukaan. Myöhemmin alkaneet hankkeet eivät ole mukana.',
    ongoing: 'Meneillään olevat hankkeet',
    completed: 'Päättyneet hankkeet',
    now: 'Hankkeet tänään',
    nowIntro: 'Samat tiedot tämän päivän mukaan, viimeksi päättyneet ensin.',
    withWhom: 'Hankkeiden kaupungit',
    publications: 'Julkaisut',
    publicationsIntro:
      'Julkaisut tulevat hankkeista, joissa Espoo oli mukana. Taso on tämän luettelon oma arvio. Julkaisun nimestä avautuvat käyttöehdot ja valmis lähdemerkintä.',
    series: 'Make with Espoo',
    seriesTexts: [
      'Make with Espoo on julkaisusarja, jonka aineistoa saa kopioida ja kehittää eteenpäin, kun lähde mainitaan. Tässä aineistossa ei vielä ole sarjan julkaisuja.',
    ],
    money: 'Rahoitus',
    moneyTexts: [
      'Hankkeita rahoittivat Euroopan aluekehitysrahasto (EAKR), Euroopan sosiaalirahasto (ESR), Suomen valtio, kaupungit ja kumppanit. Koko ohjelman rahoitus oli noin 95 miljoonaa euroa.',
      'Summat ovat koko hankkeen summia, eivät Espoon osuuksia. Kaikkien hankkeiden summia ei ole julkaistu.',
    ],
    invented: 'Esimerkkikaupunki on keksitty. Mikään kaupunki ei vastaa tästä sivusta.',
  },

  feedback: {
    title: 'Ilmoita virheestä',
    lead: 'Tämä on esittely: mitään ei lähetetä eikä tallenneta.',
    project: 'Hanke',
    id: 'Tunniste',
    unknown: 'ei tiedossa',
    text: 'Kaupungin omalla sivulla tästä pääsisi ohjelmatoimiston lomakkeelle tai sähköpostiin, ja viestissä olisi valmiina, mistä hankkeesta on kyse.',
  },
};
