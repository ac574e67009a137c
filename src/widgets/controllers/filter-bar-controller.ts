import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FacetName} from '../../core/query/query.js';
import {focusFirst} from '../browser/focus.js';

/** Knows which panel of the filter bar is open. What the panel holds is rendered once the controls are loaded. */
export class FilterBarController implements ReactiveController {
  readonly host: ReactiveControllerHost & Element;
  /** The facet whose panel is open; another object each time a panel is opened. */
  openPanel: {readonly facet: FacetName} | undefined;
  /** Whether the filters are expanded, if the widget is narrow. */
  isUnfolded = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.openPanel = undefined;
  }

  readonly isOpen = (facet: FacetName): boolean => this.openPanel?.facet === facet;

  /** Opens the panel of a facet and closes any other. If it is open, closes it. */
  readonly toggle = (facet: FacetName): void => {
    this.openPanel = this.isOpen(facet) ? undefined : {facet};
    this.host.requestUpdate();
  };

  /** Closes the open panel and returns the focus to its button. */
  readonly close = async (): Promise<void> => {
    const facet = this.openPanel?.facet;
    if (facet === undefined) return;
    this.toggle(facet);
    await this.host.updateComplete;
    focusFirst(this.host, `[data-facet="${facet}"]`);
  };

  readonly unfold = (): void => {
    this.isUnfolded = !this.isUnfolded;
    this.host.requestUpdate();
  };

  readonly focusResults = (): void => focusFirst(this.host, '.count');
}
