/**
 * The non-ASCII letters of each language of the lists. A correctly decoded text contains the letters of one
 * language and almost none of any other.
 */
const alphabets: Readonly<Record<string, string>> = {
  fi: 'äöåšž',
  sv: 'äöåéü',
  de: 'äöüßé',
  et: 'äöüõšž',
  da: 'æøåéöä',
  is: 'áéíóúýþæðö',
  fr: 'éèêëàâçùûîïôœæ',
  es: 'áéíóúñü',
  pt: 'ãõáàâçéêíóôú',
  it: 'àèéìòùí',
  nl: 'ëïéèöüáóê',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčęėįšųūž',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšžćđ',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  el: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ',
};
const sets = Object.entries(alphabets).map(([language, letters]) => [language, new Set(letters)] as const);
/** Characters that are used in every language. */
const usualSigns = new Set('€£§°½«»–—‘’“”„…•·²³´ \u00a0éÉ×®©™№');

export interface LetterScore {
  /** Counts the letters that the best language has, and subtracts those that it has not. */
  readonly score: number;
  /** The share of non-ASCII letters and characters that fit. */
  readonly share: number;
  readonly language: string;
}

/** Rates how well a text fits the language that suits it best. */
export const scoreLetters = (text: string): LetterScore => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [sign] of text.matchAll(/[\u0080-\u{10ffff}]/gu)) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
    total++;
  }
  // Capitals inside a word of small letters, and two alphabets in one word, are signs of a wrong encoding.
  const odd = (
    text.match(
      /\p{Ll}\p{Lu}\p{Ll}|\p{L}[^\p{L}\p{M}\s\p{P}\d\p{ASCII}]\p{L}|[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z]/gu,
    ) ?? []
  ).filter((one) => /[\u0080-\u{10ffff}]/u.test(one)).length;
  let best: LetterScore = {score: -Infinity, share: 0, language: 'en'};
  for (const [language, letters] of sets) {
    let [fitting, neutral] = [0, 0];
    for (const [sign, count] of counts) {
      const small = sign.toLowerCase();
      if (letters.has(small)) fitting += count;
      else if (usualSigns.has(sign)) neutral += count;
    }
    const wrong = total - fitting - neutral;
    const score = fitting + neutral / 4 - 3 * wrong - 3 * odd;
    const share = total === 0 ? 1 : (fitting + neutral) / total;
    if (score > best.score) best = {score, share, language};
  }
  return best;
};
