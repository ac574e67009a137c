import type {AdviceTexts} from './advice-en.js';

export const svAdvice: AdviceTexts = {
  value: {
    why: 'värdet kan inte läsas, så det är okänt och läsarna ser ingenting i stället för det',
    mend: 'skriv det i den form som anges i docs/feed.md: datum som 2018-03-02, belopp som bara siffror, adresser i sin helhet',
  },
  required: {
    why: 'formatet kräver uppgiften av varje flöde',
    mend: 'lägg till den',
  },
  'left-out': {
    why: 'posten visas ingenstans',
    mend: 'ge den ett eget id och ett namn',
  },
  reference: {
    why: 'en hänvisning som inte leder någonstans faller bort, så filter och summor går förbi posten',
    mend: 'lägg till det som saknas i flödets förteckning eller rätta id:t',
  },
  money: {
    why: 'belopp som motsäger varandra gör varje summa som innehåller dem osäker',
    mend: 'jämför med finansieringsbeslutet; lämna bort det som inte är känt',
  },
  dates: {
    why: 'ett projekt vars datum motsäger varandra har ingen status',
    mend: 'jämför med finansieringsbeslutet; lämna bort det som inte är känt',
  },
  status: {
    why: 'den angivna statusen går före datumen, så läsarna hittar projektet i fel grupp',
    mend: 'lämna bort statusen: datumen visar den, varje dag på nytt',
  },
  duplicate: {
    why: 'det som står två gånger räknas två gånger i varje summa',
    mend: 'ta bort det ena eller ge projektets delar egna namn eller koder',
  },
  language: {
    why: 'en tvåspråkig kommun ska ge samma service på finska och svenska; nu får en del av läsarna en text på ett annat språk',
    mend: 'lägg till det språk som saknas bredvid det som finns',
  },
  html: {
    why: 'texter visas som text: läsarna skulle se taggarna',
    mend: 'ta bort taggarna; stycken skiljs åt med radbrytningar',
  },
  licence: {
    why: 'utan licens vet ingen om uppgifterna får användas igen',
    mend: 'lägg till ”licence”, till exempel ”CC-BY-4.0”',
  },
  publisher: {
    why: 'läsarna måste få veta vem som svarar för uppgifterna',
    mend: 'ange den ansvariga enheten i ”publisher”',
  },
  stale: {
    why: 'enligt flödet pågår eller väntar arbete, men ingen har sett över det på länge',
    mend: 'uppdatera flödet; ett program som är slut anger det med ”end”',
  },
  personal: {
    why: 'en namngiven persons adress eller nummer är en personuppgift, som flödet för vidare till sex webbplatser och deras kopior',
    mend: 'ange en enhets adress eller en sida med en blankett',
  },
  link: {
    why: 'länken leder ingenstans',
    mend: 'rätta adressen eller ta bort den',
  },
  'not-json': {
    why: 'ingen widget kan läsa det',
    mend: 'lägg tillbaka det senaste fungerande flödet och se efter vad som skrev det här',
  },
  'not-feed': {
    why: 'ingen widget kan läsa det',
    mend: 'börja från en tom mall',
  },
  version: {
    why: 'de här widgetarna läser bara version 1',
    mend: 'publicera flödet i version 1',
  },
};
