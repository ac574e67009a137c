import {readFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';

import {versionOf} from './matrix.js';

/** A sanitizer and rich text editors, each a function of the global `editors` in the page below. */
export const editorNames = [
  `DOMPurify ${versionOf('dompurify')}`,
  `TinyMCE ${versionOf('tinymce')}`,
  `CKEditor 5 ${versionOf('ckeditor5')}`,
  `CKEditor 5 ${versionOf('ckeditor5')}, General HTML Support for div`,
] as const;

const text = (path: string): Promise<string> => readFile(`node_modules/${path}`, 'utf8');
const tinymce = ['themes/silver/theme', 'models/dom/model', 'icons/default/icons'];

/** The files of the page, with each editor as published. */
export const editorsSite = {
  '/': `<!doctype html><meta charset="utf-8"><title>Editors</title>
    <textarea id="tinymce"></textarea><div id="plain"></div><div id="div"></div>
    <script src="/purify.js"></script><script src="/tinymce/tinymce.js"></script>
    ${tinymce.map((file) => `<script src="/tinymce/${file}.js"></script>`).join('')}
    <script src="/ckeditor5.js"></script><script src="/editors.js"></script>`,
  '/purify.js': text('dompurify/dist/purify.min.js'),
  '/tinymce/tinymce.js': text('tinymce/tinymce.min.js'),
  ...Object.fromEntries(tinymce.map((file) => [`/tinymce/${file}.js`, text(`tinymce/${file}.min.js`)])),
  '/ckeditor5.js': text('ckeditor5/dist/browser/ckeditor5.umd.js'),
  '/editors.js': `
    const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, BlockQuote,
      GeneralHtmlSupport} = CKEDITOR;
    const ckeditor = async (id, more) => {
      const editor = await ClassicEditor.create(document.getElementById(id), {
        licenseKey: 'GPL',
        ...more,
        plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, Table, BlockQuote, ...(more.plugins ?? [])],
      });
      return (html) => {
        editor.setData(html);
        return editor.getData();
      };
    };
    const tiny = async () => {
      const [editor] = await tinymce.init({
        selector: '#tinymce', license_key: 'gpl', skin: false, content_css: false, convert_urls: false, promotion: false,
      });
      return (html) => {
        editor.setContent(html);
        return editor.getContent();
      };
    };
    const htmlSupport = {
      allow: [{name: /^(div|h[2-6]|p|ul|ol|li|a|span|dl|dt|dd)$/, attributes: /^data-/, classes: true}],
    };
    globalThis.editors = Promise.all([
      (html) => DOMPurify.sanitize(html),
      tiny(),
      ckeditor('plain', {}),
      ckeditor('div', {plugins: [GeneralHtmlSupport], htmlSupport}),
    ]);
  `,
};

/** Passes the source of a snippet through each editor and returns what it saves. */
export const throughEditors = (page: Page, html: string): Promise<readonly string[]> =>
  page.evaluate(async (markup) => {
    const {editors} = globalThis as unknown as {
      readonly editors: Promise<readonly ((html: string) => string)[]>;
    };
    return (await editors).map((save) => save(markup));
  }, html);
