/**
 * The paragraph that a city pastes into its own accessibility statement, in each language of the widgets. It lists known
 * shortcomings by clause and leaves out criteria of the whole page.
 */
const languages = {
  fi: {
    title: 'Saavutettavuusselosteeseen',
    before:
      'Liitä alla oleva kappale sivuston saavutettavuusselosteeseen. Vaihda hakasulkeissa oleva kohta omaksi palauteosoitteeksi ja poista osat, joita sivulla ei ole. Upotettu sisältö kuuluu lain mukaan (306/2019) sivuston omistajan vastuulle.',
    statement: (version) =>
      `Sivun hankeluettelo, julkaisutaulukko, rahoitusyhteenveto ja EU-tuen merkintä on tehty sixcity-widgets-komponenteilla (versio ${version}). Kehittäjän oman arvion mukaan ne täyttävät standardin EN 301 549 V3.2.1 A- ja AA-tason verkkosisältövaatimukset sekä WCAG 2.2:n lisäykset, lukuun ottamatta alla mainittuja puutteita ja kohtia, joita ei ole arvioitu. Arvio perustuu automaattisiin testeihin ja kehittäjän omaan tarkistukseen näppäimistöllä ja selaimen saavutettavuuspuusta. Ruudunlukija Orcan puhe Firefoxissa on kirjattu, mutta ihminen ei ole kuunnellut sitä. Ulkopuolinen asiantuntija ei ole arvioinut komponentteja, eivätkä vammaiset henkilöt ole testanneet niitä.`,
    shortcomings: 'Tunnetut puutteet ja arvioimatta jääneet kohdat:',
    feedback: 'Huomasitko puutteen? Kerro siitä: [kaupungin palauteosoite]. Vastaamme 14 päivän kuluessa.',
    gaps: {
      5.4: 'CSV-tiedostosta ei näy, millä kielellä kukin teksti on (EN 301 549, 5.4). JSON-tiedostossa kieli on mukana.',
      11.7: 'Selaimen lisäkontrastiasetuksen vaikutusta ei ole kokeiltu (EN 301 549, 11.7).',
      11.8: 'Upotuskoodin rakentajaa ja tietotyökalua ei ole arvioitu sisällöntuotannon välineinä (EN 301 549, 11.8).',
      '12.1.2': 'Ohjesivuston saavutettavuus on arvioitu vain automaattisesti (EN 301 549, 12.1.2).',
    },
  },
  sv: {
    title: 'Till tillgänglighetsutlåtandet',
    before:
      'Klistra in stycket nedan i webbplatsens tillgänglighetsutlåtande. Ersätt texten inom hakparentes med er egen responsadress och ta bort de delar som inte finns på sidan. Enligt lagen (306/2019) ansvarar webbplatsens ägare även för inbäddat innehåll.',
    statement: (version) =>
      `Sidans projektlista, publikationstabell, finansieringssammandrag och uppgift om EU-stöd är gjorda med komponenterna sixcity-widgets (version ${version}). Enligt utvecklarens egen bedömning uppfyller de kraven på webbinnehåll på nivå A och AA i standarden EN 301 549 V3.2.1 samt tilläggen i WCAG 2.2, med undantag för bristerna nedan och de punkter som inte har bedömts. Bedömningen bygger på automatiska test och utvecklarens egen kontroll med tangentbord och av webbläsarens tillgänglighetsträd. Vad skärmläsaren Orca säger i Firefox är nedskrivet, men ingen människa har lyssnat på det. Ingen utomstående expert har bedömt komponenterna, och personer med funktionsnedsättning har inte testat dem.`,
    shortcomings: 'Kända brister och punkter som inte har bedömts:',
    feedback: 'Har du upptäckt en brist? Meddela oss: [stadens responsadress]. Vi svarar inom 14 dagar.',
    gaps: {
      5.4: 'Av en CSV-fil framgår inte på vilket språk varje text är (EN 301 549, 5.4). I JSON-filen finns språket med.',
      11.7: 'Hur webbläsarens inställning för högre kontrast fungerar har inte prövats (EN 301 549, 11.7).',
      11.8: 'Verktyget som bygger inbäddningskoden och dataverktyget har inte bedömts som redigeringsverktyg (EN 301 549, 11.8).',
      '12.1.2': 'Anvisningswebbplatsens tillgänglighet har bedömts endast automatiskt (EN 301 549, 12.1.2).',
    },
  },
  en: {
    title: 'For the accessibility statement',
    before:
      'Paste the paragraph below into the accessibility statement of your site. Put your own feedback address in the place of the brackets, and leave out what your page does not have. By law (306/2019) the owner of a site answers for what is embedded in it.',
    statement: (version) =>
      `The list of projects, the table of publications, the funding summary and the statement of EU support on this page are made with sixcity-widgets (version ${version}). By the developer’s own assessment they meet the requirements for web content of EN 301 549 V3.2.1, levels A and AA, and what WCAG 2.2 adds, apart from the shortcomings below and what has not been evaluated. The assessment rests on automated tests and on the developer’s own check with the keyboard and of the browser’s accessibility tree. What the screen reader Orca says in Firefox is written down, but no person has listened to it. No independent expert has assessed the widgets, and no person with a disability has tested them.`,
    shortcomings: 'Known shortcomings, and what has not been evaluated:',
    feedback:
      'Have you found a shortcoming? Tell us: [the city’s feedback address]. We answer within 14 days.',
    gaps: {
      5.4: 'A CSV file does not say in which language each text is (EN 301 549, 5.4). The JSON file does.',
      11.7: 'How the browser’s setting for more contrast works has not been tried (EN 301 549, 11.7).',
      11.8: 'The builder of snippets and the feed tool have not been evaluated as authoring tools (EN 301 549, 11.8).',
      '12.1.2':
        'The accessibility of the documentation site has been evaluated by automated means only (EN 301 549, 12.1.2).',
    },
  },
};
export const statementLanguages = Object.keys(languages);

/** Criteria of the whole page, which the statement of the city covers. */
const ofThePage = ['9.2.4.2', '9.3.1.1', '9.6'];

/**
 * Writes the page of one language from the rows of the report. A row without a translation is named by its
 * clause.
 */
export function statementPage(language, version, rows) {
  const {title, before, statement, shortcomings, feedback, gaps} = languages[language];
  const short = rows.filter(
    ({verdict, clause}) => ['partly', 'not evaluated'].includes(verdict) && !ofThePage.includes(clause),
  );
  const lines = short.map(({clause, name}) => `> - ${gaps[clause] ?? `${clause} (${name})`}`);
  return `# ${title}

${before}

> ${statement(version)}
>
> ${shortcomings}
>
${lines.join('\n')}
>
> ${feedback}
`;
}
