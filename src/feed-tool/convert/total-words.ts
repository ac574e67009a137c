/** Words with which a row of totals, a heading or a note begins, in the languages of the lists. */
const sums = [
  ...[
    'yhteensä',
    'yht',
    'summa',
    'loppusumma',
    'välisumma',
    'kokonaissumma',
    'summat',
    'kaikkiaan',
    'kaikki yhteensä',
  ],
  ...[
    'totalt',
    'summa',
    'delsumma',
    'sammanlagt',
    'totalsumma',
    'slutsumma',
    'tillsammans',
    'summering',
    'total',
  ],
  ...[
    'totals',
    'sum',
    'subtotal',
    'sub-total',
    'sub total',
    'grand total',
    'overall total',
    'total sum',
    'in total',
  ],
  ...[
    'gesamt',
    'summe',
    'zwischensumme',
    'gesamtsumme',
    'insgesamt',
    'endsumme',
    'gesamtergebnis',
    'zusammen',
  ],
  ...[
    'razem',
    'ogółem',
    'suma',
    'łącznie',
    'totaal',
    'subtotaal',
    'i alt',
    'ialt',
    'samlet',
    'ukupno',
    'skupaj',
  ],
  ...['vsota', 'kokku', 'vahesumma', 'iš viso', 'viso', 'kopā', 'celkem', 'součet', 'mezisoučet', 'spolu'],
  ...[
    'total général',
    'sous-total',
    'totaux',
    'totale',
    'totale complessivo',
    'subtotale',
    'totales',
    'total general',
  ],
  ...[
    'összesen',
    'σύνολο',
    'γενικό σύνολο',
    'μερικό σύνολο',
    'total geral',
    'total general',
    'itogo',
    'итого',
    'всего',
  ],
  ...[
    'keskiarvo',
    'medel',
    'medelvärde',
    'average',
    'durchschnitt',
    'mittelwert',
    'lukumäärä',
    'antal',
    'anzahl',
  ],
];
const alternatives = [...new Set(sums)].sort((a, b) => b.length - a.length).join('|');
const whole = new RegExp(`^[\\s*=–—-]*(?:${alternatives})[\\s.:=*–—-]*$`, 'iu');
const begins = new RegExp(`^[\\s*=–—-]*(?:${alternatives})(?![\\p{L}\\d])`, 'iu');
const ends =
  /(?<![\p{L}])(?:yhteensä|yht\.?|totalt|sammanlagt|insgesamt|gesamt|razem|ukupno|kokku|in total|total|totals|i alt|skupaj|celkem)[\s.:]*$/iu;

/** Whether a text certainly names a row of totals. */
export const isSumWord = (text: string): boolean => whole.test(text) || /^[Σ∑]/u.test(text.trim());
/** Whether a text may name a row of totals: "Totalt 2016", "EAKR yhteensä", "Total of all projects". */
export const mayBeSum = (text: string): boolean => begins.test(text) || ends.test(text);

const notes =
  /^\s*(?:[*†‡§¹²³⁴]|\d\)|\(\d\)|\[\d\]|©|huom|huomautu|lähde|lisätie|tilanne|päivitetty|päivitys|tulostettu|sivu \d|luvut|summat ovat|selite|selitteet|merkinn|källa|anm|anmärkning|uppdaterad|läge per|läget|utskriven|sida \d|beloppen|förklaring|source|note|notes|updated|last updated|as of|printed|page \d|figures|amounts|legend|explanation|key:|quelle|anmerkung|hinweis|stand[ :]|aktualisiert|gedruckt|seite \d|die angaben|beträge|legende|erläuterung|uwaga|źródło|stan na|bron|kilde|opdateret|märkus|allikas|lyhenteet|förkortningar|abbreviations|abkürzungen|tiedot|uppgifterna|data as|the data|raportti|rapport|report|laatinut|prepared by|yhteystiedot|kontakt)/iu;
/** Whether a text reads like a footnote, a source or a date of the list. */
export const isNote = (text: string): boolean => notes.test(text);
