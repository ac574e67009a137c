import {html} from 'lit';
import {projectDetailsTemplate} from '../widgets/project-list/details-template.js';
import {groupsTemplate} from '../widgets/project-list/groups-template.js';
import type {ProjectListOptions} from '../widgets/project-list/options.js';
import {projectContext} from '../widgets/project-list/project-context.js';
import {createProjectListView} from '../widgets/project-list/view.js';
import {footTemplate} from '../widgets/templates/foot-template.js';
import {projectNotes} from '../widgets/templates/project-notes-template.js';
import {emptyTemplate} from '../widgets/templates/status-templates.js';
import {shownCountTemplate} from './shown-count-template.js';
import {staticHandlers, staticInput, type StaticContent, type StaticContext} from './static-context.js';
import {contentLevel} from '../widgets/templates/heading-template.js';

/** The project list with every project expanded. */
export const staticProjectList = (options: ProjectListOptions, context: StaticContext): StaticContent => {
  const {snapshot, locale} = context;
  const {messages, formats} = locale;
  const view = createProjectListView()({...staticInput(context, options)});
  const {selection, limit, shown} = view;
  const {groupBy} = options;
  const level = contentLevel(options);
  const count = selection.matchCount;
  // Static pages have no timeline, because its dates are in the text too.
  const projects = projectContext(
    snapshot,
    locale,
    // Everything is expanded, and no content depends on a button.
    {...view, isFixed: true, isAlone: view.isFixed, cities: selection.cities},
    {groupBy, level},
    {...staticHandlers(context), details: projectDetailsTemplate},
  );
  const content = html`
    ${projectNotes(selection, options, locale)}
    ${
      selection.empty
        ? emptyTemplate(messages.noProjects[selection.empty])
        : html`<p>${messages.projects(count, formats.number(count))}</p>
            ${groupsTemplate(shown, {grouping: groupBy, headingLevel: level, layout: 'cards'}, projects)}
            ${shownCountTemplate(selection.itemCount, limit, locale)}`
    }
    ${footTemplate(snapshot, locale)}
  `;
  return {
    content,
    shown: Math.min(limit, selection.itemCount),
    items: selection.items,
    unknownIds: selection.unknownIds,
  };
};
