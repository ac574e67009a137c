/** The expected texts of the feed states, written out independently of the messages in src. */
export const stateTexts = {
  fi: {
    waiting: 'Haetaan tietoja…',
    failed: 'Tietoja ei voitu hakea.',
    retry: 'Yritä uudelleen',
    openFeed: 'Avaa datatiedosto (JSON)',
    stale: 'Tietoja ei voitu päivittää. Näytetään aiemmin haetut tiedot',
    incomplete: 'Osa tiedoista puuttuu',
    resume: 'Hae loput',
  },
  sv: {
    waiting: 'Hämtar uppgifter…',
    failed: 'Uppgifterna kunde inte hämtas.',
    retry: 'Försök igen',
    openFeed: 'Öppna datafilen (JSON)',
    stale: 'Uppgifterna kunde inte uppdateras. Tidigare hämtade uppgifter visas',
    incomplete: 'En del av uppgifterna saknas',
    resume: 'Hämta resten',
  },
  en: {
    waiting: 'Fetching data…',
    failed: 'The data could not be fetched.',
    retry: 'Try again',
    openFeed: 'Open the data file (JSON)',
    stale: 'The data could not be refreshed. Data fetched earlier is shown',
    incomplete: 'Some of the data is missing',
    resume: 'Fetch the rest',
  },
} as const;
