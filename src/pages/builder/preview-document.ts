import {escaped} from '../../static-html/html-node.js';
import type {ColourScheme, Ground} from './choices.js';

export interface PreviewDocumentOptions {
  /** Folder of the release whose script is shown. */
  readonly folder: string;
  /** The builder's own folder, with the style sheet and the script of the frame. */
  readonly site: string;
  readonly lang: string;
  readonly scheme: ColourScheme;
  readonly ground: Ground;
  readonly title: string;
  /** Texts of the invented city around the widget. */
  readonly host: {
    readonly name: string;
    readonly title: string;
    readonly text: string;
    readonly foot: string;
  };
}

/** The page in the frame: empty, or styled like the page of an invented city. */
export const previewDocument = ({
  folder,
  site,
  lang,
  scheme,
  ground,
  title,
  host,
}: PreviewDocumentOptions): string => {
  const url = (file: string, base = site) => escaped(new URL(file, base).href);
  const widgetHost = '<div id="widget"></div>';
  const isHost = ground === 'host';
  const body = isHost
    ? `<header class="top"><div class="in"><p class="brand">${escaped(host.name)}</p></div></header>
<main><div class="hero"><div class="in"><h1>${escaped(host.title)}</h1></div></div>
<div class="in"><p>${escaped(host.text)}</p>${widgetHost}</div></main>
<footer class="bottom"><div class="in"><p>${escaped(host.foot)}</p></div></footer>`
    : `<main><h1 class="unseen">${escaped(host.title)}</h1>${widgetHost}</main>`;
  return `<!doctype html>
<html lang="${escaped(lang)}" class="${scheme}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<base href="${escaped(site)}" target="_blank">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${url('builder/preview.css')}">
<script src="${url('builder/preview-frame.js')}"></script>
<script src="${url('v1/sixcity.js', folder)}" defer></script>
<body class="${ground}">${body}`;
};
