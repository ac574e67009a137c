import type {DoctorMessages} from './doctor-messages.js';

export const svDoctorMessages: DoctorMessages = {
  title: 'sixcity-widgets på den här sidan',
  copy: 'Kopiera som text',
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren tillåter inte kopiering här. Markera texten i stället.',
  close: 'Stäng',
  script: (version, url) => `Version ${version}, från ${url}`,
  widgets: 'Widgetar',
  asLink: 'Samma widget som en vanlig länk att klistra in som ett eget stycke:',
  widgetTitles: {
    'project-list': 'Projekt',
    'publication-table': 'Publikationer',
    'funding-summary': 'Finansiering',
    'project-map': 'Karta',
    'eu-statement': 'EU-stöd',
  },
  findings: 'Vad som ska göras',
  healthy: 'Inget att göra: inga fel hittades.',
  methods: {
    element: 'eget element',
    script: 'skripttagg',
    placeholder: 'platshållare',
    static: 'statisk HTML i en platshållare',
    link: 'länk som blivit widget',
    embedPage: 'embed.html',
  },
  state: {
    waiting: 'väntar på uppgifter',
    ready: 'uppgifterna visas',
    failed: 'det finns inga uppgifter att visa',
    stale: 'äldre uppgifter visas',
  },
  feed: (url) => `Uppgifter: ${url}`,
  answer: (status, milliseconds) => `Servern svarade ${status} på ${milliseconds} ms`,
  records: (projects, publications, leftOut) =>
    `Projekt: ${projects}. Publikationer: ${publications}. Utelämnade: ${leftOut}.`,
  updated: (day) => `Uppdaterade: ${day}`,

  copies: (list) => ({
    problem: `Skriptet finns mer än en gång på sidan: ${list}.`,
    advice: 'Bara det första används. Behåll en skriptadress och ta bort de andra.',
  }),
  notStarted: (error) => ({
    problem: `Skriptet kunde inte starta: ${error}`,
    advice: 'Sidans eget innehåll visas fortfarande. Skicka den här texten till den som sköter sidan.',
  }),
  trustedTypes: {
    problem: 'Sidans Trusted Types-regel låter inte skriptet starta.',
    advice: "Lägg till i Content-Security-Policy-huvudet: trusted-types lit-html 'allow-duplicates'",
  },
  undeclaredTrustedTypes: {
    problem: 'Sidans säkerhetspolicy kräver Trusted Types, vilket skriptet märkte först när det försökte.',
    advice: 'Lägg till data-trusted-types i skripttaggen, så rapporterar sidan ingen överträdelse.',
  },
  notLoaded: (name) => ({
    problem: `Widgeten ${name} har inte laddats: dess fil saknas bredvid skriptet eller är blockerad.`,
    advice: `Ladda upp alla filer i en version tillsammans. Sök ${name}.js i webbläsarens nätverkslogg.`,
  }),
  noWidget: {
    problem: 'Skriptet finns på sidan, men ingen widget.',
    advice:
      'Publiceringssystemet kan ha tagit bort den. Använd en vanlig länk till embed.html, ensam i sitt stycke.',
  },
  stripped: {
    problem: 'En platshållare anger inte vilken widget den är: data-sixcity är tomt.',
    advice:
      'Publiceringssystemet kan ha tagit bort värdet. Tillåt data-*-attribut i textformatet, eller använd en vanlig länk till embed.html.',
  },
  unknownWidget: (name) => ({
    problem: `Det finns ingen widget ”${name}”.`,
    advice: 'Skriv project-list, publication-table, funding-summary, project-map eller eu-statement.',
  }),
  mixedUpName: (widget, written, right) => ({
    problem: `${widget} har ${written} där ${right} hör hemma.`,
    advice: `Det fungerar, men skriv ${right}, som är det rätta namnet.`,
  }),
  unknownAttribute: (widget, attribute) => ({
    problem: `${widget} har inget attribut ${attribute}.`,
    advice: 'Kontrollera stavningen eller ta bort det: det gör ingenting.',
  }),
  invalidValue: (widget, attribute, value) => ({
    problem: `${widget} förstår inte ${attribute}="${value}".`,
    advice: 'Standardvärdet används i stället. Värdena finns i README.',
  }),
  unknownId: (attribute, id) => ({
    problem: `Id:t ”${id}” (${attribute}) finns inte i uppgifterna.`,
    advice: 'Kontrollera hur id:t är skrivet. Ett okänt id visar aldrig allt, så widgeten kan vara tom.',
  }),
  untrusted: (url) => ({
    problem: `Uppgifterna hämtades inte från ${url}: adressen är inte godkänd för den här sidan.`,
    advice: 'Om adressen är rätt, lägg till dess server i skripttaggens data-allow.',
  }),
  network: (url) => ({
    problem: `Servern kan inte nås: ${url}`,
    advice:
      'Öppna adressen i en ny flik. Om den öppnas där, tillåt den under connect-src i Content-Security-Policy-huvudet.',
  }),
  cors: (url, origin) => ({
    problem: `Servern låter inte den här sidan läsa ${url}`,
    advice: `Servern ska skicka med filen: Access-Control-Allow-Origin: ${origin}`,
  }),
  http: (url, status) => ({
    problem: `Servern svarade ${status}: ${url}`,
    advice: 'Kontrollera flödets adress och att filen finns där.',
  }),
  notFeed: (url, reason) => ({
    problem: `Filen på ${url} är inget flöde: ${reason}`,
    advice:
      'Kör ”npx sixcity-widgets check” med adressen. Servern kan skicka en inloggnings- eller felsida i stället.',
  }),
  leftOut: (count, paths) => ({
    problem: `Poster som inte kan visas: ${count}. ${paths}`,
    advice: 'Berätta för den som publicerar uppgifterna. ”npx sixcity-widgets check” räknar upp allt.',
  }),
  old: (day) => ({
    problem: `Uppgifterna är mer än ett år gamla: ${day}.`,
    advice: 'Kontrollera att uppgifterna fortfarande uppdateras och att adressen är den nuvarande.',
  }),
  violation: (directive, blocked) => ({
    problem: `Sidans säkerhetspolicy har stoppat något: ${directive}, ${blocked}`,
    advice: `Om det hör till widgetarna, tillåt det under ${directive} i Content-Security-Policy-huvudet.`,
  }),
  rootSize: (root, text) => ({
    problem: `Sidans rotstorlek är ${root} och widgetens text ${text}.`,
    advice:
      'Widgetarna använder inte rem: de har samma storlek som texten runt om. Om den är för liten, ange font-size för widgeten.',
  }),
  noLang: {
    problem: 'Sidans språk är inte angivet.',
    advice: 'Skriv <html lang="fi">, "sv" eller "en", eller ange lang för widgeten.',
  },
  contrast: (token, ratio, required) => ({
    problem: `${{text: 'Texten', link: 'Länkar och knappar', border: 'Kanterna på fält och knappar'}[token]} i widgeten har kontrasten ${ratio}:1; ${required}:1 behövs.`,
    advice: `Ändra --sixcity-${token} eller bakgrunden. ”npx sixcity-widgets contrast theme.css” bedömer ett tema.`,
  }),
  consent: (url) => ({
    problem: `Ett samtyckesverktyg blockerar: ${url}`,
    advice: 'Widgetarna sparar inget och spårar ingen. Markera dem som nödvändiga i verktyget.',
  }),
};
