/** Messages about lists of publications in English, Finnish and Swedish. `{}` marks a variable part. */
export const bibliographyMessages: readonly (readonly [en: string, fi: string, sv: string])[] = [
  [
    'stands {} times: this one is called {}',
    'on tiedostossa {} kertaa: tämän tunnus on {}',
    'finns {} gånger: den här heter {}',
  ],
  [
    'has no column for the titles of publications: say in the mapping which it is',
    'ei sisällä julkaisujen nimien saraketta: kerro määrityksessä, mikä se on',
    'har ingen kolumn för publikationernas titlar: ange i mappningen vilken det är',
  ],
  ['has no key of its own', 'ei sisällä omaa tunnusta', 'har ingen egen nyckel'],
  ['holds no publication', 'ei sisällä julkaisua', 'innehåller ingen publikation'],
  ['cannot be read: {}', 'ei voi lukea: {}', 'kan inte läsas: {}'],
  [
    'says no type (TY): it was read as a document of no kind',
    'ei kerro tyyppiä (TY): luettiin asiakirjana, jonka laji ei ole tiedossa',
    'anger ingen typ (TY): lästes som ett dokument av okänt slag',
  ],
  [
    'the string "{}" is defined nowhere: it was read as the word itself',
    'merkkijonoa "{}" ei ole määritelty: luettiin sanana',
    'strängen "{}" är inte definierad: den lästes som ett ord',
  ],
  [
    'refers to "{}", which is not in the file: what stands there is missing',
    'viittaa kohtaan "{}", jota ei ole tiedostossa: siellä olevat tiedot puuttuvat',
    'hänvisar till "{}", som inte finns i filen: uppgifterna där saknas',
  ],
];
