/** Messages about lists, files and feeds in English, Finnish and Swedish. `{}` marks a variable part. */
export const sourceMessages: readonly (readonly [en: string, fi: string, sv: string])[] = [
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
    'is new in the list, but the feed was edited by hand to {}, which is kept',
    'on uusi luettelossa, mutta syötteeseen on kirjoitettu käsin {}: se jää',
    'är nytt i listan, men för hand har skrivits {}: det står kvar',
  ],
  [
    'is no longer in the list, but the feed was edited by hand to {}, which is kept',
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
    'has no column that is known to hold the names of projects (it has: {}). Say in a mapping which it is: npx sixcity-widgets import --guess prints one to begin with. If the headers stand in another row, say "header": the number of that row',
    'siinä ei ole saraketta, jonka tiedettäisiin sisältävän hankkeiden nimet (sarakkeet: {}). Valitse se tai kerro se määrityksessä (npx sixcity-widgets import --guess tekee pohjan). Jos otsikot ovat toisella rivillä, kerro "header": rivin numero',
    'den har ingen kolumn som är känd för att innehålla projektens namn (kolumner: {}). Välj den eller ange den i en mappning (npx sixcity-widgets import --guess ger en grund). Om rubrikerna står på en annan rad, ange "header": radens nummer',
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
    'is a workbook of the old kind (.xls), or one with a password: save it as .xlsx without one',
    'on vanhanmuotoinen tai salasanalla suojattu työkirja: tallenna se .xlsx-muotoon ilman salasanaa',
    'är en arbetsbok i gammalt format eller med lösenord: spara den som .xlsx utan lösenord',
  ],
];
