import {current, feedOf, past, project, projects} from '../../support/feeds.js';

/** A feed of twelve projects, five of them with different facets. */
export const searchableFeed = feedOf([
  project('Bussit', {...current, themes: ['mobility'], cities: ['espoo'], fund: 'erdf'}),
  project('Raiteet', {...current, themes: ['mobility'], cities: ['espoo', 'turku'], fund: 'erdf'}),
  project('Pyörät', {...past, themes: ['mobility', 'learning'], cities: ['turku'], fund: 'esf'}),
  project('Koulut', {...past, themes: ['learning'], cities: ['oulu'], fund: 'esf'}),
  project('Avoin data ja rajapinnat', {summary: {fi: 'Kaupungit avaavat dataa Äänekoskelle'}}),
  ...projects(7),
]);
