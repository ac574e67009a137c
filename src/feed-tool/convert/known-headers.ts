import {continentalHeaders} from './continental-headers.js';
import type {HeadersByLanguage} from './headers-by-language.js';

/**
 * The headers of lists of operations, by language and by what they hold. They come from the lists that the
 * managing authorities publish under Reg. (EU) 1303/2013 Art. 115 and Annex XII, and Reg. (EU) 2021/1060
 * Art. 49(3). Case, accents, punctuation and line breaks do not matter.
 *
 * Left out on purpose: dates of a contract or a decision, which are no start of the work; years of an award;
 * "matching funds" of which nobody says whose they are.
 */
export const knownHeaders: HeadersByLanguage = {
  fi: {
    code: ['Koodi', 'Projektikoodi', 'Hankekoodi', 'Hankkeen koodi', 'Hankenumero'],
    fund: ['Rahasto', 'EU-rahasto'],
    name: ['Hankkeen nimi', 'Projektin nimi', 'Hanke', 'Toimen nimi'],
    status: ['Tila', 'Toiminnan tila', 'Hankkeen tila'],
    start: ['Aloituspvm', 'Aloituspäivä', 'Alkamispäivä', 'Alkupäivä', 'Alkaa'],
    end: ['Päättymispvm', 'Päättymispäivä', 'Loppupäivä', 'Päättyy'],
    lead: ['Toteuttajan nimi', 'Toteuttaja', 'Päätoteuttaja', 'Tuensaaja', 'Tuensaajan nimi', 'Hakija'],
    summary: ['Tiivistelmä', 'Kuvaus', 'Hankkeen tiivistelmä', 'Toimen tiivistelmä'],
    results: ['Tulokset'],
    'awarded.euAndState': ['Myönnetty EU- ja valtion rahoitus'],
    'paid.euAndState': ['Toteutunut EU- ja valtion rahoitus'],
    'planned.public': ['Suunniteltu julkinen rahoitus yhteensä'],
    'paid.public': ['Toteutunut julkinen rahoitus yhteensä'],
    total: ['Kokonaisbudjetti', 'Kokonaiskustannukset', 'Tukikelpoiset kokonaismenot'],
    eu: ['EU-rahoitus', 'EU:n rahoitusosuus', 'EU-tuki'],
    rate: ['Unionin osarahoitusaste', 'EU:n osarahoitusosuus', 'Osarahoitusaste'],
    city: ['Kaupunki', 'Kaupungit'],
    theme: ['Aihe', 'Teema'],
    postcode: ['Postinumero'],
    place: ['Kunta', 'Sijainti'],
    country: ['Maa'],
    objective: ['Erityistavoite'],
    category: ['Tukitoimen luokka', 'Tukitoimiluokka'],
    url: ['Verkkosivu', 'Hankkeen verkkosivusto', 'Kotisivu'],
  },
  sv: {
    code: ['Projektkod', 'Projektnummer', 'Ärendenummer', 'Kod'],
    fund: ['Fond', 'EU-fond'],
    name: ['Projektets namn', 'Projektnamn', 'Insatsens namn', 'Insatsens benämning'],
    status: ['Projektstatus'],
    start: ['Startdatum', 'Projektstart', 'Startdag'],
    end: ['Slutdatum', 'Projektslut', 'Slutdag'],
    lead: ['Stödmottagare', 'Stödmottagarens namn', 'Projektägare', 'Genomförare'],
    summary: ['Sammanfattning', 'Sammanfattning av insatsen', 'Projektbeskrivning'],
    results: ['Resultat'],
    'awarded.euAndState': ['Beviljad EU- och statlig finansiering'],
    'paid.euAndState': ['Utbetald EU- och statlig finansiering'],
    total: ['Totalbudget', 'Total budget', 'Totala stödberättigande utgifter', 'Total kostnad'],
    eu: ['EU-stöd', 'EU-bidrag', 'EU-finansiering'],
    rate: ['Unionens medfinansieringsgrad', 'EU:s medfinansieringsgrad', 'Medfinansieringsgrad'],
    city: ['Stad'],
    theme: ['Tema'],
    postcode: ['Postnummer'],
    place: ['Kommun', 'Ort'],
    country: ['Land'],
    objective: ['Särskilt mål'],
    category: ['Insatskategori', 'Kategori av insats'],
    url: ['Webbplats', 'Projektets webbplats'],
  },
  en: {
    id: ['ID', 'Identifier'],
    code: ['Code', 'Project code', 'Operation code', 'Unique code', 'Project reference'],
    fund: ['Fund', 'Type of fund', 'Type'],
    name: ['Name', 'Project', 'Name of Project', 'Project name', 'Operation name', 'Title', 'Project title'],
    status: ['Status', 'Project status'],
    start: ['Start', 'Start date', 'Start_date', 'Operation start date'],
    end: ['End', 'End date', 'End_date', 'Operation end date'],
    lead: [
      'Lead',
      'Lead partner',
      'Organization',
      'Organisation',
      'Recipient of funds',
      'Beneficiary name',
      'Beneficiary',
    ],
    summary: [
      'Summary',
      'Summary of project (max 100 words)',
      'Summary of project',
      'Operation summary',
      'Description',
      'Aim',
    ],
    results: ['Results', 'Result', 'Achievements'],
    eu: [
      'EU contribution',
      'EU',
      'Subsidy',
      'ERDF/ESF investment £m',
      'ERDF/ESF investment',
      'Union contribution',
    ],
    total: [
      'Total',
      'Total budget',
      'Total cost',
      'Total project costs £m',
      'Total project costs',
      'Total eligible expenditure',
    ],
    rate: [
      'Percent of project funded by EU',
      'Union co-financing rate',
      'EU co-financing rate',
      'Co-financing rate',
      'Rate',
    ],
    city: ['City', 'Cities'],
    theme: ['Theme'],
    postcode: ['Postcode', 'Postal code', 'Postal_code', 'Location (postcode)', 'Operation postcode'],
    place: ['City_name', 'Location', 'Municipality'],
    lat: ['Lat_coords', 'Latitude', 'Lat'],
    lon: ['Long_coords', 'Longitude', 'Lon'],
    country: ['Country'],
    objective: ['Specific objective'],
    category: [
      'Type and focus of support (*Category of intervention)*',
      'Category of intervention',
      'Type of intervention',
    ],
    url: ['URL', 'Website', 'Project website', 'Web address'],
  },
  ...continentalHeaders,
};

/** The money of the country whose lists are in a language, where the language has one country. */
export const currencyOfLanguage: Readonly<Record<string, string>> = {
  fi: 'EUR',
  de: 'EUR',
  nl: 'EUR',
  sl: 'EUR',
  el: 'EUR',
  pl: 'PLN',
  da: 'DKK',
};
/** Headers that only the lists of one country have, and the money they are in. */
export const currencyOfHeader: Readonly<Record<string, string>> = {
  LAU1_CODE: 'GBP',
};
