import type {BuilderTexts} from './builder-texts.js';

const projects = (count: number): string => `${count} projekt`;
const publications = (count: number): string => `${count} ${count === 1 ? 'publikation' : 'publikationer'}`;

export const svBuilderTexts: BuilderTexts = {
  title: 'Skapa en widget för din sida',
  lead: 'Välj vad din sida visar, se hur det ser ut och kopiera en inbäddningskod som ditt publiceringssystem godtar. Ingenting sparas, och uppgifter hämtas bara från adresserna du anger.',
  noScript:
    'Sidan behöver JavaScript. Utan det kan du skriva inbäddningskoden för hand: anvisningarna för publiceringssystemen har en färdig modell för varje system.',
  invalidParameters: (list) => `En del av sidans adress är inte giltig och utelämnades: ${list}`,
  startAgain: 'Börja om',

  sourceStep: {
    title: '1. Var finns skriptet och uppgifterna?',
    intro:
      'Adresserna får du av programmets kansli. Vill du bara se hur det fungerar kan du prova med demonstrationens uppgifter.',
    home: 'Adress till skriptets mapp',
    homeHelp: 'Till exempel https://www.example.org/sixcity/. Skriptets egen adress duger också.',
    feed: 'Adress till uppgifterna (flödet)',
    feedHelp: 'Lämna tomt om uppgifterna finns i filen feed.json i samma mapp.',
    load: 'Kontrollera adresserna',
    demo: 'Prova med demonstrationens uppgifter',
    demoHelp: 'Den här demonstrationens skript och uppgifter: för att prova, inte för en riktig sida.',
    file: 'Eller ett flöde som ännu inte är publicerat',
    fileHelp: 'Välj filen eller släpp den här. Den lämnar inte din dator.',
    removeFile: 'Återgå till de publicerade uppgifterna',
    loading: 'Kontrollerar…',
    demoNote: 'Du provar med demonstrationens skript och uppgifter.',
    onDisk:
      'Den här sidan har öppnats från en mapp på din dator. Webbläsaren låter inte en sådan sida läsa andra filer, så ange adressen till en server här. Ett flöde kan väljas som fil.',
    scriptFound: (version) => `Skriptet finns: version ${version}.`,
    scriptUnreadable:
      'En server svarar, men låter inte den här sidan läsa skriptet (Access-Control-Allow-Origin saknas). Skriptet fungerar ändå, men det kan inte låsas till en version.',
    scriptMissing: (status) =>
      status === undefined
        ? 'Inget skript: servern kan inte nås.'
        : `Inget skript: servern svarade ${status}.`,
    scriptOther: 'På adressen finns något annat än skriptet, till exempel en inloggnings- eller felsida.',
    pinned: (version) =>
      `En utvecklare kan låsa skriptet till version ${version}, så att det inte ändras av sig självt: versionens kontrollsumma (integrity), som visar webbläsaren om skriptet har ändrats, är känd.`,
    notPinned:
      'Skriptet kan inte låsas till en version: integrity.json eller versionens mapp saknas. Adressen som uppdateras används.',
    feedFound: (p, q) => `Uppgifterna finns: ${projects(p)} och ${publications(q)}.`,
    feedFile: (name, p, q) => `Ur filen ${name}: ${projects(p)} och ${publications(q)}.`,
    leftOut: (count) => `Poster som inte kan visas: ${count}. Sidan ”Skapa ett flöde” berättar varför.`,
    access: {
      'any-page': 'Vilken sida som helst får läsa dem.',
      'this-page':
        'Den här sidan får läsa dem. Kontrollera på din egen sida om den får det: servern avgör det med Access-Control-Allow-Origin.',
      'own-pages':
        'Bara sidor på samma server får läsa dem: den skickar inte Access-Control-Allow-Origin. Om din sida finns på en annan server, be serverns administratör lägga till huvudet.',
    },
    problems: {
      missing: 'Ange adressen först.',
      malformed: 'Det här är ingen webbadress. Den ska se ut så här: https://www.example.org/sixcity/.',
      'not-web': 'Adressen ska börja med https:// eller http://.',
    },
    script: 'Skript',
    data: 'Uppgifter',
  },

  paste: {
    title: 'Öppna en inbäddningskod som du redan har',
    help: 'Klistra in inbäddningskoden från din sida, i vilken form som helst. Valen i den öppnas här, och ingenting ändras på din sida.',
    label: 'Din inbäddningskod',
    open: 'Öppna',
    opened: (widget) => `Öppnad: ${widget}.`,
    others: (count) =>
      count === 1
        ? 'Det fanns en widget till i texten; den första öppnades.'
        : `Det fanns ${count} widgetar till i texten; den första öppnades.`,
    noHome: 'Den säger inte var skriptet finns, så adressen ovan förblir som den är.',
    none: 'Det finns ingen widget i den här texten. Kopiera hela raden eller blocket ur sidans källkod.',
    onlyScript: 'Det här är bara skriptet, som finns en gång på sidan. Kopiera också widgetens rad.',
    unknownWidget: (name) => `Det finns ingen widget ”${name}”.`,
    fault: (fault) => {
      switch (fault.kind) {
        case 'placeholder-host':
          return `I adressen ${fault.url} står HOST i stället för servern. Skriv adressen som programkontoret har gett dig.`;
        case 'insecure':
          return `Adressen börjar med http://, så en sida med https:// läser inte in den: ${fault.url}`;
        case 'no-script':
          return 'Skriptet finns inte i den här texten. Utan det visar sidan bara länken: ingen widget, och ingen panel med ?sixcity-doctor. Det kan finnas någon annanstans på sidan: leta efter sixcity.js i sidans källkod.';
        case 'pinned-floating':
          return `Filen på den här adressen och dess kontrollsumma (integrity) ändras med varje rättelse: ${fault.url} Ange en version, som /1.2.3/, eller ta bort kontrollsumman.`;
        case 'no-crossorigin':
          return `En kontrollsumma (integrity) fungerar bara med crossorigin="anonymous": ${fault.url}`;
        case 'wrong-hash':
          return `Detta är inte skriptets kontrollsumma, så webbläsaren läser inte in det: ${fault.integrity}`;
        case 'policy':
          return `Sidans säkerhetspolicy stänger ute ${fault.origin}. Webbplatsens utvecklare lägger till adressen i ${fault.directive}.`;
      }
    },
    noFault:
      'Om ingen panel visas när sidans adress slutar med ?sixcity-doctor finns skriptet inte på sidan: ditt system har tagit bort det, eller så är adressen fel. Du kan också klistra in sidans källkod eller det som webbläsarens konsol säger.',
  },

  widgetStep: {
    title: '2. Vad ska visas?',
    widget: 'Widget',
    widgets: {
      'project-list': 'Projekt',
      'publication-table': 'Publikationer',
      'funding-summary': 'Finansiering',
      'project-map': 'Karta',
      'eu-statement': 'EU-stöd',
    },
    language: 'Språk',
    ownLanguage: 'Sidans eget språk',
    languages: {fi: 'finska', sv: 'svenska', en: 'engelska'},
    filters: 'Avgränsa',
    filtersHelp: 'Om du inte väljer något visas allt.',
    appearance: 'Utseende',
    more: 'Fler val',
    find: (what) => `Sök: ${what}`,
    notInFeed: 'finns inte i uppgifterna',
    notChosen: 'Inget val',
    defaultValue: (name) => `${name} (standard)`,
    defaultBrand: 'Sidans egna färger',
    invalidValue: (option, value) =>
      `”${value}” är inget giltigt värde för ”${option}”. Widgeten bortser från det.`,
    unknownIds: (ids) =>
      `Finns inte i uppgifterna: ${ids}. Om du inte väljer något annat förblir widgeten tom.`,
  },
  options: {
    city: 'Stad',
    theme: 'Tema',
    fund: 'Fond',
    status: 'Status',
    project: 'Enskilda projekt',
    without: 'Utelämnas',
    series: 'Serie',
    level: 'Nivå',
    language: 'Publikationens språk',
    year: 'År',
    heading: 'Rubrik',
    'heading-level': 'Rubrikens nivå',
    brand: 'Färger',
    layout: 'Layout',
    'group-by': 'Gruppering',
    sort: 'Ordning',
    'page-size': 'Hur många visas först',
    columns: 'Kolumner',
    measure: 'Belopp',
    by: 'Staplarnas indelning',
    stage: 'Finansieringens skede',
    facts: 'Bakgrundsfakta om programmet',
    period: 'Programperiod',
    variant: 'Emblem',
    size: 'Emblemets höjd, px',
    languages: 'Språk bredvid varandra',
    'no-search': 'Utan sökning',
    'no-filters': 'Utan filter',
    images: 'Med bilder',
    subscribe: 'Länk till ett nyhetsflöde (Atom)',
    outline: 'Konturen av ett annat land, adress',
    'no-download': 'Utan nedladdning',
    'no-share': 'Utan delning',
    'as-of': 'Läget per datum',
    link: 'Namn för gemensam filtrering: widgetar med samma namn filtreras tillsammans',
    'url-state': 'Filter i sidans adress, prefix',
  },
  layouts: {cards: 'Kort', rows: 'Rader', timeline: 'Tidslinje'},
  variants: {colour: 'I färg', mono: 'Svartvitt', negative: 'Vitt på blått'},
  brands: {
    helsinki: 'Helsingfors',
    espoo: 'Esbo',
    vantaa: 'Vanda',
    tampere: 'Tammerfors',
    turku: 'Åbo',
    oulu: 'Uleåborg',
  },
  ungrouped: 'Inga grupper',
  unstated: 'Skedet har inte angetts',

  preview: {
    title: 'Förhandsvisning',
    width: 'Bredd',
    widths: {desktop: 'Dator', tablet: 'Surfplatta', phone: 'Telefon'},
    scheme: 'Färgtema',
    schemes: {light: 'Ljus', dark: 'Mörk'},
    ground: 'Sida',
    grounds: {plain: 'Tom', host: 'En stads'},
    skip: 'Hoppa över förhandsvisningen',
    noFeed: 'Förhandsvisningen syns när uppgifterna har hämtats.',
    noScript: 'Skriptet startar inte från den här adressen, så det finns inget att visa.',
    note: 'Det här är widgeten själv, i en avskild ram. Om skriptet finns på en annan server fungerar nedladdning inte här.',
    host: {
      name: 'Exempelstaden',
      title: 'Stadens projekt',
      text: 'Den här sidan är påhittad. Den visar hur widgeten ser ut bland en stads typsnitt och färger.',
      foot: 'Exempelstaden är påhittad.',
    },
    accessibility: 'Förhandsvisningens tillgänglighet',
    checking: 'Kontrollerar…',
    passed: (rules) =>
      `axe hittade inga fel; ${rules} av dess regler gällde här. Den hittar bara en del av alla problem.`,
    findings: (count) => `axe hittade ${count} problem:`,
    findingsHelp: 'Om du använder egna färger, kontrollera dem först. Anmäl annars problemet till oss.',
  },

  siteStep: {
    title: '3. Vilken är din webbplats?',
    label: 'Min webbplats är',
    cities: 'Städer',
    systems: 'Publiceringssystem',
    names: {
      helsinki: 'Helsingfors',
      espoo: 'Esbo',
      vantaa: 'Vanda',
      tampere: 'Tammerfors',
      'tampere-map': 'Tammerfors, Karttaupotus',
      'tampere-script': 'Tammerfors, Skripti',
      turku: 'Åbo',
      oulu: 'Uleåborg',
      'wordpress-author': 'WordPress, som författare',
      'wordpress-editor': 'WordPress, som redaktör (editor)',
      'wordpress-plugin': 'WordPress med vårt tillägg',
      drupal: 'Drupal',
      liferay: 'Liferay',
      html: 'Vanlig HTML',
      unknown: 'Jag vet inte',
    },
    notes: {
      helsinki:
        'Helsingfors textformat behåller länkar och tar bort allt annat. Klistra in adressen på en egen rad. Skriptet och uppgifterna ska finnas på en domän under hel.fi.',
      espoo:
        'Vad Esbos system låter en redaktör skriva är inte offentligt. En vanlig länk klarar alla filter som vi har prövat.',
      vantaa:
        'Vad Vandas system låter en redaktör skriva är inte offentligt. En vanlig länk klarar alla filter som vi har prövat.',
      tampere:
        'Klistra in adressen på en egen rad i Tammerfors textredigerare: den blir en länk, och länken blir till en widget om skriptet finns på sidan. Inget annat blir kvar i texten.',
      'tampere-map':
        'Ett stycke av typen ”Karttaupotus” rymmer en ram, och de flesta redaktörer får lägga till det. Klistra in hela raden i ”Kartan upotuskoodi” och ange ”Kartan korkeus”.',
      'tampere-script':
        'Ett stycke av typen ”Skripti” skriver ut skripttaggen självt, så bara det som står inne i taggen klistras in. Bara en super user får lägga till det.',
      turku:
        'Åbos system behöll div och iframe år 2017, då dess inställningar senast sågs. Om widgeten inte syns, välj en vanlig länk.',
      oulu: 'Vad Uleåborgs system låter en redaktör skriva är inte offentligt. En vanlig länk klarar alla filter som vi har prövat.',
      'wordpress-author':
        'WordPress tar bort skript och ramar från författare men behåller platshållaren: ett vanligt block som skriptet gör till en widget.',
      'wordpress-editor':
        'En redaktörs (editor) skript blir kvar, så ingen annan behövs. Klistra in det i ett block ”Anpassad HTML”.',
      'wordpress-plugin':
        'Tillägget ger skriptet till de sidor som behöver det. Klistra in platshållaren i ett block ”Anpassad HTML”.',
      drupal:
        'Klistra in adressen på en egen rad i textredigeraren. För platshållaren lägger utvecklaren till en rad i textformatet; vår modul behöver ingen.',
      liferay: 'Vi kunde inte pröva Liferay. En vanlig länk klarar alla filter som vi har prövat.',
      html: 'Inget filtreras. Koden innehåller skript och widget: klistra in den där widgeten ska stå, och inget annat behövs.',
      unknown:
        'En vanlig länk klarar alla filter som vi har prövat. Utan skriptet på sidan är den en länk till widgeten på en egen sida.',
    },
    method: 'Hur den läggs in på sidan',
    best: 'rekommenderas',
    methods: {
      element: 'Eget element',
      script: 'Bara skripttaggen',
      placeholder: 'Platshållare',
      link: 'Vanlig länk',
      address: 'Bara adressen',
      frame: 'Ram',
      static: 'Statisk HTML',
    },
    methodNotes: {
      element: 'Innehållet i det visas om skriptet inte kan hämtas.',
      script:
        'Widgeten kommer direkt efter taggen, som själv hämtar skriptet. Rättelser tas i bruk av sig själva.',
      placeholder: 'Innehållet i den visas tills widgeten är där, och om den inte kan hämtas.',
      link: 'Ensam i sitt stycke blir den till en widget om skriptet finns på sidan. Annars fungerar den som vanlig länk.',
      address:
        'Klistra in den på en egen rad i textredigeraren: den blir en länk. Om skriptet finns på sidan blir länken till en widget. I källkod klistras en vanlig länk in.',
      frame:
        'Widgeten i en ram. Om skriptet finns på sidan är ramen lika hög som sitt innehåll. Ett samtyckesverktyg kan blockera den.',
      static:
        'Innehållet finns i själva sidan, för sökmotorer och webbläsare utan skript, och widgeten ersätter det. Gör det på nytt när uppgifterna har ändrats.',
    },
    tested: (row) => `Testas med varje version: ${row}.`,
    untested: 'Inte testat på den här webbplatsen: kontrollera din sida när du har sparat den.',
    hostPage: 'Allt som är känt om den här webbplatsen (på engelska)',
  },

  outputStep: {
    title: '4. Kopiera',
    notReady: 'Inbäddningskoden är färdig när du har sagt var skriptet och uppgifterna finns.',
    text: 'Länktext',
    textHelp: 'Den visas när widgeten inte kan visas, och ger widgeten ett namn för skärmläsare.',
    snippet: 'Inbäddningskod',
    copy: 'Kopiera inbäddningskoden',
    copyAnyway: 'Kopiera inbäddningskoden ändå',
    warnings: {
      script: 'Skriptet kunde inte hämtas från adressen: på en sida skulle bara länken visas.',
      feed: 'Uppgifterna kunde inte hämtas från adressen: på en sida skulle widgeten säga att de inte kan hämtas.',
      unpublished: (url) =>
        `Uppgifterna kommer från en fil på din dator. För en sida behöver de publiceras på adressen ${url}`,
      demo: 'Den här inbäddningskoden leder till demonstrationen. Ange dina egna adresser för en riktig sida.',
    },
    note: (note) => {
      switch (note.kind) {
        case 'unsupported':
          return `En länk kan inte ta med: ${note.options.join(', ')}. Skriv rubriken ovanför den på din sida.`;
        case 'unused':
          return `Den här widgeten kan inte använda: ${note.options.join(', ')}. Valet finns kvar här, men inte i inbäddningskoden.`;
        case 'own-domain':
          return `Webbplatsen tillåter skript och uppgifter bara från ${note.domain.slice(1)}. Skriptet finns någon annanstans, så bara länken skulle fungera.`;
        case 'insecure':
          return 'Adressen börjar med http://. En sida med https:// hämtar den inte.';
        case 'language':
          return 'Sidan bakom länken känner inte till din sidas språk: välj det i steg 2.';
        case 'static':
          return 'Det här är dagens uppgifter. Gör inbäddningskoden på nytt när uppgifterna har ändrats.';
      }
    },
    link: 'Skicka dina val',
    copyLink: 'Kopiera sidans adress',
    linkHelp: 'Alla val finns i sidans adress: en kollega som öppnar den ser detsamma.',
    fileNotInLink: 'Filen på din dator följer inte med.',
  },

  developer: {
    title: 'Be webbplatsens utvecklare om detta',
    intro: 'Det här görs en gång för hela webbplatsen. Kopiera listan och skicka den.',
    none: 'Inget: den här widgeten kräver ingen utvecklare.',
    request: (request) => {
      switch (request.kind) {
        case 'install':
          return 'Lägg till skriptet på de sidor som har widgetar:';
        case 'has-script':
          return 'Lägg till skriptets adress i tilläggets inställningar:';
        case 'policy':
          return 'Om sidorna skickar Content-Security-Policy, lägg till de här raderna i den:';
        case 'allow-list':
          return 'Lägg till i textformatet, i ”Limit allowed HTML tags” (med CKEditor 5 också i ”Manually editable HTML tags”), så att platshållaren blir kvar:';
        case 'embed-feed':
          return 'Lägg till i skripttaggen i embed.html, eftersom uppgifterna finns på en annan server:';
        case 'own-domain':
          return 'Flytta versionens filer och uppgifterna till stadens egen domän. Nu finns de på adressen:';
        case 'cors':
          return 'Lägg till på skriptets server, eftersom webbläsaren kontrollerar ett låst skript:';
      }
    },
    floating: 'Adressen med v1/ uppdateras: rättelser tas i bruk av sig själva inom en timme.',
    pinnedTo: (version) =>
      `Skriptet är låst till version ${version}: det ändras inte av sig självt, och webbläsaren kontrollerar det. Nya versioner anges i ändringsloggen.`,
    copy: 'Kopiera listan',
    greeting: 'Vi skulle vilja ha den här widgeten på vår sida:',
  },

  linkText: (widget, cities) => (cities ? `${widget}: ${cities}` : widget),
};
