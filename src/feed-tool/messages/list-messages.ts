/** What is said of rows, columns and whole lists: English, Finnish, Swedish; `{}` stands for what differs. */
export const listMessages: readonly (readonly [en: string, fi: string, sv: string])[] = [
  [
    'is the header once more, so it is left out',
    'on otsikkorivi toiseen kertaan, joten se jää pois',
    'är rubrikraden en gång till, så den lämnas bort',
  ],
  [
    'is the header in other words or another language, so it is left out',
    'on otsikkorivi toisin sanoin tai toisella kielellä, joten se jää pois',
    'är rubrikraden med andra ord eller på ett annat språk, så den lämnas bort',
  ],
  [
    'only numbers the columns, so it is left out',
    'vain numeroi sarakkeet, joten se jää pois',
    'numrerar bara kolumnerna, så den lämnas bort',
  ],
  [
    'is a row of sums, so it is left out',
    'on summarivi, joten se jää pois',
    'är en summarad, så den lämnas bort',
  ],
  [
    'is a heading over several columns, so it is left out',
    'on usean sarakkeen väliotsikko, joten se jää pois',
    'är en rubrik över flera kolumner, så den lämnas bort',
  ],
  [
    'has nothing but one cell, like a heading or a note, so it is left out',
    'rivillä on vain yksi solu, kuten väliotsikossa tai huomautuksessa, joten se jää pois',
    'raden har bara en cell, som en rubrik eller en anmärkning, så den lämnas bort',
  ],
  ['is a note, so it is left out', 'on huomautus, joten se jää pois', 'är en anmärkning, så den lämnas bort'],
  [
    'does not look like the rows of the list, so it is left out',
    'ei ole samanlainen kuin luettelon rivit, joten se jää pois',
    'liknar inte listans rader, så den lämnas bort',
  ],
  [
    'has the sums of the rows above and lacks what they have: it is a row of sums, and is left out',
    'rivillä on edellisten rivien summat, ja siitä puuttuu mitä niillä on: se on summarivi ja jää pois',
    'raden har summorna av raderna ovanför och saknar det som de har: den är en summarad och lämnas bort',
  ],
  [
    'has the sums of the rows below and lacks what they have: it is a row of sums, and is left out',
    'rivillä on seuraavien rivien summat, ja siitä puuttuu mitä niillä on: se on summarivi ja jää pois',
    'raden har summorna av raderna nedanför och saknar det som de har: den är en summarad och lämnas bort',
  ],
  [
    'has the sums of the rows above: it was read as a project; take it out of the list if it is a row of sums',
    'rivillä on edellisten rivien summat: se luettiin hankkeeksi; poista se luettelosta, jos se on summarivi',
    'raden har summorna av raderna ovanför: den lästes som ett projekt; ta bort den ur listan om den är en summarad',
  ],
  [
    'the row has no name, so it is left out',
    'rivillä ei ole nimeä, joten se jää pois',
    'raden har inget namn, så den lämnas bort',
  ],
  [
    'the row has no title, so it is left out',
    'rivillä ei ole nimekettä, joten se jää pois',
    'raden har ingen titel, så den lämnas bort',
  ],
  [
    'the row has no {}, so it is left out',
    'rivillä ei ole tietoa {}, joten se jää pois',
    'raden saknar {}, så den lämnas bort',
  ],
  [
    'has no title, so it is left out',
    'sillä ei ole nimekettä, joten se jää pois',
    'det har ingen titel, så det lämnas bort',
  ],
  [
    'is no record with names and values, so it is left out',
    'ei ole tietue, joten se jää pois',
    'är ingen post, så den lämnas bort',
  ],
  [
    'is never closed: a bracket is missing',
    'sulje puuttuu, joten sitä ei voi lukea',
    'en parentes saknas, så den kan inte läsas',
  ],
  [
    'the cells do not fit their columns, as if one were missing or too many: {}',
    'solut eivät sovi sarakkeisiinsa, aivan kuin yksi puuttuisi tai olisi liikaa: {}',
    'cellerna passar inte sina kolumner, som om en saknades eller var för mycket: {}',
  ],
  [
    'has more cells ({}) than the header ({}): {}',
    'rivillä on enemmän soluja ({}) kuin otsikossa ({}): {}',
    'raden har fler celler ({}) än rubriken ({}): {}',
  ],
  [
    'has fewer cells ({}) than the header ({}): {}',
    'rivillä on vähemmän soluja ({}) kuin otsikossa ({}): {}',
    'raden har färre celler ({}) än rubriken ({}): {}',
  ],
  [
    'the cells were put into their places',
    'solut siirrettiin paikoilleen',
    'cellerna flyttades till sina platser',
  ],
  ['unknown: {}', 'tuntemattomaksi jäi: {}', 'okänt blev: {}'],
  [
    'has characters that were lost before ({}); so have {} rows in all',
    'rivillä on kadonneita kirjaimia ({}); samoin yhteensä {} rivillä',
    'raden har bokstäver som gått förlorade ({}); det har sammanlagt {} rader',
  ],
  [
    'this header has characters that were lost ({})',
    'otsikossa on kadonneita kirjaimia ({})',
    'rubriken har bokstäver som gått förlorade ({})',
  ],
  [
    'this header stands twice: the later one is called "{}" here',
    'otsikko on kahdesti: jälkimmäinen on tässä "{}"',
    'rubriken finns två gånger: den senare heter här "{}"',
  ],
  [
    'could be the field "{}" too, which another column has already',
    'voisi olla myös kenttä "{}", joka on jo toisessa sarakkeessa',
    'kunde också vara fältet "{}", som en annan kolumn redan har',
  ],
  [
    'has two halves that do not mean the same, so nothing is read from it: say in the mapping what it is',
    'otsikon puoliskot tarkoittavat eri asioita, joten saraketta ei lueta: kerro määrityksessä, mikä se on',
    'rubrikens halvor betyder olika saker, så kolumnen läses inte: ange i mappningen vad den är',
  ],
  ['nothing is read from the column {}', 'saraketta {} ei lueta', 'kolumnen {} läses inte'],
  ['nothing is read from the columns {}', 'sarakkeita {} ei lueta', 'kolumnerna {} läses inte'],
  [
    'no {} was read, though this looks like it: say in the mapping what the column is',
    '{} jäi lukematta, vaikka tämä näyttää siltä: kerro, mikä sarake on',
    '{} lästes inte, fast detta ser ut som det: ange vad kolumnen är',
  ],
  [
    'looks like sums and is not read: say in the mapping what it is, or name it under "ignore"',
    'näyttää summilta eikä sitä lueta: kerro, mikä se on, tai nimeä se kohdassa "ignore"',
    'ser ut som belopp och läses inte: ange vad det är, eller nämn den under "ignore"',
  ],
  [
    'stands as the name in {} of {} rows: another column may hold the names',
    'on nimenä {} rivillä {}:sta: nimet voivat olla toisessa sarakkeessa',
    'står som namn på {} av {} rader: namnen kan finnas i en annan kolumn',
  ],
  [
    'amounts are multiplied by {}, as the header says',
    'summat kerrotaan luvulla {}, kuten otsikko kertoo',
    'beloppen multipliceras med {}, som rubriken säger',
  ],
  [
    'amounts are multiplied by {}, as this line beside the list says: if it does not mean them, say "factor" in the mapping',
    'summat kerrotaan luvulla {}, kuten luettelon vieressä lukee: jos se ei tarkoita niitä, kerro "factor" määrityksessä',
    'beloppen multipliceras med {}, som raden bredvid listan säger: om den inte avser dem, ange "factor" i mappningen',
  ],
  [
    'amounts are read as {}, as this line beside the list says',
    'summat luetaan valuutassa {}, kuten luettelon vieressä lukee',
    'beloppen läses som {}, som raden bredvid listan säger',
  ],
  [
    'the header says that amounts are in {}, which would be more than there is: they are read as they stand',
    'otsikon mukaan summat ovat yksikössä {}, mikä olisi liikaa: ne luetaan sellaisinaan',
    'enligt rubriken är beloppen i {}, vilket vore för mycket: de läses som de står',
  ],
  [
    'the header does not say which one currency the sums are in: say "currency" in the mapping',
    'otsikko ei kerro yhtä valuuttaa: kerro "currency" määrityksessä',
    'rubriken anger inte en enda valuta: ange "currency" i mappningen',
  ],
  [
    'no currency is stated; amounts are read as {}: say it in the mapping, as "defaults": {"currency": "…"}',
    'valuuttaa ei kerrota; summat luetaan valuutassa {}: kerro se määrityksen kohdassa "currency"',
    'valutan anges inte; beloppen läses som {}: ange den i mappningen under "currency"',
  ],
  [
    'the texts are taken to be in "{}": where they are not, say --language',
    'tekstien kieleksi tulkittiin "{}": jos se ei ole oikein, valitse kieli (--language)',
    'texternas språk tolkades som "{}": om det är fel, välj språk (--language)',
  ],
  [
    'nothing tells the language of the texts; they are taken to be in "{}": where they are not, say --language',
    'tekstien kieli ei selviä; kieleksi tulkittiin "{}": jos se ei ole oikein, valitse kieli (--language)',
    'texternas språk framgår inte; det tolkades som "{}": om det är fel, välj språk (--language)',
  ],
  [
    'the texts look like "{}", and were said to be in "{}"',
    'tekstit näyttävät olevan kielellä "{}", vaikka kieleksi on valittu "{}"',
    'texterna verkar vara på "{}", fast språket "{}" har valts',
  ],
  [
    '{} rows state a total of 0, which a feed reads as nothing, not as unknown',
    '{} rivillä kokonaissumma on 0, mikä tarkoittaa ei mitään, ei tuntematonta',
    '{} rader anger totalen 0, vilket betyder ingenting, inte okänt',
  ],
  [
    '{} rows share their name and lead with another: they are told apart by dates, place and money',
    '{} rivillä on sama nimi ja toteuttaja kuin toisella: ne erotetaan päivien, paikan ja summien mukaan',
    '{} rader har samma namn och projektägare som en annan: de skiljs åt genom datum, plats och belopp',
  ],
  [
    'rows {} have the same code: they were kept apart, nothing of them is mixed',
    'riveillä {} on sama koodi: ne pidettiin erillään, mitään ei sekoitettu',
    'raderna {} har samma kod: de hölls isär, inget har blandats',
  ],
  [
    'rows {} of {} have the same {}: they were kept apart, nothing of them is mixed',
    'riveillä {} ({}) on sama {}: ne pidettiin erillään, mitään ei sekoitettu',
    'raderna {} ({}) har samma {}: de hölls isär, inget har blandats',
  ],
  [
    'has several members, and only the first of them is read (so in {} records)',
    'siinä on useita jäseniä, joista vain ensimmäinen luetaan (näin {} tietueessa)',
    'det har flera medlemmar, av vilka bara den första läses (så i {} poster)',
  ],
  [
    'no project was read: all rows were left out',
    'yhtään hanketta ei luettu: kaikki rivit jäivät pois',
    'inget projekt lästes: alla rader lämnades bort',
  ],
  [
    'the sheet "{}" is not read, as no list of projects was seen in it ({} rows)',
    'taulukkoa "{}" ei lueta, koska siinä ei näy hankeluetteloa ({} riviä)',
    'bladet "{}" läses inte, eftersom ingen projektlista syns i det ({} rader)',
  ],
  [
    'the sheet "{}" is not read: nothing in it is known',
    'taulukkoa "{}" ei lueta: mitään siitä ei tunneta',
    'bladet "{}" läses inte: inget i det är känt',
  ],
  [
    'the hidden sheet "{}" is not read',
    'piilotettua taulukkoa "{}" ei lueta',
    'det dolda bladet "{}" läses inte',
  ],
  [
    'all sheets of the workbook are hidden; they were read all the same',
    'työkirjan kaikki taulukot ovat piilossa; ne luettiin silti',
    'alla blad i arbetsboken är dolda; de lästes ändå',
  ],
  [
    'the list "{}" ({} members) is not read: say "list" in the mapping if it holds projects',
    'luetteloa "{}" ({} jäsentä) ei lueta: kerro "list" määrityksessä, jos siinä on hankkeita',
    'listan "{}" ({} medlemmar) läses inte: ange "list" i mappningen om den har projekt',
  ],
  [
    'is no column of the template, so nothing is read from it and nothing of it is published',
    'ei ole pohjan sarake, joten sitä ei lueta eikä julkaista',
    'är ingen kolumn i mallen, så den varken läses eller publiceras',
  ],
  [
    'is no field of the feed, so it is not read',
    'ei ole syötteen tieto, joten sitä ei lueta',
    'är ingen uppgift i flödet, så den läses inte',
  ],
  [
    'is a feed already: it is taken over as it is',
    'on jo syöte: se otetaan sellaisenaan',
    'är redan ett flöde: det tas som det är',
  ],
  [
    'is one page of a feed that goes on ("next"): only this page is read; sixcity mirror copies all of them',
    'on yksi sivu syötteestä, joka jatkuu ("next"): vain tämä sivu luetaan',
    'är en sida av ett flöde som fortsätter ("next"): bara den här sidan läses',
  ],
  [
    'the letters look like {}: where they are wrong, say "encoding" in the mapping',
    'kirjainten merkistöksi tulkittiin {}: jos kirjaimet ovat väärin, kerro "encoding"',
    'bokstävernas kodning tolkades som {}: om de är fel, ange "encoding"',
  ],
  [
    'the letters look like {}, which is not certain: where names are wrong, say "encoding" in the mapping',
    'kirjainten merkistöksi tulkittiin {}, mikä ei ole varmaa: jos nimet ovat väärin, kerro "encoding"',
    'bokstävernas kodning tolkades som {}, vilket inte är säkert: om namnen är fel, ange "encoding"',
  ],
  [
    'its letters were encoded twice ("{}" for "{}"), and were put right: see whether the names are',
    'kirjaimet oli koodattu kahdesti ("{}", kun piti olla "{}"), ja ne korjattiin: tarkista nimet',
    'bokstäverna var kodade två gånger ("{}" i stället för "{}") och rättades: kontrollera namnen',
  ],
  [
    'nobody is named who answers for the data: give --publisher, or "feed": {"publisher": …} in the mapping',
    'tiedoista vastaavaa ei ole nimetty: anna julkaisija (--publisher)',
    'ingen anges som ansvarig för uppgifterna: ange utgivaren (--publisher)',
  ],
  [
    'differs from {}, which says {}; that one stands',
    'poikkeaa lähteestä {}, jossa lukee {}; se jää voimaan',
    'avviker från {}, som säger {}; det gäller',
  ],
  [
    'is new in the list, but a hand has written {}: that one stays',
    'on uusi luettelossa, mutta syötteeseen on kirjoitettu käsin {}: se jää',
    'är nytt i listan, men för hand har skrivits {}: det står kvar',
  ],
  [
    'is no longer in the list, but a hand has written {}: that one stays',
    'ei ole enää luettelossa, mutta syötteeseen on kirjoitettu käsin {}: se jää',
    'finns inte längre i listan, men för hand har skrivits {}: det står kvar',
  ],
  [
    'is no longer in the list, so it was taken out',
    'ei ole enää luettelossa, joten se poistettiin',
    'finns inte längre i listan, så det togs bort',
  ],
  [
    'is new in the list: see whether the translations still fit',
    'on uusi luettelossa: tarkista, sopivatko käännökset yhä',
    'är nytt i listan: kontrollera om översättningarna ännu stämmer',
  ],
  [
    'is the same record as "{}" of the feed under another name: it keeps its id',
    'on sama tietue kuin syötteen "{}" toisella nimellä: tunnus säilyy',
    'är samma post som flödets "{}" under ett annat namn: den behåller sin identifierare',
  ],
  [
    'has a header and no row under it',
    'siinä on otsikkorivi eikä yhtään riviä sen alla',
    'den har en rubrikrad men inga rader under den',
  ],
  ['is empty', 'on tyhjä', 'är tom'],
  [
    'has no column that is known to hold the names of projects (it has: {}). Say in a mapping which it is: sixcity import --guess prints one to begin with. If the headers stand in another row, say "header": the number of that row',
    'siinä ei ole saraketta, jonka tiedettäisiin sisältävän hankkeiden nimet (sarakkeet: {}). Valitse se tai kerro se määrityksessä (sixcity import --guess tekee pohjan). Jos otsikot ovat toisella rivillä, kerro "header": rivin numero',
    'den har ingen kolumn som är känd för att innehålla projektens namn (kolumner: {}). Välj den eller ange den i en mappning (sixcity import --guess ger en grund). Om rubrikerna står på en annan rad, ange "header": radens nummer',
  ],
  [
    'is no whole workbook: the file is damaged, or is of another kind',
    'ei ole ehjä työkirja: tiedosto on vioittunut tai toista lajia',
    'är ingen hel arbetsbok: filen är skadad eller av annat slag',
  ],
  [
    'is a PDF: ask for the list as a spreadsheet',
    'on PDF: pyydä luettelo taulukkona',
    'är en PDF: be om listan som kalkylblad',
  ],
  [
    'is XML or a web page, which is not read: export the list as CSV or XLSX',
    'on XML- tai verkkosivu, jota ei lueta: vie luettelo CSV- tai XLSX-muotoon',
    'är XML eller en webbsida, som inte läses: exportera listan som CSV eller XLSX',
  ],
  [
    'is a workbook of the old kind, or one with a password: save it as .xlsx without one',
    'on vanhanmuotoinen tai salasanalla suojattu työkirja: tallenna se .xlsx-muotoon ilman salasanaa',
    'är en arbetsbok i gammalt format eller med lösenord: spara den som .xlsx utan lösenord',
  ],
];
/** Words that stand for what differs in a message, and are to be translated too. */
export const messageWords: Readonly<Record<string, readonly [fi: string, sv: string]>> = {
  date: ['päivämäärä', 'datumet'],
  'start date': ['alkamispäivä', 'startdatumet'],
  'end date': ['päättymispäivä', 'slutdatumet'],
  'start and end': ['alku ja loppu', 'start och slut'],
  sum: ['summa', 'beloppet'],
  lead: ['toteuttaja', 'projektägaren'],
  code: ['koodi', 'koden'],
  id: ['tunnus', 'identifieraren'],
  thousands: ['tuhat', 'tusen'],
  millions: ['miljoona', 'miljoner'],
  milliards: ['miljardi', 'miljarder'],
  unknown: ['tuntematon', 'okänt'],
  nothing: ['ei mitään', 'ingenting'],
  cities: ['kaupungit', 'städer'],
  funds: ['rahastot', 'fonder'],
  levels: ['tasot', 'nivåer'],
  projects: ['hankkeet', 'projekt'],
};
