import type {DoctorMessages} from './doctor-messages.js';

export const fiDoctorMessages: DoctorMessages = {
  title: 'sixcity-widgets tällä sivulla',
  copy: 'Kopioi tekstinä',
  copied: 'Kopioitu.',
  notCopied: 'Selain ei salli kopioimista tässä. Valitse teksti itse.',
  close: 'Sulje',
  script: (version, url) => `Versio ${version}, osoitteesta ${url}`,
  widgets: 'Upotukset',
  asLink: 'Sama upotus tavallisena linkkinä, jonka voi liittää omaksi kappaleekseen:',
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
    placeholder: 'paikkamerkki',
    static: 'staattinen HTML paikkamerkissä',
    link: 'upotukseksi muuttunut linkki',
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
    advice: 'Käytössä on vain ensimmäinen. Jätä yksi skriptin osoite ja poista muut.',
  }),
  notStarted: (error) => ({
    problem: `Skripti ei voinut käynnistyä: ${error}`,
    advice: 'Sivun oma sisältö jää näkyviin. Lähetä tämä teksti sivun ylläpitäjälle.',
  }),
  trustedTypes: {
    problem: 'Sivun Trusted Types -sääntö ei anna skriptin käynnistyä.',
    advice: "Lisää Content-Security-Policy-otsakkeeseen: trusted-types lit-html 'allow-duplicates'",
  },
  undeclaredTrustedTypes: {
    problem: 'Sivun suojaussääntö vaatii Trusted Types -arvoja, minkä skripti huomasi vasta kokeilemalla.',
    advice: 'Lisää script-tagiin data-trusted-types, niin sivu ei raportoi rikkomusta.',
  },
  notLoaded: (name) => ({
    problem: `Upotusta ${name} ei voitu ladata: sen tiedosto puuttuu skriptin kansiosta tai se on estetty.`,
    advice: `Vie version kaikki tiedostot palvelimelle yhdessä. Etsi selaimen verkkolokista ${name}.js.`,
  }),
  noWidget: {
    problem: 'Skripti on sivulla, mutta upotusta ei ole.',
    advice:
      'Julkaisujärjestelmä on voinut poistaa sen. Käytä tavallista linkkiä osoitteeseen embed.html, yksin omassa kappaleessaan.',
  },
  stripped: {
    problem: 'Paikkamerkki ei kerro, mitä se näyttää: data-sixcity on tyhjä.',
    advice:
      'Julkaisujärjestelmä on voinut poistaa arvon. Salli data-*-attribuutit tekstimuodossa tai käytä tavallista linkkiä osoitteeseen embed.html.',
  },
  unknownWidget: (name) => ({
    problem: `Upotusta ”${name}” ei ole.`,
    advice: 'Kirjoita project-list, publication-table, funding-summary, project-map tai eu-statement.',
  }),
  mixedUpName: (widget, written, right) => ({
    problem: `${widget}: attribuutin ${written} tilalle kuuluu ${right}.`,
    advice: `Se toimii, mutta kirjoita ${right}, joka on sen oikea nimi.`,
  }),
  unknownAttribute: (widget, attribute) => ({
    problem: `Upotuksella ${widget} ei ole attribuuttia ${attribute}.`,
    advice: 'Tarkista kirjoitusasu tai poista se: se ei vaikuta mihinkään.',
  }),
  invalidValue: (widget, attribute, value) => ({
    problem: `${widget} ei ymmärrä arvoa ${attribute}="${value}".`,
    advice: 'Sen sijaan käytetään oletusarvoa. Arvot luetellaan README-tiedostossa.',
  }),
  unknownId: (attribute, id) => ({
    problem: `Tunnusta ”${id}” (${attribute}) ei ole tiedoissa.`,
    advice:
      'Tarkista tunnuksen kirjoitusasu. Tuntematon tunnus ei koskaan näytä kaikkea, joten upotus voi olla tyhjä.',
  }),
  untrusted: (url) => ({
    problem: `Tietoja ei haettu osoitteesta ${url}: sitä ei ole hyväksytty tälle sivulle.`,
    advice: 'Jos osoite on oikea, lisää sen palvelin script-tagin attribuuttiin data-allow.',
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
      'Aja ”npx sixcity-widgets check” tällä osoitteella. Palvelin voi lähettää sen sijaan kirjautumis- tai virhesivun.',
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
    advice: `Jos se kuuluu upotuksille, salli se Content-Security-Policy-otsakkeen kohdassa ${directive}.`,
  }),
  rootSize: (root, text) => ({
    problem: `Sivun juurikoko on ${root} ja upotuksen tekstin koko ${text}.`,
    advice:
      'Upotukset eivät käytä rem-yksikköä: ne ottavat ympärillä olevan tekstin koon. Jos teksti on liian pientä, aseta upotukselle font-size.',
  }),
  noLang: {
    problem: 'Sivun kieltä ei ole määritetty.',
    advice: 'Kirjoita <html lang="fi">, "sv" tai "en", tai aseta lang upotukselle.',
  },
  contrast: (token, ratio, required) => ({
    problem: `${{text: 'Upotuksen tekstin', link: 'Upotuksen linkkien ja painikkeiden', border: 'Upotuksen kenttien ja painikkeiden reunojen'}[token]} kontrasti on ${ratio}:1; tarvitaan ${required}:1.`,
    advice: `Muuta ominaisuutta --sixcity-${token} tai taustaa. ”npx sixcity-widgets contrast theme.css” arvioi teeman.`,
  }),
  consent: (url) => ({
    problem: `Suostumustyökalu estää: ${url}`,
    advice: 'Upotukset eivät tallenna mitään eivätkä seuraa ketään. Merkitse ne työkalussa välttämättömiksi.',
  }),
};
