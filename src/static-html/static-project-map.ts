import {html} from 'lit';
import {countsNoteTemplate} from '../widgets/project-map/cities-template.js';
import type {ProjectMapOptions} from '../widgets/project-map/options.js';
import {createProjectMapView} from '../widgets/project-map/view.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {headingTemplate, contentLevel} from '../widgets/templates/heading-template.js';
import {projectNotes} from '../widgets/templates/project-notes-template.js';
import {emptyTemplate} from '../widgets/templates/status-templates.js';
import {textTemplate} from '../widgets/templates/text-template.js';
import {staticInput, type StaticContent, type StaticContext} from './static-context.js';
import {mapLocale} from '../core/i18n/messages/map-messages.js';

/** The figures of the map as a list, because a page without styles cannot show circles. */
export const staticProjectMap = (options: ProjectMapOptions, context: StaticContext): StaticContent => {
  const {snapshot, locale} = context;
  const {messages, formats} = mapLocale(locale);
  const view = createProjectMapView()(staticInput(context, options), undefined);
  const {selection, cities} = view;
  const texts = {feed: snapshot.feed, locale};
  const content = html`
    ${projectNotes(selection, options, locale)}
    ${
      selection.empty
        ? emptyTemplate(messages.noProjects[selection.empty])
        : html`${headingTemplate(contentLevel(options), messages.projectsByCity, 'list-heading')}
            <ul>
              ${cities.map(
                ({city, count}) =>
                  html`<li>
                    ${textTemplate(city.name, texts)}: ${messages.projects(count, formats.number(count))}
                  </li>`,
              )}
            </ul>
            ${countsNoteTemplate(view, texts)}`
    }
    ${footTemplate(snapshot, locale)}
  `;
  return {content, shown: undefined, items: selection.items, unknownIds: selection.unknownIds};
};
