/** Texts that only static pages need. The widgets' texts are in core/i18n. */
interface StaticTexts {
  /** Names the link to a project on a page of the European Union. */
  readonly euPage: (host: string) => string;
  readonly allProjects: string;
  readonly allPublications: string;
  /** Describes an item that has no summary. */
  readonly described: (name: string, programme: string) => string;
  readonly languages: string;
}

const texts: Readonly<Record<'fi' | 'sv' | 'en', StaticTexts>> = {
  fi: {
    euPage: (host) => `Hanke EU:n sivustolla (${host})`,
    allProjects: 'Kaikki hankkeet',
    allPublications: 'Kaikki julkaisut',
    described: (name, programme) => `${name}: perustiedot. ${programme}.`,
    languages: 'Kielet',
  },
  sv: {
    euPage: (host) => `Projektet på EU:s webbplats (${host})`,
    allProjects: 'Alla projekt',
    allPublications: 'Alla publikationer',
    described: (name, programme) => `${name}: grunduppgifter. ${programme}.`,
    languages: 'Språk',
  },
  en: {
    euPage: (host) => `The project on the EU’s own site (${host})`,
    allProjects: 'All projects',
    allPublications: 'All publications',
    described: (name, programme) => `${name}: key facts. ${programme}.`,
    languages: 'Languages',
  },
};

export const staticTexts = (code: string): StaticTexts =>
  code === 'fi' || code === 'sv' ? texts[code] : texts.en;
