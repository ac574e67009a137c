/** Messages about lists of operations and their codes in English, Finnish and Swedish. `{}` marks a variable part. */
export const operationMessages: readonly (readonly [en: string, fi: string, sv: string])[] = [
  [
    'the names are taken from this column, as "{}" repeats itself or is blank',
    'nimet otetaan tästä sarakkeesta, koska "{}" toistuu tai on tyhjä',
    'namnen tas från denna kolumn, eftersom "{}" upprepas eller är tom',
  ],
  [
    'is taken for the names of the projects, as no heading says so: if it is not, say in the mapping which column is',
    'tulkitaan hankkeiden nimiksi, vaikka mikään otsikko ei kerro nimistä: jos se ei ole oikein, kerro määrityksessä oikea sarake',
    'tolkas som projektens namn, fast ingen rubrik anger namn: om det är fel, ange rätt kolumn i mappningen',
  ],
  [
    'the HTML of {} cells became text',
    '{} solun HTML-koodi muutettiin tekstiksi',
    'HTML-koden i {} celler gjordes till text',
  ],
  [
    'holds several values, so none is read',
    'solussa on useita arvoja, joten mitään niistä ei luettu',
    'cellen har flera värden, så inget av dem lästes',
  ],
  [
    'names several funds, and a project has one',
    'nimeää useita rahastoja, ja hankkeella on yksi',
    'nämner flera fonder, och ett projekt har en',
  ],
  [
    'has the code {}, and the column of codes has {}: that one counts',
    'tekstissä on koodi {}, ja koodisarakkeessa {}: koodisarake ratkaisee',
    'texten har koden {}, och kolumnen med koder har {}: den gäller',
  ],
  ['is neither yes nor no', 'ei ole kyllä eikä ei', 'är varken ja eller nej'],
  ['is no place in degrees', 'ei ole paikka asteina', 'är ingen plats i grader'],
  [
    'the EU amount is above the total: both were read as they stand',
    'EU-rahoitus on suurempi kuin kokonaissumma: molemmat luettiin sellaisinaan',
    'EU-beloppet är större än totalbeloppet: båda lästes som de står',
  ],
  [
    'the dates lie beyond the period {}, in which expenditure is eligible from {} to {}',
    'päivät ovat ohjelmakauden {} ulkopuolella: menot ovat tukikelpoisia {}–{}',
    'datumen ligger utanför perioden {}, där utgifter är stödberättigande {}–{}',
  ],
  [
    'the list has operations of more than one period: each keeps its own',
    'luettelossa on usean ohjelmakauden hankkeita: kukin säilyttää omansa',
    'listan har projekt från flera perioder: vart och ett behåller sin',
  ],
  [
    'this code is kept as it stands; statistics and exports also have its common spelling',
    'koodi säilyy sellaisenaan; tilastoissa ja viennissä on lisäksi sen yleinen kirjoitusasu',
    'koden behålls som den står; statistik och export har också dess vanliga stavning',
  ],
  [
    'this code is kept as it stands: it is none that {} is known to have',
    'koodi säilyy sellaisenaan: se ei ole tunnettu koodi ({})',
    'koden behålls som den står: den är ingen känd kod ({})',
  ],
  [
    "{} partners were joined to their projects; their budgets are parts of the projects' and are not read",
    '{} kumppania liitettiin hankkeisiinsa; kumppanien budjetit ovat osa hankkeen budjettia, eikä niitä lueta',
    '{} partner fogades till sina projekt; deras budgetar är delar av projektens och läses inte',
  ],
  [
    '{} partners belong to no project of the list, so they are left out',
    '{} kumppania ei kuulu mihinkään luettelon hankkeeseen, joten ne jäävät pois',
    '{} partner hör inte till något projekt i listan, så de lämnas bort',
  ],
  [
    'is UTF-32, which is not read: save it as "CSV UTF-8"',
    'on UTF-32-muodossa, jota ei lueta: tallenna se muodossa "CSV UTF-8"',
    'är i UTF-32, som inte läses: spara den som "CSV UTF-8"',
  ],
  [
    'is a list of partners with a row for each: import it in one workbook with the list of operations, so that budgets of partners are not read as projects',
    'on kumppanien luettelo, jossa kullakin on rivi: tuo se samassa työkirjassa hankkeiden luettelon kanssa, jotta kumppanien budjetteja ei lueta hankkeina',
    'är en lista över partner med en rad för var och en: importera den i samma arbetsbok som listan över projekt, så att partners budgetar inte läses som projekt',
  ],
];
