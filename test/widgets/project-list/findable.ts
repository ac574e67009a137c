import {current, feedOf, past, project, projects} from '../../support/feeds.js';

/** Twelve projects, of which five differ in their sides. */
export const findable = feedOf([
  project('Bussit', {...current, themes: ['mobility'], cities: ['espoo'], fund: 'erdf'}),
  project('Raiteet', {...current, themes: ['mobility'], cities: ['espoo', 'turku'], fund: 'erdf'}),
  project('Pyörät', {...past, themes: ['mobility', 'learning'], cities: ['turku'], fund: 'esf'}),
  project('Koulut', {...past, themes: ['learning'], cities: ['oulu'], fund: 'esf'}),
  project('Avoin data ja rajapinnat', {summary: {fi: 'Kaupungit avaavat dataa Äänekoskelle'}}),
  ...projects(7),
]);
