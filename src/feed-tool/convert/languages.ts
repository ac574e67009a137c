/**
 * Detects the language of texts by their short function words ("and", "ja", "och") and by their letters. Headers
 * are no evidence: many lists have English headers above texts in the country's language.
 */
const words: Readonly<Record<string, string>> = {
  fi: 'ja on että sekä hankkeen hankkeessa tavoitteena kehittää kehittämis myös joka ovat kuin mukaan avulla sen tai uuden uusi hanke edistää lisää osaamisen toimintaa kunnan kaupungin yhteistyö palvelut palvelujen tukee',
  sv: 'och att som för är av med det den på till ett inom ska syftar projektet projektets från eller genom samt utveckling ny nya kommun kommunen kommuner hos vid har inte mer',
  en: 'the and of to in for is with will that this by on from at as an be are project new through support development which their',
  de: 'der die das und für des im den von zur zum mit ist auf ein eine einer dem am vorhaben werden wird durch neue neuen neuer als bei aus ziel über',
  da: 'og at som for er af med det den på til et inden skal projektet fra eller gennem udvikling nye kommune ikke mere ved hos',
  nl: 'de het een van en voor met is op te in door wordt worden naar nieuwe project aan dat die bij',
  fr: 'le la les des du et de pour dans une est un par sur au aux avec projet nouvelle plus en',
  es: 'el la los las de del y para en una un por con que se proyecto es al',
  it: 'il la le di del della e per in una un con che si progetto è al dei delle nel',
  pt: 'o a os as de do da dos das em no na nos nas para com por um uma e que se não ao à projeto apoio criação formação',
  ro: 'și de la în pentru cu din pe prin care este sunt al ale a proiectul proiectului dezvoltarea unei',
  sk: 'a v na je pre sa so z do projektu ktorý bude sú podpora rozvoj výstavba vo zo aj',
  hu: 'a az és egy hogy is nem meg fejlesztése projekt keretében valamint számára céljából',
  bg: 'и на за в с от по да се проект развитие чрез',
  pl: 'i w na z do oraz się jest projektu celem dla przez poprzez projekt od po rozwój budowa',
  cs: 'a v na je pro se z do projektu který bude jsou podpora rozvoj výstavba',
  et: 'ja on et projekti eesmärk ning arendamine mis ei kui uue uus linna',
  lv: 'un ir projekta mērķis ar par no attīstība uz jauna',
  lt: 'ir yra projekto tikslas su plėtra bei kad į naujas',
  sl: 'in je za v na projekta z se ki bo razvoj so pri',
  hr: 'i je za u na projekta s se koji će razvoj su od kroz',
  el: 'και το η του της των για στην με την από έργο στο',
};
const sets = Object.entries(words).map(([language, list]) => [language, new Set(list.split(' '))] as const);
const signs: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ß/g, ['de', 'de', 'de']],
  [/ü/g, ['de', 'et']],
  [/å/g, ['sv', 'da']],
  [/[æø]/g, ['da', 'da']],
  [/ää|öö|yy|uu|ii|kk[aä]/g, ['fi']],
  [/õ/g, ['et']],
  [/[łąęśżź]/g, ['pl', 'pl']],
  [/[čšž]/g, ['sl', 'hr', 'cs', 'lt', 'lv']],
  [/[ěřů]/g, ['cs', 'cs']],
  [/[āēīūņļģķ]/g, ['lv', 'lv']],
  [/[ėųį]/g, ['lt', 'lt']],
  [/[éèêçà]/g, ['fr']],
  [/[ñ¿]/g, ['es', 'es']],
  [/[ãõ]|ção|ções/g, ['pt', 'pt']],
  [/[ășț]/g, ['ro', 'ro']],
  [/[ľĺŕ]/g, ['sk', 'sk', 'sk']],
  [/[őű]/g, ['hu', 'hu']],
  [/[а-я]/g, ['bg']],
  [/[α-ω]/g, ['el', 'el']],
  [/ä|ö/g, ['fi', 'sv', 'de', 'et']],
];
/** Word endings that only one language has. They help with names that have no function words. */
const ends: readonly (readonly [RegExp, string])[] = [
  [
    /(?:nen|inen|ssa|ssä|sta|stä|lla|llä|lle|ksi|tus|tys|isto|istö|hanke|kunta|katu|talo|ttaminen|minen)(?=\s|$|[,.:;])/g,
    'fi',
  ],
  [/(?:ning|ningen|het|heten|ande|ering|skap|vägen|gatan|arna|orna|projektet)(?=\s|$|[,.:;])/g, 'sv'],
  [/(?:ung|ungen|heit|keit|schaft|straße|gebäude|lich|isch|ische|ischer|bau)(?=\s|$|[,.:;])/g, 'de'],
  [/(?:tion|ment|ing|ness|ity|ways?|street|building)(?=\s|$|[,.:;])/g, 'en'],
];

/** The language of texts; undefined if there is too little evidence, or two languages are equally likely. */
export const languageOfTexts = (texts: Iterable<string>): string | undefined => {
  const scores = new Map<string, number>();
  const add = (language: string, points: number): void =>
    void scores.set(language, (scores.get(language) ?? 0) + points);
  let sample = '';
  for (const text of texts) {
    sample += ` ${text}`;
    if (sample.length > 20_000) break;
  }
  const small = sample.toLowerCase();
  // Single letters are labels as often as words: "Project A".
  for (const [word] of small.matchAll(/\p{L}{2,}/gu))
    for (const [language, known] of sets) if (known.has(word)) add(language, 2);
  for (const [sign, languages] of signs) {
    const count = Math.min(small.match(sign)?.length ?? 0, 40);
    for (const language of languages) add(language, count);
  }
  for (const [end, language] of ends) add(language, Math.min(small.match(end)?.length ?? 0, 40));
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 4 || (next !== undefined && next[1] * 1.4 > best[1])) return undefined;
  return best[0];
};
