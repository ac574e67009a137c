import type {TemplateResult} from 'lit';
import type {WidgetName} from '../../core/model/widget-names.js';
import type {Locale} from '../../core/i18n/locale.js';
import type {RecordLinkOptions} from '../browser/record-link.js';
import {Chunk, type ChunkContent} from '../controllers/chunk-controller.js';
import type {ExportController, ExportControllerOptions, ExportHost} from './export-controller.js';
import type {ExportTarget} from './export-target.js';

/** What comes with the chunk of the actions: what nobody needs before a menu is used or an item is opened. */
export interface ActionsModule extends ChunkContent {
  readonly createExports: (host: ExportHost, options: ExportControllerOptions) => ExportController;
  /** The URL that opens an item of a widget; undefined if there is none besides this page. */
  readonly recordLink: (
    widget: WidgetName,
    id: string,
    options: RecordLinkOptions,
    lang: string,
  ) => string | undefined;
  /** The entries of the download menu. */
  readonly downloadsTemplate: <Item>(
    target: ExportTarget<Item>,
    exports: ExportController,
    locale: Locale,
  ) => readonly TemplateResult[];
  /** The entries of the share menu. */
  readonly sharesTemplate: (
    target: Pick<ExportTarget<never>, 'name' | 'title' | 'key' | 'url'>,
    exports: ExportController,
    locale: Locale,
  ) => TemplateResult;
}

/** The actions of all widgets. */
export const actionsChunk = new Chunk<ActionsModule>();
