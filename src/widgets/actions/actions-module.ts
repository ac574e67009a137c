import type {TemplateResult} from 'lit';
import type {Locale} from '../../core/i18n/locale.js';
import type {ExportController, ExportControllerOptions, ExportHost} from './export-controller.js';
import type {ExportTarget} from './export-target.js';

/** What comes with the chunk of the actions: what nobody needs before a menu is used. */
export interface ActionsModule {
  readonly createExports: (host: ExportHost, options: ExportControllerOptions) => ExportController;
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

let provided: ActionsModule | undefined;
const listeners = new Set<() => void>();

/** The actions, once they are loaded. */
export const providedActions = (): ActionsModule | undefined => provided;

/** Called by the chunk when it runs. */
export const provideActions = (actions: ActionsModule): void => {
  provided = actions;
  notifyActions();
};

/** Tells every widget that something has been provided. */
export const notifyActions = (): void => {
  for (const listener of [...listeners]) listener();
};

/** Calls a listener when the actions are there. The returned function ends that. */
export const onActionsProvided = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
