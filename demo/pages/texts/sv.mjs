export const sv = {
  code: 'sv',
  name: 'Svenska',

  frame: {
    skip: 'Gå till innehållet',
    languages: 'Språk',
    pages: 'Demonstrationens sidor',
    onThisPage: 'På den här sidan',
    index: 'Startsida',
    builder: 'Skapa widget',
    docs: 'Anvisningar',
    programme: 'Hela programmet',
    publications: 'Publikationer',
    funding: 'Finansiering',
    states: 'Lägen',
    looks: 'Färger och EU-stöd',
    city: 'En stads sida',
    period: 'Regioner 2021–2027',
    feed: 'Skapa ett flöde',
    data: 'Uppgifterna om projekten som fil (JSON)',
    toStart: 'Till demonstrationens startsida',
    fallback: 'Innehållet öppnas här. Om det inte öppnas går uppgifterna också att läsa direkt i filen:',
    disclaimer:
      'En demonstration med uppgifter som sixcity-widgets har samlat från offentliga webbsidor. Den är inte utgiven av 6Aika-programmet eller städerna.',
    privacy: 'Inga kakor, ingen spårning, inga utomstående servrar.',
  },

  start: {
    title: 'Städernas gemensamma projekt på din egen sida',
    description: 'Så sätter du in de sex städernas gemensamma projekt på en webbsida med en enda rad.',
    lead: 'Du klistrar in en rad på sidan, och på det stället visas en lista över städernas gemensamma projekt. Listan använder sidans eget typsnitt, färger och språk och fungerar likadant på alla städers webbplatser. Uppgifterna kommer från en gemensam fil och behöver därför uppdateras bara på ett ställe.',
    toBuilder: 'Bygg en widget för din sida',
    toCity: 'Se ett exempel på en stads sida',

    live: 'Så här ser den ut',
    liveIntro: 'Fyra av Esbos projekt så som läsaren ser dem. Ett projekt öppnas när man klickar på namnet.',

    steps: 'Tre steg',
    choose: 'Välj vad som ska visas',
    chooseHelp:
      'Sidan ”Skapa widget” frågar var skriptet och uppgifterna finns, vad sidan ska visa och vilket publiceringssystem du har. Du ser genast hur widgeten ser ut på dator och telefon.',
    openBuilder: 'Skapa widget',
    copy: 'Kopiera inbäddningskoden',
    copyHelp:
      'Inbäddningskoden har den form som ditt system godtar. Med den här raden får sidan till exempel Esbos projekt:',
    paste: 'Klistra in den på sidan',
    pasteHelp:
      'Klistra in inbäddningskoden där widgeten ska visas: i ett HTML-block, ett skriptfält eller källkoden i ditt publiceringssystem. Spara och titta på sidan.',
    noScript: 'Vad gör jag om systemet tar bort raden?',
    noScriptHelp:
      'Välj ditt eget system på sidan ”Skapa widget”. Om det inte finns i listan blir en vanlig länk kvar i alla system som vi har prövat. Den leder till samma lista på en egen sida.',
    linkText: 'Esbos projekt',
    noScriptLink: 'Prova: Esbos projekt på en egen sida',

    more: 'Se mer',
    programmeDoor: 'Alla projekt efter status och tema.',
    cityDoor: 'Esbos projekt på en påhittad stads sida, i Esbos färger.',
    docsDoor: 'På engelska: varje element med exempel, publiceringssystemen, färgerna och tillgängligheten.',
    feedDoor: 'Från tabell till flöde i din egen webbläsare: ingenting lämnar din dator.',
    dataDoor: 'Den gemensamma filen som alla listor läser.',

    machines: 'För maskiner',
    machinesIntro:
      'Samma uppgifter som filer som andra system läser. Varje fil är gjord av demonstrationens data med kommandoradsverktyget.',
    machinesDocs: 'Så görs var och en (på engelska)',
    machineFiles: {
      feeds: 'Nya och ändrade projekt och publikationer som flöden att prenumerera på',
      pages: 'En egen sida för varje projekt och publikation, för sökmotorer och läsare utan skript',
      oembed: 'Hur en sådan sida bäddas in på andra platser',
      search: 'För sökningen på din egen webbplats (OpenSearch, Elasticsearch, schema.org)',
      catalogue: 'För portaler för öppna data (Data Package, DCAT-AP 3)',
      conformance: 'Rapporten om överensstämmelse med tillgänglighetskraven (EN 301 549, WCAG 2.2)',
      contents: 'Vad skriptet innehåller, med vilka licenser och vilka kontrollsummor',
    },

    data: 'Var uppgifterna kommer ifrån',
    dataTexts: [
      'Det här är en demonstration. Uppgifterna har sixcity-widgets samlat från offentliga webbsidor, och källorna anges för varje projekt. Materialet är varken utgivet eller godkänt av 6Aika-programmet eller städerna.',
      'Programmet omfattade 60 projekt; här finns de som det gick att hitta offentliga uppgifter om. Det som inte är känt gissas inte: uppgiften saknas eller anges som okänd.',
    ],
  },

  programme: {
    title: '6Aika: sex städers gemensamma projekt',
    description: '6Aika-programmets projekt efter status och tema.',
    lead: '6Aika var Helsingfors, Esbos, Vandas, Tammerfors, Åbos och Uleåborgs gemensamma program 16.5.2014–31.7.2022. I varje projekt deltog minst två av städerna.',
    money:
      'Finansieringen kom från Europeiska regionala utvecklingsfonden (ERUF), Europeiska socialfonden (ESF), finländska staten, städerna och partnerna.',
    figures: [
      ['60', 'projekt'],
      ['6', 'städer'],
      ['cirka 95 mn €', 'finansiering totalt'],
      ['cirka 52,3 mn €', 'av detta från ERUF'],
    ],
    byStatus: 'Projekten efter status',
    byStatusIntro:
      'Statusen räknas ut av projektets start- och slutdatum. Avslutat betyder att projekttiden är över. Av städerna visas de som nämns i offentliga uppgifter.',
    onMap: 'Projekten på kartan',
    onMapIntro:
      'Välj en stad på kartan eller i listan bredvid, så följer projektlistan, beloppen och publikationerna med. Ingen karttjänst används.',
    linkedFunding: 'Vad projekten kostade',
    linkedPublications: 'Projektens publikationer',
    byTheme: 'Projekten efter tema',
    byThemeIntro: 'Samma lista i rader. Ett projekt kan ha flera teman.',
    overTime: 'Projekten på en tidslinje',
    overTimeIntro:
      'Stapeln visar när projektet pågick. Om uppgift om start- eller slutdatum saknas syns bara en punkt.',
    find: 'Sök med ord, begränsa med filter och skicka länken: sökningen och filtren finns i sidans adress. Under listan kan du ladda ner resultatet som en fil eller dela det.',
  },

  publications: {
    title: 'Publikationer',
    lead: 'Projektens publikationer i en tabell som kan sorteras efter kolumn. Raden öppnas med publikationens titel. I en öppnad rad kan du citera publikationen, ladda ner den till ett referensprogram och dela den.',
    sections: ['Efter nivå', 'Som en tabell, de nyaste först', 'Efter år, tre kolumner'],
  },

  period: {
    title: 'Perioden 2021–2027: regioner i stället för städer',
    description:
      'Insatser från ERUF och ESF+ i sex franska regioner, ur den officiella förteckningen för 2021–2027.',
    lead: '46 insatser ur Frankrikes officiella förteckning av den 16 mars 2026, importerade utan mappning: regioner står i stället för städer, fonderna är ERUF och ESF+, och varje insats har koder för sitt mål och sin typ av insats.',
    source:
      'Källa: förteckningen över insatser från ERUF, ESF+ och FRO 2021–2027, europe-en-france.gouv.fr, läget den 16 mars 2026. Källan hade kortat av beskrivningarna till 200 tecken, så de är utelämnade. Mer om regionerna finns på myndigheternas egna sidor.',
    sections: ['Insatserna efter region', 'Finansieringen efter fond', 'Unionens andel efter region'],
  },
  funding: {
    title: 'Finansiering',
    lead: 'Vad projekten kostade, och för hur många projekt uppgift om beloppet finns. Det som inte är känt räknas inte som noll.',
    sections: [
      'Totala budgetar efter tema',
      'Totala budgetar efter stad',
      'Offentlig finansiering efter fond',
      'Antal projekt efter startår',
      'En stads projekt efter status',
    ],
  },

  states: {
    title: 'Varje del i varje läge',
    lead: 'Så visar listan, tabellen och sammanställningen att uppgifterna är klara, att det inte finns något att visa eller att uppgifterna inte kunde hämtas.',
    sections: [
      'Uppgifterna är klara',
      'Det finns inget att visa',
      'Uppgifterna hittas inte',
      'Något annat finns på adressen',
    ],
  },

  feed: {
    title: 'Skapa och kontrollera ett flöde',
    lead: 'Släpp en tabell, en lista eller ett färdigt flöde här. Sidan skapar ett flöde av filen, berättar vad som behöver rättas och visar resultatet. Filen lämnar inte din dator.',
    choose: 'Välj en fil',
    noScript:
      'Sidan behöver JavaScript. På kommandoraden gör kommandot npx sixcity-widgets import samma sak.',
    files: 'Filer: välj eller släpp här',
    filesHelp: 'CSV, TSV, XLSX, JSON, 360Giving, BibTeX eller RIS. Flera filer slås ihop till ett flöde.',
    template: 'Ladda ner en tabellmall',
    templateHelp: 'Kolumnerna förklaras på finska, svenska och engelska.',
    save: 'Spara',
    saveFeed: 'Ladda ner flödet (feed.json)',
    saveList: 'Ladda ner som tabell (XLSX)',
    preview: 'Så här ser det ut på sidorna',
  },

  looks: {
    title: 'Färger och EU-stöd',
    lead: 'Emblemet och texten om EU-stöd i alla former samt de sex städernas färger på ljus och mörk botten.',
    statements: 'Texten om EU-stöd',
    statementsIntro:
      'Texten beror på programperioden. Dess plats är högst upp på sidan, där den syns utan att man rullar. När perioden eller fonden inte är känd står bara unionens namn bredvid emblemet.',
    statementNames: [
      'Perioden 2014–2020',
      'Perioden 2014–2020, tre fonder',
      'Perioden 2021–2027',
      'Två språk bredvid varandra',
      'Tre språk, emblemets höjd 96 px',
      'Period och fond ur projektets uppgifter',
      'Okänd period: bara unionens namn',
      'Svartvitt',
      'Vita stjärnor på blått',
    ],
    brands: 'Städernas färger',
    brandsIntro:
      'Färgerna är hämtade ur städernas offentliga stilguider, teman och applikationer. Ingen stad har bekräftat dem. Av färger som är för ljusa har det gjorts en mörkare nyans för text.',
    cities: {
      helsinki: 'Helsingfors',
      espoo: 'Esbo',
      vantaa: 'Vanda',
      tampere: 'Tammerfors',
      turku: 'Åbo',
      oulu: 'Uleåborg',
    },
  },

  city: {
    support: 'Europeiska unionen, Europeiska regionala utvecklingsfonden, Europeiska socialfonden',
    name: 'Exempelstaden',
    notice: 'En demonstration med uppgifter från offentliga sidor. Staden har inte godkänt den här sidan.',
    back: 'Till demonstrationens startsida',
    title: 'Esbos 6Aika-projekt',
    description: 'Esbos 6Aika-projekt den 2 mars 2018 och i dag: ett exempel på en stads sida.',
    lead: 'Esbo, Helsingfors, Vanda, Tammerfors, Åbo och Uleåborg utvecklade sina tjänster tillsammans i 6Aika-programmet åren 2014–2022.',
    texts: [
      'Här är de projekt som Esbo deltog i. I varje projekt deltog också minst en annan av programmets städer. När du öppnar ett projekt ser du dess resultat, partner, finansiering och källor, i den mån de är kända.',
    ],
    stamp: 'Tidsstämpel på sidan som är förebilden för den här:',
    stampTime: '2.3.2018 kl. 13.59',
    then: 'Projekten 2.3.2018',
    thenIntro: 'Listorna följer läget den dagen. Projekt som började senare är inte med.',
    ongoing: 'Pågående projekt',
    completed: 'Avslutade projekt',
    now: 'Projekten i dag',
    nowIntro: 'Samma uppgifter enligt dagens datum, de senast avslutade först.',
    withWhom: 'Projektens städer',
    publications: 'Publikationer',
    publicationsIntro:
      'Publikationerna kommer från projekt där Esbo deltog. Nivån är den här förteckningens egen bedömning. Bakom titeln finns användningsvillkoren och en färdig källhänvisning.',
    series: 'Make with Espoo',
    seriesTexts: [
      'Make with Espoo är en publikationsserie vars material får kopieras och vidareutvecklas när källan anges. I det här materialet finns ännu inga publikationer ur serien.',
    ],
    money: 'Finansiering',
    moneyTexts: [
      'Projekten finansierades av Europeiska regionala utvecklingsfonden (ERUF), Europeiska socialfonden (ESF), finländska staten, städerna och partnerna. Hela programmets finansiering var cirka 95 miljoner euro.',
      'Beloppen gäller hela projektet, inte Esbos andel. Beloppen för alla projekt har inte publicerats.',
    ],
    invented: 'Exempelstaden är påhittad. Ingen stad ansvarar för den här sidan.',
  },

  feedback: {
    title: 'Anmäl ett fel',
    lead: 'Det här är en demonstration: ingenting skickas eller sparas.',
    project: 'Projekt',
    id: 'Identifierare',
    unknown: 'uppgift saknas',
    text: 'På en stads egen sida skulle den här länken leda till programbyråns blankett eller e-post, och meddelandet skulle färdigt ange vilket projekt det gäller.',
  },
};
