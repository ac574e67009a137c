/** The expected texts of the feed states, written out apart from the messages of src. */
export const stateTexts = {
  fi: {
    waiting: 'Haetaan tietoja…',
    failed: 'Tietoja ei voitu hakea.',
    retry: 'Yritä uudelleen',
    openFeed: 'Avaa tiedot sellaisinaan',
    stale: 'Tietoja ei voitu päivittää. Näytetään aiemmin haetut tiedot',
    incomplete: 'Osa tiedoista puuttuu',
    resume: 'Hae loput',
  },
  sv: {
    waiting: 'Hämtar information…',
    failed: 'Informationen kunde inte hämtas.',
    retry: 'Försök igen',
    openFeed: 'Öppna informationen i ursprunglig form',
    stale: 'Informationen kunde inte uppdateras. Tidigare hämtad information visas',
    incomplete: 'En del av informationen saknas',
    resume: 'Hämta resten',
  },
  en: {
    waiting: 'Fetching data…',
    failed: 'The data could not be fetched.',
    retry: 'Try again',
    openFeed: 'Open the data as it is',
    stale: 'The data could not be refreshed. Data fetched earlier is shown',
    incomplete: 'Some of the data is missing',
    resume: 'Fetch the rest',
  },
} as const;
