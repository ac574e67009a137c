/** Messages about rows and columns in English, Finnish and Swedish. `{}` marks a variable part. */
export const rowMessages: readonly (readonly [en: string, fi: string, sv: string])[] = [
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
];
