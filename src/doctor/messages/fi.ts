import type {DoctorMessages} from './doctor-messages.js';

export const fiDoctorMessages: DoctorMessages = {
  title: 'sixcity-widgets tällä sivulla',
  copy: 'Kopioi tekstinä',
  copied: 'Kopioitu.',
  notCopied: 'Selain ei salli kopioimista tässä. Valitse teksti itse.',
  close: 'Sulje',
  script: (version, url) => `Versio ${version}, osoitteesta ${url}`,
  widgets: 'Vimpaimet',
  asLink: 'Sama vimpain tavallisena linkkinä, jonka voi liittää omaksi kappaleekseen:',
  widgetTitles: {
    'project-list': 'Hankkeet',
    'publication-table': 'Julkaisut',
    'funding-summary': 'Rahoitus',
    'project-map': 'Kartta',
    'eu-statement': 'EU-tuki',
  },
  findings: 'Mitä pitää tehdä',
  healthy: 'Ei tehtävää: vikoja ei löytynyt.',
  methods: {
    element: 'oma elementti',
    script: 'script-tagi',
    placeholder: 'paikanvaraaja',
    static: 'staattinen HTML paikanvaraajassa',
    link: 'vimpaimeksi muuttunut linkki',
    embedPage: 'embed.html',
  },
  state: {
    waiting: 'odottaa tietoja',
    ready: 'tiedot näkyvät',
    failed: 'näytettäviä tietoja ei ole',
    stale: 'näkyvissä on vanhempia tietoja',
  },
  feed: (url) => `Tiedot: ${url}`,
  answer: (status, milliseconds) => `Palvelin vastasi ${status}, kesto ${milliseconds} ms`,
  records: (projects, publications, leftOut) =>
    `Hankkeita: ${projects}. Julkaisuja: ${publications}. Pois jätettyjä: ${leftOut}.`,
  updated: (day) => `Päivitetty: ${day}`,

  copies: (list) => ({
    problem: `Skripti on sivulla useammin kuin kerran: ${list}.`,
    advice: 'Ensimmäinen palvelee kaikkia. Jätä yksi skriptin osoite ja poista muut.',
  }),
  notStarted: (error) => ({
    problem: `Skripti ei voinut käynnistyä: ${error}`,
    advice: 'Sivu pitää oman sisältönsä. Lähetä tämä teksti sivun ylläpitäjälle.',
  }),
  trustedTypes: {
    problem: 'Sivun Trusted Types -sääntö ei anna skriptin käynnistyä.',
    advice: "Lisää Content-Security-Policy-otsakkeeseen: trusted-types lit-html 'allow-duplicates'",
  },
  undeclaredTrustedTypes: {
    problem: 'Sivun suojaussääntö vaatii Trusted Types -arvoja, minkä skripti huomasi vasta kokeilemalla.',
    advice: 'Lisää script-tagiin data-trusted-types, niin sivulla ei synny rikkomusta.',
  },
  notLoaded: (name) => ({
    problem: `Vimpainta ${name} ei ole ladattu: sen tiedosto puuttuu skriptin vierestä tai se on estetty.`,
    advice: `Vie julkaisun kaikki tiedostot palvelimelle yhdessä. Etsi selaimen verkkolokista ${name}.js.`,
  }),
  noWidget: {
    problem: 'Skripti on sivulla, mutta vimpainta ei ole.',
    advice:
      'Julkaisujärjestelmä on voinut poistaa sen. Käytä tavallista linkkiä osoitteeseen embed.html, yksin omassa kappaleessaan.',
  },
  stripped: {
    problem: 'Paikanvaraaja ei kerro, mikä vimpain se on: data-sixcity on tyhjä.',
    advice:
      'Julkaisujärjestelmä on voinut poistaa arvon. Salli data-*-attribuutit tekstimuodossa tai käytä tavallista linkkiä osoitteeseen embed.html.',
  },
  unknownWidget: (name) => ({
    problem: `Vimpainta ”${name}” ei ole.`,
    advice: 'Kirjoita project-list, publication-table, funding-summary, project-map tai eu-statement.',
  }),
  mixedUpName: (widget, written, right) => ({
    problem: `${widget}: määritteen ${written} paikalle kuuluu ${right}.`,
    advice: `Se ymmärretään. Kirjoita ${right}, joka on sen nimi tässä.`,
  }),
  unknownAttribute: (widget, attribute) => ({
    problem: `Vimpaimella ${widget} ei ole attribuuttia ${attribute}.`,
    advice: 'Tarkista kirjoitusasu tai poista se: se ei vaikuta mihinkään.',
  }),
  invalidValue: (widget, attribute, value) => ({
    problem: `${widget} ei ymmärrä arvoa ${attribute}="${value}".`,
    advice: 'Sen tilalla on oletusarvo. Arvot luetellaan README-tiedostossa.',
  }),
  unknownId: (attribute, id) => ({
    problem: `Tiedoissa ei ole tunnusta ${attribute} ”${id}”.`,
    advice:
      'Tarkista tunnuksen kirjoitusasu. Tuntematon tunnus ei koskaan näytä kaikkea, joten vimpain voi olla tyhjä.',
  }),
  untrusted: (url) => ({
    problem: `Tietoja ei haettu osoitteesta ${url}: sitä ei ole hyväksytty tälle sivulle.`,
    advice: 'Jos osoite on oikea, nimeä sen palvelin script-tagin attribuutissa data-allow.',
  }),
  network: (url) => ({
    problem: `Palvelimeen ei saada yhteyttä: ${url}`,
    advice:
      'Avaa osoite uudessa välilehdessä. Jos se avautuu, salli se Content-Security-Policy-otsakkeen kohdassa connect-src.',
  }),
  cors: (url, origin) => ({
    problem: `Palvelin ei anna tämän sivun lukea osoitetta ${url}`,
    advice: `Palvelimen pitää lähettää tiedoston mukana: Access-Control-Allow-Origin: ${origin}`,
  }),
  http: (url, status) => ({
    problem: `Palvelin vastasi ${status}: ${url}`,
    advice: 'Tarkista tietojen osoite ja se, että tiedosto on siellä.',
  }),
  notFeed: (url, reason) => ({
    problem: `Osoitteessa ${url} ei ole syötettä: ${reason}`,
    advice:
      'Aja ”npx sixcity-widgets check” tällä osoitteella. Sen paikalla voi olla kirjautumis- tai virhesivu.',
  }),
  leftOut: (count, paths) => ({
    problem: `Kohteita, joita ei voi näyttää: ${count}. ${paths}`,
    advice: 'Kerro tietojen julkaisijalle. ”npx sixcity-widgets check” luettelee kaiken.',
  }),
  old: (day) => ({
    problem: `Tiedot ovat yli vuoden vanhoja: ${day}.`,
    advice: 'Tarkista, että tietoja yhä päivitetään ja että osoite on nykyinen.',
  }),
  violation: (directive, blocked) => ({
    problem: `Sivun suojaussääntö on estänyt jotakin: ${directive}, ${blocked}`,
    advice: `Jos se kuuluu vimpaimille, salli se Content-Security-Policy-otsakkeen kohdassa ${directive}.`,
  }),
  rootSize: (root, text) => ({
    problem: `Sivun juurikoko on ${root} ja vimpaimen tekstin koko ${text}.`,
    advice:
      'Vimpaimet eivät käytä rem-yksikköä: ne ottavat ympärillä olevan tekstin koon. Jos teksti on liian pientä, aseta vimpaimelle font-size.',
  }),
  noLang: {
    problem: 'Sivu ei kerro kieltään.',
    advice: 'Kirjoita <html lang="fi">, "sv" tai "en", tai aseta lang vimpaimelle.',
  },
  contrast: (token, ratio, required) => ({
    problem: `${{text: 'Vimpaimen tekstin', link: 'Vimpaimen linkkien ja painikkeiden', border: 'Vimpaimen kenttien ja painikkeiden reunojen'}[token]} kontrasti on ${ratio}:1; tarvitaan ${required}:1.`,
    advice: `Muuta ominaisuutta --sixcity-${token} tai taustaa. ”npx sixcity-widgets contrast theme.css” arvioi teeman.`,
  }),
  consent: (url) => ({
    problem: `Suostumustyökalu pidättää: ${url}`,
    advice: 'Vimpaimet eivät tallenna mitään eivätkä seuraa ketään. Merkitse ne työkalussa välttämättömiksi.',
  }),
};
