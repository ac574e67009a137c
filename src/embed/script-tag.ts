import {widgetNamed} from '../core/model/widget-names.js';
import {tokenList} from '../widgets/options/option.js';
import {needsFeed, waitForWidget} from './chunks/widget-chunks.js';
import {applyOptions, hostOptions, optionsOf} from './options.js';
import type {Trust} from './trusted-origins.js';
import {createWidget, type Widget} from './widgets.js';

/** The widget that a script tag names; undefined if it names none. */
export const scriptWidget = (script: HTMLScriptElement): string | undefined =>
  [script.dataset['widget'], script.getAttribute('widget'), script.dataset['sixcity']].find((name) =>
    name?.trim(),
  ) ?? undefined;

/** Elements that may be script tags with a widget. Their URL is checked later. */
export const scriptMark = 'script:is([data-widget],[widget],[data-sixcity])';

/** Each script tag with its widget, so that no tag is handled twice. */
const served = new WeakMap<HTMLScriptElement, Widget | undefined>();
const owners = new WeakMap<Element, HTMLScriptElement>();

/**
 * Inserts the widget of a script tag right after it, once. A tag that has run may use any feed. A tag that was only
 * found in the page may not, because a stranger may have written it.
 */
export const serveTag = (script: HTMLScriptElement, trusts?: Trust): void => {
  const name = scriptWidget(script);
  if (name === undefined) return;
  if (served.has(script)) {
    const widget = served.get(script);
    if (!trusts && widget) trustFully(widget);
    return;
  }
  if (script.parentNode && !script.closest('head') && waitsForChunk(script, name, trusts)) return;
  served.set(script, undefined);
  if (!script.parentNode || script.closest('head')) {
    console.warn(
      'sixcity-widgets: a script tag with data-widget has to stand in the body, where its widget goes',
    );
    return;
  }
  const element = createWidget(name);
  if (!element) return;
  applyOptions(element, hostOptions(script));
  const [saved, ...more] = savedWidgets(script, element);
  for (const one of more) one.remove();
  const widget = saved ?? element;
  if (trusts) widget.trusts = trusts;
  served.set(script, widget);
  owners.set(widget, script);
  if (!saved) script.after(element);
};

const waitsForChunk = (script: HTMLScriptElement, widget: string, trusts?: Trust): boolean => {
  const {feed, project} = script.dataset;
  const name = widgetNamed(widget);
  const pending = {
    name,
    host: script,
    feed: {urls: tokenList(feed), trusts: trusts ?? (() => true), isNeeded: needsFeed(name, project)},
  };
  return waitForWidget(pending, () => serveTag(script, trusts));
};

/** Removes widgets of a saved page that the parser has added after the tag had run. */
export const removeSavedWidgets = (script: HTMLScriptElement): void => {
  const widget = served.get(script);
  if (widget?.previousElementSibling === script) for (const one of savedWidgets(widget, widget)) one.remove();
};

/** The widgets of an earlier visit, right after an element, that a saved or restored page contains. */
const savedWidgets = (before: Element, widget: Widget): readonly Widget[] => {
  const saved: Widget[] = [];
  for (let next = before.nextElementSibling; next && isSaved(next, widget); next = next.nextElementSibling)
    saved.push(next as Widget);
  return saved;
};

/** Whether an element is a copy of a widget: it has the same options, and no script tag of its own. */
const isSaved = (element: Element, widget: Widget): boolean =>
  element.localName === widget.localName &&
  !owners.get(element)?.isConnected &&
  [...optionsOf(widget).keys()].every((name) => element.getAttribute(name) === widget.getAttribute(name));

/** A tag that was found first may still run later. */
const trustFully = (widget: Widget): void => {
  widget.trusts = () => true;
  const {feedState: state} = widget;
  if (state.kind === 'failed' && state.error.code === 'untrusted') void widget.reload();
};
