import type {AdviceTexts} from './advice-en.js';

export const fiAdvice: AdviceTexts = {
  value: {
    why: 'arvoa ei voi lukea, joten se on tuntematon, eivätkä lukijat näe sen paikalla mitään',
    mend: 'kirjoita se muodossa, joka on ohjeessa docs/feed.md: päivät 2018-03-02, summat pelkkinä numeroina, osoitteet kokonaan',
  },
  required: {
    why: 'muoto vaatii tiedon jokaiselta syötteeltä',
    mend: 'lisää se',
  },
  'left-out': {
    why: 'kohde ei näy missään',
    mend: 'anna sille oma tunnus ja nimi',
  },
  reference: {
    why: 'viittaus, joka ei johda mihinkään, jää pois, joten suodattimet ja summat ohittavat kohteen',
    mend: 'lisää puuttuva syötteen luetteloon tai korjaa tunnus',
  },
  money: {
    why: 'ristiriitaiset summat tekevät epävarmaksi jokaisen summan, jossa ne ovat mukana',
    mend: 'vertaa rahoituspäätökseen; jätä pois se, mikä ei ole tiedossa',
  },
  dates: {
    why: 'hankkeella, jonka päivät ovat ristiriidassa, ei ole tilaa',
    mend: 'vertaa rahoituspäätökseen; jätä pois se, mikä ei ole tiedossa',
  },
  status: {
    why: 'ilmoitettu tila ohittaa päivät, joten lukijat löytävät hankkeen väärästä ryhmästä',
    mend: 'jätä tila pois: päivät kertovat sen joka päivä uudelleen',
  },
  duplicate: {
    why: 'kahdesti esiintyvä lasketaan kahdesti jokaiseen summaan',
    mend: 'poista toinen tai anna hankkeen osille omat nimet tai koodit',
  },
  language: {
    why: 'kaksikielisen kunnan pitää palvella samalla tavalla suomeksi ja ruotsiksi; nyt osa lukijoista saa tekstin vieraalla kielellä',
    mend: 'lisää puuttuva kieli olemassa olevan viereen',
  },
  html: {
    why: 'tekstit näytetään tekstinä: lukijat näkisivät merkintätunnisteet',
    mend: 'poista tunnisteet; kappaleet erotetaan rivinvaihdoilla',
  },
  licence: {
    why: 'ilman lisenssiä kukaan ei tiedä, saako tietoja käyttää uudelleen',
    mend: 'lisää ”licence”, esimerkiksi ”CC-BY-4.0”',
  },
  publisher: {
    why: 'lukijoiden pitää tietää, kuka vastaa tiedoista',
    mend: 'nimeä vastaava taho kohdassa ”publisher”',
  },
  stale: {
    why: 'syötteen mukaan työ on kesken tai edessä, mutta kukaan ei ole katsonut sitä pitkään aikaan',
    mend: 'päivitä syöte; päättynyt ohjelma kertoo sen kohdassa ”end”',
  },
  personal: {
    why: 'nimetyn ihmisen osoite tai numero on henkilötieto, jonka syöte vie kuudelle sivustolle ja niiden kopioihin',
    mend: 'anna yksikön osoite tai sivu, jolla on lomake',
  },
  link: {
    why: 'linkki ei vie minnekään',
    mend: 'korjaa osoite tai poista se',
  },
  'not-json': {
    why: 'mikään upotus ei voi lukea sitä',
    mend: 'palauta edellinen toimiva syöte ja tarkista, mikä tämän kirjoitti',
  },
  'not-feed': {
    why: 'mikään upotus ei voi lukea sitä',
    mend: 'aloita tyhjästä pohjasta',
  },
  version: {
    why: 'nämä upotukset lukevat vain versiota 1',
    mend: 'julkaise syöte versiona 1',
  },
};
