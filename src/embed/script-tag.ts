import {widgetNamed} from '../core/model/widget-names.js';
import {tokenList} from '../widgets/options/option.js';
import {waitForWidget} from './chunks/widget-chunks.js';
import {applyOptions, dataOptions} from './options.js';
import {createWidget} from './widgets.js';

/** The script tag alone: the widget stands right after its tag. */
export const insertAfter = (script: HTMLScriptElement): void => {
  const {widget} = script.dataset;
  if (!widget?.trim()) return;
  if (!script.parentNode || script.closest('head')) {
    console.warn(
      'sixcity-widgets: a script tag with data-widget has to stand in the body, where its widget goes',
    );
    return;
  }
  const {feed, project} = script.dataset;
  const name = widgetNamed(widget);
  const isNeeded = name !== 'eu-statement' || Boolean(project?.trim());
  const pending = {name, host: script, feed: {urls: tokenList(feed), trusts: () => true, isNeeded}};
  if (waitForWidget(pending, () => insertAfter(script))) return;
  const element = createWidget(widget);
  if (!element) return;
  applyOptions(element, dataOptions(script));
  script.after(element);
};
